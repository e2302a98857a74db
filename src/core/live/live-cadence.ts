import { greatest, median } from 'd3-array';
import { theilSen } from '../statistics/theil-sen.ts';
import type { LiveStep } from './live-step.ts';

/** Steps needed before a cadence is told. */
const LEAST_STEPS = 5;
/** A longer pause than this ends a run of steps, in usual step times; a shorter one has lost a landing. */
const LONGEST_PAUSE = 3.5;
/** A landing further than this from where the beat has it is none, in usual step times: left and right differ by less. */
const OFF_BEAT = 0.3;
/** The beat follows each landing by this share of its distance. */
const FOLLOWS = 0.3;
/** The beat is taken up at one of so many first landings: any one may be an artefact. */
const STARTS = 3;

interface Counted {
  readonly timeS: number;
  readonly count: number;
}

/**
 * Steps per minute over the last unbroken run of landings: the median slope of the count of steps over their times (Theil–Sen), so
 * that single ones read early or late, and the newest, which moves as more is seen, cost nothing. Landings off the runner's
 * beat are left out, and a lost one is counted by the time that it took. NaN for fewer than 5 landings.
 *
 * @param fromS landings before this are left out
 */
export function liveCadence(steps: readonly LiveStep[], fromS = Number.NEGATIVE_INFINITY): number {
  const times = steps.map((step) => step.contactS).filter((timeS) => timeS >= fromS);
  const gaps = gapsOf(times);
  const pauseS = LONGEST_PAUSE * (median(gaps) ?? Number.NaN);
  const run = times.slice(gaps.findLastIndex((gap) => gap > pauseS) + 1);
  const usual = median(gapsOf(run));
  if (usual === undefined || !(usual > 0)) return Number.NaN;
  const onBeat = greatest(
    Array.from({ length: STARTS }, (_, start) => countOnBeat(run.slice(start), usual)),
    (counted) => counted.length,
  );
  if (!onBeat || onBeat.length < LEAST_STEPS) return Number.NaN;
  const line = theilSen(
    onBeat.map(({ timeS }) => timeS),
    onBeat.map(({ count }) => count),
  );
  return line ? 60 * line.slope : Number.NaN;
}

function gapsOf(times: readonly number[]): number[] {
  return times.slice(1).map((timeS, i) => timeS - (times[i] ?? 0));
}

/** Counts the landings that lie on the beat that begins with the first one. */
function countOnBeat(times: readonly number[], usualS: number): Counted[] {
  const counted: Counted[] = [];
  let beatS = times[0] ?? Number.NaN;
  let count = 0;
  for (const timeS of times) {
    const beats = Math.round((timeS - beatS) / usualS);
    const offS = timeS - (beatS + beats * usualS);
    if (Math.abs(offS) > OFF_BEAT * usualS || (beats === 0 && counted.length > 0)) continue;
    beatS += beats * usualS + FOLLOWS * offS;
    count += beats;
    counted.push({ timeS, count });
  }
  return counted;
}
