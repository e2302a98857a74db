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
   * How many times further from its mean the truth is taught to the paths than it lies (1 if
   * absent). A line through many noisy inputs draws everybody towards the middle; with this nine
   * tenths or more of a difference between two runners, legs or days show on bodies left out.
   */
  readonly stretch?: number;
}

/** Penalties of ridge regression, per unit of weight, tried with every set of few features. */
const LAMBDAS = [0.005, 0.05, 0.3];
/** That of the paths, whose dozens of inputs give the same errors from 0.05 to 0.2. */
const LAMBDAS_OF_PATHS = [0.1];

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
const FOOT: readonly SideFeature[] = [
  'contact:own-heel-along',
  'contact:own-heel-up',
  'contact:own-toe-along',
  'contact:own-toe-up',
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
/** Where all joints of the legs and the shoulders are around the landing and in mid-stance. */
const pathsOf = (whose: 'own' | 'opposite'): readonly SideFeature[] =>
  (['before', 'contact', 'after', 'mid-stance'] as const).flatMap((moment) =>
    (['hip', 'knee', 'ankle', 'heel', 'toe', 'shoulder'] as const).flatMap((joint): SideFeature[] => [
      `${moment}:${whose}-${joint}-along`,
      `${moment}:${whose}-${joint}-up`,
    ]),
  );
const OWN_PATHS = pathsOf('own');
const BOTH_PATHS = [...OWN_PATHS, ...pathsOf('opposite')];

const side = (metric: MetricId, ...more: (readonly SideFeature[])[]): Trial => ({
  metric,
  view: 'side',
  sets: [[], GAIN, [...GAIN, ...CAMERA], ...more.map((features) => [...GAIN, ...CAMERA, ...features])],
});

/** What is read at one moment or at a peak also loses something between two pictures. */
const sideAtMoment = (metric: MetricId, stretch: number, ...more: (readonly SideFeature[])[]): Trial => {
  const { sets } = side(metric, ...more);
  const withRate = sets.map((features) => [...features, ...RATE]);
  const withPaths = [OWN_PATHS, BOTH_PATHS].map((paths) => [...GAIN, ...CAMERA, ...RATE, ...paths]);
  return { metric, view: 'side', sets: [...sets, ...withRate, ...withPaths], stretch };
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
  sideAtMoment('foot-strike-angle', 1.1, FOOT_BEFORE, FOOT_ANGLES),
  sideAtMoment('overstride', 1.05, LEG, [...LEG, ...FOOT]),
  sideAtMoment('shank-angle-at-contact', 1.05, LEG),
  sideAtMoment('knee-flexion-at-contact', 1.05, LEG),
  {
    metric: 'peak-stance-knee-flexion',
    view: 'side',
    // By its own reading only among the paths: alone it draws real runners far to the middle.
    sets: [
      [],
      RATE,
      [...RATE, ...CAMERA],
      [...RATE, ...CAMERA, ...HEEL],
      [...GAIN, ...CAMERA, ...RATE, ...HEEL, ...OWN_PATHS],
      [...GAIN, ...CAMERA, ...RATE, ...HEEL, ...BOTH_PATHS],
    ],
    stretch: 1.1,
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
    sets: [[], ['front'], ['front', ...BOTH_PATHS]],
    stretch: 1.2,
  },
];

/** Every set with every penalty; a constant needs none. */
export function recipesOf({ sets, stretch = 1 }: Trial): readonly Recipe[] {
  return sets.flatMap((features): Recipe[] => {
    if (features.length === 0) return [{ name: 'offset', features, lambda: 0, stretch: 1 }];
    const ofPaths = pathsIn(features) !== null;
    return (ofPaths ? LAMBDAS_OF_PATHS : LAMBDAS).map((lambda) => ({
      name: `${nameOf(features)} λ ${String(lambda)}`,
      features,
      lambda,
      stretch: ofPaths ? stretch : 1,
    }));
  });
}

function nameOf(features: readonly SideFeature[]): string {
  const paths = pathsIn(features);
  if (!paths) return features.join(' ');
  const others = features.filter((one) => !paths.includes(one));
  return [...others, paths === BOTH_PATHS ? 'both sides’ paths' : 'own paths'].join(' ');
}

/** The paths among features, null where they are not. */
function pathsIn(features: readonly SideFeature[]): readonly SideFeature[] | null {
  return [BOTH_PATHS, OWN_PATHS].find((all) => all.every((one) => features.includes(one))) ?? null;
}
