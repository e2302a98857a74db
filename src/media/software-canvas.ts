import { isSoftwareRenderer } from '../core/video/software-renderer.ts';

let known: boolean | null = null;

/** Whether canvases are drawn by the CPU, as far as the browser tells: there is no WebGL, or only an imitation. */
export function isCanvasSoftware(): boolean {
  known ??= readRenderer();
  return known;
}

function readRenderer(): boolean {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (!gl) return true;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof renderer === 'string' && isSoftwareRenderer(renderer);
}
