import { beforeAll, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import { createPoseTrack, landmarkOffset } from '../../../src/core/pose/pose-track.ts';
import { RunSession, type RunClip } from '../../../src/state/run-session.svelte.ts';
import VideoStage from '../../../src/ui/player/VideoStage.svelte';
import { centroid, encodeNumberedVideo, PICTURE, readPicture, type NumberedVideo } from './numbered-video.ts';
import { clipInput } from './synthetic-clip.ts';

/** Distance allowed between the overlay's point and the disc in the picture that is on the screen, CSS pixels. */
const TOLERANCE_PX = 1;
const NOSE = 0;
/** Frame intervals of a phone that drops and delays frames, seconds. */
const INTERVALS_S = [0.033, 0.033, 0.05, 0.017, 0.033, 0.1, 0.02, 0.033, 0.041, 0.067];

let variable: NumberedVideo;

beforeAll(async () => {
  const times = [0];
  for (let i = 0; i < 59; i++) times.push(times.at(-1)! + INTERVALS_S[i % INTERVALS_S.length]!);
  // A WebM that starts late: the element's clock then does not begin at zero.
  variable = await encodeNumberedVideo(Float64Array.from(times), 0.25);
});

async function mount(video: NumberedVideo): Promise<RunClip> {
  const track = createPoseTrack(PICTURE.width, PICTURE.height, video.timesS);
  // Only the nose is seen, so that what is drawn is one dot whose middle can be measured.
  for (const [frame, place] of video.disc.entries()) {
    track.landmarks.set([place.x, place.y, 0, 1], landmarkOffset(frame, NOSE));
  }
  const session = new RunSession([clipInput(video.file, track)]);
  const host = document.createElement('div');
  host.style.width = '640px';
  document.body.append(host);
  render(VideoStage, { target: host, props: { clip: session.clip, skeleton: true, measurement: false } });
  // Until the first picture is there, the stage is black.
  await expect.poll(() => readPicture(document.querySelector('video')!).x, { timeout: 5000 }).not.toBeNaN();
  return session.clip;
}

async function settled(clip: RunClip): Promise<void> {
  await expect.poll(() => clip.playhead.shownFrame, { timeout: 5000 }).toBe(clip.playhead.frame);
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

function overlayDot(): { x: number; y: number } {
  const canvas = document.querySelector('canvas')!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const middle = centroid(canvas.width, canvas.height, (x, y) => data[(y * canvas.width + x) * 4 + 3]!);
  const ratio = canvas.width / canvas.clientWidth;
  return { x: middle.x / ratio, y: middle.y / ratio };
}

test('stepping shows exactly the wanted frame of a variable-frame-rate clip, with the overlay on it', async () => {
  const clip = await mount(variable);
  const video = document.querySelector('video')!;
  const scale = video.clientWidth / PICTURE.width;
  let worst = 0;
  const last = clip.playhead.lastFrame;
  const visits = [...Array.from({ length: last + 1 }, (_, frame) => frame), 7, 50, 3, 41, 42, 41, 0, last];
  for (const frame of visits) {
    clip.playhead.goToFrame(frame);
    await settled(clip);
    const picture = readPicture(video);
    const dot = overlayDot();
    expect(dot.x, `a dot drawn for frame ${frame}`).not.toBeNaN();
    expect(picture.x, `a disc in the picture of frame ${frame}`).not.toBeNaN();
    expect(picture.frame, `picture on show for frame ${frame}`).toBe(frame);
    worst = Math.max(worst, Math.hypot(dot.x - picture.x * scale, dot.y - picture.y * scale));
  }
  console.log(`overlay against picture, worst of ${visits.length} steps: ${worst.toFixed(2)} CSS px`);
  expect(worst).toBeLessThan(TOLERANCE_PX);
});

test('playing reports the frames that are presented, and pausing rests on the frame reported', async () => {
  const clip = await mount(variable);
  await settled(clip);
  clip.playhead.rate = 0.5;
  clip.playhead.togglePlaying();
  await expect.poll(() => clip.playhead.frame, { timeout: 5000 }).toBeGreaterThan(12);
  clip.playhead.togglePlaying();
  // A picture that was on its way is put back to the frame on which playing stopped.
  const video = document.querySelector('video')!;
  await expect.poll(() => readPicture(video).frame, { timeout: 5000 }).toBe(clip.playhead.frame);
  await settled(clip);
});

test('a frame asked for while the player seeks is not lost', async () => {
  const clip = await mount(variable);
  await settled(clip);
  for (const frame of [40, 12, 55, 9, 33]) clip.playhead.goToFrame(frame);
  await settled(clip);
  expect(readPicture(document.querySelector('video')!).frame).toBe(33);
});
