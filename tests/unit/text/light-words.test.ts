import { describe, expect, it } from 'vitest';
import {
  KNEE_PLACES,
  KNEE_SIGNS,
  PAIN_DURATIONS,
  SAME_DAY_SIGNS,
  type CheckIn,
} from '../../../src/core/knees/check-in.ts';
import { describeLight, relatedTo } from '../../../src/text/knees/light-words.ts';

const QUIET: CheckIn = {
  day: '2026-11-23',
  side: 'left',
  places: [],
  pain: { before: 0, inRun: 1, hourAfter: 0, nextMorning: 0 },
  since: null,
  signs: [],
  sameDaySigns: [],
};

/** Names of conditions: no answer may give one to the runner. */
const CONDITION =
  /patellofemoral|tendin|iliotibial|\bIT band|menisc|arthritis|runner’s knee|thrombosis|clot/i;

describe('the answer to a check-in', () => {
  it('never names a condition, whatever is answered', () => {
    for (const inRun of [null, 0, 3, 8])
      for (const nextMorning of [null, 0, 4])
        for (const since of [null, ...PAIN_DURATIONS])
          for (const signs of [[], KNEE_SIGNS])
            for (const sign of [null, ...SAME_DAY_SIGNS]) {
              const pain = { before: 1, inRun, hourAfter: 1, nextMorning };
              const sameDaySigns = sign ? [sign] : [];
              const words = JSON.stringify(describeLight({ ...QUIET, pain, since, signs, sameDaySigns }));
              expect(words).not.toMatch(CONDITION);
              expect(words).not.toMatch(/undefined|NaN|null of/);
            }
  });

  it.each([
    ['run as planned', QUIET],
    ['run less', { ...QUIET, pain: { before: 0, inRun: 3, hourAfter: 1, nextMorning: 0 } }],
    [
      'no run after a worse morning',
      { ...QUIET, pain: { before: 0, inRun: 2, hourAfter: 0, nextMorning: 3 } },
    ],
    ['no run with swelling', { ...QUIET, signs: ['swelling'] }],
    ['two weeks', { ...QUIET, since: 'over-two-weeks' }],
    ['help today', { ...QUIET, sameDaySigns: ['no-weight'] }],
    ['emergency', { ...QUIET, sameDaySigns: ['calf', 'breathless'] }],
    ['still open', { ...QUIET, pain: { before: 0, inRun: 2, hourAfter: null, nextMorning: null } }],
    ['no run yet', { ...QUIET, pain: { before: 1, inRun: null, hourAfter: null, nextMorning: null } }],
  ] as const)('%s', (_name, checkIn) => {
    expect(describeLight(checkIn)).toMatchSnapshot();
  });

  it('has pages and numbers for every place', () => {
    for (const place of KNEE_PLACES) {
      const { learn, metrics } = relatedTo({ places: [place], sameDaySigns: [] });
      expect(learn.length).toBeGreaterThan(1);
      expect(metrics.length).toBeGreaterThan(1);
    }
    expect(relatedTo({ places: [], sameDaySigns: [] })).toEqual({ learn: [], metrics: [] });
  });

  it('names neither drills nor numbers where help is needed today', () => {
    expect(relatedTo({ places: ['front'], sameDaySigns: ['calf'] })).toEqual({
      learn: ['see-a-professional'],
      metrics: [],
    });
  });
});
