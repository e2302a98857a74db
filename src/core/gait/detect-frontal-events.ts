import { mean, median, quantileSorted } from 'd3-array';
import { oppositeSide, type Side } from '../pose/landmark.ts';
import { butterworthLowPass } from '../signal/butterworth-low-pass.ts';
import { findPeaks } from '../signal/find-peaks.ts';
import { parabolicPeak } from '../signal/parabolic-peak.ts';
import type { BodySignals } from './body-signals.ts';
import { STEP_RANGE_S } from './running-ranges.ts';

/** An event of a known foot before refinement: a place on the signals' grid, in samples. */
export interface FrontalEvent {
  readonly side: Side;
  readonly at: number;
}

/**
 * Cut-off at which the trunk's vertical velocity is little more than one wave per step, Hz. Jitter
 * of hips and shoulders moves the extremes of a sharper path by 20 ms from step to step (rendered
 * clips, BlazePose heavy); those of the wave alone move by 5 ms.
 */
const STEP_WAVE_HZ = 4;
/**
 * Prominence of a landing or push-off in the trunk's vertical velocity, as a share of its range
 * around it.
 */
const LEAST_PROMINENCE = 0.28;
/**
 * The range is taken over this time on either side: a runner who comes nearer moves more and more
 * pixels, seconds.
 */
const RANGE_WITHIN_S = 0.6;
/**
 * When after the trunk's wave sinks fastest the standing foot is surely the lower one, seconds: for
 * 99 % of the steps of 72 tracks of rendered clips, and more than four in five of each. Earlier the
 * other foot of a slow runner still hangs as low, later the heel rises.
 */
const STANDING_S = Object.freeze({ from: 0.06, to: 0.12 });
/**
 * Share of an unbroken run's steps that must speak for the feet that it is given: where the pose
 * model confuses the legs half of them do, and left and right would be a guess.
 */
const NEEDED_AGREEMENT = 2 / 3;
/** Fewer steps are not asked by themselves where the run that they belong to does not agree. */
const LEAST_STEPS = 8;
/** Steps within this range of the median step belong to one unbroken run. */
const STEP_RANGE = Object.freeze({ from: 0.6, to: 1.5 });

/**
 * Landings in a front or rear view, where fore-aft motion cannot be seen: the trunk falls freely
 * until the foot takes the load, so that its wave sinks fastest just after initial contact (bias
 * +25 ms, spread 10 ms against force plates). The standing foot is the lower one; feet alternate
 * within an unbroken run of steps, so the run decides by all its feet together.
 */
export function detectFrontalContacts(body: BodySignals): FrontalEvent[] {
  const wave = stepWave(body);
  const sinking = findPeaks(
    wave.map((v) => -v),
    {
      prominence: LEAST_PROMINENCE * swingOf(wave),
      distance: Math.max(1, STEP_RANGE_S.shortest * body.rateHz),
    },
  ).map((peak) => parabolicPeak(wave, peak.index).position);
  const step = median(sinking.slice(1), (at, i) => at - (sinking[i] ?? 0)) ?? 0;
  const events: FrontalEvent[] = [];
  let run: number[] = [];
  const close = (): void => {
    events.push(...alternate(body, run));
    run = [];
  };
  for (const at of sinking) {
    const gap = at - (run[run.length - 1] ?? at - step);
    if (gap < STEP_RANGE.from * step || gap > STEP_RANGE.to * step) close();
    run.push(at);
  }
  close();
  return events;
}

/**
 * Gives the landings of an unbroken run their feet in turn, beginning with the foot that all of
 * them speak for; none where too few of them agree, part by part of a long run.
 */
