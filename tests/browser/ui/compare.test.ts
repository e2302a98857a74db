import { beforeAll, expect, inject, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { createPoseTrack } from '../../../src/core/pose/pose-track.ts';
import { CompareBoard } from '../../../src/state/compare/compare-board.svelte.ts';
import { RunSession } from '../../../src/state/session/run-session.svelte.ts';
import { STRIDE_BYTES, StridePictures } from '../../../src/state/session/stride-pictures.svelte.ts';
import ComparePlayer from '../../../src/ui/compare/ComparePlayer.svelte';
import { ghostPose } from '../../../src/ui/compare/ghost-transform.ts';
import { viewOfRunner } from '../../../src/ui/compare/view-of-runner.ts';
import { drawingPoint } from '../../../src/ui/overlay/drawing-points.ts';
import { poseAtFrame, type PicturePoint } from '../../../src/ui/overlay/pose-at-frame.ts';
import { FrameDecoder } from '../../../src/workers/frames/client/frame-decoder.ts';
import { clipInput, loadSyntheticClip } from './synthetic-clip.ts';
import WithServices from './WithServices.svelte';

const sharedUrl = inject('sharedUrl');
if (!sharedUrl) console.log('Skipped: comparing pictures needs the rendered clips beside the repository.');
const withClips = test.skipIf(sharedUrl === null);

/** Both face image right at 60 fps, with other step rates. */
const CLIPS = ['dev01-side-right-heel-overstride-165', 'dev08-side-right-asym-roll35'] as const;
/** Each of one clip, analysed once for all tests. */
let sessions: RunSession[];
/** Opens each file once. */
const decoder = new FrameDecoder();
beforeAll(async () => {
  if (!sharedUrl) return;
  const inputs = await Promise.all(CLIPS.map((name) => loadSyntheticClip(sharedUrl, name)));
  sessions = inputs.map((input) => new RunSession([input]));
});

async function mount(board: CompareBoard): Promise<HTMLCanvasElement[]> {
  const host = document.createElement('div');
  host.style.width = '900px';
  document.body.append(host);
  await render(WithServices, {
    target: host,
    props: { part: ComparePlayer, given: { board, names: { a: 'A', b: 'B' } } },
  });
  await expect.poll(() => host.querySelectorAll('canvas').length).toBe(2);
  await expect.poll(() => host.textContent.includes('Fetching'), { timeout: 30_000 }).toBe(false);
  return [...host.querySelectorAll('canvas')];
}

function twoRuns(): CompareBoard {
  const board = new CompareBoard(() => Promise.reject(new Error('nothing to open')));
  for (const [i, seat] of (['a', 'b'] as const).entries()) board.put(seat, sessions[i]!);
  return board;
}

const twoFrames = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

function pixelsOf(canvas: HTMLCanvasElement): Uint8ClampedArray {
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
}

/**
 * Mean difference of red up to which a pane with its overlay counts as a frame of the video; plain
 * ground is 110 off.
 */
const MOST_UNLIKE = 30;

/**
 * Of some frames of a seat's video, the one that a pane's picture is most like; what is drawn over
 * it is in all alike.
 */
async function frameInPane(
  board: CompareBoard,
  seat: 'a' | 'b',
  canvas: HTMLCanvasElement,
  around: number,
): Promise<number> {
  const { clip } = board[seat]!;
  const frames = [-2, -1, 0, 1, 2].map((by) => around + by);
  const view = viewOfRunner(clip.analysis, clip.track, {
    width: canvas.clientWidth,
    height: canvas.clientHeight,
  });
  const shown = pixelsOf(canvas);
  let best = { frame: -1, unlike: Number.POSITIVE_INFINITY };
  for await (const { frame, bitmap } of decoder.decode(clip.file!, frames, clip.track.timesS)) {
    const other = document.createElement('canvas');
    other.width = canvas.width;
    other.height = canvas.height;
    const context = other.getContext('2d')!;
    context.scale(devicePixelRatio, devicePixelRatio);
    const { offsetX, offsetY, scale } = view;
    context.drawImage(bitmap, offsetX, offsetY, clip.track.width * scale, clip.track.height * scale);
    bitmap.close();
    const expected = pixelsOf(other);
    let unlike = 0;
    for (let i = 0; i < shown.length; i += 4) unlike += Math.abs(shown[i]! - expected[i]!);
    if (unlike < best.unlike) best = { frame, unlike };
  }
  // A pane without a picture is like none of them.
  return best.unlike < MOST_UNLIKE * (shown.length / 4) ? best.frame : -1;
}

function nearest(timesS: Float64Array, timeS: number): number {
  return timesS.reduce(
    (best, time, i) => (Math.abs(time - timeS) < Math.abs(timesS[best]! - timeS) ? i : best),
    0,
  );
}

withClips(
  'at the start both panes show the frame nearest to initial contact, later the same time after it',
  async () => {
    const board = twoRuns();
    board.synchronisation = 'contact';
    const panes = await mount(board);
    const contacts = (['a', 'b'] as const).map((seat) => {
      const { clip, stride } = board[seat]!;
      const event = clip.analysis.events.find(
        ({ type, side, timeS }) =>
          type === 'initial-contact' && side === stride!.side && Math.abs(timeS - stride!.startS) < 1e-6,
      );
      expect(event, `${seat}: the stride begins at a contact`).toBeDefined();
      return event!.timeS;
    });
    for (const position of [0, 0.4]) {
      board.position = position;
      await twoFrames();
      const afterS = position * board.lengthS;
      for (const [i, seat] of (['a', 'b'] as const).entries()) {
        const { clip } = board[seat]!;
        const expected = nearest(clip.track.timesS, contacts[i]! + afterS);
        const words = document.querySelectorAll('figcaption')[i]!.textContent;
        expect(words, `${seat} at ${position}`).toContain(`frame ${expected}`);
        // A pane that changes its size once it is laid out fetches its pictures anew.
        await expect
          .poll(() => frameInPane(board, seat, panes[i]!, expected), { timeout: 10_000 })
          .toBe(expected);
      }
    }
  },
);

withClips(
  'the other runner’s outline is laid over this one at the hips, as large, and drawn there',
  async () => {
    const board = twoRuns();
    const [pane] = await mount(board);
    await twoFrames();
    const before = pixelsOf(pane!);
    board.ghost = true;
    await twoFrames();
    const after = pixelsOf(pane!);
    const pose = (seat: 'a' | 'b'): PicturePoint[] => {
      const { clip } = board[seat]!;
      return poseAtFrame(clip.analysis.trajectories, nearest(clip.track.timesS, board.timeS(seat)!));
    };
    const of = (seat: 'a' | 'b') => ({ pose: pose(seat), analysis: board[seat]!.clip.analysis });
    const { analysis, track } = board.a!.clip;
    // Where the legs of B lie from B's hips, in leg lengths, carried over to A.
    const hipA = drawingPoint(pose('a'), 'mid-hip', 'left');
    const hipB = drawingPoint(pose('b'), 'mid-hip', 'left');
    const ratio = analysis.camera.legLengthPx / board.b!.clip.analysis.camera.legLengthPx;
    const view = viewOfRunner(analysis, track, { width: pane!.clientWidth, height: pane!.clientHeight });
    const differs = (at: number): boolean =>
      [0, 1, 2].some((channel) => Math.abs(before[at + channel]! - after[at + channel]!) > 12);
    const all = Array.from({ length: before.length / 4 }, (_, i) => differs(4 * i)).filter(Boolean).length;
    expect(all / (before.length / 4), 'share of the picture that the outline covers').toBeLessThan(0.06);
    for (const joint of ['knee', 'ankle'] as const) {
      for (const side of ['left', 'right'] as const) {
        const { x, y } = drawingPoint(pose('b'), joint, side);
        const expected = { x: hipA.x + (x - hipB.x) * ratio, y: hipA.y + (y - hipB.y) * ratio };
        const carried = drawingPoint(ghostPose(of('b'), of('a')), joint, side);
        expect(Math.hypot(carried.x - expected.x, carried.y - expected.y)).toBeLessThan(1e-6);
        const [px, py] = [
          Math.round((view.offsetX + expected.x * view.scale) * devicePixelRatio),
          Math.round((view.offsetY + expected.y * view.scale) * devicePixelRatio),
        ];
        let changed = 0;
        for (let dx = -3; dx <= 3; dx++) {
          for (let dy = -3; dy <= 3; dy++) {
            const at = 4 * ((py + dy) * pane!.width + px + dx);
            if (differs(at)) changed++;
          }
        }
        // A tip of A's own outline may lie on top of part of it.
        expect(changed, `${side} ${joint} of the ghost`).toBeGreaterThanOrEqual(3);
      }
    }
  },
);

withClips('the pictures of a stride are cut to what is seen, and keep within their room', async () => {
  const { clip } = sessions[0]!;
  const pictures = new StridePictures(new FrameDecoder());
  const box = { x: 400, y: 100, width: 300, height: 600 };
  await pictures.load(clip, 1, 1.7, { box, width: 150 });
  const { bitmap } = pictures.at(1.4)!;
  expect([bitmap.width, bitmap.height]).toEqual([150, 300]);
  // Half of the picture's pixels each way, of the part that is seen.
  expect(pictures.bytes).toBeLessThanOrEqual(52 * 150 * 300 * 4);

  // A whole picture of a phone on a large screen.
  const gym = await fetch(`${sharedUrl}/clips/real/side-gym-60fps.mp4`);
  const file = new File([await gym.blob()], 'side-gym-60fps.mp4');
  const track = createPoseTrack(
    1080,
    1920,
    Float64Array.from({ length: 300 }, (_, i) => i / 59.94),
  );
  const phone = new RunSession([clipInput(file, track)]).clip;
  await pictures.load(phone, 1, 1.9, { box: { x: 0, y: 0, width: 1080, height: 1920 }, width: 2_000 });
  console.log(`one stride of a 1080×1920 clip, whole: ${(pictures.bytes / 2 ** 20).toFixed(0)} MiB`);
  const one = pictures.at(1.4)!.bitmap;
  // 0.9 s with four frames on either side.
  const all = one.width * one.height * 4 * (0.9 * 59.94 + 9);
  expect(all).toBeGreaterThan(0.9 * STRIDE_BYTES);
  expect(all).toBeLessThanOrEqual(1.02 * STRIDE_BYTES);
  expect(pictures.bytes).toBeLessThanOrEqual(1.01 * STRIDE_BYTES);
  pictures.clear();
  expect(pictures.bytes).toBe(0);
});
