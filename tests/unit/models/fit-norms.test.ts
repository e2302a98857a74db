import { describe, expect, test } from 'vitest';
import { fitNorms, smallSample, spreadOf } from '../../../models/norms/fit-norms.ts';
import { markerCorrections, onTrueScale } from '../../../models/norms/marker-corrections.ts';
import type { ReadOut } from '../../../models/norms/read-outs.ts';

/** Each runner at three speeds on one line, `apart` above or below it in turn. */
function runnersOnLine(count: number, apart = 0, speeds: readonly number[] = [2.5, 3.5, 4.5]): ReadOut[] {
  return Array.from({ length: count }, (_, k) =>
    speeds.map((legsPerS): ReadOut => ({
      runner: `runner ${String(k)}`,
      clip: `${String(k)} at ${String(legsPerS)}`,
      speedMps: legsPerS * 0.9,
      legsPerS,
      view: 'side',
      side: 'left',
      metric: 'overstride',
      value: 5 + 4 * legsPerS + (k % 2 === 0 ? apart : -apart),
      truth: Number.NaN,
    })),
  ).flat();
}

describe('the norm of a metric', () => {
  test('a made line is recovered, without spread where there is none', () => {
    const [norm, ...others] = fitNorms(runnersOnLine(12));
    expect(others).toEqual([]);
    expect(norm).toMatchObject({ metric: 'overstride', view: 'side', perSide: true, runners: 12 });
    expect(norm!.intercept).toBeCloseTo(5, 9);
    expect(norm!.perLegPerS).toBeCloseTo(4, 9);
    expect(norm!.sd).toBeCloseTo(0, 6);
    expect([norm!.fromLegsPerS, norm!.toLegsPerS]).toEqual([2.5, 4.5]);
    expect(norm!.anySpeed.mean).toBeCloseTo(19, 9);
    expect(norm!.anySpeed.sd).toBeGreaterThan(3);
  });

  test('the spread is that of one more runner', () => {
    const [norm] = fitNorms(runnersOnLine(20, 3));
    expect(norm!.perLegPerS).toBeCloseTo(4, 9);
    // √(9 × 20 / 18) × √(1 + 1/20), as much wider as Student's t with 18 degrees of freedom.
    expect(norm!.sd).toBeCloseTo(Math.sqrt(10) * Math.sqrt(1.05) * (2.1009 / 1.96), 2);
  });

  test('fewer than ten runners give none, however many clips they ran', () => {
    expect(fitNorms(runnersOnLine(9, 1, [2, 2.5, 3, 3.5, 4, 4.5, 5]))).toEqual([]);
    expect(fitNorms(runnersOnLine(10, 1))).toHaveLength(1);
  });

  test('each runner has one vote', () => {
    const rows = runnersOnLine(12, 0, [3]);
    const spread = rows.map((row, k) => ({ ...row, legsPerS: 2 + 0.2 * k, value: 10 }));
    const loud = Array.from({ length: 50 }, () => ({ ...spread[0]!, value: 22 }));
    // The first runner's 51 readings weigh as one.
    expect(fitNorms([...spread, ...loud])[0]!.anySpeed.mean).toBeCloseTo(
      (11 * 10 + (10 + 50 * 22) / 51) / 12,
      9,
    );
  });

  test('readings without a number or a speed count for nothing, nor make up a runner', () => {
    const broken = runnersOnLine(3).map((row) => ({
      ...row,
      runner: `other ${row.runner}`,
      value: Number.NaN,
    }));
    const unseen = runnersOnLine(3).map((row) => ({
      ...row,
      runner: `third ${row.runner}`,
      legsPerS: Number.NaN,
    }));
    expect(fitNorms([...runnersOnLine(9), ...broken, ...unseen])).toEqual([]);
    expect(fitNorms([...runnersOnLine(12), ...broken])[0]!.runners).toBe(12);
  });

  test('front and rear are one view; whole-body values stand apart from those of a side', () => {
    const frontal = runnersOnLine(10).map((row, k) => ({
      ...row,
      view: k % 2 === 0 ? ('front' as const) : ('rear' as const),
    }));
    expect(fitNorms(frontal)).toMatchObject([{ view: 'frontal', runners: 10 }]);
    const whole = runnersOnLine(10).map((row) => ({ ...row, side: null }));
    expect(fitNorms(whole)).toMatchObject([{ perSide: false }]);
    expect(fitNorms([...whole, ...runnersOnLine(10)])).toMatchObject([{ perSide: true }]);
  });
});

