import {
  doseInWeek,
  EXERCISE_IDS,
  EXERCISES,
  type Dose,
  type ExerciseId,
} from '../../core/knees/exercises.ts';
import { type Claim, claim, RULE_OF_THUMB, type SourceTag } from '../claim.ts';
import { exercisesWords as words } from '../words/knees/exercises.ts';

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

const TRAITS: Readonly<
  Record<ExerciseId, { readonly tempo: keyof typeof words.tempo | null; readonly source: SourceTag }>
> = {
  squat: { tempo: 'downSlowly', source: 'article:strength' },
  lunge: { tempo: 'downSlowly', source: 'article:strength' },
  'step-down': { tempo: 'downSlowly', source: RULE_OF_THUMB },
  'wall-sit': { tempo: null, source: RULE_OF_THUMB },
  bridge: { tempo: 'slowly', source: RULE_OF_THUMB },
  'single-leg-deadlift': { tempo: 'downSlowly', source: RULE_OF_THUMB },
  clamshell: { tempo: 'slowly', source: 'article:strength' },
  'side-leg-raise': { tempo: 'slowly', source: RULE_OF_THUMB },
  'side-plank': { tempo: null, source: RULE_OF_THUMB },
  'calf-raise': { tempo: 'downSlowly', source: RULE_OF_THUMB },
  'calf-stretch': { tempo: null, source: 'article:flexibility' },
  'hamstring-stretch': { tempo: null, source: 'article:flexibility' },
  'thigh-stretch': { tempo: null, source: RULE_OF_THUMB },
  'foam-roll': { tempo: null, source: 'article:flexibility' },
};

export const EXERCISE_WORDS = Object.fromEntries(
  EXERCISE_IDS.map((id): [ExerciseId, ExerciseWords] => {
    const { tempo, source } = TRAITS[id];
    return [id, { ...words.exercises[id], tempo: tempo === null ? null : words.tempo[tempo], source }];
  }),
) as Readonly<Record<ExerciseId, ExerciseWords>>;

/** When to stop; the same for every exercise. */
export const STOP_RULE: readonly Claim[] = [
  claim(words.stop.whenItHurts(MOST_PAIN_IN_EXERCISE), RULE_OF_THUMB),
  claim(words.stop.sharpPain, RULE_OF_THUMB),
];

/** The same in one line, for a card. */
export const STOP_LINE = words.stop.inOneLine(MOST_PAIN_IN_EXERCISE);

/** How much of an exercise, `2 sets of 10, each side`. */
function describeDose({ sets, count, of, perSide }: Dose): string {
  const { times, seconds, setsOfTimes, setsOfSeconds, eachSide } = words.dose;
  const much =
    of === 'times'
      ? sets === 1
        ? times(count)
        : setsOfTimes(sets, count)
      : sets === 1
        ? seconds(count)
        : setsOfSeconds(sets, count);
  return perSide ? eachSide(much) : much;
}

/** How much of an exercise in a week of a plan, 0 the first. */
export function doseWords(exercise: ExerciseId, week: number): string {
  return describeDose(doseInWeek(exercise, week));
}

/** What an exercise works on, `Front of the thigh, back of the thigh and buttocks`. */
export function musclesOf(exercise: ExerciseId): string {
  return words.musclesInARow(EXERCISES[exercise].muscles.map((muscle) => words.muscles[muscle]));
}
