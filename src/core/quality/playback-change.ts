import { median } from 'd3-array';
import { dominantPeriod } from '../signal/dominant-period.ts';
import type { PoseTrack } from '../pose/pose-track.ts';
import { legDistances } from './leg-distances.ts';

/**
 * A clip of which a part plays slower than the rest, as phones write slow motion: normal speed,
 * slow, normal.
 */
export interface PlaybackChange {
  /** How many times slower the slow part plays. */
  readonly factor: number;
  /** The slow part, seconds of real time by the factor that was given. */
  readonly fromS: number;
  readonly toS: number;
}

/**
 * Lengths of the stretches whose rhythm is looked at, the next where the first shows none, and
 * their spacing, seconds.
 */
const STRETCHES_S = [2.6, 6] as const;
const HOP_S = 0.5;
/** Shortest step looked for, seconds; the longest is half the stretch. */
const SHORTEST_STEP_S = 0.15;
/** A stretch with a weaker rhythm is left out. */
const LEAST_STRENGTH = 0.6;
/** Slow motion is at least fourfold on phones; under 3 a step may have been taken for a stride. */
const LEAST_FACTOR = 3;
/**
 * Periods within this share of each other are one speed, and so many stretches make it a part of
 * the clip.
 */
const ALIKE = 0.25;
const LEAST_STRETCHES = 3;

/**
 * Whether the clip's playing speed changes. The distance of the ankles, or of the knees, returns
 * with every step, whichever leg is called left; no runner changes their steps threefold within a
 * clip, but a phone's slow-motion part does. Null when it does not.
 *
 * @param track as estimated: putting exchanged legs back looks for one rhythm in the whole clip,
 * which is not there where the speed changes, and spoils the rhythms that are
 */
export function playbackChange(track: PoseTrack, slowMotion: number): PlaybackChange | null {
  const { timesS, rateHz, distances } = legDistances(track, slowMotion);
  const hop = Math.max(1, Math.round(HOP_S * rateHz));
  const stretches: Stretch[] = [];
  for (let middle = 0; middle < timesS.length; middle += hop) {
    const found = stretchAround(distances, middle, rateHz);
    if (found) stretches.push(found);
  }
  const alike = (stepS: number): Stretch[] =>
    stretches.filter((one) => Math.abs(one.stepS - stepS) <= ALIKE * stepS);
  const known = stretches.filter((one) => alike(one.stepS).length >= LEAST_STRETCHES).map((one) => one.stepS);
  const slow = alike(Math.max(...known));
  const fast = alike(Math.min(...known));
  const factor =
    (median(slow, (one) => one.stepS) ?? Number.NaN) / (median(fast, (one) => one.stepS) ?? Number.NaN);
  if (!(factor >= LEAST_FACTOR)) return null;
  const time = (sample: number): number => timesS[Math.min(sample, timesS.length - 1)] ?? Number.NaN;
  // The slow part lies between the stretches that are fast, which reach into it a little.
  const middle = median(slow, (one) => (one.from + one.to) / 2) ?? 0;
  const before = fast.filter((one) => one.to < middle).map((one) => one.to);
  const after = fast.filter((one) => one.from > middle).map((one) => one.from);
  return {
    factor: Math.round(factor),
    fromS: time(Math.max(0, ...before)),
    toS: time(Math.min(timesS.length, ...after)),
  };
}

interface Stretch {
  /** Half-open span of samples. */
  readonly from: number;
  readonly to: number;
  readonly stepS: number;
}

/**
 * The shortest stretch around a sample that shows a rhythm; null when none does. Of several plain
 * rhythms the quickest is that of the steps: a leg that is badly seen in every second step leaves
 * the stride's, twice as long, and often the plainer one.
 */
function stretchAround(distances: readonly Float64Array[], middle: number, rateHz: number): Stretch | null {
  for (const lengthS of STRETCHES_S) {
    const from = Math.round(middle - (lengthS * rateHz) / 2);
    const to = Math.round(middle + (lengthS * rateHz) / 2);
    if (from < 0 || to > (distances[0]?.length ?? 0)) return null;
    const periodsS = distances.flatMap((distance) => {
      const period = dominantPeriod(distance.subarray(from, to), {
        rateHz,
        minimumPeriodS: SHORTEST_STEP_S,
        maximumPeriodS: lengthS / 2,
      });
      return period && period.strength >= LEAST_STRENGTH ? [period.periodS] : [];
    });
    if (periodsS.length > 0) return { from, to, stepS: Math.min(...periodsS) };
  }
  return null;
}
