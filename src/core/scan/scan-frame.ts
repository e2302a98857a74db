import type { LumaImage } from '../preflight/image/luma-image.ts';

/** The people that a pose model found in one frame of a quick look over the clip. */
export interface ScanFrame {
  readonly frame: number;
  /**
   * Per person 33 × [x, y, z, visibility] in pixels of the displayed frame, as in
   * `PoseTrack.landmarks`.
   */
  readonly people: readonly Float32Array[];
  /** The displayed frame in brightness, in any size; left out where only the people matter. */
  readonly picture?: LumaImage;
}
