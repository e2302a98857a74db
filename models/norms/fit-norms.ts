import { groups, mean, sum } from 'd3-array';
import type { MetricId } from '../../src/core/metrics/registry.ts';
import type { Norm } from '../../src/core/norms/norms.ts';
import type { ReadOut } from './read-outs.ts';

/** Fewer runners give no norm. */
const NEEDED_RUNNERS = 10;

/**
 * A straight line over belt speed per metric and view, each runner one vote, with the spread of
 * runners around it. The spread is that of one more runner: of the residuals, of the line itself
 * and of the few runners it is known from.
 */
export function fitNorms(readOuts: readonly ReadOut[]): Norm[] {
  const byKind = new Map<string, ReadOut[]>();
  for (const one of readOuts) {
    if (!Number.isFinite(one.value) || !Number.isFinite(one.legsPerS)) continue;
    const key = `${one.metric} ${one.view === 'side' ? 'side' : 'frontal'}`;
    byKind.set(key, [...(byKind.get(key) ?? []), one]);
  }
  return [...byKind].flatMap(([key, all]) => {
    const [metric, view] = key.split(' ') as [MetricId, 'side' | 'frontal'];
    // A whole-body metric has one value a clip; where sides have theirs, those count.
    const perSide = all.some(({ side }) => side !== null);
    const rows = all.filter(({ side }) => (side !== null) === perSide);
    const runners = new Set(rows.map(({ runner }) => runner)).size;
    if (runners < NEEDED_RUNNERS) return [];
    return [
      { metric, view, perSide, runners, ...fitLine(rows, runners), sidesApartSd: sidesApart(rows, runners) },
    ];
  });
}

function fitLine(
  rows: readonly ReadOut[],
  runners: number,
): Omit<Norm, 'metric' | 'view' | 'perSide' | 'runners' | 'sidesApartSd'> {
  const count = new Map<string, number>();
  for (const { runner } of rows) count.set(runner, (count.get(runner) ?? 0) + 1);
  const weights = rows.map(({ runner }) => 1 / (count.get(runner) ?? 1));
  const average = (of: (row: ReadOut) => number): number =>
    sum(rows, (row, i) => (weights[i] ?? 0) * of(row)) / runners;
  const meanX = average(({ legsPerS }) => legsPerS);
  const meanY = average(({ value }) => value);
  const varianceX = average(({ legsPerS }) => (legsPerS - meanX) ** 2);
  const slope = average(({ legsPerS, value }) => (legsPerS - meanX) * (value - meanY)) / varianceX;
  const residual = average(({ legsPerS, value }) => (value - meanY - slope * (legsPerS - meanX)) ** 2);
  const overall = average(({ value }) => (value - meanY) ** 2);
  const speeds = rows.map(({ legsPerS }) => legsPerS);
  const forOneMore = (variance: number): number =>
    Math.sqrt((variance * runners) / (runners - 2)) * Math.sqrt(1 + 1 / runners) * smallSample(runners - 2);
  return {
    intercept: meanY - slope * meanX,
    perLegPerS: slope,
    sd: forOneMore(residual),
    anySpeed: { mean: meanY, sd: forOneMore(overall) },
    fromLegsPerS: Math.min(...speeds),
    toLegsPerS: Math.max(...speeds),
  };
}

/**
 * Spread of right minus left in clips that show both legs alike, around no difference: which leg is
 * the right one says nothing. Each runner one vote; null where fewer than 10 runners show both.
 */
function sidesApart(rows: readonly ReadOut[], runners: number): number | null {
  const pairs = groups(rows, ({ clip }) => clip).flatMap(([, own]) => {
    const of = (side: ReadOut['side']): number | undefined => own.find((one) => one.side === side)?.value;
    const [left, right] = [of('left'), of('right')];
    const runner = own[0]?.runner ?? '';
    return left === undefined || right === undefined ? [] : [{ runner, difference: right - left }];
  });
  const votes = groups(pairs, ({ runner }) => runner);
  if (votes.length < NEEDED_RUNNERS) return null;
  const variance = mean(votes, ([, own]) => mean(own, ({ difference }) => difference ** 2)) ?? Number.NaN;
  return Math.sqrt(variance * (1 + 1 / runners)) * smallSample(runners);
}

/**
 * How much wider the 95 % interval of Student's t is than the normal one (Cornish & Fisher's
 * series, within 1 % from 5 degrees of freedom on).
 */
export function smallSample(degreesOfFreedom: number): number {
  const z = 1.96;
  const d = degreesOfFreedom;
  const t = z + (z ** 3 + z) / (4 * d) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * d * d);
  return t / z;
}

/**
 * Mean of finite values with the predictive standard deviation for one more; null for fewer than 3.
 */
export function spreadOf(values: readonly number[]): { mean: number; sd: number } | null {
  const finite = values.filter(Number.isFinite);
  const n = finite.length;
  const centre = mean(finite);
  if (n < 3 || centre === undefined) return null;
  const variance = sum(finite, (value) => (value - centre) ** 2) / (n - 1);
  return { mean: centre, sd: Math.sqrt(variance * (1 + 1 / n)) * smallSample(n - 1) };
}
