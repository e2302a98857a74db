/**
 * A point of the displayed image, pixels: x to the right, y **down**. A missing point has NaN
 * coordinates.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}
