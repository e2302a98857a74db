import { quantile } from 'd3-array';
import type { Trajectories } from '../trajectories/trajectories.ts';

/** Points outside of this share of all are left out: single wild landmarks do not open the view. */
const LEAST_SHARE = 0.01;
/** More samples of a path than this say no more about where it lies. */
const MOST_SAMPLES = 3000;

/** The part of the picture in which the runner runs, pixels. */
export interface RunnerExtent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where the landmarks lie over the whole clip (1st to 99th percentile); null where nobody was seen.
 * Of a long clip every so many samples are looked at.
 */
export function runnerExtent({ x, y }: Pick<Trajectories, 'x' | 'y'>): RunnerExtent | null {
  const horizontal = extentOf(x);
  const vertical = extentOf(y);
  if (!horizontal || !vertical) return null;
  return { left: horizontal[0], right: horizontal[1], top: vertical[0], bottom: vertical[1] };
}

function extentOf(paths: readonly Float64Array[]): readonly [number, number] | null {
  const seen: number[] = [];
  for (const path of paths) {
    const each = Math.ceil(path.length / MOST_SAMPLES);
    for (let i = 0; i < path.length; i += each) {
      const value = path[i] ?? Number.NaN;
      if (Number.isFinite(value)) seen.push(value);
    }
  }
  const low = quantile(seen, LEAST_SHARE);
  const high = quantile(seen, 1 - LEAST_SHARE);
  return low === undefined || high === undefined ? null : [low, high];
}
