import type { Locator, Page } from 'playwright';

/** How long the page took over one thing that a person did, milliseconds. */
export interface InteractionTime {
  readonly name: string;
  /** From the key or the pointer to the next picture (Event Timing); what is below 16 ms is 16. */
  readonly eventMs: number;
  /** The longest task until the page was quiet again; 0: none above 50 ms. */
  readonly longestTaskMs: number;
}

interface Interaction {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

const tab = (page: Page, name: string | RegExp): Locator => page.getByRole('tab', { name });

/** Ten things that a person does on the results, in an order that leads from one to the next. */
const TEN: readonly Interaction[] = [
  { name: 'tab Strides', act: (page) => tab(page, 'Strides').click() },
  {
    name: 'choose a stride',
    act: (page) => page.getByRole('list', { name: 'Strides' }).getByRole('button').nth(3).click(),
  },
  { name: 'next stride', act: (page) => page.keyboard.press('ArrowDown') },
  { name: 'strides as a table', act: (page) => page.getByRole('radio', { name: 'Table' }).check() },
  { name: 'strides as dots', act: (page) => page.getByRole('radio', { name: 'Dots' }).check() },
  { name: 'tab Numbers', act: (page) => tab(page, 'Numbers').click() },
  { name: 'numbers over time', act: (page) => page.getByRole('radio', { name: 'Over time' }).check() },
  {
    name: 'scrub a chart',
    act: async (page) => {
      const plot = page.locator('.plot.scrubs').first();
      await plot.scrollIntoViewIfNeeded();
      const box = await plot.boundingBox();
      if (!box) throw new Error('no chart to scrub');
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width * 0.3, y);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.7, y, { steps: 8 });
      await page.mouse.up();
    },
  },
  { name: 'tab Notes & checklist', act: (page) => tab(page, /^Notes/).click() },
  { name: 'tab Findings', act: (page) => tab(page, 'Findings').click() },
];

/** Begins to listen: once for each page, before the first interaction. */
export async function listenToPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: { kind: string; startMs: number; tookMs: number }[] = [];
    const listen = (
      type: string,
      options: PerformanceObserverInit & { durationThreshold?: number },
    ): void => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          heard.push({ kind: type, startMs: entry.startTime, tookMs: entry.duration });
        }
      }).observe({ type, ...options });
    };
    listen('event', { durationThreshold: 16 });
    listen('longtask', {});
    Object.assign(window, { heardByBench: heard });
  });
}

/** The longest of a kind since a moment of the page's clock, milliseconds; 0: none was heard of. */
export async function longestSince(page: Page, kind: 'event' | 'longtask', sinceMs: number): Promise<number> {
  return page.evaluate(
    ([wanted, since]) => {
      const { heardByBench = [] } = window as {
        heardByBench?: { kind: string; startMs: number; tookMs: number }[];
      };
      const ofKind = heardByBench.filter((one) => one.kind === wanted && one.startMs >= since);
      return Math.max(0, ...ofKind.map(({ tookMs }) => tookMs));
    },
    [kind, sinceMs] as const,
  );
}

/** The page's own clock, milliseconds. */
export async function pageNow(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

/** Does the ten one after the other, each once the page is quiet again. */
export async function timeInteractions(page: Page): Promise<readonly InteractionTime[]> {
  const times: InteractionTime[] = [];
  for (const { name, act } of TEN) {
    const beganMs = await pageNow(page);
    await act(page);
    await quiet(page);
    times.push({
      name,
      eventMs: Math.max(16, await longestSince(page, 'event', beganMs)),
      longestTaskMs: await longestSince(page, 'longtask', beganMs),
    });
  }
  return times;
}

/** Waits until the page has had nothing to do for a moment. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const wait = (left: number): void => {
          if (left === 0) resolve();
          else requestIdleCallback(() => setTimeout(() => wait(left - 1), 60), { timeout: 500 });
        };
        wait(5);
      }),
  );
}
