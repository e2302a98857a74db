import { describe, expect, test } from 'vitest';
import { metricTrend, trendChange, trendMetrics } from '../../../src/state/metric-trend.ts';
import type { SessionRecord } from '../../../src/storage/session-record.ts';

type ClipRecord = SessionRecord['clips'][number];

function run(id: string, createdMs: number, clip: Partial<ClipRecord>): SessionRecord {
  const base = {
    view: 'side',
    nearSide: 'right',
    refused: false,
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
    expect(points[0]).toMatchObject({ fps: 60, beltSpeedMps: 3, values: { both: { median: 160 } } });
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

  test('says whether the change is larger than the error', () => {
    expect(trendChange('cadence', metricTrend(sessions, 'cadence'))).toMatchObject({
      difference: 8,
      verdict: 'larger-than-error',
    });
    expect(trendChange('cadence', metricTrend([march], 'cadence'))).toBeNull();
  });
});
