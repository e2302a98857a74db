import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from 'playwright';

import { CHROMIUM_FLAGS, ensureChromium } from '../../src/cli/ensure-chromium.ts';
import type { TestPage } from './test-page.ts';

/** A Chromium that has no WebGL, in the page and in its workers; and all that it asked for. */
interface ChromiumPage extends TestPage {
  readonly requests: readonly string[];
}

/** Starts the Chromium of the other tests without WebGL. */
export async function openChromium(): Promise<ChromiumPage> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    // `--disable-3d-apis` would take WebGL from the page and leave it to the workers.
    args: [...CHROMIUM_FLAGS, '--disable-gpu', '--disable-software-rasterizer'],
  });
  const downloadFolder = mkdtempSync(join(tmpdir(), 'treadlens-chromium-'));
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const [faults, requests]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /content security policy/i.test(message.text()))
      faults.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  page.on('download', (download) => void download.saveAs(join(downloadFolder, download.suggestedFilename())));
  return {
    browser: `chromium ${browser.version()}`,
    downloadFolder,
    requests,
    faults: () => faults,
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    evaluate: <Value>(expression: string) =>
      page.evaluate<Value>(`(async () => (await (${expression})) ?? null)()`),
    chooseFiles: (selector, paths) =>
      page
        .locator(selector)
        .first()
        .setInputFiles([...paths]),
    screenshot: () => page.screenshot(),
    async close() {
      await browser.close();
      rmSync(downloadFolder, { recursive: true, force: true });
    },
  };
}
