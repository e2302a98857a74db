import process from 'node:process';

import type { Page } from 'playwright';

import { listenToPage, longestSince, pageNow, timeInteractions } from './interactions.ts';
import { longRunFile } from './long-run.ts';

/** No screen may take longer to answer, milliseconds. */
const LIMIT_MS = 200;
const PLAYED_MS = 5000;

/**
 * Opens a run of so many minutes from the library and tells how long that takes, how long ten
 * interactions take, and the longest task while the player runs. What is above the limit is marked.
 */
export async function measureScreens(page: Page, minutes: number): Promise<void> {
  const title = await keepRun(page, minutes);
  await page.reload();
  await listenToPage(page);
  const openedMs = await openFromLibrary(page, title);
  const line = (name: string, ms: number, limitMs = LIMIT_MS): void => {
    process.stdout.write(
      `  ${ms <= limitMs ? 'ok  ' : 'OVER'} ${name.padEnd(28)} ${ms.toFixed(0).padStart(5)} ms\n`,
    );
  };
  process.stdout.write(`screens at ${minutes} minutes:\n`);
  line('open from the library', openedMs, 1000);
  for (const { name, eventMs, longestTaskMs } of await timeInteractions(page)) {
    line(name, eventMs);
    if (longestTaskMs > LIMIT_MS) line(`${name}, longest task`, longestTaskMs);
  }
  line('player, longest task', await longestWhilePlaying(page));
}

/** Drops the run on the page, as a user would, and waits until it is kept. */
async function keepRun(page: Page, minutes: number): Promise<string> {
  await page.goto('/');
  const bytes = await longRunFile(minutes);
  const transfer = await page.evaluateHandle((base64) => {
    const data = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    data.items.add(new File([content], 'long.treadlens'));
    return data;
  }, bytes.toString('base64'));
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await page.getByRole('tab', { name: 'Strides' }).waitFor({ timeout: 120_000 });
  await page.goto('/#/library');
  const title = `${minutes} minutes`;
  await page.getByRole('link', { name: title, exact: true }).waitFor();
  return title;
}

/** From the click to the results with their tabs, milliseconds, by the page's own clock. */
async function openFromLibrary(page: Page, title: string): Promise<number> {
  await page.getByRole('link', { name: title, exact: true }).waitFor();
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        const link = [...document.querySelectorAll('main a')].find((one) => one.textContent.trim() === name);
        if (!(link instanceof HTMLElement)) throw new Error(`no link ${name}`);
        const beganMs = performance.now();
        link.click();
        const look = (): void => {
          if (document.querySelector('[role=tab][aria-selected=true]')) resolve(performance.now() - beganMs);
          else requestAnimationFrame(look);
        };
        look();
      }),
    title,
  );
}

async function longestWhilePlaying(page: Page): Promise<number> {
  const beganMs = await pageNow(page);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await page.waitForTimeout(PLAYED_MS);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  return longestSince(page, 'longtask', beganMs);
}
