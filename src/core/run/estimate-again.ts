import type { EstimateTiming } from './estimate-timing.ts';
import type { ModelId } from './run-context.ts';

/** Processor time of a model for a picture, milliseconds (measured: inference/README.md). */
const MODEL_COST_MS: Readonly<Record<ModelId, number>> = Object.freeze({
  lite: 24.5,
  full: 34,
  heavy: 115,
});

/** Of the second look at the feet, the same for every model, milliseconds (the same source). */
const SECOND_LOOK_COST_MS = 7;

/**
 * How long poses will take with another model on the machine that took `timing` for them, seconds:
 * reading the video takes as long as it did, the networks in proportion to their cost. What else
 * the clock counted (loading, waiting) is shared out alike. NaN where nothing was timed.
 *
 * @param from model that the clip was read with
 * @param to model that it is to be read with
 */
export function estimateAgainS(
  timing: Pick<EstimateTiming, 'decodeMs' | 'inferMs' | 'totalMs'>,
  from: ModelId,
  to: ModelId,
): number {
  const { decodeMs, inferMs, totalMs } = timing;
  const factor = (MODEL_COST_MS[to] + SECOND_LOOK_COST_MS) / (MODEL_COST_MS[from] + SECOND_LOOK_COST_MS);
  return ((totalMs / 1000) * (decodeMs + factor * inferMs)) / (decodeMs + inferMs);
}
