/** What a runner can be cued on. */
export type CueMetric = 'cadence' | 'overstride' | 'knee-alignment';

/** A cue at one moment: where the runner is against the target. */
export interface CueState {
  readonly target: number;
  readonly value: number;
  /** `reached`: at the target or beyond it; `near`: more than half of the way; `away`: less. */
  readonly verdict: 'reached' | 'near' | 'away';
  /** How much of the way from the start to the target is gone, 0…1. */
  readonly share: number;
}

/**
 * Where the runner is between the own start and a target: cadence up by a share of it, overstride
 * down by a fifth of it (after Heiderscheit 2011, who saw such a change go with 10 % more steps),
 * knee alignment halfway to straight. Null where start or value are not known.
 *
 * @param start the runner's own number when the cue was switched on
 * @param cadenceFactor 1.05 for 5 % more steps
 */
export function liveCue(
  metric: CueMetric,
  start: number,
  value: number,
  cadenceFactor: number,
): CueState | null {
  const factor = metric === 'cadence' ? cadenceFactor : metric === 'overstride' ? 0.8 : 0.5;
  const target = start * factor;
  if (!Number.isFinite(value) || !(Math.abs(target - start) > 0)) return null;
  const share = Math.min(1, Math.max(0, (value - start) / (target - start)));
  const verdict = share >= 0.98 ? 'reached' : share > 0.5 ? 'near' : 'away';
  return { target, value, verdict, share };
}
