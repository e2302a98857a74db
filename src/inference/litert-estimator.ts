import { loadAndCompile, Tensor, type CompiledModel } from '@litertjs/core';
import type { PixelBox } from '../core/pose/pixel-box.ts';
import { LANDMARK_COUNT } from '../core/pose/landmark.ts';
import { fromSquare, squareAroundBody, squareAroundPicture, type BodySquare } from './litert/body-square.ts';
import { ANCHORS, DETECTOR_SIZE, findBodies, NUMBERS_PER_ANCHOR } from './litert/find-bodies.ts';
import { startLiteRt } from './litert/litert-runtime.ts';
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
import { InferenceError } from './inference-error.ts';
import type { EstimatorMode, PoseEstimator, PoseLandmarks, RegionImage } from './pose-estimator.ts';

interface LiteRtOptions {
  readonly mode: EstimatorMode;
  /** Whether another estimator was to run on the GPU. */
  readonly fellBack: boolean;
}

/** A person is there when the landmark network is so sure; tracking ends below. */
const LEAST_PRESENCE = 0.5;
const ANCHOR_COUNT = ANCHORS.length / 2;

/**
 * Loads BlazePose in LiteRT.js: the same networks as MediaPipe's PoseLandmarker runs, without
 * WebGL, and with the crops of `litert/` around them. Landmarks are not smoothed over time.
 *
 * @param bundle a `.task` bundle; the networks are read where they lie in it
 * @throws InferenceError `model-load-failed`; whatever LiteRT throws when it does not run here.
 */
export async function createLiteRtEstimator(
  bundle: Uint8Array,
  { mode, fellBack }: LiteRtOptions,
): Promise<PoseEstimator> {
  await startLiteRt();
  const compile = (name: string): Promise<CompiledModel> =>
    loadAndCompile(storedEntry(bundle, name), { accelerator: 'wasm' });
  const detector = await compile('pose_detector.tflite');
  const landmarker = await compile('pose_landmarks_detector.tflite');
  return new LiteRtEstimator({ detector, landmarker }, mode, fellBack);
}

interface Networks {
  readonly detector: CompiledModel;
  readonly landmarker: CompiledModel;
}

/** One person's landmarks in pixels of the canvas, and where to look for them next. */
interface Sighting {
  readonly landmarks: readonly NetworkLandmark[];
  readonly next: BodySquare | null;
}

class LiteRtEstimator implements PoseEstimator {
  readonly delegate = 'CPU';
  readonly fellBack: boolean;
  readonly #networks: Networks;
  readonly #mode: EstimatorMode;
  readonly #detectorInput = new Float32Array(DETECTOR_SIZE * DETECTOR_SIZE * 3);
  readonly #landmarkInput = new Float32Array(LANDMARK_PICTURE_SIZE * LANDMARK_PICTURE_SIZE * 3);
  #followed: BodySquare | null = null;

  constructor(networks: Networks, mode: EstimatorMode, fellBack: boolean) {
    this.#networks = networks;
    this.#mode = mode;
    this.fellBack = fellBack;
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

  startOver(): Promise<void> {
    this.#followed = null;
    return Promise.resolve();
  }

  close(): void {
    this.#networks.detector.delete();
    this.#networks.landmarker.delete();
  }

  async #detect(picture: ImageData): Promise<readonly BodySquare[]> {
    const whole = squareAroundPicture(picture.width, picture.height);
    sampleSquare(
      picture,
      whole,
      { size: DETECTOR_SIZE, border: 'black', range: [-1, 1] },
      this.#detectorInput,
    );
    const [regressors, logits] = await run(this.#networks.detector, this.#detectorInput, DETECTOR_SIZE, [
      ANCHOR_COUNT * NUMBERS_PER_ANCHOR,
      ANCHOR_COUNT,
    ]);
    const most = this.#mode.type === 'tracking' ? 1 : this.#mode.maxPeople;
    return findBodies(regressors, logits)
      .slice(0, most)
      .flatMap(
        ({ midHips, alignment }) =>
          squareAroundBody(
            fromSquare(whole, midHips.x, midHips.y),
            fromSquare(whole, alignment.x, alignment.y),
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
      this.#networks.landmarker,
      this.#landmarkInput,
      LANDMARK_PICTURE_SIZE,
      [NETWORK_LANDMARKS * NUMBERS_PER_LANDMARK, 1, HEAT_MAP_SIZE ** 2 * NETWORK_LANDMARKS],
    );
    if (!((presence[0] ?? 0) > LEAST_PRESENCE)) return null;
    const landmarks = readLandmarks(numbers, heatMaps).map((landmark) => ({
      ...landmark,
      ...fromSquare(square, landmark.x, landmark.y),
      z: landmark.z * square.side,
    }));
    const [midHips, alignment] = [landmarks[MID_HIPS], landmarks[ALIGNMENT]];
    return { landmarks, next: midHips && alignment ? squareAroundBody(midHips, alignment) : null };
  }
}

function readPixels(canvas: OffscreenCanvas): ImageData {
  const context = canvas.getContext('2d');
  if (!context) throw new InferenceError('model-load-failed', 'no 2d canvas in this browser');
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Runs a network and gives the outputs that have so many numbers, in the order of `sizes`. */
async function run<const Sizes extends readonly number[]>(
  network: CompiledModel,
  picture: Float32Array,
  side: number,
  sizes: Sizes,
): Promise<{ readonly [Index in keyof Sizes]: Float32Array }> {
  const input = new Tensor(picture, [1, side, side, 3]);
  const outputs = await network.run(input);
  try {
    const lengths = network
      .getOutputDetails()
      .map(({ shape }) => shape.reduce((product, length) => product * length, 1));
    return sizes.map((size) => {
      const numbers = outputs[lengths.indexOf(size)]?.toTypedArray();
      if (!(numbers instanceof Float32Array)) throw new Error(`no output of ${size} numbers`);
      return numbers;
    }) as { [Index in keyof Sizes]: Float32Array };
  } finally {
    input.delete();
    for (const output of outputs) output.delete();
  }
}

/** From pixels of the canvas to pixels of the displayed frame; z scales like x. */
function toFramePixels(
  landmarks: readonly NetworkLandmark[],
  canvas: { readonly width: number; readonly height: number },
  region: PixelBox,
): PoseLandmarks {
  const scaleX = region.width / canvas.width;
  const scaleY = region.height / canvas.height;
  return Float32Array.from(
    landmarks
      .slice(0, LANDMARK_COUNT)
      .flatMap(({ x, y, z, visibility }) => [
        region.x + x * scaleX,
        region.y + y * scaleY,
        z * scaleX,
        visibility,
      ]),
  );
}
