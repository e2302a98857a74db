import { join } from 'node:path';

import type { Browser, Page } from '@playwright/test';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { makeCameraClip } from '../support/camera-clip.ts';

/** Pictures per second at which Chromium's fake camera plays a film. */
export const CAMERA_FPS = 30;
/** Steps per minute of the rendered runner at that rate. */
export const TRUE_CADENCE = 162;
/**
 * Four strides of the demo run, every second frame of its 60 per second: they can be played over
 * and over.
 */
const FOUR_STRIDES = Array.from({ length: 89 }, (_, k) => 7 + 2 * k);
const TIMES_RUN = 5;
/** Pictures of `runnerFilm` in which somebody runs. */
export const RUN_FRAMES = TIMES_RUN * FOUR_STRIDES.length;

const SIDE = join(PROJECT_FOLDER, 'public', 'demo', 'demo-side.mp4');

declare global {
  interface Window {
    /**
     * Pictures of the film that the preview showed: when each was taken, milliseconds, and the
     * number written in it.
     */
    filmPictures: { atMs: number; place: number }[];
  }
}

/** Somebody runs for 15 s and is away for 6. */
export function runnerFilm(browser: Browser, baseURL: string | undefined): Promise<Buffer> {
  return withPage(browser, baseURL, (page) =>
    makeCameraClip(page, SIDE, 640, [
      { frames: null, times: 2 * CAMERA_FPS },
      { frames: FOUR_STRIDES, times: TIMES_RUN },
      { frames: null, times: 4 * CAMERA_FPS },
    ]),
  );
}

/** Somebody runs all the time before a camera that looks too high. */
export function feetOutFilm(browser: Browser, baseURL: string | undefined): Promise<Buffer> {
  return withPage(browser, baseURL, (page) =>
    makeCameraClip(page, SIDE, 640, [{ frames: FOUR_STRIDES, times: 1 }], 0.25),
  );
}

async function withPage<Made>(
  browser: Browser,
  baseURL: string | undefined,
  make: (page: Page) => Promise<Made>,
): Promise<Made> {
  const page = await browser.newPage();
  try {
    await page.goto(baseURL ?? '');
    return await make(page);
  } finally {
    await page.close();
  }
}

/**
 * Runs in the page: reads the numbers written in the pictures that the preview shows from now on.
 */
export function watchFilm(
  preview: SVGElement | HTMLElement,
  { mark, bits, squarePx }: { mark: number; bits: number; squarePx: number },
): void {
  const video = preview as HTMLVideoElement;
  const context = new OffscreenCanvas(bits, 1).getContext('2d', { willReadFrequently: true })!;
  window.filmPictures = [];
  const onFrame = (nowMs: number, { captureTime = nowMs }: VideoFrameCallbackMetadata): void => {
    video.requestVideoFrameCallback(onFrame);
    // The middle of each square.
    for (let bit = 0; bit < bits; bit++) {
      context.drawImage(video, mark + (bit + 0.5) * squarePx, squarePx / 2, 1, 1, bit, 0, 1, 1);
    }
    const { data } = context.getImageData(0, 0, bits, 1);
    let place = 0;
    for (let bit = 0; bit < bits; bit++) if ((data[4 * bit] ?? 0) > 127) place |= 1 << bit;
    window.filmPictures.push({ atMs: captureTime, place });
  };
  video.requestVideoFrameCallback(onFrame);
}

/** Seconds for which somebody has been running before the camera. */
export function runningFor(page: Page): Promise<number> {
  return page.evaluate((places) => {
    const pictures = window.filmPictures;
    const from = pictures.findLastIndex(({ place }) => place >= places) + 1;
    return ((pictures.at(-1)?.atMs ?? 0) - (pictures[from]?.atMs ?? Number.NaN)) / 1000;
  }, FOUR_STRIDES.length);
}

/** Pictures of the film by which what is drawn may be behind what was drawn before. */
const BACK = 10;

/** Pictures of the film that went by per second in the last ten seconds in which somebody ran. */
export async function filmPace(page: Page): Promise<number> {
  const pictures = await page.evaluate(() => window.filmPictures);
  const running = pictures.slice(pictures.findLastIndex(({ place }) => place >= FOUR_STRIDES.length) + 1);
  const last = running.at(-1)?.atMs ?? Number.NaN;
  const recent = running.filter(({ atMs }) => atMs > last - 10_000);
  let played = 0;
  for (const [i, { place }] of recent.entries()) {
    const before = recent[i - 1]?.place ?? place;
    const loop = FOUR_STRIDES.length;
    // A picture may be drawn a moment after the one that its time belongs to, and a busy page shows
    // none for a while.
    played += ((place - before + BACK + loop) % loop) - BACK;
  }
  return (1000 * played) / (last - (recent[0]?.atMs ?? Number.NaN));
}
