import type { MetricId } from '../../core/metrics/metric.ts';
import { claim } from '../claim.ts';
import { evidence, type Explanation, suggest } from './explanation.ts';

/** Belt speed: a check on what was entered rather than on the runner. */
export const BELT_SPEED_EXPLANATIONS = {
  'belt-speed': {
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
} as const satisfies Partial<Record<MetricId, Explanation>>;
