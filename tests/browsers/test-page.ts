import { setTimeout as sleep } from 'node:timers/promises';

/** A page of a browser under test, reached by the least that every driver offers. */
export interface TestPage {
  /** Name and version, as the browser states them. */
  readonly browser: string;
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Value of a JavaScript expression in the page, awaited; it has to survive JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Gives files to the first file input that the selector finds. */
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>;
  /** A picture of what is seen, PNG. */
  screenshot(): Promise<Buffer>;
  /** What the page threw and what broke its policy. */
  faults(): readonly string[];
  /** Folder that downloads are saved to; null where the driver cannot say. */
  readonly downloadFolder: string | null;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

const LOOK_EVERY_MS = 250;

/**
 * Waits until an expression of the page is true.
 *
 * @throws Error with what the page shows, when it is not after `limitS` seconds.
 */
export async function until(page: TestPage, expression: string, limitS: number): Promise<void> {
  const endMs = performance.now() + limitS * 1000;
  while (!(await page.evaluate<boolean>(`Boolean(${expression})`))) {
    if (performance.now() > endMs) {
      const seen = await page.evaluate<string>(
        `location.hash + ' ' + document.body.innerText.slice(0, 1500)`,
      );
      throw new Error(`${page.browser}: not within ${limitS} s: ${expression}\nThe page shows: ${seen}`);
    }
    await sleep(LOOK_EVERY_MS);
  }
}

/** Expression for the first element of a selector whose accessible name or text is as given. */
export function named(selector: string, name: string): string {
  return `[...document.querySelectorAll(${JSON.stringify(selector)})].find((element) =>
    [element.getAttribute('aria-label'), element.textContent.trim()].includes(${JSON.stringify(name)}))`;
}

/** Waits for a button or link by its name and presses it. */
export async function press(page: TestPage, selector: string, name: string, limitS = 60): Promise<void> {
  const element = named(selector, name);
  await until(page, `${element} && !${element}.disabled`, limitS);
  await page.evaluate(`${element}.click()`);
}
