/**
 * A point of the displayed image, pixels: x to the right, y **down**. A missing point has NaN
 * coordinates.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A missing point. */
export const MISSING_POINT: Point = { x: Number.NaN, y: Number.NaN };
