/**
 * Leaves one field of an interlaced picture: every second row, those with odd numbers, is of
 * another moment and is put between its neighbours instead. RGBA bytes, changed in place.
 */
export function keepOneField(rgba: Uint8ClampedArray, width: number, height: number): void {
  const row = 4 * width;
  for (let y = 1; y < height; y += 2) {
    const at = y * row;
    const below = y + 1 < height ? at + row : at - row;
    for (let i = 0; i < row; i++) {
      rgba[at + i] = ((rgba[at - row + i] ?? 0) + (rgba[below + i] ?? 0)) / 2;
    }
  }
}
