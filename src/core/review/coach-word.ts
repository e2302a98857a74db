import * as v from 'valibot';
import { isDay, type Day } from '../knees/day.ts';
import { EXERCISE_IDS, type ExerciseId } from '../knees/exercises.ts';
import { plainText } from '../run/plain-name.ts';

/** Longest cue of a coach, letters. */
export const LONGEST_CUE = 400;
/** Most exercises that a coach may ask for at once. */
export const MOST_EXERCISES = 6;

/** What a coach wants a runner to do until the next film. It travels with the shared run. */
export interface CoachWord {
  /** In the coach's own words; empty where there is none. */
  readonly cue: string;
  readonly exercises: readonly ExerciseId[];
  /** Null where no day was named. */
  readonly nextFilm: Day | null;
}

/** As stored and as shared: a file from outside may hold anything. */
export const CoachWordSchema = v.object({
  cue: v.pipe(v.string(), v.maxLength(LONGEST_CUE), v.transform(plainText)),
  exercises: v.pipe(
    v.array(v.picklist(EXERCISE_IDS)),
    v.maxLength(MOST_EXERCISES),
    v.transform((exercises) => [...new Set(exercises)]),
  ),
  nextFilm: v.nullable(v.pipe(v.string(), v.check(isDay))),
});

/** The word, or null where it asks for nothing. */
export function coachWordOf(word: CoachWord): CoachWord | null {
  const cue = word.cue.trim();
  if (cue === '' && word.exercises.length === 0 && word.nextFilm === null) return null;
  return { ...word, cue };
}
