/** Renderers that only imitate a graphics processor; pose models run 10 times slower on them than on the CPU. */
const SOFTWARE_RENDERER = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** True where WebGL 2 runs on real graphics hardware, as far as the browser tells. */
export function hasHardwareGraphics(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  if (!gl) return false;
  try {
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const renderer: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
    return typeof renderer === 'string' && !SOFTWARE_RENDERER.test(renderer);
  } finally {
    gl.getExtension('WEBGL_lose_context')?.loseContext();
  }
}
