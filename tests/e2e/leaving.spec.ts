import type { BrowserContext, Page } from '@playwright/test';

import { openSharedRun } from './open-shared-run.ts';
import { toggleCorrections } from './more-menu.ts';
import { expect, test } from './treadlens-test.ts';

/** What is stored of the only run that is kept, as far as people edit it. */
interface StoredEdits {
  readonly notes: readonly string[];
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
        edits: { badStrides: unknown[] };
      };
    }[];
  }[];
  const clip = run?.clips[0];
  if (!clip) return null;
  const { notes, edits } = clip.review;
  return {
    notes: notes.map(({ text }) => text),
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

/** How an edit is made on a run that has just been opened; what tells that it is stored. */
type Edit = (page: Page) => Promise<(stored: StoredEdits) => boolean>;

async function comment(page: Page): Promise<(stored: StoredEdits) => boolean> {
  const before = (await readIn(page)).notes.length;
  const text = `Comment ${before + 1}`;
  await page.getByRole('tab', { name: 'Notes' }).click();
  await page.getByRole('textbox', { name: 'Comment' }).fill(text);
  await page.getByRole('button', { name: 'Add comment' }).click();
  return ({ notes }) => notes.length === before + 1 && notes.includes(text);
}

async function correction(page: Page): Promise<(stored: StoredEdits) => boolean> {
  const before = (await readIn(page)).badStrides;
  await page.getByRole('tab', { name: 'Findings' }).click();
  await toggleCorrections(page);
  // A stride of the leading finding is chosen from the beginning.
  await page.getByRole('button', { name: /^(?:Leave it out|Use it again)$/ }).click();
  return ({ badStrides }) => badStrides !== before;
}

async function height(page: Page): Promise<(stored: StoredEdits) => boolean> {
  const before = (await readIn(page)).heightM;
  await page.getByRole('tab', { name: 'Findings' }).click();
  await page.getByText('Correct how it was filmed').click();
  const field = page.getByLabel(/^Runner’s height/);
  await field.fill(before === 1.81 ? '182' : '181');
  await field.blur();
  return ({ heightM }) => heightM !== before;
}

/** After which edit the page is left at once, and how. */
const CASES: readonly { readonly edit: Edit; readonly way: string }[] = [
  // Settings are written when they have rested, all else at once: two ways to the device.
  ...Object.keys(WAYS).map((way) => ({ edit: height, way })),
  { edit: comment, way: 'reload' },
  { edit: comment, way: 'closing the tab' },
  // Written as comments are.
  { edit: correction, way: 'closing the tab' },
];

async function openRun(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: /^Shared/ })).toBeVisible();
}

/** What is stored of a run that is there. */
async function readIn(page: Page): Promise<StoredEdits> {
  const stored = await page.evaluate(readStored);
  if (!stored) throw new Error('no run is kept');
  return stored;
}

test('an edit is kept however soon the page is left', async ({ page: first, context }) => {
  await openSharedRun(first, 'side-with-video');
  await expect.poll(() => first.evaluate(readStored)).not.toBeNull();
  const address = first.url();
  await first.goto('about:blank');
  await openRun(first, address);
  let page = first;
  const lost: string[] = [];
  for (const { edit, way } of CASES) {
    const isKept = await edit(page);
    page = (await WAYS[way]?.(page, context)) ?? page;
    // Opened anew, for the next edit too.
    await openRun(page, address);
    if (!isKept(await readIn(page))) lost.push(`${edit.name}, ${way}`);
  }
  expect(lost).toEqual([]);
  expect((await readIn(page)).notes.toSorted()).toEqual(['Comment 1', 'Comment 2']);
});
