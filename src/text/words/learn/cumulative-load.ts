import { inLanguage } from '../../language.ts';

/** What piles up over one run, as numbers that are written already. */
interface RunInNumbers {
  readonly cadence: string;
  readonly minutes: string;
  readonly steps: string;
  readonly stepsPerLeg: string;
  /** Of one leg, in body weights. */
  readonly low: string;
  readonly high: string;
}

/** The sum of a run’s load. */
export const cumulativeLoadWords = inLanguage('learn/cumulative-load', {
  ofARun: ({ cadence, minutes, steps, stepsPerLeg, low, high }: RunInNumbers): string =>
    `At ${cadence} steps per minute, a run of ${minutes} minutes has about ${steps} steps, ${stepsPerLeg} on each leg. At two to three body weights a step, the ground gives back ${low} to ${high} body weights to each leg in all; inside the knee, muscles add to that. It is a count, not damage: a small difference per step adds up.`,
});
