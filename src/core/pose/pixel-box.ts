/** A rectangle in pixels of the displayed (rotated) frame; x right, y down. */
export interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
