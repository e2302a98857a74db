import type { Day } from '../../core/knees/day.ts';
import { planDays, type PlanActivity } from '../../core/knees/plan.ts';
import { writeCalendar, type CalendarEntry } from '../../core/knees/plan-calendar.ts';
import type { KneeEntryOf } from '../../state/knees/knee-diary.svelte.ts';
import { doseWords, EXERCISE_WORDS, STOP_LINE } from '../../text/knees/exercise-words.ts';
import { ACTIVITY_WORDS, describeDrillRounds, WARM_UP, type PlanFocus } from '../../text/knees/plan-words.ts';
import { planCalendarWords } from '../../text/words/plan-calendar.ts';
import { MOBILITY, type ExerciseId } from '../../core/knees/exercises.ts';

/**
 * A plan as a calendar: one entry for everything that is to be done, and the next film.
 *
 * @param writtenMs milliseconds since 1970
 */
export function calendarFile(
  plan: KneeEntryOf<'plan'>,
  focus: PlanFocus,
  filmDay: Day | null,
  writtenMs: number,
): File {
  const entries: CalendarEntry[] = planDays(plan.day).flatMap(({ day, week, activities }) =>
    activities.map((activity) => ({
      uid: `${plan.id}-${day}-${activity}@treadlens`,
      day,
      title: planCalendarWords.activity(ACTIVITY_WORDS[activity]),
      text: textOf(plan, activity, week, focus),
    })),
  );
  if (filmDay !== null)
    entries.push({
      uid: `${plan.id}-film@treadlens`,
      day: filmDay,
      title: planCalendarWords.filmAgain,
      text: planCalendarWords.filmTheSame,
    });
  const text = writeCalendar(planCalendarWords.name, entries, writtenMs);
  return new File([text], `treadlens-plan-${plan.day}.ics`, { type: 'text/calendar' });
}

function textOf(
  { sessions }: KneeEntryOf<'plan'>,
  activity: PlanActivity,
  week: number,
  focus: PlanFocus,
): string {
  const listed = (exercises: readonly ExerciseId[]): string[] =>
    exercises.map((exercise) => `${EXERCISE_WORDS[exercise].name}: ${doseWords(exercise, week)}`);
  if (activity === 'drill')
    return [WARM_UP, focus.drill, describeDrillRounds(week), ...(focus.steps ? [focus.steps] : [])].join(
      '\n',
    );
  if (activity === 'mobility') return listed(MOBILITY).join('\n');
  return [...listed(activity === 'strength-a' ? sessions[0] : sessions[1]), STOP_LINE].join('\n');
}
