import { beforeAll, describe, expect, test } from 'vitest';

import { JOINT_INDEX } from '../../../src/core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../../../src/core/pose/pose-track.ts';
import { decodeSparseFrames } from '../../../src/media/frame-source.ts';
import { openVideo } from '../../../src/media/open-video.ts';
import { RegionCanvas } from '../../../src/media/region-canvas.ts';
import { demoClip } from '../media/made-clip.ts';
import type { ModelId } from '../../../src/core/run/run-context.ts';
import type { EstimatorMode } from '../../../src/inference/pose-estimator.ts';
import type { Engine } from './create-engine.ts';
import type { LostGpuAnswer } from './lost-gpu.worker.ts';
import type { MovingPictureAnswer, MovingPictureRequest } from './moving-picture.worker.ts';

const WIDTH = 560;
const HEIGHT = 620;
const STILL_FRAME = 120;
/**
 * The picture swings like a runner's body at 160 steps per minute filmed at 60 fps: a period of
 * 22.5 frames.
 */
const PERIOD_FRAMES = 22.5;
const SETTLE_FRAMES = 10;
const FRAMES = SETTLE_FRAMES + 2 * PERIOD_FRAMES;
const SWING_PX = { x: 18, y: 12 };
/** The promise of the design: events must not move by more than this. */
const MAX_LAG_FRAMES = 0.1;

let still: ImageBitmap;

beforeAll(async () => {
  using video = await openVideo(await demoClip('demo-side.mp4'), 'demo');
  const target = new RegionCanvas({ x: 360, y: 70, width: WIDTH, height: HEIGHT }, 1024);
  for await (const { sample } of decodeSparseFrames(video, [STILL_FRAME])) target.drawSample(sample);
  still = await createImageBitmap(target.canvas);
});

async function run(
  request: Partial<MovingPictureRequest> & Pick<MovingPictureRequest, 'mode' | 'shifts'>,
): Promise<readonly (readonly Float32Array[])[]> {
  const worker = new Worker(new URL('./moving-picture.worker.ts', import.meta.url), { type: 'module' });
  try {
    const region = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
    const answer = await new Promise<MovingPictureAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<MovingPictureAnswer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({
        engine: 'mediapipe',
        model: 'lite',
        picture: still,
        width: WIDTH,
        height: HEIGHT,
        region,
        ...request,
      });
    });
    if ('error' in answer) throw new Error(answer.error);
    return answer.frames;
  } finally {
    worker.terminate();
  }
}

const swing = Array.from({ length: FRAMES }, (_, frame) => ({
  x: Math.round(SWING_PX.x * Math.sin((2 * Math.PI * frame) / PERIOD_FRAMES)),
  y: Math.round(SWING_PX.y * Math.cos((2 * Math.PI * frame) / PERIOD_FRAMES)),
}));

/** Sine and cosine parts of a curve at the swing's frequency. */
function components(curve: readonly number[]): { sine: number; cosine: number } {
  const mean = curve.reduce((sum, value) => sum + value, 0) / curve.length;
  let sine = 0;
  let cosine = 0;
  curve.forEach((value, i) => {
    sine += (value - mean) * Math.sin((2 * Math.PI * i) / PERIOD_FRAMES);
    cosine += (value - mean) * Math.cos((2 * Math.PI * i) / PERIOD_FRAMES);
  });
  return { sine, cosine };
}

/**
 * Lag of the followed curves behind the true ones, frames, + = late: the phase of their summed
 * cross-spectrum at the swing's frequency (cross-correlation of a periodic movement). Pooled,
 * because one landmark alone wanders by ±0.3.
 */
function pooledLagFrames(
  pairs: readonly { followed: readonly number[]; truth: readonly number[] }[],
): number {
  let quadrature = 0;
  let inPhase = 0;
  for (const { followed, truth } of pairs) {
    const f = components(followed);
    const t = components(truth);
    quadrature += f.sine * t.cosine - f.cosine * t.sine;
    inPhase += f.sine * t.sine + f.cosine * t.cosine;
  }
  return (Math.atan2(quadrature, inPhase) / (2 * Math.PI)) * PERIOD_FRAMES;
}

/** Nose, shoulders, hips, knees, ankles, heels, toes. */
const LANDMARKS = [0, 11, 12, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32];

/** The lag of all landmarks, both axes, behind the picture that was moved. */
async function lagOf(engine: Engine, mode: EstimatorMode, model: ModelId): Promise<number> {
  const frames = (await run({ engine, mode, model, shifts: swing })).slice(SETTLE_FRAMES);
  const truth = swing.slice(SETTLE_FRAMES);
  return pooledLagFrames(
    LANDMARKS.flatMap((landmark) =>
      ([0, 1] as const).map((axis) => ({
        followed: frames.map((people) => people[0]?.[landmark * LANDMARK_STRIDE + axis] ?? Number.NaN),
        truth: truth.map(({ x, y }) => (axis === 0 ? x : y)),
      })),
    ),
  );
}

