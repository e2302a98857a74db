/**
 * Gives a canvas its size in device pixels; one that has it already is left alone, because resizing
 * costs a frame.
 */
export function sizeCanvas(canvas: HTMLCanvasElement, width: number, height: number): void {
  const [wide, high] = [Math.round(width), Math.round(height)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
}
