import { isHardwareContext } from '../core/video/software-renderer.ts';

let known: boolean | null = null;

/**
 * Whether canvases are drawn by the CPU, as far as the browser tells: there is no WebGL, or only an
 * imitation.
 */
export function isCanvasSoftware(): boolean {
  known ??= !isHardwareContext(new OffscreenCanvas(1, 1).getContext('webgl2'));
  return known;
}
