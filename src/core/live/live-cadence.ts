import { greatest, median, range } from 'd3-array';
import { theilSen } from '../statistics/theil-sen.ts';
import type { LiveStep } from './live-step.ts';

/** Steps needed before a cadence is given. */
const LEAST_STEPS = 5;
/**
 * A longer pause than this ends a run of steps, in usual step times; a shorter one has lost a
 * landing.
 */
const LONGEST_PAUSE = 3.5;
/** Landings closer together than this, seconds, are left out of the usual step time. */
const LEAST_GAP_S = 0.15;
/**
 * The beat is looked for within this share of the usual step time, on both sides of it, in steps
 * that move the last landing by one such part of a beat.
 */
const SEARCHED = 0.15;
const BEAT_PARTS = 50;
/**
 * A landing further than this from the beat is not counted, in step times: left and right differ by
 * less.
 */
const OFF_BEAT = 0.3;

/** An even beat: landing `count` comes at `(count + phase) / hz` seconds after the first. */
interface Beat {
  readonly hz: number;
  /** Beats by which the first landing comes before its beat. */
  readonly phase: number;
  /** How many landings agree: their number where all are on the beat. */
  readonly power: number;
}

/**
 * Steps per minute over the last unbroken run of landings. The beat that most landings agree on is
 * the peak of their periodogram (Bartlett 1963); landings off it are left out, a lost one is
 * counted by the time that it took, and the cadence is the median slope of the count over time
 * (Theil–Sen): single ones read early, late or too many cost nothing. NaN for fewer than 5
 * landings.
 *
 * @param fromS landings before this are left out
 */
export function liveCadence(steps: readonly LiveStep[], fromS = Number.NEGATIVE_INFINITY): number {
  const run = lastRun(steps.map((step) => step.contactS).filter((timeS) => timeS >= fromS));
  const beat = run.length < LEAST_STEPS ? undefined : commonBeat(run);
  if (!beat) return Number.NaN;
  const counted = countOnBeat(run, beat);
  if (counted.size < LEAST_STEPS) return Number.NaN;
  const line = theilSen([...counted.values()], [...counted.keys()]);
  return line ? 60 * line.slope : Number.NaN;
}

/** Landings since the last pause. */
function lastRun(times: readonly number[]): readonly number[] {
  const pauseS = LONGEST_PAUSE * usualGap(times);
  return times.slice(gapsOf(times).findLastIndex((gap) => gap > pauseS) + 1);
}

function usualGap(times: readonly number[]): number {
  return median(gapsOf(times).filter((gap) => gap > LEAST_GAP_S)) ?? Number.NaN;
}

function gapsOf(times: readonly number[]): number[] {
  return times.slice(1).map((timeS, i) => timeS - (times[i] ?? 0));
}

function commonBeat(times: readonly number[]): Beat | undefined {
  const usualHz = 1 / usualGap(times);
  const spanS = (times.at(-1) ?? Number.NaN) - (times[0] ?? Number.NaN);
  if (!(usualHz > 0) || !(spanS > 0)) return undefined;
  const rates = range((1 - SEARCHED) * usualHz, (1 + SEARCHED) * usualHz, 1 / (BEAT_PARTS * spanS));
  return greatest(
    rates.map((hz) => beatOf(times, hz)),
    ({ power }) => power,
  );
}

function beatOf(times: readonly number[], hz: number): Beat {
  let [cosines, sines] = [0, 0];
  for (const timeS of times) {
    const angle = 2 * Math.PI * hz * (timeS - (times[0] ?? 0));
    cosines += Math.cos(angle);
    sines += Math.sin(angle);
  }
  return { hz, phase: Math.atan2(sines, cosines) / (2 * Math.PI), power: Math.hypot(cosines, sines) };
}

/** Time of the landing at each count of the beat: of several the nearest to it. */
function countOnBeat(times: readonly number[], { hz, phase }: Beat): ReadonlyMap<number, number> {
  const counted = new Map<number, { readonly timeS: number; readonly off: number }>();
  for (const timeS of times) {
    const beats = hz * (timeS - (times[0] ?? 0)) - phase;
    const count = Math.round(beats);
    const off = Math.abs(beats - count);
    if (off > OFF_BEAT || off >= (counted.get(count)?.off ?? Number.POSITIVE_INFINITY)) continue;
    counted.set(count, { timeS, off });
  }
  return new Map(Array.from(counted, ([count, { timeS }]) => [count, timeS]));
}
