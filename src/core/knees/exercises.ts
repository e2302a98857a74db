/** What an exercise works on: the muscle groups of the background article, and the trunk. */
export const MUSCLE_GROUPS = ['front-thigh', 'back-thigh', 'outer-hip', 'calf', 'trunk'] as const;
type MuscleGroup = (typeof MUSCLE_GROUPS)[number];

/** Strength first, then what keeps supple. */
export const EXERCISE_IDS = [
  'squat',
  'lunge',
  'step-down',
  'wall-sit',
  'bridge',
  'single-leg-deadlift',
  'clamshell',
  'side-leg-raise',
  'side-plank',
  'calf-raise',
  'calf-stretch',
  'hamstring-stretch',
  'thigh-stretch',
  'foam-roll',
] as const;
export type ExerciseId = (typeof EXERCISE_IDS)[number];

/** How much of an exercise: sets of repetitions, or of seconds held. */
export interface Dose {
  readonly sets: number;
  readonly count: number;
  readonly of: 'times' | 'seconds';
  /** Each side gets all of it. */
  readonly perSide: boolean;
}

/** What an exercise is for and how much of it is asked. */
export interface Exercise {
  readonly kind: 'strength' | 'mobility';
  /** The one that it works most on first. */
  readonly muscles: readonly [MuscleGroup, ...MuscleGroup[]];
  /** In the first two weeks of a plan. */
  readonly dose: Dose;
  /** Bends the knee far under load: not while the front of the knee is sore. */
  readonly isDeepBend: boolean;
}

const times = (count: number, perSide: boolean): Dose => ({ sets: 2, count, of: 'times', perSide });
const seconds = (count: number, perSide: boolean): Dose => ({ sets: 2, count, of: 'seconds', perSide });
const strength = (dose: Dose, ...muscles: Exercise['muscles']): Exercise => ({
  kind: 'strength',
  muscles,
  dose,
  isDeepBend: false,
});
const deepBend = (exercise: Exercise): Exercise => ({ ...exercise, isDeepBend: true });
const mobility = (dose: Dose, ...muscles: Exercise['muscles']): Exercise => ({
  kind: 'mobility',
  muscles,
  dose: { ...dose, sets: 1 },
  isDeepBend: false,
});

/** The exercises of the background article, and the usual ones for the same muscle groups. */
export const EXERCISES: Readonly<Record<ExerciseId, Exercise>> = {
  squat: strength(times(10, false), 'front-thigh', 'back-thigh'),
  lunge: deepBend(strength(times(8, true), 'front-thigh', 'back-thigh')),
  'step-down': deepBend(strength(times(8, true), 'front-thigh', 'outer-hip')),
  'wall-sit': strength(seconds(30, false), 'front-thigh'),
  bridge: strength(times(12, false), 'back-thigh', 'trunk'),
  'single-leg-deadlift': strength(times(8, true), 'back-thigh', 'outer-hip'),
  clamshell: strength(times(12, true), 'outer-hip'),
  'side-leg-raise': strength(times(12, true), 'outer-hip'),
  'side-plank': strength(seconds(20, true), 'trunk', 'outer-hip'),
  'calf-raise': strength(times(12, false), 'calf'),
  'calf-stretch': mobility(seconds(30, true), 'calf'),
  'hamstring-stretch': mobility(seconds(30, true), 'back-thigh'),
  'thigh-stretch': mobility(seconds(30, true), 'front-thigh'),
  'foam-roll': mobility(seconds(60, true), 'outer-hip', 'front-thigh'),
};

/** Weeks of a plan with the first number of sets; then one more. */
const FIRST_WEEKS = 2;

/**
 * How much of an exercise in a week of the plan, 0 the first: two sets, from the third week on
 * three. Stretching and rolling stay as they are.
 */
export function doseInWeek(exercise: ExerciseId, week: number): Dose {
  const { kind, dose } = EXERCISES[exercise];
  return kind === 'mobility' || week < FIRST_WEEKS ? dose : { ...dose, sets: dose.sets + 1 };
}

/** The stretches and the rolling of every plan. */
export const MOBILITY: readonly ExerciseId[] = [
  'calf-stretch',
  'hamstring-stretch',
  'thigh-stretch',
  'foam-roll',
];
