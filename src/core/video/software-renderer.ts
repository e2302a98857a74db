/** Renderers that only imitate a graphics processor; pose models run 10 times slower on them than on the CPU. */
const SOFTWARE_RENDERER = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a renderer, by the name that WebGL gives it, is the CPU in disguise. */
export function isSoftwareRenderer(name: string): boolean {
  return SOFTWARE_RENDERER.test(name);
}
