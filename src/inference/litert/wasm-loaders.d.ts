/** LiteRT's loaders, written by Emscripten without types. */
declare module '@litertjs/core/wasm/*.js' {
  const createModule: (options: object) => Promise<object>;
  export default createModule;
}
