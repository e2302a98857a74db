import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, type Page } from '@playwright/test';

/**
 * Runs that lie in `fixtures/`: `side-with-video` is 4 s of the demo seen from the side (240
 * frames, 60 Hz), `two-views` is all of the demo, from the side and from behind, without videos (2
 * × 720 frames), with findings and flagged strides.
 */
export type SharedRunName = 'side-with-video' | 'two-views';

/** The bytes of a shared run. */
export function sharedRunBytes(name: SharedRunName): Buffer<ArrayBuffer> {
  return Buffer.from(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.treadlens`)));
}

/** Drops a file on the window, as from a folder, once there is an app to take it. */
export async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.locator('#main').waitFor();
  const transfer = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([content], fileName));
      return data;
    },
    { fileName: name, base64: bytes.toString('base64') },
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/**
 * Opens a shared run by dropping its file on the start page, and waits for its results: a reviewed
 * clip without estimating any pose.
 */
export async function openSharedRun(page: Page, name: SharedRunName): Promise<void> {
  await openRunFile(page, `${name}.treadlens`, sharedRunBytes(name));
}

/** The same with the bytes of a file. */
export async function openRunFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.goto('/');
  await dropFile(page, name, bytes);
  await expect(page).toHaveURL(/#\/results\/[a-z0-9]+$/);
  await expect(page.getByRole('heading', { level: 1, name: /^Shared/ })).toBeVisible();
}
