import { describe, expect, test } from 'vitest';
import { metricTrend, trendChanges, trendMetrics } from '../../../src/state/compare/metric-trend.ts';
import { areFilmedAlike } from '../../../src/core/compare/capture-differences.ts';
import { filmedOn } from '../../../src/storage/filmed-on.ts';
import { describeTrendChange } from '../../../src/text/trends.ts';
import { trendLines } from '../../../src/ui/trends/trend-lines.ts';
import type { SessionRecord } from '../../../src/storage/session-record.ts';

type ClipRecord = SessionRecord['clips'][number];

function run(id: string, createdMs: number, clip: Partial<ClipRecord>): SessionRecord {
  const base = {
    view: 'side',
    nearSide: 'right',
    refused: false,
    file: { lastModifiedMs: 0 },
    info: { fps: 30 },
    context: { slowMotion: 2, model: 'heavy', beltSpeedMps: 3 },
    summary: {},
  };
  return { id, createdMs, title: id, clips: [{ ...base, ...clip }] } as unknown as SessionRecord;
}

const steps = (median: number) => ({
  median,
  low: median - 1,
  high: median + 1,
  n: 20,
  unit: 'steps/min' as const,
});
const degrees = (median: number) => ({
  median,
  low: median - 3,
  high: median + 3,
  n: 9,
  unit: 'deg' as const,
});

const march = run('march', 3, { summary: { cadence: { both: steps(168), left: steps(10) } } });
const january = run('january', 1, {
  summary: {
    cadence: { both: steps(160) },
    'shank-angle-at-contact': { left: degrees(4), right: degrees(9) },
    'foot-strike-pattern': { right: { ...degrees(0), median: 'rearfoot', unit: 'class' } },
  },
});
const refused = run('refused', 2, { refused: true, summary: { cadence: { both: steps(90) } } });

describe('the trend of a metric', () => {
  const sessions = [march, refused, january];

  test('goes from the oldest run to the newest, without refused ones, at the real frame rate', () => {
    const points = metricTrend(sessions, 'cadence');
    expect(points.map(({ title }) => title)).toEqual(['january', 'march']);
    expect(points[0]!.values.both).toMatchObject({
      frameRateHz: 60,
      beltSpeedMps: 3,
      summary: { median: 160 },
    });
    expect(points[1]?.values.left).toBeUndefined();
  });

  test('shows the near leg only in a side view, both feet from behind', () => {
    expect(Object.keys(metricTrend(sessions, 'shank-angle-at-contact')[0]!.values)).toEqual(['right']);
    const rear = run('rear', 4, {
      view: 'rear',
      nearSide: null,
      summary: { 'knee-alignment': { left: degrees(2), right: degrees(9), both: degrees(5) } },
    });
    expect(Object.keys(metricTrend([rear], 'knee-alignment')[0]!.values)).toEqual(['left', 'right']);
  });

  test('offers the metrics that have a line: no categories, nothing from refused runs', () => {
    expect(trendMetrics(sessions)).toEqual(['cadence', 'shank-angle-at-contact']);
    expect(trendMetrics([refused])).toEqual([]);
  });

  test('a run filmed from both sides gives both legs, each from the clip that shows it near', () => {
    const [right] = run('both', 5, {
      nearSide: 'right',
      summary: { 'shank-angle-at-contact': { left: degrees(1), right: degrees(9) } },
    }).clips;
    const both = run('both', 5, {
      nearSide: 'left',
      summary: { 'shank-angle-at-contact': { left: degrees(6), right: degrees(2) } },
    });
    const [point] = metricTrend([{ ...both, clips: [right!, both.clips[0]!] }], 'shank-angle-at-contact');
    expect(point!.values).toMatchObject({
      left: { summary: { median: 6 }, clipIndex: 1, nearSide: 'left' },
      right: { summary: { median: 9 }, clipIndex: 0, nearSide: 'right' },
    });
  });
});

