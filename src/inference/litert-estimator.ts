import { loadAndCompile, Tensor, type CompiledModel } from '@litertjs/core';
import type { ModelId } from '../core/run/run-context.ts';
import type { PixelBox } from '../core/pose/pixel-box.ts';
import { LANDMARK_COUNT } from '../core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../core/pose/pose-track.ts';
import { fromSquare, squareAroundBody, squareAroundPicture, type BodySquare } from './litert/body-square.ts';
import { ANCHORS, DETECTOR_SIZE, findBodies, NUMBERS_PER_ANCHOR } from './litert/find-bodies.ts';
import { startLiteRt, type Build } from './litert/litert-runtime.ts';
import {
  ALIGNMENT,
  HEAT_MAP_SIZE,
  LANDMARK_PICTURE_SIZE,
  MID_HIPS,
  NETWORK_LANDMARKS,
  NUMBERS_PER_LANDMARK,
  readLandmarks,
  type NetworkLandmark,
} from './litert/read-landmarks.ts';
import { sampleSquare } from './litert/sample-square.ts';
import { storedEntry } from './litert/stored-entry.ts';
import { fetchModel } from './fetch-model.ts';
import { InferenceError } from './inference-error.ts';
import type { EstimatorMode, PoseEstimator, PoseLandmarks, RegionImage } from './pose-estimator.ts';

export interface LiteRtOptions {
  readonly model: ModelId;
  readonly mode: EstimatorMode;
  readonly build?: Build;
  readonly threads?: number;
}

/** A person is there when the landmark network is so sure; tracking ends below. */
const LEAST_PRESENCE = 0.5;
const ANCHOR_COUNT = ANCHORS.length / 2;

/**
 * Loads BlazePose in LiteRT.js: the same networks as MediaPipe's PoseLandmarker runs, without
 * WebGL, and with the crops of `litert/` around them. Landmarks are not smoothed over time.
 *
 * @throws InferenceError `model-load-failed`; of `estimate` too.
 */
export async function createLiteRtEstimator(options: LiteRtOptions): Promise<PoseEstimator> {
  const bundle = await fetchModel(options.model);
  try {
    await startLiteRt(options.build ?? 'compat');
    const compile = (name: string): Promise<CompiledModel> =>
      loadAndCompile(storedEntry(bundle, name), {
        accelerator: 'wasm',
        ...(options.threads && { cpuOptions: { numThreads: options.threads } }),
      });
    const detector = await compile('pose_detector.tflite');
    const landmarker = await compile('pose_landmarks_detector.tflite');
    return new LiteRtEstimator(detector, landmarker, options.mode);
  } catch (error) {
    throw new InferenceError('model-load-failed', String(error), { cause: error });
  }
}

/** One person's landmarks in pixels of the canvas, and where to look for them next. */
interface Sighting {
  readonly landmarks: readonly NetworkLandmark[];
  readonly next: BodySquare | null;
}

class LiteRtEstimator implements PoseEstimator {
  readonly delegate = 'CPU';
  readonly fellBack = false;
  readonly #detector: CompiledModel;
  readonly #landmarker: CompiledModel;
  readonly #mode: EstimatorMode;
  readonly #detectorInput = new Float32Array(DETECTOR_SIZE * DETECTOR_SIZE * 3);
  readonly #landmarkInput = new Float32Array(LANDMARK_PICTURE_SIZE * LANDMARK_PICTURE_SIZE * 3);
  #followed: BodySquare | null = null;

  constructor(detector: CompiledModel, landmarker: CompiledModel, mode: EstimatorMode) {
    this.#detector = detector;
    this.#landmarker = landmarker;
    this.#mode = mode;
  }

