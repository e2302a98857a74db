import { describe, expect, test } from 'vitest';

import { byFilming, filmedOn, type DatedRun } from '../../../src/storage/filmed-on.ts';
import type { SessionRecord } from '../../../src/storage/session-record.ts';
import { dayOnDevice } from '../../../src/state/knees/day-on-device.ts';
import { describeFilmed, describeFilmedDay } from '../../../src/text/filmed-words.ts';

const HOUR = 3_600_000;
const ANALYSED = Date.UTC(2026, 10, 20, 12);

function clip(filmedMs: number | null, lastModifiedMs = 0): DatedRun['clips'][number] {
  return { info: filmedMs === null ? {} : { filmedMs }, file: { lastModifiedMs } };
}

function run(...clips: DatedRun['clips']): DatedRun {
  return { createdMs: ANALYSED, isDemo: false, clips };
}

describe('the date of filming', () => {
  test('is the earliest that the videos and their files have: both only err to later times', () => {
    const [march, may] = [Date.UTC(2026, 2, 1), Date.UTC(2026, 4, 1)];
    expect(filmedOn(run(clip(march, may)))).toEqual({ ms: march, from: 'video' });
    // A part that was cut out today of a file that says nothing.
    expect(filmedOn(run(clip(ANALYSED - HOUR, may)))).toEqual({ ms: may, from: 'file' });
    expect(filmedOn(run(clip(may), clip(march)))).toEqual({ ms: march, from: 'video' });
  });

  test.each([
    ['says nothing', clip(null)],
    ['has a clock that was reset', clip(Date.UTC(1999, 0, 1), Date.UTC(1970, 0, 1))],
    ['is dated later than its analysis', clip(ANALYSED + HOUR, ANALYSED + HOUR)],
    ['has a number that is no date', clip(Number.NaN, Number.POSITIVE_INFINITY)],
  ])('of a video that %s is that of the analysis, and says so', (_, undated) => {
    const on = filmedOn(run(undated));
    expect(on).toEqual({ ms: ANALYSED, from: 'analysis' });
    expect(describeFilmed(on)).toMatch(/^Analysed 20 November 2026, /);
  });

  test('that was entered wins, and is a day without a time', () => {
    const on = filmedOn({ ...run(clip(Date.UTC(2026, 2, 1))), filmedDay: '2026-01-31' });
    expect([on.from, dayOnDevice(on.ms)]).toEqual(['entered', '2026-01-31']);
    expect(describeFilmed(on)).toBe('Filmed 31 January 2026');
  });

  test('of the rendered demo is none', () => {
    expect(filmedOn({ ...run(clip(Date.UTC(2026, 2, 1))), isDemo: true }).from).toBe('analysis');
  });

  test('says where it is the date of the file alone', () => {
    expect(describeFilmedDay(filmedOn(run(clip(null, Date.UTC(2026, 2, 1, 12)))))).toBe(
      'File of 1 March 2026',
    );
  });
});

test('runs come in the order they were filmed in, the last first, whenever they were analysed', () => {
  const kept = (id: string, createdMs: number, filmedMs: number | null): SessionRecord =>
    ({ ...run(clip(filmedMs)), id, createdMs }) as unknown as SessionRecord;
  const runs = [
    kept('old film, analysed last', ANALYSED + HOUR, ANALYSED - 900 * HOUR),
    kept('undated', ANALYSED, null),
    kept('newest film', ANALYSED - HOUR, ANALYSED - 2 * HOUR),
  ];
  expect(runs.sort(byFilming).map(({ id }) => id)).toEqual([
    'undated',
    'newest film',
    'old film, analysed last',
  ]);
});
