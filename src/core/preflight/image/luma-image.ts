/** Brightness of a picture: 0 (black) … 255, row by row from the top left. */
export interface LumaImage {
  readonly width: number;
  readonly height: number;
  readonly values: Uint8Array;
}

/**
 * Brightness of a picture given as RGBA bytes (as a canvas gives them), by the weights of ITU-R
 * BT.709.
 *
 * @throws RangeError when the bytes do not fill the picture.
 */
export function lumaFromRgba(rgba: ArrayLike<number>, width: number, height: number): LumaImage {
  if (rgba.length !== 4 * width * height) throw new RangeError('the bytes do not fill the picture');
  const values = new Uint8Array(width * height);
  for (let i = 0; i < values.length; i++) {
    const at = 4 * i;
    values[i] = 0.2126 * (rgba[at] ?? 0) + 0.7152 * (rgba[at + 1] ?? 0) + 0.0722 * (rgba[at + 2] ?? 0) + 0.5;
  }
  return { width, height, values };
}
