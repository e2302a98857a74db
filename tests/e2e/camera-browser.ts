import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type BrowserContext } from '@playwright/test';

import { CHROMIUM_FLAGS, ensureChromium } from '../../src/cli/ensure-chromium.ts';

/** A browser with fake cameras and a profile on the disk. */
export interface CameraBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/**
 * @param film Motion JPEG that the one camera plays over and over; null for the browser's own test
 * pictures: `fake_device_0` and `fake_device_2`, and between them a depth camera, `fake_device_1`
 * @param fps frames per second that those promise
 */
export async function openCameraBrowser(
  baseURL: string | undefined,
  film: Buffer | null,
  fps = 20,
): Promise<CameraBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'treadlens-camera-'));
  const file = join(folder, 'camera.mjpeg');
  if (film) writeFileSync(file, film);
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: ensureChromium(),
    args: [
      ...CHROMIUM_FLAGS,
      '--use-fake-ui-for-media-stream',
      ...(film
        ? ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${file}`]
        : [`--use-fake-device-for-media-stream=device-count=3,fps=${fps}`]),
    ],
    locale: 'en-GB',
    permissions: ['camera', 'screen-wake-lock'],
    // It would answer before the tests' own routes.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  context.setDefaultTimeout(20_000);
  return {
    context,
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
