import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { fromTrackJson, isTrack } from '../../../src/core/export/track-json.ts';
import { RunSession, type RunClip } from '../../../src/state/session/run-session.svelte.ts';
import Player from '../../../src/ui/results/player/Player.svelte';
import trackJson from '../../golden/runs/side-right-heel.track.json';
import { encodeNumberedVideo, type NumberedVideo } from './numbered-video.ts';
import { clipInput } from './synthetic-clip.ts';
import WithServices from './WithServices.svelte';

const track = fromTrackJson(trackJson);
if (!isTrack(track)) throw new Error(track.detail);

let video: NumberedVideo | undefined;
let clip: RunClip;

beforeEach(async () => {
  video ??= await encodeNumberedVideo(track.timesS);
  clip = new RunSession([clipInput(video.file, track)]).clip;
  const host = document.createElement('div');
  host.style.width = '640px';
  host.style.setProperty('--stage-height', '360px');
  document.body.replaceChildren(host);
  await render(WithServices, { target: host, props: { part: Player, given: { clip } } });
  await expect.poll(() => document.querySelector('.stage')?.clientWidth ?? 0).toBeGreaterThan(300);
  clip.playhead.goToFrame(100);
  await expect.poll(() => clip.playhead.shownFrame, { timeout: 5000 }).toBe(100);
});

const twoFrames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** Opaque pixels of the drawing over the picture. */
async function ink(): Promise<number> {
  await twoFrames();
  const canvas = document.querySelector<HTMLCanvasElement>('canvas.overlay')!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i]! > 40) count++;
  return count;
}

test.each([
  ['s', 'Skeleton'],
  ['a', 'Angles'],
  ['t', 'Trails'],
  ['b', 'Belt'],
])('key %s and its tick switch the drawing of %s on and off', async (key, name) => {
  const tick = [...document.querySelectorAll<HTMLLabelElement>('.menu label')]
    .find(({ textContent }) => textContent.includes(name))!
    .querySelector('input')!;
  if (name !== 'Skeleton') await userEvent.keyboard('s');
  const [wasOn, before] = [tick.checked, await ink()];
  await userEvent.keyboard(key);
  expect(tick.checked).toBe(!wasOn);
  const after = await ink();
  if (wasOn) expect(after).toBeLessThan(before - 200);
  else expect(after).toBeGreaterThan(before + 200);
  tick.click();
  expect(await ink()).toBe(before);
});

test('the measured number is shown and hidden with M', async () => {
  const stride = clip.analysis.strides.find(({ metrics }) => 'value' in (metrics['overstride'] ?? {}))!;
  clip.showStride(stride.index, 'overstride');
  await expect.poll(() => clip.playhead.shownFrame, { timeout: 5000 }).toBe(clip.playhead.frame);
  const before = await ink();
  await userEvent.keyboard('m');
  expect(await ink()).toBeLessThan(before - 100);
  await userEvent.keyboard('m');
  expect(await ink()).toBe(before);
});

const thumbs = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.strip figure')];
const isPainted = (figure: HTMLElement): boolean => {
  const canvas = figure.querySelector('canvas')!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value, i) => i % 4 === 3 && value === 255);
};

test('the slider’s keys show the contacts around as small pictures, for a moment', async () => {
  const slider = document.querySelector<HTMLInputElement>('[data-player-scrub]')!;
  slider.focus();
  expect(thumbs()).toHaveLength(0);
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => thumbs().length).toBeGreaterThan(2);
  const nearest = clip.analysis.events.reduce((best, event) =>
    Math.abs(event.timeS - clip.playhead.timeS) < Math.abs(best.timeS - clip.playhead.timeS) ? event : best,
  );
  const marked = document.querySelector('.strip .nearest')!.textContent;
  expect(marked).toContain(nearest.side === 'left' ? 'L ' : 'R ');
  expect(marked).toContain(nearest.type === 'toe-off' ? 'toe-off' : 'contact');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => thumbs().every(isPainted), { timeout: 10_000 }).toBe(true);
  // It does not stay over the feet.
  await expect.poll(() => thumbs().length, { timeout: 4000 }).toBe(0);
});

test('a finger on the ribbon shows them until it is lifted', async () => {
  const scrub = document.querySelector<HTMLElement>('.scrub .scrub')!;
  scrub.setPointerCapture = () => undefined;
  const { left, width, top } = scrub.getBoundingClientRect();
  const touch = (type: string, share: number): boolean =>
    scrub.dispatchEvent(
      new PointerEvent(type, {
        pointerType: 'touch',
        pointerId: 7,
        clientX: left + share * width,
        clientY: top + 4,
        button: 0,
        bubbles: true,
        cancelable: true,
      }),
    );
  touch('pointerdown', 0.3);
  touch('pointermove', 0.5);
  await expect.poll(() => thumbs().length).toBeGreaterThan(2);
  await expect.poll(() => thumbs().every(isPainted), { timeout: 10_000 }).toBe(true);
  touch('pointerup', 0.5);
  await expect.poll(() => thumbs().length).toBe(0);
});

test('H hands the arrow keys to the enlarged picture, and back to the frames', async () => {
  const video = document.querySelector('video')!;
  const place = (): { x: number; y: number } => {
    const { x, y } = video.getBoundingClientRect();
    return { x, y };
  };
  await userEvent.keyboard('+++');
  await twoFrames();
  const [before, frame] = [place(), clip.playhead.frame];
  await userEvent.keyboard('h{ArrowRight}{ArrowDown}');
  await twoFrames();
  expect(clip.playhead.frame).toBe(frame);
  const stage = document.querySelector('.stage')!;
  expect(before.x - place().x).toBeCloseTo(0.1 * stage.clientWidth, 0);
  expect(before.y - place().y).toBeCloseTo(0.1 * stage.clientHeight, 0);
  expect(
    document.querySelector('[aria-label="Arrow keys move the picture"]')!.getAttribute('aria-pressed'),
  ).toBe('true');
  await userEvent.keyboard('h{ArrowRight}');
  expect(clip.playhead.frame).toBe(frame + 1);
  // A whole picture has nothing to be moved: the arrows are the frames' own.
  await userEvent.keyboard('h0{ArrowRight}');
  expect(clip.playhead.frame).toBe(frame + 2);
});
