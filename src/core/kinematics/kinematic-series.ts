import type { Side } from '../pose/landmark.ts';

/** Names of the angle and distance curves over time, one per side. */
export const SERIES_IDS = [
  'knee-flexion',
  'foot-angle',
  'foot-ahead-of-hip',
  'shank-angle',
  'thigh-angle',
  'knee-alignment',
  'elbow-angle',
] as const;

export type SeriesId = (typeof SERIES_IDS)[number];

/**
 * Curves on the uniform grid of the trajectories; NaN where a point is missing or the view cannot
 * show it.
 */
export interface KinematicSeries {
  readonly timesS: Float64Array;
  /**
   * Degrees, but `foot-ahead-of-hip` percent of leg length. Thigh, shank and foot ahead: + = the
   * lower end (the ankle) ahead; knee 0 = straight, + = bent; elbow 180 = straight.
   */
  readonly perSide: Readonly<Record<SeriesId, Readonly<Record<Side, Float64Array>>>>;
  /**
   * Angle of the heel-to-toe line from the horizontal, degrees, + when the toe is higher; side
   * view only. Unlike the foot angle it has the belt's slope in it.
   */
  readonly footTurn: Readonly<Record<Side, Float64Array>>;
  /**
   * How far the wrist is ahead of the shoulder of its own side, percent of leg length; side view
   * only.
   */
  readonly wristAhead: Readonly<Record<Side, Float64Array>>;
  /** Trunk lean (side view: forward +; front and rear: towards the runner's right +), degrees. */
  readonly trunkLean: Float64Array;
  /** Pelvis line tilt, degrees, right side lower +; front and rear views only. */
  readonly pelvisTilt: Float64Array;
  /** Mid-hip height, pixels, up positive. */
  readonly midHipHeight: Float64Array;
}
