import { join } from 'node:path';

import type { BrowserContext } from 'playwright';
import { createServer } from 'vite';

import { PROJECT_FOLDER } from '../../../src/cli/project-folder.ts';
import type { ModelId } from '../../../src/core/run/run-context.ts';

/** Named here, because a package that Vite finds only later makes it load the page again. */
const PACKAGES = ['@litertjs/core', '@mediapipe/tasks-vision', 'mediabunny'];

/**
 * What a picture takes in the pose network alone, milliseconds of one lane while all are at work:
 * the limit that a whole run is held against. In the browser of the run, on a page of the bench's
 * own; no other page may be at work meanwhile.
 */
export async function measureNetwork(
  browser: BrowserContext,
  clip: string,
  model: ModelId,
  lanes: number,
): Promise<number> {
  const server = await createServer({
    configFile: join(PROJECT_FOLDER, 'vite.config.ts'),
    root: PROJECT_FOLDER,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false },
    optimizeDeps: { include: PACKAGES },
  });
  const page = await browser.newPage();
  try {
    await server.listen();
    const address = server.resolvedUrls?.local[0];
    if (address === undefined) throw new Error('the page of the network has no address');
    await page.goto(`${address}tests/bench/speed/network-alone.html`);
    await page.waitForFunction(() => window.networkAlone !== undefined);
    await page.locator('input').setInputFiles(clip);
    return await page.evaluate(([chosen, count]) => window.networkAlone?.(chosen, count) ?? Number.NaN, [
      model,
      lanes,
    ] as const);
  } finally {
    await page.close();
    await server.close();
  }
}
