import type { Facing, View } from '../run/run-context.ts';
import type { Side } from '../pose/landmark.ts';

/** What the clip itself shows about the camera and the treadmill. */
export interface CameraModel {
  readonly view: View;
  /**
   * Angle between the camera axis and the exact side (or front, rear) direction, degrees, 0…45; NaN
   * unknown.
   */
  readonly obliqueDeg: number;
  /** Null in front and rear views. */
  readonly facing: Facing | null;
  /**
   * +1 when the runner faces image right, -1 when left; multiplies side-view horizontal distances.
   */
  readonly forward: 1 | -1;
  readonly nearSide: Side | null;
  /**
   * Camera roll, degrees: how far the camera is turned clockwise about its axis, so that level
   * lines appear to rise towards image right by this angle; 0 when unknown. At the runner's place
   * in the picture: looking up or down turns what stands upright away from the picture's middle.
   */
  readonly rollDeg: number;
  /**
   * Where the roll comes from: the room's lines, (side view) the belt line, or the user, who calls
   * the picture level.
   */
  readonly rollSource: 'scene' | 'belt' | 'user' | 'unknown';
  /**
   * Angle of the belt line in the image, degrees, + = rising in the running direction; 0 when
   * unknown.
   */
  readonly beltAngleDeg: number;
  /**
   * The same by each foot, where the pose model follows feet exactly enough; left out elsewhere.
   */
  readonly footSlopesDeg?: readonly number[];
  /** Upper quartile of hip-knee-ankle length over the clip, pixels. */
  readonly legLengthPx: number;
  /** Nose-to-lower-heel height of the runner in the image, pixels, upper quartile. */
  readonly runnerHeightPx: number;
  /** Metres per pixel at the runner; null without the runner's height. */
  readonly metresPerPx: number | null;
  /**
   * Backward speed of the flat foot along the belt (foreshortening removed), pixels per real
   * second; NaN when unknown.
   */
  readonly beltSpeedPxS: number;
  /** y of the belt under the foot, pixels; NaN when unknown (front and rear views). */
  readonly beltLineYPx: number;
  /**
   * Angle between the camera's direction and the running direction in a front or rear view,
   * radians, + = the planted foot drifts to image right; 0 when unknown and in side views.
   */
  readonly frontalAspectRad: number;
  /**
   * A front or rear view of which many frames seemed to show the other end: they are put right, and
   * what is read of them is coarse.
   */
  readonly isSeenFromBothEnds?: true;
  /** How plainly view and facing show, 0 (a guess) … 1; 1 where the user gave them. */
  readonly viewConfidence: number;
  /**
   * Depth of the far joints minus the near ones, torso lengths; negative contradicts `nearSide`;
   * NaN when unknown.
   */
  readonly nearSideDepth: number;
  /** Mid-hip to mid-shoulder, pixels, median over the clip; NaN without a person. */
  readonly torsoPx: number;
  /**
   * Spread of the belt line's height from stance to stance, pixels; large when the camera moves;
   * NaN when unknown.
   */
  readonly beltSpreadPx: number;
}
