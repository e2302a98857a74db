import type { BrowserContext, Page } from '@playwright/test';

import { openSharedRun } from './open-shared-run.ts';
import { toggleCorrections } from './more-menu.ts';
import { expect, test } from './treadlens-test.ts';

/** How long after an edit the page is left, milliseconds: shorter than typed settings rest. */
const DELAYS_MS = [0, 500] as const;

/** What is stored of the only run that is kept, as far as people edit it. */
interface StoredEdits {
  readonly notes: readonly string[];
  readonly verdicts: number;
  readonly drawings: number;
  readonly badStrides: number;
  readonly heightM: number | null;
}

/** Runs in the page. */
async function readStored(): Promise<StoredEdits | null> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('treadlens');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('no database'));
  });
  const all = await new Promise<unknown[]>((resolve, reject) => {
    const request = database.transaction('sessions').objectStore('sessions').getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('cannot read'));
  });
  database.close();
  const [run] = all as {
    clips: {
      context: { heightM?: number };
      review: {
        notes: { text: string }[];
        verdicts: unknown[];
        drawings: unknown[];
        edits: { badStrides: unknown[] };
      };
    }[];
  }[];
  const clip = run?.clips[0];
  if (!clip) return null;
  const { notes, verdicts, drawings, edits } = clip.review;
  return {
    notes: notes.map(({ text }) => text),
    verdicts: verdicts.length,
    drawings: drawings.length,
    badStrides: edits.badStrides.length,
    heightM: clip.context.heightM ?? null,
  };
}

const WAYS: Readonly<Record<string, (page: Page, context: BrowserContext) => Promise<Page>>> = {
  async reload(page) {
    await page.reload();
    return page;
  },
  async 'other address'(page) {
    await page.goto('about:blank');
    return page;
  },
  async 'closing the tab'(page, context) {
    const other = await context.newPage();
    // As the user closes it: a write that is pending may ask whether to leave, and is left.
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
    return other;
  },
};

/** Opens the only run that is kept, and its tab of that name. */
async function openRun(page: Page, address: string, tab: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('tab', { name: tab }).click();
}

test.describe('an edit is kept however soon the page is left', () => {
  test.setTimeout(240_000);

  test('comments', async ({ page: first, context }) => {
    await openSharedRun(first, 'side-with-video');
    await expect.poll(() => first.evaluate(readStored)).not.toBeNull();
    const address = first.url();
    let page = first;
    const written: string[] = [];
    for (const [way, leave] of Object.entries(WAYS)) {
      // Half a second later it goes the same way, whichever that is.
      for (const delayMs of way === 'closing the tab' ? DELAYS_MS : [0]) {
        await openRun(page, address, 'Notes');
        const text = `${way} after ${delayMs} ms`;
        await page.getByRole('textbox', { name: 'Comment' }).fill(text);
        await page.getByRole('button', { name: 'Add comment' }).click();
        written.push(text);
        await page.waitForTimeout(delayMs);
        page = await leave(page, context);
      }
    }
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: /^Shared/ })).toBeVisible();
    expect((await page.evaluate(readStored))?.notes.toSorted()).toEqual(written.toSorted());
  });

  test('verdicts, corrections and typed settings', async ({ page: first, context }) => {
    await openSharedRun(first, 'side-with-video');
    await expect.poll(() => first.evaluate(readStored)).not.toBeNull();
    const address = first.url();
    let page = first;
    const lost: string[] = [];
    const edits: Readonly<Record<string, (page: Page) => Promise<(stored: StoredEdits) => unknown>>> = {
      async verdict(shown) {
        await openRun(shown, address, 'Checklist');
        const before = (await shown.evaluate(readStored))?.verdicts ?? 0;
        const choice = shown
          .getByRole('group', { name: 'Shoes' })
          .getByRole('button', { name: 'Seen', exact: true });
        await choice.click();
        return ({ verdicts }) => verdicts !== before;
      },
      async correction(shown) {
        await openRun(shown, address, 'Findings');
        await toggleCorrections(shown);
        const before = (await shown.evaluate(readStored))?.badStrides ?? 0;
        // A stride of the leading finding is chosen from the beginning.
        await shown.getByRole('button', { name: /^(?:Leave it out|Use it again)$/ }).click();
        return ({ badStrides }) => badStrides !== before;
      },
      async height(shown) {
        await openRun(shown, address, 'Findings');
        const before = (await shown.evaluate(readStored))?.heightM;
        await shown.getByText('Correct how it was filmed').click();
        const field = shown.getByLabel(/^Runner’s height/);
        await field.fill(before === 1.81 ? '182' : '181');
        await field.blur();
        return ({ heightM }) => heightM !== before;
      },
    };
    for (const [what, edit] of Object.entries(edits)) {
      for (const [way, leave] of Object.entries(WAYS)) {
        // What is written at once goes the way of comments, which try all; settings rest first.
        if (what !== 'height' && way !== 'closing the tab') continue;
        for (const delayMs of what === 'height' ? DELAYS_MS : [0]) {
          const isKept = await edit(page);
          await page.waitForTimeout(delayMs);
          page = await leave(page, context);
          await page.goto(address);
          await expect(page.getByRole('heading', { level: 1, name: /^Shared/ })).toBeVisible();
          const stored = await page.evaluate(readStored);
          if (!stored || !isKept(stored)) lost.push(`${what}, ${way} after ${delayMs} ms`);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});
