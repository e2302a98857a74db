/**
 * Renderers that only imitate a graphics processor; pose models run 10 times slower on them than on
 * the CPU.
 */
const SOFTWARE_RENDERER = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a renderer, by the name that WebGL gives it, is the CPU in disguise. */
function isSoftwareRenderer(name: string): boolean {
  return SOFTWARE_RENDERER.test(name);
}

/** As much of a WebGL context as tells what draws. */
export interface RendererContext {
  readonly RENDERER: number;
  getParameter(name: number): unknown;
  getExtension(name: 'WEBGL_debug_renderer_info'): { readonly UNMASKED_RENDERER_WEBGL: number } | null;
  getExtension(name: 'WEBGL_lose_context'): { loseContext(): void } | null;
}

/**
 * True where a WebGL context runs on real graphics hardware, as far as the browser tells. The
 * context is given up.
 */
export function isHardwareContext(context: RendererContext | null): boolean {
  if (!context) return false;
  try {
    const info = context.getExtension('WEBGL_debug_renderer_info');
    const renderer = context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER);
    return typeof renderer === 'string' && !isSoftwareRenderer(renderer);
  } finally {
    context.getExtension('WEBGL_lose_context')?.loseContext();
  }
}
