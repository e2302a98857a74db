import { beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { fromTrackJson, isTrack } from '../../../src/core/export/track-json.ts';
import type { PoseTrack } from '../../../src/core/pose/pose-track.ts';
import type { FramePictures } from '../../../src/state/session/frame-pictures.ts';
import { RunSession } from '../../../src/state/session/run-session.svelte.ts';
import { StillPictures } from '../../../src/ui/results/strides/still-pictures.svelte.ts';
import StrideNavigator from '../../../src/ui/results/strides/StrideNavigator.svelte';
import { FrameDecoder } from '../../../src/workers/frames/client/frame-decoder.ts';
import { encodeNumberedVideo, readPicture, type NumberedVideo } from './numbered-video.ts';
import { clipInput } from './synthetic-clip.ts';
import WithServices from './WithServices.svelte';

let track: PoseTrack;
let video: NumberedVideo;
/** All of the picture is kept, so that its number can be read. */
let whole: { x: number; y: number; width: number; height: number };

beforeAll(async () => {
  const url = new URL('../../golden/runs/side-right-heel.track.json', import.meta.url);
  const read = fromTrackJson(await (await fetch(url)).json());
  if (!isTrack(read)) throw new Error(read.detail);
  track = read;
  video = await encodeNumberedVideo(
    Float64Array.from({ length: 40 }, (_, i) => i / 30),
    0.5,
  );
  for await (const { bitmap } of new FrameDecoder().decode(video.file, [0], video.timesS)) {
    whole = { x: 0, y: 0, width: bitmap.width, height: bitmap.height };
    bitmap.close();
  }
});

function request(frames: readonly number[]) {
  const { file, timesS } = video;
  return { file, timesS, frames, box: whole, pictureWidth: whole.width, width: whole.width };
}

test('stills are the decoded frames, and are kept', async () => {
  const asked: number[][] = [];
  const decoder = new FrameDecoder();
  const source: FramePictures = {
    decode(file, frames, timesS, options) {
      asked.push([...frames]);
      return decoder.decode(file, frames, timesS, options);
    },
  };
  const pictures = new StillPictures(source);
  await pictures.want(request([3, 17, 31]));
  for (const frame of [3, 17, 31]) expect(readPicture(pictures.get(frame, whole)!).frame).toBe(frame);
  await pictures.want(request([3, 17, 31]));
  await pictures.want(request([17, 22]));
  expect(asked).toEqual([[3, 17, 31], [22]]);
  expect(pictures.failed).toBe(false);
  pictures.close();
});

test('what was asked for before is given up for what is asked for now', async () => {
  const signals: AbortSignal[] = [];
  const decoder = new FrameDecoder();
  const pictures = new StillPictures({
    decode(file, frames, timesS, options) {
      if (options?.signal) signals.push(options.signal);
      return decoder.decode(file, frames, timesS, options);
    },
  });
  const first = pictures.want(request([1, 2, 3, 4, 5, 6, 7, 8]));
  const second = pictures.want(request([30]));
  expect(signals[0]!.aborted).toBe(true);
  await Promise.all([first, second]);
  expect(readPicture(pictures.get(30, whole)!).frame).toBe(30);
  expect(pictures.get(8, whole)).toBeNull();
  expect(pictures.failed).toBe(false);
  pictures.close();
});

test('a file that cannot be decoded is said to be so', async () => {
  const pictures = new StillPictures(new FrameDecoder());
  await pictures.want({ ...request([1]), file: new File(['no video'], 'no.mp4') });
  expect(pictures.failed).toBe(true);
  expect(pictures.get(1, whole)).toBeNull();
});

test('arrow keys go along the strides, Enter shows one, and only one row is a stop of the Tab key', async () => {
  const input = clipInput(new File([], 'side.mp4'), track);
  const { clip } = new RunSession([{ ...input, file: null }]);
  const screen = await render(WithServices, { part: StrideNavigator, given: { clip } });
  await userEvent.click(screen.getByRole('radio', { name: 'In time' }));
  const rows = [...screen.getByRole('list', { name: 'Strides' }).element().querySelectorAll('button')];
  expect(rows).toHaveLength(clip.analysis.strides.length);
  expect(rows.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  rows[0]!.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(document.activeElement).toBe(rows[2]);
  await userEvent.keyboard('{Enter}');
  const inTime = [...clip.analysis.strides].sort((a, b) => a.startS - b.startS);
  expect(clip.selectedStride).toBe(inTime[2]!.index);
  await expect.element(screen.getByText('The video of this run was not kept')).toBeVisible();
  await userEvent.keyboard('{End}');
  expect(document.activeElement).toBe(rows.at(-1));
});

test('of ten minutes of strides those near by are made, and the keys reach all', async () => {
  const input = { ...clipInput(new File([], 'side.mp4'), track), file: null };
  const { analysis } = new RunSession([input]).clip;
  const [stride] = analysis.strides.filter(({ excluded }) => excluded === null);
  const strides = Array.from({ length: 1500 }, (_, index) => ({ ...stride!, index, startS: 0.36 * index }));
  const { clip } = new RunSession([{ ...input, analysis: { ...analysis, strides } }]);
  const screen = await render(WithServices, { part: StrideNavigator, given: { clip } });
  const list = screen.getByRole('list', { name: 'Strides' }).element();
  const rows = (): HTMLElement[] => [...list.querySelectorAll('button')];
  rows()[0]!.click();
  await expect.element(screen.getByRole('heading', { name: 'Stride 1', exact: true })).toBeVisible();
  expect(rows().length).toBeLessThan(200);
  // Its card too: each number stands among a thousand others.
  expect(document.querySelectorAll('*').length).toBeLessThan(3000);

  const place = (): string | null | undefined =>
    document.activeElement?.closest('li')?.getAttribute('aria-posinset');
  rows()[0]!.focus();
  await userEvent.keyboard('{End}');
  expect(place()).toBe('1500');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  expect(place()).toBe('1498');
  await userEvent.keyboard('{Enter}');
  expect(clip.selectedStride).toBe(1497);
  await userEvent.keyboard('{Home}');
  expect(place()).toBe('1');
  expect(rows().length).toBeLessThan(200);

  list.scrollTop = list.scrollHeight;
  await expect.poll(() => rows().length).toBeGreaterThan(80);
});
