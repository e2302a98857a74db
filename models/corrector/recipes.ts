import type { SideFeature } from '../../src/core/correction/side-features.ts';
import type { MetricId } from '../../src/core/metrics/registry.ts';
import type { Recipe } from './fit-correction.ts';

/** What is tried for one metric in one kind of view, from simple to complex. */
export interface Trial {
  readonly metric: MetricId;
  readonly view: 'side' | 'frontal';
  /** Sets of features; the empty one is a constant offset. */
  readonly sets: readonly (readonly SideFeature[])[];
  /**
   * Whether recorded joints filmed by simulated cameras have no say: what is corrected is how the
   * pose model draws a body, which their points do not show.
   */
  readonly withoutRealRunners?: true;
}

/** Penalties of ridge regression, per unit of weight, tried with every set of features. */
const LAMBDAS = [0.005, 0.05, 0.3];

const GAIN: readonly SideFeature[] = ['reading'];
const CAMERA: readonly SideFeature[] = ['oblique', 'far'];
const RATE: readonly SideFeature[] = ['frame-interval-squared'];
const LEG: readonly SideFeature[] = [
  'contact:own-knee-along',
  'contact:own-knee-up',
  'contact:own-ankle-along',
  'contact:own-ankle-up',
];
/** The foot falls fast once it has landed: 40 ms before, a late contact does not matter yet. */
const FOOT_BEFORE: readonly SideFeature[] = ['before:heel-to-toe'];
const FOOT_ANGLES: readonly SideFeature[] = [
  'before:heel-to-toe',
  'before:ankle-to-toe',
  'mid-stance:heel-to-toe',
];
const ALL_FOOT_ANGLES: readonly SideFeature[] = [
  ...FOOT_ANGLES,
  'contact:heel-to-toe',
  'contact:ankle-to-toe',
  'mid-stance:ankle-to-toe',
];
const LEG_BEFORE: readonly SideFeature[] = [
  'before:own-knee-along',
  'before:own-knee-up',
  'before:own-ankle-along',
  'before:own-ankle-up',
];
const BODY: readonly SideFeature[] = [
  'contact:own-hip-along',
  'contact:own-shoulder-along',
  'contact:opposite-shoulder-along',
  'contact:opposite-knee-along',
  'contact:opposite-knee-up',
  'torso',
];
const HEEL: readonly SideFeature[] = ['bend-added-by-heel'];
const FOOT: readonly SideFeature[] = [
  'contact:own-heel-along',
  'contact:own-heel-up',
  'contact:own-toe-along',
  'contact:own-toe-up',
];
const FRONTAL_LEG: readonly SideFeature[] = [
  'mid-stance:own-hip-along',
  'mid-stance:own-knee-along',
  'mid-stance:own-ankle-along',
  'mid-stance:own-heel-along',
  'mid-stance:own-toe-along',
];
const FRONTAL_OTHER: readonly SideFeature[] = [
  'mid-stance:opposite-knee-along',
  'mid-stance:own-knee-up',
  'mid-stance:own-ankle-up',
  'torso',
];

const side = (metric: MetricId, ...more: (readonly SideFeature[])[]): Trial => ({
  metric,
  view: 'side',
  sets: [[], GAIN, [...GAIN, ...CAMERA], ...more.map((features) => [...GAIN, ...CAMERA, ...features])],
});

/** What is read at one moment or at a peak also loses something between two pictures. */
const sideAtMoment = (metric: MetricId, ...more: (readonly SideFeature[])[]): Trial => {
  const { sets } = side(metric, ...more);
  const withRate = sets.map((features) => [...features, ...RATE]);
  return { metric, view: 'side', sets: [...sets, ...withRate] };
};

const frontal = (metric: MetricId, ...more: (readonly SideFeature[])[]): Trial => ({
  metric,
  view: 'frontal',
  sets: [
    [],
    GAIN,
    [...GAIN, 'front'],
    [...GAIN, 'front', 'aspect'],
    ...more.map((features): SideFeature[] => [...GAIN, 'front', 'aspect', ...features]),
  ],
});

/** All trials. */
export const TRIALS: readonly Trial[] = [
  sideAtMoment('foot-strike-angle', FOOT_BEFORE, FOOT_ANGLES, ALL_FOOT_ANGLES),
  sideAtMoment('overstride', LEG, BODY, [...LEG, ...FOOT], [...LEG, ...BODY], [...LEG, ...LEG_BEFORE]),
  sideAtMoment('shank-angle-at-contact', LEG, LEG_BEFORE, [...LEG, ...FOOT], [...LEG, ...BODY]),
  sideAtMoment(
    'knee-flexion-at-contact',
    LEG,
    LEG_BEFORE,
    [...LEG, ...LEG_BEFORE],
    [...LEG, ...FOOT],
    [...LEG, ...BODY],
  ),
  {
    metric: 'peak-stance-knee-flexion',
    view: 'side',
    // Not by its own reading either.
    sets: [
      [],
      RATE,
      ['far'],
      [...RATE, 'far'],
      [...RATE, ...CAMERA],
      [...RATE, 'far', ...HEEL],
      [...RATE, ...CAMERA, ...HEEL],
    ],
  },
  side('trunk-lean', BODY),
  side('vertical-oscillation'),
  side('elbow-angle'),
  side('arm-swing'),
  frontal('step-width', FRONTAL_LEG, [...FRONTAL_LEG, ...FRONTAL_OTHER]),
  frontal('lateral-trunk-lean'),
  {
    metric: 'knee-alignment',
    view: 'frontal',
    // Not by its own reading: that draws everybody towards the middle.
    sets: [[], ['front'], ['aspect']],
    withoutRealRunners: true,
  },
];

/** Every set with every penalty; a constant needs none. */
export function recipesOf({ sets }: Trial): readonly Recipe[] {
  return sets.flatMap((features): Recipe[] =>
    features.length === 0
      ? [{ name: 'offset', features, lambda: 0 }]
      : LAMBDAS.map((lambda) => ({ name: `${features.join(' ')} λ ${String(lambda)}`, features, lambda })),
  );
}
