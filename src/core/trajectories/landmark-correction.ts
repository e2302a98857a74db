import { DEFAULT_FILTER } from './filter-trajectories.ts';
import type { Trajectories } from './trajectories.ts';

/** Where a path must pass: one coordinate at one time. */
export interface CorrectedPoint {
  /** Real seconds. */
  readonly timeS: number;
  /** Pixels. */
  readonly value: number;
}

/**
 * How far a correction reaches, real seconds: a raised cosine of 15 ms standard deviation, about
 * the filter's own blur.
 */
const CORRECTION_REACH_S = 0.0415;
/** It reaches at least over the samples beside it, whatever the frame rate. */
const LEAST_REACH_SAMPLES = 1.2;
/**
 * The uniform grid does not always hit the frame: rounds of correcting what is left, until less
 * than this, pixels.
 */
const ROUNDS = 60;
const LEFT_PX = 1e-7;
/** Nearer to a sample than this, the sample alone is the path at that time. */
const ON_THE_SAMPLE = 1e-6;

interface Anchor extends CorrectedPoint {
  /** Samples that the path at this time is read from, and the second one's share. */
  readonly before: number;
  readonly share: number;
}

/**
 * One coordinate of a path, bent through the points. Between points whose reaches meet, their
 * corrections blend. Missing samples that a point is read from take its value; a stretch of missing
 * samples between two points no further apart than the filter would bridge is drawn straight.
 *
 * @param points in time order, each at its own time
 */
export function landmarkCorrection(
  path: Float64Array,
  { timesS, rateHz }: Pick<Trajectories, 'timesS' | 'rateHz'>,
  points: readonly CorrectedPoint[],
): Float64Array {
  const bent = path.slice();
  if (timesS.length < 2) return bent;
  const anchors = points.map((point) => anchorAt(point, timesS, rateHz));
  fillAround(bent, timesS, anchors);
  const reachS = Math.max(CORRECTION_REACH_S, LEAST_REACH_SAMPLES / rateHz);
  for (let round = 0; round < ROUNDS; round++) {
    const left = anchors.map((anchor) => anchor.value - readAt(bent, anchor));
    if (left.every((d) => !(Math.abs(d) > LEFT_PX))) break;
    addCorrections(bent, timesS, anchors, left, reachS);
  }
  return bent;
}

function anchorAt(point: CorrectedPoint, timesS: Float64Array, rateHz: number): Anchor {
  const position = (point.timeS - (timesS[0] ?? 0)) * rateHz;
  const before = Math.max(0, Math.min(timesS.length - 2, Math.floor(position)));
  return { ...point, before, share: Math.min(2, Math.max(0, position - before)) };
}

/**
 * The path at an anchor's time, straight between samples; the last two are continued to a frame
 * beyond the grid.
 */
function readAt(path: Float64Array, { before, share }: Anchor): number {
  const here = path[before] ?? Number.NaN;
  if (share < ON_THE_SAMPLE) return here;
  const next = path[before + 1] ?? Number.NaN;
  return Math.abs(share - 1) < ON_THE_SAMPLE ? next : here + (next - here) * share;
}

function fillAround(path: Float64Array, timesS: Float64Array, anchors: readonly Anchor[]): void {
  for (const { before, share, value } of anchors) {
    if (Math.abs(share - 1) >= ON_THE_SAMPLE) path[before] = known(path[before], value);
    if (share >= ON_THE_SAMPLE) path[before + 1] = known(path[before + 1], value);
  }
  for (const [k, anchor] of anchors.entries()) {
    const next = anchors[k + 1];
    if (!next || next.timeS - anchor.timeS > DEFAULT_FILTER.maximumGapS) continue;
    for (let i = anchor.before + 1; i <= next.before; i++) {
      const share = ((timesS[i] ?? 0) - anchor.timeS) / (next.timeS - anchor.timeS);
      path[i] = known(path[i], anchor.value + share * (next.value - anchor.value));
    }
  }
}

function known(value: number | undefined, otherwise: number): number {
  return value === undefined || Number.isNaN(value) ? otherwise : value;
}

/** Adds to every sample within reach what the anchors beside it still lack. */
function addCorrections(
  path: Float64Array,
  timesS: Float64Array,
  anchors: readonly Anchor[],
  lacking: readonly number[],
  reachS: number,
): void {
  const first = anchors[0];
  const last = anchors.at(-1);
  if (!first || !last) return;
  let next = 0;
  for (let i = 0; i < path.length; i++) {
    const t = timesS[i] ?? 0;
    if (t < first.timeS - reachS) continue;
    if (t > last.timeS + reachS) break;
    while (next < anchors.length && (anchors[next]?.timeS ?? 0) <= t) next++;
    const [a, b] = [anchors[next - 1], anchors[next]];
    const fromA = a ? fade((t - a.timeS) / reachS) : 0;
    const fromB = b ? fade((b.timeS - t) / reachS) : 0;
    if (fromA + fromB === 0) continue;
    const way = a && b ? (t - a.timeS) / (b.timeS - a.timeS) : a ? 0 : 1;
    const weightA = fromA * (1 - way);
    const weightB = fromB * way;
    const blend = (weightA * (lacking[next - 1] ?? 0) + weightB * (lacking[next] ?? 0)) / (weightA + weightB);
    path[i] = (path[i] ?? Number.NaN) + blend * Math.min(1, fromA + fromB);
  }
}

/** Raised cosine: 1 at 0, 0 from 1 on. */
function fade(share: number): number {
  return share >= 1 ? 0 : (1 + Math.cos(Math.PI * share)) / 2;
}
