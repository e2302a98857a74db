import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { beltSpeedWords } from '../words/metrics/belt-speed.ts';
import { evidence, suggest } from './explanation.ts';
import { band, type MetricEntry, metricEntry } from './metric-entry.ts';

/** Belt speed: a check on what was entered rather than on the runner. */
export const BELT_SPEED_WORDS = {
  'belt-speed': metricEntry({
    names: () => beltSpeedWords.beltSpeed,
    bands: [band(() => beltSpeedWords.beltSpeed.displaysOffBand, 'published')],
    explanation: {
      whatIsIt: [
        claim(() => beltSpeedWords.footTravelsWithBelt, 'metrics:belt-speed'),
        claim(() => beltSpeedWords.heightMakesMetres, 'metrics:belt-speed'),
      ],
      whyItMattersForKnees: [
        claim(() => beltSpeedWords.compareAtSameSpeed, 'metrics:belt-speed', 'metrics:cadence'),
      ],
      whatCanITry: [suggest('habit', () => beltSpeedWords.noteTheSetting, 'metrics:belt-speed')],
      evidence: [evidence(() => beltSpeedWords.displaysOff, 'dictionary', 'metrics:step-length')],
      limits: [claim(() => beltSpeedWords.heightErrorStays, 'metrics:belt-speed')],
    },
  }),
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
