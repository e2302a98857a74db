import { isSoftwareRenderer } from '../core/video/software-renderer.ts';

/** True where WebGL 2 runs on real graphics hardware, as far as the browser tells. */
export function hasHardwareGraphics(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return false;
  try {
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const renderer: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
    return typeof renderer === 'string' && !isSoftwareRenderer(renderer);
  } finally {
    gl.getExtension('WEBGL_lose_context')?.loseContext();
  }
}
