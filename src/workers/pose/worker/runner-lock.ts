import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import { isInside, midHips } from '../../../core/scan/runner-region.ts';
import type { PoseEstimator, PoseLandmarks } from '../../../inference/pose-estimator.ts';
import type { RegionCanvas } from '../../../media/region-canvas.ts';

/**
 * The first look at a hidden bystander makes the tracker lose them, the second detects again, and
 * one is kept in reserve.
 */
const LOOKS_TO_REGAIN = 3;
/**
 * After looks in vain (the runner is hidden), frames to wait before the next: each look costs an
 * inference.
 */
const FRAMES_BETWEEN_TRIES = 5;

/**
 * Keeps the tracker on the runner among other people. A person whose hips are not where the scan
 * saw the runner's is not the runner: everything but a strip around the runner's hips is then
 * blacked out, until the tracker has moved over.
 */
export class RunnerLock {
  readonly #estimator: PoseEstimator;
  readonly #hips: PixelBox;
  #lastX: number;
  #wait = 0;

  constructor(estimator: PoseEstimator, hips: PixelBox) {
    this.#estimator = estimator;
    this.#hips = hips;
    this.#lastX = hips.x + hips.width / 2;
  }

  /**
   * The runner's landmarks in the frame that `draw` paints; undefined when only others, or nobody,
   * are found.
   */
  async estimate(
    picture: RegionCanvas,
    draw: (target: RegionCanvas) => void,
  ): Promise<PoseLandmarks | undefined> {
    draw(picture);
    const [found] = await this.#estimator.estimate(picture);
    if (!found || this.#isRunner(found)) return this.#accept(found);
    if (this.#wait > 0) {
      this.#wait--;
      return undefined;
    }
    for (let look = 0; look < LOOKS_TO_REGAIN; look++) {
      draw(picture);
      picture.keepStrip(this.#lastX, this.#stripWidth(picture));
      const [alone] = await this.#estimator.estimate(picture);
      if (!alone || !this.#isRunner(alone)) continue;
      draw(picture);
      const [whole] = await this.#estimator.estimate(picture);
      return this.#accept(whole && this.#isRunner(whole) ? whole : alone);
    }
    this.#wait = FRAMES_BETWEEN_TRIES;
    return undefined;
  }

  #isRunner(landmarks: PoseLandmarks): boolean {
    return isInside(midHips(landmarks), this.#hips);
  }

  #accept(landmarks: PoseLandmarks | undefined): PoseLandmarks | undefined {
    if (landmarks) this.#lastX = midHips(landmarks).x;
    return landmarks;
  }

  /**
   * As wide as the zone of the hips, at most: a body seen from the side is narrower than it
   * strides.
   */
  #stripWidth(picture: RegionCanvas): number {
    return Math.min(this.#hips.width, picture.region.width);
  }
}
