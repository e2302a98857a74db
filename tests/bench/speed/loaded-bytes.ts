import type { BrowserContext, Request } from 'playwright';

const MODELS = /\.(task|tflite|wasm)$/;

/** What a browser loads over the network, from its cache nothing. */
export class LoadedBytes {
  readonly #browser: BrowserContext;
  readonly #requests: Request[] = [];
  readonly #hear = (request: Request): void => void this.#requests.push(request);

  constructor(browser: BrowserContext) {
    this.#browser = browser;
    browser.on('requestfinished', this.#hear);
  }

  /** Megabytes since it was made: all, and what models and their runtime take of it. */
  async stop(): Promise<{ readonly allMB: number; readonly modelsMB: number }> {
    this.#browser.off('requestfinished', this.#hear);
    let [all, models] = [0, 0];
    for (const request of this.#requests) {
      const { pathname, protocol } = new URL(request.url());
      if (!protocol.startsWith('http')) continue;
      // What the browser had kept is told as less than nothing.
      const responseBodySize = Math.max(0, (await request.sizes()).responseBodySize);
      all += responseBodySize;
      if (MODELS.test(pathname)) models += responseBodySize;
    }
    return { allMB: all / 1e6, modelsMB: models / 1e6 };
  }
}