describe('lag', () => {
  test('the measure itself finds a lag of half a frame', () => {
    const at = (shift: number): number[] =>
      Array.from({ length: 45 }, (_, i) => Math.sin((2 * Math.PI * (i - shift)) / PERIOD_FRAMES));
    expect(pooledLagFrames([{ followed: at(0.5), truth: at(0) }])).toBeCloseTo(0.5, 6);
    expect(pooledLagFrames([{ followed: at(-2), truth: at(0) }])).toBeCloseTo(-2, 6);
  });

  test.each([
    ['mediapipe', 'lite'],
    ['mediapipe', 'heavy'],
    ['litert', 'lite'],
    ['litert', 'heavy'],
  ] as const)('%s with %s follows a moving runner without lag', async (engine, model) => {
    expect(Math.abs(await lagOf(engine, { type: 'tracking' }, model))).toBeLessThan(MAX_LAG_FRAMES);
  });

  test('told the true frame times, MediaPipe smooths causally and lags: why the step is synthetic', async () => {
    expect(await lagOf('mediapipe', { type: 'tracking', stepMs: 1000 / 60 }, 'lite')).toBeGreaterThan(1);
  });
});

describe.each(['mediapipe', 'litert'] as const)('landmarks of %s', (engine) => {
  const resting = [{ x: 0, y: 0 }];

  test('are mapped back from the region to pixels of the displayed frame', async () => {
    const [here] = await run({ engine, mode: { type: 'single', maxPeople: 1 }, shifts: resting });
    const [there] = await run({
      engine,
      mode: { type: 'single', maxPeople: 1 },
      shifts: resting,
      region: { x: 1000, y: 500, width: 2 * WIDTH, height: 2 * HEIGHT },
    });
    const hip = JOINT_INDEX.hip.left * LANDMARK_STRIDE;
    expect(there?.[0]?.[hip]).toBeCloseTo(1000 + 2 * (here?.[0]?.[hip] ?? 0), 1);
    expect(there?.[0]?.[hip + 1]).toBeCloseTo(500 + 2 * (here?.[0]?.[hip + 1] ?? 0), 1);
    expect(there?.[0]?.[hip + 2]).toBeCloseTo(2 * (here?.[0]?.[hip + 2] ?? 0), 1);
  });

  test('are those of a new estimator once it has started over, to the last bit', async () => {
    const request = { engine, model: 'lite', mode: { type: 'tracking' }, shifts: swing.slice(0, 8) } as const;
    const fresh = await run(request);
    const before = swing.slice(5, 17).map(({ x, y }) => ({ x: x + 30, y: y - 20 }));
    expect(await run({ ...request, before })).toEqual(fresh);
  });

  test('an empty picture has no person', async () => {
    const offPicture = [{ x: 2 * WIDTH, y: 0 }];
    expect(await run({ engine, mode: { type: 'single', maxPeople: 3 }, shifts: offPicture })).toEqual([[]]);
    expect(await run({ engine, mode: { type: 'tracking' }, shifts: offPicture })).toEqual([[]]);
  });

  test('two people are both found when people are searched', async () => {
    const wide = 2 * WIDTH;
    const pair = new OffscreenCanvas(wide, HEIGHT);
    const context = pair.getContext('2d')!;
    context.drawImage(still, 0, 0);
    context.drawImage(still, WIDTH, 0);
    const [people] = await run({
      engine,
      mode: { type: 'single', maxPeople: 3 },
      model: 'full',
      shifts: resting,
      picture: await createImageBitmap(pair),
      width: wide,
      region: { x: 0, y: 0, width: wide, height: HEIGHT },
    });
    const hips = people?.map((person) => person[JOINT_INDEX.hip.left * LANDMARK_STRIDE] ?? 0) ?? [];
    expect(hips.filter((x) => x < WIDTH)).toHaveLength(1);
    expect(hips.filter((x) => x >= WIDTH)).toHaveLength(1);
  });
});

describe('the graphics processor', () => {
  test('that goes away is a typed error, not a clip without a person', async () => {
    const worker = new Worker(new URL('./lost-gpu.worker.ts', import.meta.url), { type: 'module' });
    try {
      const answer = await new Promise<LostGpuAnswer>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<LostGpuAnswer>) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage('start');
      });
      expect(answer).toEqual({ delegate: 'GPU', before: 'none', after: 'gpu-lost' });
    } finally {
      worker.terminate();
    }
  });
});
