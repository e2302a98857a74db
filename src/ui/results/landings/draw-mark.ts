import type { Point } from '../../../core/geometry/point.ts';
import type { Side } from '../../../core/pose/landmark.ts';

interface MarkStyle {
  readonly colour: string;
  /** The far leg is hollow. */
  readonly isFar: boolean;
  /** A ring around it, in this colour. */
  readonly ring?: string;
}

const CASING = 'rgb(4 10 9 / 0.8)';

/** The mark of a side: a circle for the left, a diamond for the right. */
export function drawMark(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  side: Side,
  size: number,
  { colour, isFar, ring }: MarkStyle,
): void {
  trace(context, x, y, side, size);
  context.lineWidth = isFar ? 3.5 : 2;
  context.strokeStyle = CASING;
  context.stroke();
  if (!isFar) {
    context.fillStyle = colour;
    context.fill();
  }
  if (isFar) {
    context.lineWidth = 1.5;
    context.strokeStyle = colour;
    context.stroke();
  }
  if (ring === undefined) return;
  trace(context, x, y, side, size + 2.5);
  context.lineWidth = 3;
  context.strokeStyle = CASING;
  context.stroke();
  context.lineWidth = 1.5;
  context.strokeStyle = ring;
  context.stroke();
}

function trace(context: CanvasRenderingContext2D, x: number, y: number, side: Side, size: number): void {
  context.beginPath();
  if (side === 'left') context.arc(x, y, size, 0, 2 * Math.PI);
  else {
    const reach = size * 1.22;
    context.moveTo(x, y - reach);
    context.lineTo(x + reach, y);
    context.lineTo(x, y + reach);
    context.lineTo(x - reach, y);
    context.closePath();
  }
}
