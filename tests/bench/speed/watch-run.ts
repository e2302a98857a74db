import type { Page } from 'playwright';

/** When a person first sees something of a clip, seconds after it was dropped; null: never. */
export interface RunMarks {
  /** A picture of the clip. */
  readonly pictureS: number | null;
  /** "Analyse" was pressed. */
  readonly pressedS: number | null;
  /** A skeleton on a picture. */
  readonly skeletonS: number | null;
  /** The first frames have been read for good. */
  readonly readingS: number | null;
  /** A number, so far. */
  readonly numberS: number | null;
  /** All frames have been read. */
  readonly readS: number | null;
  /** The results. */
  readonly endS: number | null;
  /** Frames that were to be read, as the page said. */
  readonly frames: number;
}

/** What tells that something is to be seen. */
const SIGNS = {
  picture: '[role=img][aria-label^="First frame of"], [role=img][aria-label^="A picture of"]',
  skeleton: '[role=img][aria-label$="with the skeleton found on it"]',
  number: '[data-numbers-so-far] .value',
  end: '[role=tab][aria-selected=true]',
  frames: 'section[aria-label=Progress] dd',
} as const;

/** No run takes longer: the clip would be left to itself for good. */
const PATIENCE_MS = 3 * 3600 * 1000;

/**
 * Opens a clip on the import screen, presses "Analyse" as soon as it can be pressed or so long
 * after the drop, and tells when what was to be seen. The page watches itself, picture by picture:
 * what it is asked from outside comes late while both cores are at work.
 */
export async function watchRun(
  page: Page,
  { clip, pressAfterS, whole }: { clip: string; pressAfterS: number; whole: boolean },
): Promise<RunMarks> {
  const watched = page.evaluate(watch, { signs: SIGNS, pressAfterS, whole, patienceMs: PATIENCE_MS });
  await page.locator('main input[type=file]').first().setInputFiles(clip);
  return watched;
}

/** Drops another clip on whatever is shown; seconds until somebody is seen in it. */
export async function watchForSkeleton(page: Page, clip: string): Promise<number | null> {
  await page.evaluate(() => (location.hash = '#/import'));
  await page.getByRole('main').locator('input[type=file]').first().waitFor({ state: 'attached' });
  const watched = page.evaluate(waitForSkeleton, { sign: SIGNS.skeleton, patienceMs: 60_000 });
  await page.locator('main input[type=file]').first().setInputFiles(clip);
  return watched;
}

/** Runs in the page. */
function waitForSkeleton({
  sign,
  patienceMs,
}: {
  readonly sign: string;
  readonly patienceMs: number;
}): Promise<number | null> {
  let droppedMs: number | null = null;
  document.addEventListener('change', () => (droppedMs ??= performance.now()), { capture: true });
  return new Promise((resolve) => {
    const look = (): void => {
      const passedMs = droppedMs === null ? 0 : performance.now() - droppedMs;
      const isSeen = droppedMs !== null && document.querySelector(sign) !== null;
      if (isSeen || passedMs > patienceMs) resolve(isSeen ? passedMs / 1000 : null);
      else requestAnimationFrame(look);
    };
    look();
  });
}

/** Runs in the page. */
function watch({
  signs,
  pressAfterS,
  whole,
  patienceMs,
}: {
  readonly signs: typeof SIGNS;
  readonly pressAfterS: number;
  readonly whole: boolean;
  readonly patienceMs: number;
}): Promise<RunMarks> {
  const marks = new Map<string, number>();
  const secondsSince = (fromMs: number): number => (performance.now() - fromMs) / 1000;
  const isOn = (route: string): boolean => location.hash.startsWith(`#/${route}`);
  const buttonNamed = (name: string): HTMLButtonElement | undefined =>
    [...document.querySelectorAll<HTMLButtonElement>('main button:not(:disabled)')].find(
      (button) => button.textContent.trim() === name,
    );
  let droppedMs: number | null = null;
  let frames = 0;
  document.addEventListener('change', () => (droppedMs ??= performance.now()), { capture: true });
  return new Promise((resolve) => {
    const look = (): void => {
      if (droppedMs === null) {
        requestAnimationFrame(look);
        return;
      }
      const nowS = secondsSince(droppedMs);
      const mark = (name: string, isSeen: boolean): void => {
        if (isSeen && !marks.has(name)) marks.set(name, nowS);
      };
      mark('picture', document.querySelector(signs.picture) !== null);
      mark('skeleton', document.querySelector(signs.skeleton) !== null);
      mark('number', isOn('analyse') && document.querySelector(signs.number) !== null);
      mark('end', isOn('results/') && document.querySelector(signs.end) !== null);
      const [done, total] = (document.querySelector(signs.frames)?.textContent ?? '')
        .split(' of ')
        .map((part) => Number(part.replace(/\D/g, '')));
      frames = total ?? frames;
      mark('reading', done !== undefined && done > 0);
      mark('read', done !== undefined && done > 0 && done === total);
      if (!marks.has('pressed') && nowS >= pressAfterS && isOn('import')) {
        const wholeClip = whole
          ? document.querySelector<HTMLInputElement>('input[name=read][value=whole]')
          : null;
        if (wholeClip && !wholeClip.checked) wholeClip.click();
        const analyse = buttonNamed('Analyse');
        analyse?.click();
        mark('pressed', analyse !== undefined);
      }
      if (!marks.has('end') && nowS * 1000 < patienceMs) {
        requestAnimationFrame(look);
        return;
      }
      const at = (name: string): number | null => marks.get(name) ?? null;
      resolve({
        pictureS: at('picture'),
        pressedS: at('pressed'),
        skeletonS: at('skeleton'),
        readingS: at('reading'),
        numberS: at('number'),
        readS: at('read'),
        endS: at('end'),
        frames,
      });
    };
    requestAnimationFrame(look);
  });
}
