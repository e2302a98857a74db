import type { EstimateTiming } from './estimate-timing.ts';
import type { ModelId } from './run-context.ts';

/**
 * How long a model takes for a picture, against the lite one. Measured with the app's own command
 * on a 720 x 1280 clip of 4 s on two processor cores.
 */
export const MODEL_COST: Readonly<Record<ModelId, number>> = Object.freeze({
  lite: 1,
  full: 1.4,
  heavy: 4.4,
});

/**
 * How long the poses of a clip will take with another model on the machine that took `timing` for
 * them, seconds: reading the video takes as long as it did, the model in proportion to its cost.
 * What else the clock counted (loading, waiting) is shared out alike. NaN where nothing was timed.
 *
 * @param from model that the clip was read with
 * @param to model that it is to be read with
 */
export function estimateAgainS(timing: EstimateTiming, from: ModelId, to: ModelId): number {
  const { decodeMs, inferMs, totalMs } = timing;
  const factor = MODEL_COST[to] / MODEL_COST[from];
  return ((totalMs / 1000) * (decodeMs + factor * inferMs)) / (decodeMs + inferMs);
}
