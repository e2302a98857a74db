import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { evidence, suggest } from './explanation.ts';
import type { MetricEntry } from './metric-entry.ts';

/** Belt speed: a check on what was entered rather than on the runner. */
export const BELT_SPEED_WORDS = {
  'belt-speed': {
    name: 'Belt speed seen in the video',
    shortName: 'Belt speed',
    definition: 'How fast the foot travels back while it lies flat on the belt.',
    sign: null,
    bands: [{ words: 'treadmill displays are off by 1 to 13 %', basis: 'published' }],
    findings: {},
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim(
          'While the foot lies flat it travels with the belt, so its speed in the video is the belt’s speed.',
          'metrics:belt-speed',
        ),
        claim('Your height turns pixels into metres.', 'metrics:belt-speed'),
      ],
      whyItMattersForKnees: [
        claim(
          'Nearly everything here changes with speed, so compare clips at the same speed only.',
          'metrics:belt-speed',
          'metrics:cadence',
        ),
      ],
      whatCanITry: [
        suggest(
          'habit',
          'Note the speed and slope of the treadmill with each clip, and film again at the same setting.',
          'metrics:belt-speed',
        ),
      ],
      evidence: [evidence('Treadmill displays are off by 1 to 13 %.', 'dictionary', 'metrics:step-length')],
      limits: [
        claim(
          'An error in the height that you entered becomes the same error in the speed.',
          'metrics:belt-speed',
        ),
      ],
    },
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
