import { describe, expect, it } from 'vitest';
import { SAME_DAY_SIGNS, type CheckIn } from '../../../src/core/knees/check-in.ts';
import { EXERCISE_IDS } from '../../../src/core/knees/exercises.ts';
import { METRIC_IDS } from '../../../src/core/metrics/registry.ts';
import { doseWords, EXERCISE_WORDS, musclesOf } from '../../../src/text/knees/exercise-words.ts';
import { describeFilmDue, describePainThenAndNow } from '../../../src/text/knees/film-again-words.ts';
import {
  describeFocus,
  describeHold,
  describePlanToday,
  describeTarget,
} from '../../../src/text/knees/plan-words.ts';

const CONDITION = /patellofemoral|tendin|iliotibial|\bIT band|menisc|arthritis|runner’s knee|thrombosis/i;
const CHECK_IN: CheckIn = {
  day: '2026-11-29',
  side: 'left',
  places: ['deep'],
  pain: { before: 1, inRun: 4, hourAfter: 2, nextMorning: 4 },
  since: 'over-two-weeks',
  signs: ['swelling'],
  sameDaySigns: [],
};

describe('the words of a plan', () => {
  it('say all of every exercise', () => {
    for (const id of EXERCISE_IDS) {
      const { tempo, ...words } = EXERCISE_WORDS[id];
      for (const text of Object.values(words)) expect(text).not.toBe('');
      expect(tempo).not.toBe('');
      expect(musclesOf(id)).toMatch(/^[A-Z]/);
    }
    expect(doseWords('clamshell', 0)).toBe('2 sets of 12, each side');
    expect(doseWords('wall-sit', 2)).toBe('3 sets of 30 seconds');
    expect(doseWords('calf-stretch', 3)).toBe('30 seconds, each side');
  });

  it('name what is left of today, and nothing while the knee comes first', () => {
    const left = ['drill', 'mobility'] as const;
    expect(describePlanToday({ isRestDay: false, left }, null)).toBe(
      'Today: Run with the drill, Stretch and roll.',
    );
    expect(describePlanToday({ isRestDay: false, left: [] }, 'ask')).toContain('ticked off');
    expect(describePlanToday({ isRestDay: true, left: [] }, null)).toContain('rest days');
    expect(describePlanToday(null, null)).toContain('Film again');
    for (const hold of ['today', 'soon', 'rest'] as const)
      expect(describePlanToday({ isRestDay: false, left }, hold)).not.toContain('Run');
  });

  it('have a cue and a drill for every number, with the runner’s own steps', () => {
    for (const metric of METRIC_IDS) {
      const focus = describeFocus({ metric, side: null, sessions: [[], []], isGentle: false }, 162);
      expect(focus.cue).toMatch(/^[A-Z].+\.$/);
      expect(focus.drill).toMatch(/\.$/);
      expect(focus.steps).toBe('162 steps a minute now, 170 to 178 to try.');
    }
    expect(describeTarget(150)).toBe('150 steps a minute now, 158 to 165 to try');
  });

  it('name no condition while the knee comes first, and say to have it looked at', () => {
    for (const sign of SAME_DAY_SIGNS) {
      const words = describeHold('today', { ...CHECK_IN, sameDaySigns: [sign] });
      expect(words?.title).toMatch(/today|now/);
      expect(JSON.stringify(words)).not.toMatch(CONDITION);
    }
    for (const hold of ['soon', 'rest', 'ask'] as const)
      expect(JSON.stringify(describeHold(hold, CHECK_IN))).not.toMatch(CONDITION);
    expect(describeHold('soon', CHECK_IN)?.text).toMatch(/This plan waits/);
    expect(describeHold(null, CHECK_IN)).toBeNull();
  });

  it('tell when the next film is due, and pain then and now', () => {
    expect(describeFilmDue(25, 'Thu 24 Dec', true)).toMatch(/is due on Thu 24 Dec, in 25 days\. Your coach/);
    expect(describeFilmDue(0, 'Sun 29 Nov', false)).toMatch(/is due today\. Same side/);
    expect(describeFilmDue(-3, 'Thu 26 Nov', false)).toMatch(/was due on Thu 26 Nov/);
    expect(describePainThenAndNow(null, null)).toBeNull();
    expect(describePainThenAndNow(5, null)).toMatch(/5 of 10 then, not written down now/);
  });
});
