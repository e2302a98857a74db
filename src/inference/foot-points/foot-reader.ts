import { JOINT_INDEX, SIDES, type JointName, type Side } from '../../core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../../core/pose/pose-track.ts';
import { fetchBytes } from '../fetch-bytes.ts';
import { FOOT_POINTS_URL } from '../model-manifest.ts';
import type { PoseLandmarks } from '../pose-estimator.ts';
import { FOOT_CHANNELS, FOOT_PICTURE_SIZE, drawFoot, type PatchSource } from './foot-picture.ts';
import { FootNetwork } from './foot-network.ts';
import { FOOT_POINTS, footSquare, fromSquare, type FootSquare } from './foot-square.ts';
import { FOOT_MAP_SIZE, NUMBERS_PER_CELL, readFootPoints } from './read-foot-points.ts';

const NUMBERS_PER_PICTURE = FOOT_PICTURE_SIZE ** 2 * FOOT_CHANNELS;
const NUMBERS_PER_MAP = FOOT_MAP_SIZE ** 2 * NUMBERS_PER_CELL;

/**
 * What is taken over. The ankle is not: of real runners the network sees it inside the shoe, where
 * it lies in rendered bodies' thinner shoes, and the pose model's lies on the joint.
 */
const TAKEN: readonly JointName[] = ['heel', 'toe'];

/**
 * A second look at both feet, at the size in which they were filmed: the pose model sees a whole
 * body in 256 pixels, and a foot in 25 of them.
 */
export class FootReader {
  readonly #network: FootNetwork;
  readonly #pictures = new Float32Array(SIDES.length * NUMBERS_PER_PICTURE);

  private constructor(network: FootNetwork) {
    this.#network = network;
  }

  /** @throws InferenceError `model-load-failed` when it does not arrive or does not start. */
  static async create(): Promise<FootReader> {
    return new FootReader(await FootNetwork.create(await fetchBytes(FOOT_POINTS_URL)));
  }

  /**
   * The landmarks with heels and toes where the second look sees them; of a foot that it cannot
   * look at, where the pose model does. Depth and visibility stay the pose model's.
   *
   * @param picture shows the frame that the landmarks are of
   */
  async refine(picture: PatchSource, landmarks: PoseLandmarks): Promise<PoseLandmarks> {
    const drawn: { readonly side: Side; readonly square: FootSquare }[] = [];
    for (const side of SIDES) {
      const square = footSquare(landmarks, side);
      const place = this.#pictures.subarray(drawn.length * NUMBERS_PER_PICTURE);
      if (square && drawFoot(picture, square, place)) drawn.push({ side, square });
    }
    if (drawn.length === 0) return landmarks;
    const maps = await this.#network.run(
      this.#pictures.subarray(0, drawn.length * NUMBERS_PER_PICTURE),
      drawn.length,
    );
    const refined = landmarks.slice();
    drawn.forEach(({ side, square }, index) => {
      readFootPoints(maps, index * NUMBERS_PER_MAP).forEach((point, which) => {
        const joint = FOOT_POINTS[which];
        if (!joint || !TAKEN.includes(joint)) return;
        const offset = JOINT_INDEX[joint][side] * LANDMARK_STRIDE;
        const { x, y } = fromSquare(square, point);
        refined[offset] = x;
        refined[offset + 1] = y;
      });
    });
    return refined;
  }

  close(): void {
    this.#network.close();
  }
}
