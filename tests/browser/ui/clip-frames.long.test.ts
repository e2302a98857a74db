import { expect, inject, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import { createPoseTrack, landmarkOffset } from '../../../src/core/pose/pose-track.ts';
import { nearestFrame, timeWithinFrame } from '../../../src/state/session/frame-times.ts';
import { RunSession, type RunClip } from '../../../src/state/session/run-session.svelte.ts';
import { OverlayLayers } from '../../../src/ui/overlay/overlay-layers.svelte.ts';
import { PictureView } from '../../../src/ui/overlay/picture-view.svelte.ts';
import VideoStage from '../../../src/ui/results/player/VideoStage.svelte';
import { FrameDecoder } from '../../../src/workers/frames/client/frame-decoder.ts';
import { openVideo } from '../../../src/media/open-video.ts';
import { clipInput } from './synthetic-clip.ts';

const sharedUrl = inject('sharedUrl');
if (!sharedUrl)
  console.log('Skipped: stepping through clips of phones needs the clips beside the repository.');
const withClips = test.skipIf(sharedUrl === null);

const SHOULDER = 11;
/** Pictures are told apart at this width, pixels. */
const SMALL = 160;

/** A clip with one landmark that says the time. */
async function mount(path: string): Promise<{ clip: RunClip; originS: number }> {
  const name = path.split('/').at(-1)!;
  const file = new File([await (await fetch(`${sharedUrl}/clips/${path}`)).blob()], name, {
    type: 'video/mp4',
  });
  using opened = await openVideo(file, name);
  const { width, height } = opened.info;
  const { timesS, originS } = opened.times;
  const track = createPoseTrack(width, height, timesS);
  for (const frame of timesS.keys()) {
    track.landmarks.set([placeOf(timesS[frame]!, width), height / 2, 0, 1], landmarkOffset(frame, SHOULDER));
  }
  const { clip } = new RunSession([clipInput(file, track)]);
  const host = document.createElement('div');
  host.style.width = '640px';
  document.body.append(host);
  const layers = new OverlayLayers();
  layers.measurement = false;
  const view = new PictureView(track);
  render(VideoStage, { target: host, props: { clip, layers, view, pictures: new FrameDecoder() } });
  await expect.poll(() => clip.playhead.shownFrame === clip.playhead.frame, { timeout: 10_000 }).toBe(true);
  return { clip, originS };
}

/**
 * Where the dot is at a time, picture pixels: it goes evenly, so that the analysis finds nothing to
 * smooth away.
 */
function placeOf(timeS: number, width: number): number {
  const part = (timeS % 4) / 2;
  return width * (0.2 + 0.6 * (part < 1 ? part : 2 - part));
}

/**
 * A picture made small; of a canvas on which it has empty stage beside or above it, the picture
 * alone.
 */
function small(
  source: HTMLVideoElement | HTMLCanvasElement,
  width: number,
  height: number,
): Uint8ClampedArray {
  const canvas = new OffscreenCanvas(SMALL, Math.round((SMALL * height) / width));
  const context = canvas.getContext('2d')!;
  const whole =
    source instanceof HTMLCanvasElement
      ? { width: source.width, height: source.height }
      : { width: source.videoWidth, height: source.videoHeight };
  const fit = Math.min(whole.width / width, whole.height / height);
  const [w, h] = [width * fit, height * fit];
  context.drawImage(
    source,
    (whole.width - w) / 2,
    (whole.height - h) / 2,
    w,
    h,
    0,
    0,
    canvas.width,
    canvas.height,
  );
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

function unlike(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 4) sum += Math.abs(a[i]! - b[i]!);
  return sum;
}

/**
 * The frames of a stretch as the browser's own player shows them, each sought by itself:
 * independent of the decoder.
 */
async function soughtFrames(
  { file, track }: RunClip,
  originS: number,
  frames: readonly number[],
): Promise<Map<number, Uint8ClampedArray>> {
  const video = document.createElement('video');
  video.muted = true;
  video.src = URL.createObjectURL(file!);
  const sought = new Map<number, Uint8ClampedArray>();
  try {
    for (const frame of frames) {
      // In files of a variable rate Chromium's player may present the frame before the one sought.
      for (const share of [0.5, 0.95]) {
        // `seeked` may come before the picture can be drawn.
        const presented = new Promise<number>((resolve) => {
          video.requestVideoFrameCallback((_now, { mediaTime }) => {
            resolve(mediaTime);
          });
        });
        video.currentTime = originS + timeWithinFrame(track.timesS, frame, share);
        if (nearestFrame(track.timesS, (await presented) - originS) !== frame) continue;
        sought.set(frame, small(video, track.width, track.height));
        break;
      }
    }
    expect([...sought.keys()]).toEqual(frames);
  } finally {
    URL.revokeObjectURL(video.src);
  }
  return sought;
}

/** Middle of what is drawn over the picture, as a share of the stage's width. */
function dot(): number {
  const canvas = document.querySelector<HTMLCanvasElement>('canvas.overlay')!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let [sum, weighted] = [0, 0];
  for (let i = 3; i < data.length; i += 4) {
    sum += data[i]!;
    weighted += data[i]! * ((((i - 3) / 4) % canvas.width) + 0.5);
  }
  return weighted / sum / canvas.width;
}

withClips.each([
  ['synthetic/dev09-side-left-vfr-blur-noise.mp4', 'a variable frame rate', 30],
  ['real/side-gym-60fps.mp4', 'a phone at 60 fps', 20],
])('stepping through %s (%s) shows every frame in turn with its own overlay', async (path, _what, from) => {
  const { clip, originS } = await mount(path);
  const { playhead, track } = clip;
  const frames = Array.from({ length: 6 }, (_, i) => from + i);
  const sought = await soughtFrames(clip, originS, [from - 2, from - 1, ...frames, from + 6, from + 7]);
  playhead.goToFrame(from);
  // The element may have the very first frame sooner than the decoder, and shows it meanwhile.
  const still = document.querySelector<HTMLCanvasElement>('canvas.still')!;
  await expect.poll(() => getComputedStyle(still).visibility, { timeout: 10_000 }).toBe('visible');
  for (const frame of frames) {
    await expect.poll(() => playhead.shownFrame, { timeout: 10_000 }).toBe(frame);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(getComputedStyle(still).visibility).toBe('visible');
    const shown = small(still, track.width, track.height);
    const [best] = [...sought].sort((a, b) => unlike(a[1], shown) - unlike(b[1], shown));
    expect(best![0], 'the picture').toBe(frame);
    const stage = document.querySelector<HTMLElement>('.stage')!.clientWidth;
    const fitted = Math.min(
      stage / track.width,
      document.querySelector('.stage')!.clientHeight / track.height,
    );
    const offset = (stage - track.width * fitted) / 2;
    const expected = offset + placeOf(track.timesS[frame]!, track.width) * fitted;
    expect(Math.abs(dot() * stage - expected), `overlay of frame ${frame}, CSS px`).toBeLessThan(1);
    playhead.step(1);
  }
});

withClips('playing a 1080×1920 clip at 60 fps the overlay is the presented picture’s own', async () => {
  const { clip, originS } = await mount('real/side-gym-60fps.mp4');
  const { playhead } = clip;
  const video = document.querySelector('video')!;
  const before = video.getVideoPlaybackQuality();
  const lags: number[] = [];
  let presented = 0;
  const first = { count: 0, atMs: 0 };
  let last = { count: 0, atMs: 0 };
  const onPicture: VideoFrameRequestCallback = (now, { mediaTime, presentedFrames }) => {
    const frame = nearestFrame(clip.track.timesS, mediaTime - originS);
    presented++;
    last = { count: presentedFrames, atMs: now };
    if (first.count === 0) Object.assign(first, last);
    // What is drawn once this picture is painted.
    requestAnimationFrame(() => {
      // A picture that comes after stopping is put back to the frame on which playing stopped.
      if (playhead.playing) lags.push(Math.abs(playhead.shownFrame - frame));
    });
    video.requestVideoFrameCallback(onPicture);
  };
  video.requestVideoFrameCallback(onPicture);
  playhead.play(false);
  await expect.poll(() => playhead.frame, { timeout: 30_000 }).toBeGreaterThan(150);
  playhead.playing = false;
  const after = video.getVideoPlaybackQuality();
  const rate = ((last.count - first.count) / (last.atMs - first.atMs)) * 1000;
  const decoded = after.totalVideoFrames - before.totalVideoFrames;
  const dropped = after.droppedVideoFrames - before.droppedVideoFrames;
  console.log(
    `played 1080×1920 at 60 fps: ${rate.toFixed(1)} pictures a second composited, ${decoded} decoded, ${dropped} dropped, ` +
      `${presented} reported; overlay behind the picture by at most ${Math.max(...lags)} frame(s)`,
  );
  expect(lags.length).toBeGreaterThan(20);
  // Reports that the page is too busy to take are skipped, never late.
  expect(Math.max(...lags)).toBeLessThanOrEqual(1);
});
