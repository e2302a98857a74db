import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

import type { PreflightId } from '../../../src/core/preflight/preflight-finding.ts';
import { LivePreflight } from '../../../src/state/record/live-preflight.svelte.ts';
import type {
  PreflightCommand,
  PreflightMessage,
  PreflightSight,
} from '../../../src/workers/preflight/protocol.ts';
import { demoPictures, HEIGHT, WIDTH } from './filmed-clip.ts';
import { film, FPS, TOO_HIGH, type Paint } from './wrong-camera.ts';

/** Frames from look to look: about a second, at ever other phases. */
const FRAMES_BETWEEN_LOOKS = 29;
/** More looks than the last seconds hold, for what is measured now and then only. */
const MOST_LOOKS = 16;

const NOBODY: Paint = () => undefined;
/** The demo run as it is, and as a camera that stands wrong would show it. */
const AS_IT_IS: Paint = (context, picture) => context.drawImage(picture, 0, 0);
const SPOILT: readonly (readonly [readonly PreflightId[], Paint])[] = [
  [['feet-out-of-frame', 'several-people'], TOO_HIGH],
  [
    ['not-level', 'camera-moves'],
    (context, picture, frame) => {
      context.translate(WIDTH / 2 + 9 * Math.sin(2.4 * frame), HEIGHT / 2 + 7 * Math.sin(2.4 * frame + 1));
      context.rotate((4 * Math.PI) / 180);
      context.scale(1.1, 1.1);
      context.drawImage(picture, -WIDTH / 2, -HEIGHT / 2);
    },
  ],
];

let pictures: readonly ImageBitmap[] = [];

beforeAll(async () => {
  pictures = await demoPictures();
});

afterAll(() => {
  for (const picture of pictures) picture.close();
});

const idsOf = (preflight: LivePreflight): readonly PreflightId[] =>
  preflight.findings('side', 60).map(({ id }) => id);

/**
 * The app's own worker, look after look: the pauses between a real camera's looks, which leave the
 * device to the page, would take most of the time.
 */
class LookedAt {
  readonly #worker = new Worker(
    new URL('../../../src/workers/preflight/worker/preflight.worker.ts', import.meta.url),
    { type: 'module' },
  );
  readonly #ready = this.#answer();
  #look = 0;

  /** What the worker makes of two neighbouring frames, and of those before. */
  async look(paint: Paint): Promise<PreflightSight> {
    await this.#ready;
    const first = FRAMES_BETWEEN_LOOKS * this.#look++;
    const frames = [this.#frame(paint, first), this.#frame(paint, first + 1)] as const;
    const answer = this.#answer();
    this.#worker.postMessage({ type: 'look', frames } satisfies PreflightCommand, [...frames]);
    const message = await answer;
    if (message.kind !== 'sight') throw new Error(JSON.stringify(message));
    return message;
  }

  end(): void {
    this.#worker.terminate();
  }

  #answer(): Promise<PreflightMessage> {
    return new Promise((resolve, reject) => {
      this.#worker.onmessage = ({ data }: MessageEvent<PreflightMessage>) => resolve(data);
      this.#worker.onerror = ({ message }) => reject(new Error(message));
    });
  }

  #frame(paint: Paint, frame: number): VideoFrame {
    const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
    film(canvas.getContext('2d')!, pictures, paint, frame);
    return new VideoFrame(canvas, { timestamp: Math.round((1e6 * frame) / FPS) });
  }
}

// A look at what really plays: `camera-preflight.test.ts`.
test('a camera’s picture is checked before the run, and what was put right is forgotten', async () => {
  const camera = new LookedAt();
  onTestFinished(() => camera.end());
  const preflight = new LivePreflight();
  const ids = (): readonly PreflightId[] => idsOf(preflight);
  const lookUntil = async (paint: Paint, isSeen: () => boolean): Promise<void> => {
    for (let looks = 0; looks < MOST_LOOKS; looks++) {
      preflight.sight = await camera.look(paint);
      if (isSeen()) return;
    }
  };

  await lookUntil(NOBODY, () => !preflight.isLooking);
  expect(preflight.isLooking).toBe(false);
  expect(preflight.isEmpty, 'nobody is there yet').toBe(true);

  for (const [wrong, paint] of SPOILT) {
    await lookUntil(paint, () => wrong.every((id) => ids().includes(id)));
    expect(ids()).toEqual(expect.arrayContaining([...wrong]));
    expect(preflight.isEmpty).toBe(false);
  }
  await lookUntil(AS_IT_IS, () => ids().length === 0);
  expect(ids()).toEqual([]);
});