function alternate(body: BodySignals, run: readonly number[]): FrontalEvent[] {
  const votes = run
    .map((at, k) => (k % 2 === 0 ? 1 : -1) * howMuchLowerLeftIs(body, at))
    .filter(Number.isFinite);
  const leftFirst = votes.reduce((sum, vote) => sum + vote, 0) >= 0;
  const agreeing = votes.filter((vote) => vote >= 0 === leftFirst).length;
  if (agreeing < NEEDED_AGREEMENT * votes.length) {
    // Of a long run a part may be bad, or the feet change their turn where it goes on elsewhere.
    const middle = run.length >> 1;
    if (middle < LEAST_STEPS) return [];
    return [...alternate(body, run.slice(0, middle)), ...alternate(body, run.slice(middle))];
  }
  const first: Side = leftFirst ? 'left' : 'right';
  return run.map((at, k) => ({ side: k % 2 === 0 ? first : oppositeSide(first), at }));
}

/** By how much the left foot is the lower one while a foot stands after `at`, pixels. */
function howMuchLowerLeftIs({ legs, rateHz }: BodySignals, at: number): number {
  const from = Math.round(at + STANDING_S.from * rateHz);
  const to = Math.round(at + STANDING_S.to * rateHz);
  const left = legs.left.footHeight.subarray(from, to + 1);
  const right = legs.right.footHeight.subarray(from, to + 1);
  return mean(left, (height, i) => (right[i] ?? Number.NaN) - height) ?? Number.NaN;
}

/**
 * Push-offs in a front or rear view: the trunk's wave rises fastest shortly before toe-off (38 ± 20
 * ms; the refiner corrects it). Each belongs to the foot that landed last.
 */
export function detectFrontalToeOffs(body: BodySignals, contacts: readonly FrontalEvent[]): FrontalEvent[] {
  const wave = stepWave(body);
  const rising = findPeaks(evenly(wave, body.rateHz), {
    prominence: LEAST_PROMINENCE,
    distance: Math.max(1, STEP_RANGE_S.shortest * body.rateHz),
  });
  const events: FrontalEvent[] = [];
  for (const peak of rising) {
    const at = parabolicPeak(wave, peak.index).position;
    const landed = contacts.findLast((contact) => contact.at < at);
    const next = contacts.find((contact) => contact.at > at);
    const side = landed?.side ?? (next ? oppositeSide(next.side) : null);
    const isTaken = events.some((event) => landed && event.at > landed.at);
    if (side !== null && !isTaken) events.push({ side, at });
  }
  return events;
}

/** The trunk's vertical velocity, freed of all that is quicker than the steps. */
function stepWave({ trunkUp, rateHz }: BodySignals): Float64Array {
  return butterworthLowPass(trunkUp, { rateHz, cutoffHz: STEP_WAVE_HZ });
}

/** Range from the 5th to the 95th percentile. */
function swingOf(wave: Float64Array): number {
  const sorted = Array.from(wave.filter(Number.isFinite).sort());
  return (quantileSorted(sorted, 0.95) ?? Number.NaN) - (quantileSorted(sorted, 0.05) ?? Number.NaN);
}

/** The wave about the middle of its range around each sample, in units of that range. */
function evenly(trunkUp: Float64Array, rateHz: number): Float64Array {
  const reach = Math.max(1, Math.round(RANGE_WITHIN_S * rateHz));
  const stride = Math.max(1, Math.round(reach / 24));
  const low: number[] = [];
  const high: number[] = [];
  // Extremes of short stretches first: the range over a window is then that of a few of them.
  for (let from = 0; from < trunkUp.length; from += stride) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = from; i < Math.min(from + stride, trunkUp.length); i++) {
      const value = trunkUp[i] ?? Number.NaN;
      if (value < least) least = value;
      if (value > most) most = value;
    }
    low.push(least);
    high.push(most);
  }
  return trunkUp.map((value, i) => {
    const from = Math.max(0, Math.floor((i - reach) / stride));
    const to = Math.floor((i + reach) / stride) + 1;
    const least = Math.min(...low.slice(from, to));
    const most = Math.max(...high.slice(from, to));
    return most > least ? (value - (least + most) / 2) / (most - least) : Number.NaN;
  });
}
