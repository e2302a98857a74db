import type { Side } from '../pose/landmark.ts';

/**
 * One landing as the live view reports it. Numbers are NaN where the view, or what has been seen so
 * far, does not show them.
 */
export interface LiveStep {
  readonly side: Side;
  /** Initial contact on the camera's clock, seconds. */
  readonly contactS: number;
  /** Ankle ahead of the mid-hip, percent of leg length (side view). */
  readonly overstridePercent: number;
  /** Foot-strike angle, degrees, + = toe up (side view). */
  readonly footStrikeDeg: number;
  /** Knee alignment on video at mid-stance, degrees, + = knee inward (front and rear view). */
  readonly kneeAlignmentDeg: number;
}
