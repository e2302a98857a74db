import type { Delegate } from '../../../core/run/estimate-timing.ts';
import { hasHardwareGraphics } from './has-graphics.ts';

/**
 * More lanes than this gain little (memory bandwidth), and each holds a model of its own, about 300
 * MB.
 */
const MAX_CPU_LANES = 4;

/** The GPU where there is real graphics hardware, else the CPU. */
export function usualDelegate(): Delegate {
  return hasHardwareGraphics() ? 'GPU' : 'CPU';
}

/** How many lanes: one for a GPU, one per core for the CPU up to `MAX_CPU_LANES`. */
export function usualLanes(delegate: Delegate): number {
  return delegate === 'GPU' ? 1 : Math.min(MAX_CPU_LANES, navigator.hardwareConcurrency || 1);
}
