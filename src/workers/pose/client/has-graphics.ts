import { isHardwareContext } from '../../../core/video/software-renderer.ts';

/** True where WebGL 2 runs on real graphics hardware, as far as the browser tells. */
export function hasHardwareGraphics(): boolean {
  return isHardwareContext(document.createElement('canvas').getContext('webgl2'));
}