describe('the change of a metric', () => {
  const cadence = (sessions: readonly SessionRecord[]) =>
    trendChanges('cadence', metricTrend(sessions, 'cadence'));
  const april = (clip: Partial<ClipRecord>): SessionRecord =>
    run('april', 4, { summary: { cadence: { both: steps(175) } }, ...clip });
  const at = (beltSpeedMps: number | undefined, model = 'heavy', shoes?: string) =>
    ({ slowMotion: 2, model, beltSpeedMps, shoes }) as ClipRecord['context'];

  test('says whether it is larger than the error', () => {
    expect(cadence([january, march])).toMatchObject([
      { kind: 'change', side: 'both', difference: { difference: 8, verdict: 'larger-than-error' } },
    ]);
    expect(cadence([march])).toEqual([]);
  });

  test.each([
    ['speed', { context: at(3.4) }],
    ['view', { view: 'rear', nearSide: null }],
    ['near-leg', { nearSide: 'left' }],
    ['frame-rate', { info: { fps: 60 } as ClipRecord['info'] }],
    ['model', { context: at(3, 'lite') }],
  ] as const)('across another %s is none: the reason instead', (obstacle, clip) => {
    const [change] = cadence([january, april(clip)]);
    expect(change).toMatchObject({ kind: 'not-comparable', obstacles: [obstacle] });
    const { what, detail, isPlain } = describeTrendChange(change!, '1 May', '3 June');
    expect(what).toBe('The runs cannot be compared');
    expect(detail).toMatch(/^1 May and 3 June were filmed .* could come from that alone/);
    expect(isPlain).toBe(false);
  });

  test('in other shoes is none, as the comparison of two clips takes them for unlike', () => {
    const inShoes = (id: string, createdMs: number, shoes: string | undefined, spm: number) =>
      run(id, createdMs, { context: at(3, 'heavy', shoes), summary: { cadence: { both: steps(spm) } } });
    const [old, worn, unsaid] = [
      inShoes('old', 1, 'red', 160),
      inShoes('new', 2, 'blue', 168),
      inShoes('unsaid', 3, undefined, 168),
    ];
    expect(cadence([old, worn])).toMatchObject([{ kind: 'not-comparable', obstacles: ['shoes'] }]);
    expect(areFilmedAlike([{ code: 'shoes' }])).toBe(false);
    expect(cadence([old, unsaid])).toMatchObject([{ kind: 'change' }]);
    const lines = trendLines(metricTrend([old, worn], 'cadence'));
    expect(lines[0]?.points.map(({ y, hollow }) => [y, hollow])).toEqual([
      [160, false],
      [Number.NaN, undefined],
      [168, true],
    ]);
  });

  test('goes by the day of filming where the file knows it, and not by a clock that was reset', () => {
    const day = (date: number): ClipRecord['file'] => ({ lastModifiedMs: date }) as ClipRecord['file'];
    const noon = Date.UTC(2026, 5, 1, 12);
    const late = {
      ...run('late', noon, march.clips[0]!),
      clips: [{ ...march.clips[0]!, file: day(noon - 9e8) }],
    };
    const early = run('early', noon - 3e8, january.clips[0]!);
    expect(metricTrend([early, late], 'cadence').map(({ title }) => title)).toEqual(['late', 'early']);
    const reset = { ...late, clips: [{ ...late.clips[0]!, file: day(1e9) }] };
    expect(filmedOn(reset).ms).toBe(noon);
    expect(filmedOn({ ...late, clips: [{ ...late.clips[0]!, file: day(noon + 1e6) }] }).ms).toBe(noon);
  });

  test('starts at the oldest run that was filmed like the last one, and says so', () => {
    const [change] = cadence([
      run('old', 0, { context: at(2), summary: { cadence: { both: steps(140) } } }),
      january,
      march,
    ]);
    expect(change).toMatchObject({
      from: { title: 'january' },
      isShortened: true,
      difference: { difference: 8 },
    });
    expect(describeTrendChange(change!, '1 May', '3 June').detail).toContain('filmed differently');
  });

  test('at a speed that nobody entered is told with that care', () => {
    const [change] = cadence([january, april({ context: at(undefined) })]);
    expect(change).toMatchObject({ kind: 'change', isSpeedUnknown: true });
    expect(describeTrendChange(change!, '1 May', '3 June').detail).toContain('speed');
  });
});
