import type { SideFeature } from '../../src/core/correction/side-features.ts';
import type { MetricId } from '../../src/core/metrics/registry.ts';
import type { Recipe } from './fit-correction.ts';

/** What is tried for one metric in one kind of view, from simple to complex. */
export interface Trial {
  readonly metric: MetricId;
  readonly view: 'side' | 'frontal';
  /** Sets of features; the empty one is a constant offset. */
  readonly sets: readonly (readonly SideFeature[])[];
}

/** Penalties of ridge regression, per unit of weight, tried with every set of features. */
const LAMBDAS = [0.05, 0.2, 0.8, 3];

const GAIN: readonly SideFeature[] = ['reading'];
const CAMERA: readonly SideFeature[] = ['oblique', 'far'];
const SPEED: readonly SideFeature[] = ['belt-speed', 'stance'];
const LEG: readonly SideFeature[] = [
  'contact:own-knee-along',
  'contact:own-knee-up',
  'contact:own-ankle-along',
  'contact:own-ankle-up',
];
const FOOT: readonly SideFeature[] = [
  'contact:own-heel-along',
  'contact:own-heel-up',
  'contact:own-toe-along',
  'contact:own-toe-up',
];
const FOOT_BEFORE: readonly SideFeature[] = [
  'before:own-ankle-along',
  'before:own-ankle-up',
  'before:own-heel-along',
  'before:own-heel-up',
  'before:own-toe-along',
  'before:own-toe-up',
];
const FLAT_FOOT: readonly SideFeature[] = [
  'mid-stance:own-ankle-along',
  'mid-stance:own-ankle-up',
  'mid-stance:own-heel-along',
  'mid-stance:own-heel-up',
  'mid-stance:own-toe-along',
  'mid-stance:own-toe-up',
];
const BODY: readonly SideFeature[] = [
  'contact:own-hip-along',
  'contact:own-shoulder-along',
  'contact:opposite-shoulder-along',
  'contact:opposite-knee-along',
  'contact:opposite-knee-up',
  'torso',
];
const STANCE_LEG: readonly SideFeature[] = [
  'mid-stance:own-hip-along',
  'mid-stance:own-knee-along',
  'mid-stance:own-knee-up',
  'mid-stance:own-ankle-along',
  'mid-stance:own-ankle-up',
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
  sets: [
    [],
    GAIN,
    [...GAIN, ...CAMERA],
    [...GAIN, ...CAMERA, ...SPEED],
    ...more.map((features) => [...GAIN, ...CAMERA, ...features]),
  ],
});

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
  side('foot-strike-angle', FOOT_BEFORE, FLAT_FOOT, FOOT, [...FOOT_BEFORE, ...FLAT_FOOT], [...LEG, ...SPEED]),
  side('overstride', LEG, BODY, [...LEG, ...BODY], [...LEG, ...BODY, ...SPEED]),
  side('shank-angle-at-contact', LEG, [...LEG, ...SPEED], [...LEG, ...BODY]),
  side('knee-flexion-at-contact', LEG, [...LEG, ...SPEED], [...LEG, ...BODY], [...LEG, ...FOOT]),
  side('peak-stance-knee-flexion', STANCE_LEG, [...STANCE_LEG, ...SPEED]),
  side('trunk-lean', BODY, [...BODY, ...SPEED]),
  side('vertical-oscillation', SPEED),
  side('elbow-angle', BODY),
  side('arm-swing', BODY),
  side('contact-time', FOOT, [...LEG, ...SPEED]),
  frontal('knee-alignment', FRONTAL_LEG, [...FRONTAL_LEG, ...FRONTAL_OTHER], ['stance']),
  frontal('step-width', FRONTAL_LEG, [...FRONTAL_LEG, ...FRONTAL_OTHER], ['stance']),
  frontal('lateral-trunk-lean', FRONTAL_LEG),
  frontal('contact-time', ['stance', 'torso']),
];

/** Every set with every penalty; a constant needs none. */
export function recipesOf({ sets }: Trial): readonly Recipe[] {
  return sets.flatMap((features): Recipe[] =>
    features.length === 0
      ? [{ name: 'offset', features, lambda: 0 }]
      : LAMBDAS.map((lambda) => ({ name: `${features.join(' ')} λ ${String(lambda)}`, features, lambda })),
  );
}
