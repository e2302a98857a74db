import {
  doseInWeek,
  EXERCISES,
  type Dose,
  type ExerciseId,
  type MuscleGroup,
} from '../../core/knees/exercises.ts';
import { type Claim, claim, RULE_OF_THUMB, type SourceTag } from '../claim.ts';

/** What each muscle group does for a runner's knee. */
const MUSCLE_WORDS: Readonly<Record<MuscleGroup, string>> = {
  'front-thigh': 'Front of the thigh',
  'back-thigh': 'Back of the thigh and buttocks',
  'outer-hip': 'Outside of the hip',
  calf: 'Calf',
  trunk: 'Trunk',
};

/** Pain up to here, and no worse next morning, is no reason to stop an exercise. */
const MOST_PAIN_IN_EXERCISE = 3;

/** An exercise in words: what to do, how fast, and how to make it lighter or harder. */
export interface ExerciseWords {
  readonly name: string;
  /** One or two sentences, from the first drawing to the second. */
  readonly how: string;
  /** How fast; null where it is held. */
  readonly tempo: string | null;
  readonly easier: string;
  readonly harder: string;
  /** Where the exercise comes from. */
  readonly source: SourceTag;
}

const SLOWLY = 'Two seconds there, two seconds back.';
const DOWN_SLOWLY = 'Three seconds down, one second up.';

export const EXERCISE_WORDS: Readonly<Record<ExerciseId, ExerciseWords>> = {
  squat: {
    name: 'Squat',
    how: 'Feet as wide as your hips. Sit back as if onto a chair, kneecaps straight ahead, and stand up again.',
    tempo: DOWN_SLOWLY,
    easier: 'Go down half as far, or sit onto a chair.',
    harder: 'Hold a weight before your chest.',
    source: 'article:strength',
  },
  lunge: {
    name: 'Lunge',
    how: 'Take a long step forward, let the back knee sink towards the floor, and push back to where you stood.',
    tempo: DOWN_SLOWLY,
    easier: 'Take a shorter step and sink less; hold on to a chair.',
    harder: 'Hold a weight in each hand.',
    source: 'article:strength',
  },
  'step-down': {
    name: 'Step-down',
    how: 'Stand on a low step on one leg. Lower the other heel to the floor in front, knee over the foot, and come up again.',
    tempo: DOWN_SLOWLY,
    easier: 'Use a lower step, or hold on to a wall.',
    harder: 'Use a higher step.',
    source: RULE_OF_THUMB,
  },
  'wall-sit': {
    name: 'Wall sit',
    how: 'Lean your back against a wall, slide down until your thighs say stop, and stay there.',
    tempo: null,
    easier: 'Stay higher up.',
    harder: 'Slide lower, at most until the thighs are level.',
    source: RULE_OF_THUMB,
  },
  bridge: {
    name: 'Bridge',
    how: 'Lie on your back with bent knees. Lift your hips until shoulders, hips and knees make one line, and come down.',
    tempo: SLOWLY,
    easier: 'Lift half as high.',
    harder: 'Do it on one leg.',
    source: RULE_OF_THUMB,
  },
  'single-leg-deadlift': {
    name: 'Single-leg deadlift',
    how: 'Stand on one leg with a soft knee. Tip forward from the hip with a flat back, the other leg behind you, and come up.',
    tempo: DOWN_SLOWLY,
    easier: 'Tip less far, with a hand on a chair.',
    harder: 'Hold a weight in the hand of the other side.',
    source: RULE_OF_THUMB,
  },
  clamshell: {
    name: 'Clamshell',
    how: 'Lie on your side, knees bent, feet together. Lift the top knee without rolling back, and lower it.',
    tempo: SLOWLY,
    easier: 'Lift half as high.',
    harder: 'Put a stretch band around your thighs.',
    source: 'article:strength',
  },
  'side-leg-raise': {
    name: 'Side leg raise',
    how: 'Lie on your side, legs straight. Lift the top leg, toes pointing ahead, a little behind you, and lower it.',
    tempo: SLOWLY,
    easier: 'Bend the lower leg for balance and lift half as high.',
    harder: 'Put a stretch band around your ankles.',
    source: RULE_OF_THUMB,
  },
  'side-plank': {
    name: 'Side plank',
    how: 'Lie on your side on one elbow. Lift your hips until your body is one straight line, and hold it.',
    tempo: null,
    easier: 'Bend your knees and lift from them.',
    harder: 'Lift the top leg as well.',
    source: RULE_OF_THUMB,
  },
  'calf-raise': {
    name: 'Calf raise',
    how: 'Hands on a wall. Rise onto the balls of both feet, and come down until the heels rest.',
    tempo: DOWN_SLOWLY,
    easier: 'Put more of your weight into your hands.',
    harder: 'Do it on one leg.',
    source: RULE_OF_THUMB,
  },
  'calf-stretch': {
    name: 'Calf stretch',
    how: 'Hands on a wall, one leg far back with its heel on the floor. Lean in until you feel the calf.',
    tempo: null,
    easier: 'Stand closer to the wall.',
    harder: 'Then bend the back knee a little, heel down.',
    source: 'article:flexibility',
  },
  'hamstring-stretch': {
    name: 'Back-of-thigh stretch',
    how: 'One heel on a low step, knee straight. Tip forward from the hips with a long back until you feel the thigh.',
    tempo: null,
    easier: 'Put the heel on the floor.',
    harder: 'Use a higher step.',
    source: 'article:flexibility',
  },
  'thigh-stretch': {
    name: 'Front-of-thigh stretch',
    how: 'One hand on a wall. Bring one heel up behind you and hold the ankle, knees side by side.',
    tempo: null,
    easier: 'Rest the foot on a chair behind you.',
    harder: 'Push the hip gently forward.',
    source: RULE_OF_THUMB,
  },
  'foam-roll': {
    name: 'Foam rolling',
    how: 'Lie on your side, the outer thigh on the roller, and roll slowly between hip and knee. Never over the knee itself.',
    tempo: null,
    easier: 'Take weight off with the top leg.',
    harder: 'Stay on a tight spot for a few breaths.',
    source: 'article:flexibility',
  },
};

/** When to stop; the same for every exercise. */
export const STOP_RULE: readonly Claim[] = [
  claim(
    `Stop an exercise that hurts the knee more than ${MOST_PAIN_IN_EXERCISE} of 10, and leave it out if the next morning is worse.`,
    RULE_OF_THUMB,
  ),
  claim('A tired or stretched muscle is fine; a sharp pain is not.', RULE_OF_THUMB),
];

/** The same in one line, for a card. */
export const STOP_LINE = `Stop when the knee hurts more than ${MOST_PAIN_IN_EXERCISE} of 10; leave it out if the next morning is worse.`;

/** How much of an exercise, `2 sets of 10, each side`. */
function describeDose({ sets, count, of, perSide }: Dose): string {
  const amount = of === 'times' ? String(count) : `${count} seconds`;
  const much = sets === 1 ? (of === 'times' ? `${amount} times` : amount) : `${sets} sets of ${amount}`;
  return perSide ? `${much}, each side` : much;
}

/** How much of an exercise in a week of a plan, 0 the first. */
export function doseWords(exercise: ExerciseId, week: number): string {
  return describeDose(doseInWeek(exercise, week));
}

/** What an exercise works on, `Front of the thigh, back of the thigh and buttocks`. */
export function musclesOf(exercise: ExerciseId): string {
  return EXERCISES[exercise].muscles
    .map((muscle, at) => (at === 0 ? MUSCLE_WORDS[muscle] : MUSCLE_WORDS[muscle].toLowerCase()))
    .join(', ');
}