test('the interval of few is wider than the normal one, as much as Student’s t', () => {
  for (const [degrees, t] of [
    [5, 2.5706],
    [10, 2.2281],
    [21, 2.0796],
  ] as const)
    expect(Math.abs(smallSample(degrees) / (t / 1.96) - 1)).toBeLessThan(0.01);
});

test('the spread of clips is that of one more clip, and needs three', () => {
  expect(spreadOf([1, 2])).toBeNull();
  expect(spreadOf([1, 2, Number.NaN])).toBeNull();
  const { mean, sd } = spreadOf([1, 2, 3, 4, 5, 6])!;
  expect(mean).toBe(3.5);
  expect(sd).toBeCloseTo(Math.sqrt(3.5 * (7 / 6)) * smallSample(5), 9);
});

describe('left and right of healthy runners', () => {
  const legs = (count: number, view: ReadOut['view']): ReadOut[] =>
    runnersOnLine(count).flatMap((one, k) =>
      (['left', 'right'] as const).map((side) => ({
        ...one,
        view,
        side,
        // Two apart, this way and that.
        value: one.value + (side === 'right' ? (k % 2 === 0 ? 2 : -2) : 0),
      })),
    );

  test('their spread is around no difference, for one more runner', () => {
    const [norm] = fitNorms(legs(12, 'rear'));
    expect(norm!.sidesApartSd).toBeCloseTo(2 * Math.sqrt(1 + 1 / 12) * smallSample(12), 9);
  });

  test('is not known where a clip shows one leg, or of few runners', () => {
    expect(fitNorms(runnersOnLine(12))[0]!.sidesApartSd).toBeNull();
    const few = [...legs(9, 'rear'), ...runnersOnLine(12).map((one): ReadOut => ({ ...one, view: 'rear' }))];
    const [norm] = fitNorms(
      few.map((one) => (one.side === 'left' ? { ...one, clip: `${one.clip} left` } : one)),
    );
    expect(norm!.sidesApartSd).toBeNull();
  });
});

describe('corrections of markers', () => {
  // Read a quarter too large and 6 too low, each runner elsewhere.
  const read = runnersOnLine(12, 3).map((one): ReadOut => ({
    ...one,
    truth: one.value,
    value: 1.25 * one.value - 6,
  }));

  test('put readings on the scale of the truth, whatever it is', () => {
    const corrections = markerCorrections(read);
    for (const one of onTrueScale(read, corrections)) expect(one.value).toBeCloseTo(one.truth, 9);
  });

  test('keep the spread of runners where single readings are noisy', () => {
    const noisy = read.map((one, k): ReadOut => ({ ...one, value: one.value + (k % 3 === 0 ? 2 : -1) }));
    const spread = (rows: readonly ReadOut[], of: (row: ReadOut) => number): number =>
      spreadOf(rows.map(of))!.sd;
    const own = spread(onTrueScale(noisy, markerCorrections(noisy)), ({ value }) => value);
    expect(own).toBeGreaterThanOrEqual(spread(noisy, ({ truth }) => truth));
  });

  test('leave readings alone whose truth is not known', () => {
    const blind = read.map((one): ReadOut => ({ ...one, truth: Number.NaN }));
    expect(onTrueScale(blind, markerCorrections(blind))).toEqual(blind);
  });
});
