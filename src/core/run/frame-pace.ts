import { estimateAgainS } from './estimate-again.ts';
import type { EstimateTiming } from './estimate-timing.ts';
import { MODEL_IDS, type ModelId } from './run-context.ts';

/** How long a device takes for a picture with a model, milliseconds. */
export type FramePace = Pick<EstimateTiming, 'decodeMs' | 'inferMs' | 'totalMs'>;

/** What was measured on a device, by model; null where nothing was. */
export type FramePaces = Readonly<Record<ModelId, FramePace | null>>;

/** Fewer pictures say more of how long a model takes to load. */
const LEAST_FRAMES = 60;

/** The time for a picture in an analysis; null for one that was too short to tell. */
export function framePace({ framesInferred, decodeMs, inferMs, totalMs }: EstimateTiming): FramePace | null {
  if (framesInferred < LEAST_FRAMES || !(decodeMs + inferMs > 0)) return null;
  return {
    decodeMs: decodeMs / framesInferred,
    inferMs: inferMs / framesInferred,
    totalMs: totalMs / framesInferred,
  };
}

/**
 * How long so many pictures will take with a model, seconds: as measured on the device with this
 * model, else in proportion to the cost of one that was measured. NaN where none was.
 */
export function paceSeconds(paces: FramePaces, model: ModelId, frames: number): number {
  const measured = [model, ...MODEL_IDS].find((id) => paces[id] !== null);
  const pace = measured && paces[measured];
  return pace ? frames * estimateAgainS(pace, measured, model) : Number.NaN;
}
