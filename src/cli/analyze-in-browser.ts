import { realpathSync } from 'node:fs';
import { basename, resolve } from 'node:path';

import { chromium, type Browser, type Page } from 'playwright';

import type { HeadlessOptions } from '../headless/headless-protocol.ts';
import type { EstimateProgress } from '../core/run/estimate-progress.ts';
import { EXACT_MODEL } from '../core/run/run-context.ts';
import { failureLine } from '../text/failures.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import type { ClipResult } from './analyze-result.ts';
import { buildWhenStale } from './build-when-stale.ts';
import { CHROMIUM_FLAGS, ensureChromium } from './ensure-chromium.ts';
import { DIST_FOLDER } from './project-folder.ts';
import { serve, type StaticServer } from './serve.ts';
import { snapshotFolder, type FolderSnapshot } from './snapshot-folder.ts';

/** The app's page with the function that reports to this process. */
type DoorWindow = Window & { readonly reportProgress: (progress: EstimateProgress) => void };

export interface ClipRequest {
  readonly path: string;
  readonly wantTrack: boolean;
  readonly reportDate: string | null;
  readonly onProgress: (progress: EstimateProgress) => void;
}

/** The built app in a browser without a window; one clip after the other. Close it when done. */
export class HeadlessApp {
  readonly #server: StaticServer;
  #browser: Browser;
  readonly #files: FolderSnapshot;

  private constructor(server: StaticServer, browser: Browser, files: FolderSnapshot) {
    this.#server = server;
    this.#browser = browser;
    this.#files = files;
  }

  /**
   * Builds the app if its sources changed, serves it to this machine and starts Chromium
   * (installing it if absent).
   */
  static async start(): Promise<HeadlessApp> {
    await buildWhenStale();
    const files = snapshotFolder(DIST_FOLDER);
    let server: StaticServer | null = null;
    try {
      server = await serve(files.folder);
      return new HeadlessApp(server, await launch(), files);
    } catch (error) {
      await server?.close();
      files.remove();
      throw error;
    }
  }

  /**
   * Analyses one video with a page of its own, so that nothing of one clip reaches the next. A
   * browser that died, be it between two clips or with this one, is started again and the clip
   * tried once more.
   */
  async analyze(request: ClipRequest, options: AnalyzeOptions): Promise<ClipResult> {
    try {
      if (!this.#browser.isConnected()) this.#browser = await launch();
      const result = await this.#analyzeOnPage(request, options);
      if (result !== null) return result;
      this.#browser = await launch();
      return (await this.#analyzeOnPage(request, options)) ?? brokenPage(request, 'the browser ended twice');
    } catch (error) {
      return brokenPage(request, firstLine(error));
    }
  }

  /** Null when the browser itself ended: all its pages went with it, whatever the clip. */
  async #analyzeOnPage(request: ClipRequest, options: AnalyzeOptions): Promise<ClipResult | null> {
    try {
      // The app speaks the browser's language; what is written of a run is English.
      const page = await this.#browser.newPage({ serviceWorkers: 'block', locale: 'en-GB' });
      try {
        return await Promise.race([this.#analyzeOn(page, request, options), crashOf(page, request)]);
      } finally {
        await page.close();
      }
    } catch (error) {
      // One clip that breaks its page must not take the rest of the batch with it.
      return this.#browser.isConnected() ? brokenPage(request, firstLine(error)) : null;
    }
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
    this.#files.remove();
  }

  async #analyzeOn(page: Page, request: ClipRequest, options: AnalyzeOptions): Promise<ClipResult> {
    await page.exposeFunction('reportProgress', request.onProgress);
    await page.goto(this.#server.url);
    await page.waitForFunction(() => 'treadlens' in window);
    const input = await page.evaluateHandle(() => {
      const element = document.createElement('input');
      element.type = 'file';
      return element;
    });
    await input.setInputFiles(pathForBrowser(request.path));
    const {
      view,
      facing,
      heightM,
      beltSpeedMps,
      slowMotion,
      mirrored,
      dots,
      turn,
      whole,
      firstLook,
      model = EXACT_MODEL,
    } = options;
    const { lanes, lang } = options;
    const { wantTrack, reportDate } = request;
    const asked = { view, facing, heightM, beltSpeedMps, slowMotion, mirrored, dots, turn, whole, firstLook };
    const wishes: HeadlessOptions = { ...asked, model, lanes, wantTrack, reportDate, lang };
    const answer = await page.evaluate(
      ([element, doorOptions]) => {
        const file = element.files?.[0];
        if (!file) throw new Error('the file did not reach the page');
        if (!window.treadlens) throw new Error('the page has no door for programs');
        const { reportProgress } = window as unknown as DoorWindow;
        return window.treadlens.analyze(file, doorOptions, (progress) => reportProgress(progress));
      },
      [input, wishes] as const,
    );
    if (answer.ok) return answer;
    const context = { fileName: basename(request.path), ...(answer.codec ? { codec: answer.codec } : {}) };
    return { ok: false, message: failureLine(answer.failure.code, context) };
  }
}

/**
 * Chromium without a window; installed where there is none. Signals are the command's own: a
 * browser that Playwright closes on them looks like one that crashed, whose clip is begun again.
 */
function launch(): Promise<Browser> {
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ executablePath: ensureChromium(), args: [...CHROMIUM_FLAGS], ...signals });
}

/**
 * `/dev/stdin` is another file to the browser than to this command. A link keeps the name that the
 * user gave it.
 */
function pathForBrowser(path: string): string {
  return /^\/(?:dev|proc)\//.test(resolve(path)) ? realpathSync(path) : path;
}

/** The words are those of a dead worker. */
function brokenPage({ path }: ClipRequest, detail?: string): ClipResult {
  const words = failureLine('worker-died', { fileName: basename(path) });
  return { ok: false, message: detail === undefined ? words : `${words} (${detail})` };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** A page that crashes (memory, usually) answers nothing. */
function crashOf(page: Page, request: ClipRequest): Promise<ClipResult> {
  return new Promise((resolve) => {
    page.once('crash', () => {
      resolve(brokenPage(request));
    });
  });
}
