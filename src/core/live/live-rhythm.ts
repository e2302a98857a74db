import { median } from 'd3-array';
import type { StepRate } from '../quality/step-rate.ts';

/**
 * A rhythm this strong, at a running cadence, vouches for running even where single landings were
 * missed. A walk whose legs repeat best over half a stride has one above the fastest.
 */
const SURE = Object.freeze({ strength: 0.7, slowestSpm: 130, fastestSpm: 215 });
/** Rhythms this old say nothing of the present, seconds. */
const FRESH_S = 0.6;
/** Cadence by landings is believed when it is this near to the rhythm's, as a share of it. */
const AGREES = 0.03;

interface TimedRate {
  readonly atS: number;
  readonly rate: StepRate;
}

/**
 * The legs' rhythm over the last seconds, which needs no landings: the safety net where frames are
 * few.
 */
export class LiveRhythm {
  readonly #overS: number;
  #rates: TimedRate[] = [];

  /** @param overS length of time that the cadence is taken over, seconds */
  constructor(overS: number) {
    this.#overS = overS;
  }

  add(atS: number, rate: StepRate): void {
    this.#rates = [...this.#rates.filter((one) => one.atS > atS - this.#overS), { atS, rate }];
  }

  /** Whether the legs' rhythm at `nowS` is plainly that of running. */
  isRunning(nowS: number): boolean {
    const last = this.#rates[this.#rates.length - 1];
    return last !== undefined && nowS - last.atS <= FRESH_S && isSure(last.rate);
  }

  /** Steps per minute: by the landings where the rhythm agrees or is weak, else by the rhythm. */
  cadence(byLandingsSpm: number, nowS: number): number {
    const sure = this.#rates.filter(({ atS, rate }) => atS > nowS - this.#overS && isSure(rate));
    const rhythmSpm = median(sure, ({ rate }) => rate.stepsPerMin);
    if (rhythmSpm === undefined) return byLandingsSpm;
    return Math.abs(byLandingsSpm - rhythmSpm) <= AGREES * rhythmSpm ? byLandingsSpm : rhythmSpm;
  }
}

function isSure({ strength, stepsPerMin }: StepRate): boolean {
  return strength >= SURE.strength && stepsPerMin >= SURE.slowestSpm && stepsPerMin <= SURE.fastestSpm;
}
