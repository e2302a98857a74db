import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { createPoseTrack, landmarkOffset } from '../../../src/core/pose/pose-track.ts';
import { EMPTY_REVIEW } from '../../../src/core/review/clip-review.ts';
import { openVideo } from '../../../src/media/open-video.ts';
import { decodeFrames } from '../../../src/media/frame-source.ts';
import { RegionCanvas } from '../../../src/media/region-canvas.ts';
import { RunSession, type ClipInput, type RunClip } from '../../../src/state/session/run-session.svelte.ts';
import AnnotatedVideoPanel from '../../../src/ui/results/share/AnnotatedVideoPanel.svelte';
import { annotateVideoFile, cutVideoFile } from '../../../src/workers/video-file/client/video-file-client.ts';
import { encodeNumberedVideo, PICTURE } from './numbered-video.ts';
import { clipInput } from './synthetic-clip.ts';
import WithServices from './WithServices.svelte';

const FRAMES = 150;
/** A red line across the picture is drawn on this frame, and on no other. */
const DRAWN_FRAME = 90;
const LINE_Y = 0.6;

/** Five seconds or more at 30 Hz; nobody in them, so that only the drawing is drawn. */
async function makeClip(change: Partial<ClipInput> = {}, frames = FRAMES): Promise<RunClip> {
  const timesS = Float64Array.from({ length: frames }, (_, frame) => frame / 30);
  const { file } = await encodeNumberedVideo(timesS);
  const track = createPoseTrack(PICTURE.width, PICTURE.height, timesS);
  track.landmarks.fill(Number.NaN, landmarkOffset(0, 0));
  const line = {
    id: 'd1',
    kind: 'line' as const,
    timeS: DRAWN_FRAME / 30,
    points: [
      [0.2, LINE_Y],
      [0.8, LINE_Y],
    ] as [number, number][],
    colour: 'red' as const,
    text: '',
  };
  const input = { ...clipInput(file, track), review: { ...EMPTY_REVIEW, drawings: [line] }, ...change };
  return new RunSession([input]).clip;
}

async function show(clip: RunClip): Promise<void> {
  document.body.replaceChildren();
  clip.playhead.goToFrame(DRAWN_FRAME);
  const services = { videoFiles: { annotateVideoFile, cutVideoFile } as never };
  await render(WithServices, { props: { part: AnnotatedVideoPanel, given: { clip }, services } });
}

/** Saves what the panel made: the file that is handed to the browser's downloads. */
async function savedVideo(): Promise<Blob> {
  const handedOver = vi.spyOn(URL, 'createObjectURL');
  try {
    await page.getByRole('button', { name: 'Save the video' }).click();
    await expect.poll(() => handedOver.mock.calls.length).toBe(1);
    return handedOver.mock.calls[0]![0] as Blob;
  } finally {
    handedOver.mockRestore();
  }
}

/** How red the drawn line's place is in each frame of a video: red less green, grey levels. */
async function rednessOf(file: Blob): Promise<number[]> {
  using video = await openVideo(file, 'made');
  const { width, height, frames } = video.info;
  const canvas = new RegionCanvas({ x: 0, y: 0, width, height }, width);
  const found: number[] = [];
  for await (const { sample } of decodeFrames(video, 0, frames)) {
    canvas.drawSample(sample);
    const data =
      canvas.canvas.getContext('2d')?.getImageData(width / 2, height * LINE_Y - 3, 1, 6).data ?? [];
    const rows = Array.from({ length: 6 }, (_, row) => (data[4 * row] ?? 0) - (data[4 * row + 1] ?? 0));
    found.push(Math.max(...rows));
  }
  return found;
}

test('from a video that was shared in parts: the span that is there, with its drawing on its own frame', async () => {
  const whole = await makeClip();
  const cut = await cutVideoFile(whole.file!, [{ startS: 1.9, endS: 4.1 }], {
    signal: new AbortController().signal,
  });
  const file = new File([cut!.data], 'part.webm', { type: 'video/webm' });
  const clip = await makeClip({ file, videoRanges: cut!.ranges });
  await show(clip);
  await page.getByRole('radio', { name: '1×', exact: true }).click();
  await page.getByRole('button', { name: 'Make the video' }).click();
  await expect.element(page.getByRole('button', { name: 'Save the video' })).toBeVisible();
  const redness = await rednessOf(await savedVideo());
  // A second before and after the frame on show.
  expect(redness).toHaveLength(61);
  // A line of a pixel, in a video with half the resolution for colours: faint, but nowhere else.
  const others = redness.filter((_, index) => index !== 30);
  expect(redness[30]).toBeGreaterThan(20);
  expect(Math.max(...others)).toBeLessThan(redness[30]! / 2);

  await page.getByRole('radio', { name: 'Whole clip' }).click();
  await expect.element(page.getByText(/The whole clip was not shared/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Make the video' })).toBeDisabled();
});

test('says how far it is, and stops when told to', async () => {
  // Long enough for a busy page to hear of it before it is done.
  await show(await makeClip({}, 5 * FRAMES));
  await page.getByRole('radio', { name: 'Whole clip' }).click();
  const shares: string[] = [];
  new MutationObserver(() => {
    const status = document.querySelector('[role="status"]')?.textContent ?? '';
    if (/^\d+ % done$/.test(status) && shares.at(-1) !== status) shares.push(status);
    // At once: a short video is done before a pointer gets to the button.
    if (shares.length !== 1) return;
    const cancel = page.getByRole('button', { name: 'Cancel' }).query();
    if (cancel instanceof HTMLElement) cancel.click();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  await page.getByRole('button', { name: 'Make the video' }).click();
  await expect.poll(() => shares.length).toBeGreaterThan(0);
  await expect.element(page.getByRole('button', { name: 'Make the video' })).toBeEnabled();
  expect(shares.map((share) => parseInt(share))).toEqual(
    shares.map((share) => parseInt(share)).sort((a, b) => a - b),
  );
  expect(shares).not.toContain('100 % done');
  expect(page.getByRole('button', { name: 'Save the video' }).query()).toBeNull();
  const stopped = shares.length;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(shares).toHaveLength(stopped);
});