  async estimate({ canvas, region }: RegionImage): Promise<readonly PoseLandmarks[]> {
    const picture = readPixels(canvas);
    try {
      const squares = this.#followed ? [this.#followed] : await this.#detect(picture);
      const sightings: Sighting[] = [];
      for (const square of squares) {
        const sighting = await this.#look(picture, square);
        if (sighting) sightings.push(sighting);
      }
      this.#followed = this.#mode.type === 'tracking' ? (sightings[0]?.next ?? null) : null;
      return sightings.map(({ landmarks }) => toFramePixels(landmarks, canvas, region));
    } catch (error) {
      throw new InferenceError('model-load-failed', String(error), { cause: error });
    }
  }

  close(): void {
    this.#detector.delete();
    this.#landmarker.delete();
  }

  async #detect(picture: ImageData): Promise<readonly BodySquare[]> {
    const whole = squareAroundPicture(picture.width, picture.height);
    sampleSquare(picture, whole, { size: DETECTOR_SIZE, border: 'black', range: [-1, 1] }, this.#detectorInput);
    const outputs = await run(this.#detector, this.#detectorInput, DETECTOR_SIZE, [
      ANCHOR_COUNT * NUMBERS_PER_ANCHOR,
      ANCHOR_COUNT,
    ]);
    const bodies = findBodies(outputs[0]!, outputs[1]!);
    const most = this.#mode.type === 'tracking' ? 1 : this.#mode.maxPeople;
    return bodies
      .slice(0, most)
      .flatMap(({ points: [hips, alignment] }) =>
        squareAroundBody(
          fromSquare(whole, hips!.x, hips!.y),
          fromSquare(whole, alignment!.x, alignment!.y),
        ) ?? [],
      );
  }

  async #look(picture: ImageData, square: BodySquare): Promise<Sighting | null> {
    sampleSquare(
      picture,
      square,
      { size: LANDMARK_PICTURE_SIZE, border: 'edge', range: [0, 1] },
      this.#landmarkInput,
    );
    const [numbers, presence, heatMaps] = await run(
      this.#landmarker,
      this.#landmarkInput,
      LANDMARK_PICTURE_SIZE,
      [NETWORK_LANDMARKS * NUMBERS_PER_LANDMARK, 1, HEAT_MAP_SIZE ** 2 * NETWORK_LANDMARKS],
    );
    if (!(presence![0]! > LEAST_PRESENCE)) return null;
    const landmarks = readLandmarks(numbers!, heatMaps!).map((landmark) => ({
      ...landmark,
      ...fromSquare(square, landmark.x, landmark.y),
      z: landmark.z * square.side,
    }));
    return { landmarks, next: squareAroundBody(landmarks[MID_HIPS]!, landmarks[ALIGNMENT]!) };
  }
}

function readPixels(canvas: OffscreenCanvas): ImageData {
  const context = canvas.getContext('2d');
  if (!context) throw new InferenceError('model-load-failed', 'no 2d canvas in this browser');
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Runs a network and gives the outputs that have so many numbers, in the order of `sizes`. */
async function run(
  network: CompiledModel,
  picture: Float32Array,
  size: number,
  sizes: readonly number[],
): Promise<readonly Float32Array[]> {
  const input = new Tensor(picture, [1, size, size, 3]);
  const outputs = await network.run(input);
  try {
    const lengths = network
      .getOutputDetails()
      .map(({ shape }) => shape.reduce((product, length) => product * length, 1));
    return sizes.map((wanted) => outputs[lengths.indexOf(wanted)]!.toTypedArray() as Float32Array);
  } finally {
    input.delete();
    for (const output of outputs) output.delete();
  }
}

function toFramePixels(
  landmarks: readonly NetworkLandmark[],
  canvas: { readonly width: number; readonly height: number },
  region: PixelBox,
): PoseLandmarks {
  const out = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
  const scaleX = region.width / canvas.width;
  const scaleY = region.height / canvas.height;
  for (let index = 0; index < LANDMARK_COUNT; index++) {
    const { x, y, z, visibility } = landmarks[index]!;
    out.set([region.x + x * scaleX, region.y + y * scaleY, z * scaleX, visibility], index * LANDMARK_STRIDE);
  }
  return out;
}
