import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { DEFAULT_CONTEXT } from '../../../src/core/run/run-context.ts';
import { againstOwnMedian } from '../../../src/text/own-median.ts';
import { STILL_RATIO, stillBox } from '../../../src/ui/overlay/still-box.ts';
import { planStills } from '../../../src/ui/results/strides/still-plan.ts';
import { orderForList } from '../../../src/ui/results/strides/stride-list-order.ts';
import { strideScale, strideValues } from '../../../src/ui/results/strides/stride-values.ts';
import { readGoldenTrack } from '../../support/read-golden-track.ts';

const track = readGoldenTrack('side-right-heel');
const analysis = analyzeRun(track, DEFAULT_CONTEXT);
const stride = analysis.strides.find(({ leg, toeOffS }) => leg === 'near' && toeOffS !== null)!;

describe('still box', () => {
  const picture = { width: 1280, height: 720 };

  test('holds the runner with room, upright, inside the picture', () => {
    const box = stillBox([[{ x: 600, y: 200 }], [{ x: 660, y: 600 }]], picture)!;
    expect(box.width / box.height).toBeCloseTo(STILL_RATIO, 9);
    expect(box.y).toBeLessThan(200);
    expect(box.y + box.height).toBeGreaterThan(600);
    expect(box.x + box.width / 2).toBeCloseTo(630, 9);
  });

  test('is shifted into the picture at its edge, and never larger than it', () => {
    const corner = stillBox([[{ x: 10, y: 20 }], [{ x: 40, y: 200 }]], picture)!;
    expect([corner.x, corner.y]).toEqual([0, 0]);
    const huge = stillBox([[{ x: 0, y: -400 }], [{ x: 1280, y: 1500 }]], picture)!;
    expect(huge.height).toBe(720);
    expect(stillBox([[{ x: Number.NaN, y: 3 }]], picture)).toBeNull();
  });
});

test('a still shows the frame at which its number was read; the chosen metric comes first', () => {
  const { stills } = planStills(analysis, stride, 'shank-angle-at-contact', track);
  expect(stills.map(({ moment }) => moment)).toEqual(['initial-contact', 'mid-stance', 'toe-off']);
  expect(stills[0]!.drawn!.metric).toBe('shank-angle-at-contact');
  for (const still of stills) if (still.drawn) expect(still.frame).toBe(still.drawn.measured.frame);
});

test('numbers of a stride lie on their scale among the others', () => {
  const values = strideValues(analysis, stride);
  expect(values.length).toBeGreaterThan(5);
  const flags = values.map(({ isFlagged }) => isFlagged);
  expect(flags).toEqual([...flags].sort((a, b) => Number(b) - Number(a)));
  for (const value of values) {
    const scale = strideScale(value);
    for (const at of [value.measured.value, ...value.others]) {
      expect(scale.place(at)).toBeGreaterThan(0);
      expect(scale.place(at)).toBeLessThan(1);
    }
  }
});

test('flagged strides come first, those left out last, each in the order of time', () => {
  const [a, b, c] = analysis.strides;
  const list = [
    { ...c!, excluded: 'user' as const },
    { ...b!, flags: [{ metric: 'cadence', kind: 'worse', difference: 5.2, error: 1.5 }] as const },
    a!,
  ];
  expect(orderForList(list, 'flagged').map(({ index }) => index)).toEqual([b!.index, a!.index, c!.index]);
  expect(orderForList(list, 'time').map(({ index }) => index)).toEqual(
    [a!, b!, c!].sort((x, y) => x.startS - y.startS).map(({ index }) => index),
  );
});

test('a difference from the own median is told only where it is larger than the error', () => {
  const own = { median: 10, low: 9, high: 11, n: 9, unit: 'deg' } as const;
  const read = (value: number) =>
    ({ value, uncertainty: 9, strideUncertainty: 3, unit: 'deg', frame: 1 }) as const;
  expect(againstOwnMedian(read(12.9), own, 1)).toBe('Within the error of your median of 10.0°');
  expect(againstOwnMedian(read(14.2), own, 1)).toBe('4.2° above your median of 10.0°');
  expect(againstOwnMedian(read(5), own, 1)).toBe('5.0° below your median of 10.0°');
});
