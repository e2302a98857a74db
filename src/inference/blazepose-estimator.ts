import { PoseLandmarker, type NormalizedLandmark, type PoseLandmarkerResult } from '@mediapipe/tasks-vision';
import type { Delegate } from '../core/run/estimate-timing.ts';
import { LANDMARK_COUNT } from '../core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../core/pose/pose-track.ts';
import type { PixelBox } from '../core/pose/pixel-box.ts';
import { InferenceError } from './inference-error.ts';
import { WASM_FILESET } from './model-manifest.ts';
import type { EstimatorMode, PoseEstimator, PoseLandmarks, RegionImage } from './pose-estimator.ts';

interface BlazePoseOptions {
  readonly delegate: Delegate;
  readonly mode: EstimatorMode;
}

/**
 * Time step given to the tracker, milliseconds. MediaPipe smooths landmarks causally (one-euro
 * filter) with weights that depend on the time between frames: told that frames lie far apart, it
 * trusts each new frame. Measured on a runner moved along a known path at 60 fps (heavy; lag of all
 * landmarks): true times 1.5 frames, 100 times the true step 0.27, this step 0.02. Visibility is
 * smoothed with a fixed weight (0.1) whatever the step.
 */
const SYNTHETIC_STEP_MS = 1_000_000;

/**
 * Loads BlazePose (Bazarevsky et al. 2020) in MediaPipe's PoseLandmarker. A GPU that fails to start
 * falls back to the CPU once; `fellBack` says so.
 *
 * @throws InferenceError `model-load-failed`. `estimate` throws `gpu-lost` when the graphics
 * processor goes away.
 */
export async function createBlazePoseEstimator(
  bundle: Uint8Array,
  options: BlazePoseOptions,
): Promise<PoseEstimator> {
  if (options.delegate === 'GPU') {
    try {
      const surface = new OffscreenCanvas(1, 1);
      const landmarker = await load(bundle, 'GPU', options.mode, surface);
      return new BlazePoseEstimator(landmarker, options.mode, { delegate: 'GPU', fellBack: false, surface });
    } catch {
      // Told to the user by `fellBack`; the reason for the CPU failing, if it does too, is the one
      // that counts.
    }
  }
  try {
    const landmarker = await load(bundle, 'CPU', options.mode);
    return new BlazePoseEstimator(landmarker, options.mode, {
      delegate: 'CPU',
      fellBack: options.delegate === 'GPU',
      surface: null,
    });
  } catch (error) {
    throw new InferenceError('model-load-failed', String(error), { cause: error });
  }
}

async function load(
  model: Uint8Array,
  delegate: Delegate,
  mode: EstimatorMode,
  surface?: OffscreenCanvas,
): Promise<PoseLandmarker> {
  return PoseLandmarker.createFromOptions(WASM_FILESET, {
    ...(surface ? { canvas: surface } : {}),
    baseOptions: { modelAssetBuffer: model.slice(), delegate },
    runningMode: mode.type === 'tracking' ? 'VIDEO' : 'IMAGE',
    numPoses: mode.type === 'tracking' ? 1 : mode.maxPeople,
  });
}

interface Backing {
  readonly delegate: Delegate;
  readonly fellBack: boolean;
  /** The canvas that the GPU works on; null on the CPU. */
  readonly surface: OffscreenCanvas | null;
}

class BlazePoseEstimator implements PoseEstimator {
  readonly delegate: Delegate;
  readonly fellBack: boolean;
  readonly #landmarker: PoseLandmarker;
  readonly #mode: EstimatorMode;
  readonly #surface: OffscreenCanvas | null;
  #clockMs = 0;
  #isFresh = true;

  constructor(landmarker: PoseLandmarker, mode: EstimatorMode, { delegate, fellBack, surface }: Backing) {
    this.#landmarker = landmarker;
    this.#mode = mode;
    this.delegate = delegate;
    this.fellBack = fellBack;
    this.#surface = surface;
  }

  // Asynchronous for the interface: MediaPipe answers at once.
  // eslint-disable-next-line @typescript-eslint/require-await
  async estimate({ canvas, region }: RegionImage): Promise<readonly PoseLandmarks[]> {
    let people: NormalizedLandmark[][];
    this.#isFresh = false;
    try {
      people = this.#detect(canvas).landmarks;
    } catch (error) {
      const code = this.delegate === 'GPU' ? 'gpu-lost' : 'model-load-failed';
      throw new InferenceError(code, String(error), { cause: error });
    }
    // A lost context does not throw: the model then reads nothing and says that nobody is there.
    if (this.#surface?.getContext('webgl2')?.isContextLost()) {
      throw new InferenceError('gpu-lost', 'the WebGL context was lost');
    }
    return people.map((landmarks) => toFramePixels(landmarks, region));
  }

  async startOver(): Promise<void> {
    // Of single pictures nothing is remembered.
    if (this.#isFresh || this.#mode.type === 'single') return;
    try {
      // A new graph with the model that is there. To lose the runner in a black picture would not
      // do: the smoothed visibility goes on.
      await this.#landmarker.setOptions({ runningMode: 'VIDEO' });
    } catch (error) {
      const code = this.delegate === 'GPU' ? 'gpu-lost' : 'model-load-failed';
      throw new InferenceError(code, String(error), { cause: error });
    }
    this.#isFresh = true;
  }

  close(): void {
    this.#landmarker.close();
  }

  #detect(canvas: OffscreenCanvas): PoseLandmarkerResult {
    if (this.#mode.type === 'single') return this.#landmarker.detect(canvas);
    this.#clockMs += this.#mode.stepMs ?? SYNTHETIC_STEP_MS;
    return this.#landmarker.detectForVideo(canvas, this.#clockMs);
  }
}

/**
 * From 0…1 of the region to pixels of the displayed frame; MediaPipe scales z like x, by the
 * picture's width.
 */
function toFramePixels(landmarks: readonly NormalizedLandmark[], region: PixelBox): PoseLandmarks {
  const out = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE).fill(Number.NaN);
  for (let index = 0; index < LANDMARK_COUNT; index++) {
    const landmark = landmarks[index];
    if (!landmark) continue;
    const offset = index * LANDMARK_STRIDE;
    out[offset] = region.x + landmark.x * region.width;
    out[offset + 1] = region.y + landmark.y * region.height;
    out[offset + 2] = landmark.z * region.width;
    out[offset + 3] = landmark.visibility ?? Number.NaN;
  }
  return out;
}
