import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { press, until, type TestPage } from './test-page.ts';

const LIMIT_S = 60;

/**
 * Presses a button that saves a file and reads what was saved: from the disk, or from the page
 * where the driver cannot say where downloads go.
 */
export async function saveBy(page: TestPage, button: string): Promise<Buffer> {
  const folder = page.downloadFolder;
  if (folder === null) return takenFromPage(page, button);
  const before = new Set(readdirSync(folder));
  await press(page, 'dialog button', button, LIMIT_S);
  for (let look = 0; look < 4 * LIMIT_S; look++) {
    await sleep(250);
    const names = readdirSync(folder);
    // Firefox writes beside it, and puts an empty file in its place until then.
    if (names.some((name) => name.endsWith('.part'))) continue;
    const added = names.find((name) => !before.has(name));
    const bytes = added === undefined ? null : readFileSync(join(folder, added));
    if (bytes && bytes.length > 0) return bytes;
  }
  throw new Error(`${page.browser}: nothing was saved by "${button}" within ${LIMIT_S} s`);
}

async function takenFromPage(page: TestPage, button: string): Promise<Buffer> {
  await page.evaluate(`(() => {
    const create = URL.createObjectURL.bind(URL);
    window.savedFile = null;
    URL.createObjectURL = (blob) => {
      window.savedFile = blob;
      return create(blob);
    };
  })()`);
  await press(page, 'dialog button', button, LIMIT_S);
  await until(page, 'window.savedFile', LIMIT_S);
  const text = await page.evaluate<string>(`new Promise((read) => {
    const reader = new FileReader();
    reader.onload = () => read(reader.result.split(',')[1]);
    reader.readAsDataURL(window.savedFile);
  })`);
  return Buffer.from(text, 'base64');
}
