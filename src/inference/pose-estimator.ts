import type { PixelBox } from '../core/pose/pixel-box.ts';
import type { Delegate } from '../core/run/estimate-timing.ts';

/**
 * One person's landmarks in one frame: 33 × [x, y, z, visibility], x, y, z in pixels of the
 * displayed frame (z: depth relative to the hips, smaller is nearer to the camera), visibility 0…1.
 */
export type PoseLandmarks = Float32Array;

/**
 * `tracking`: one person, followed from frame to frame (frames must come in order); `stepMs` is the
 * time between frames that MediaPipe’s tracker is given. `single`: every picture is searched afresh
 * for up to `maxPeople` people.
 */
export type EstimatorMode =
  | { readonly type: 'tracking'; readonly stepMs?: number }
  | { readonly type: 'single'; readonly maxPeople: number };

/** A picture of one region of the displayed frame. */
export interface RegionImage {
  readonly canvas: OffscreenCanvas;
  /** The region that the canvas shows, in pixels of the displayed frame. */
  readonly region: PixelBox;
}

/** Finds the landmarks of people in pictures. Not re-entrant; `close` frees the model. */
export interface PoseEstimator {
  readonly delegate: Delegate;
  /** True when the GPU was asked for and the CPU is used. */
  readonly fellBack: boolean;
  /** People found in the picture, the most certain first; empty when there is none. */
  estimate(image: RegionImage): Promise<readonly PoseLandmarks[]>;
  /** Forgets the pictures so far: what follows is read as by an estimator that was just made. */
  startOver(): Promise<void>;
  close(): void;
}
