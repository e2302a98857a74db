import type { PicturePoint } from './pose-at-frame.ts';
import type { MeasurementShape } from './measurement-shape.ts';

/** Where most healthy runners lie, in the metric's unit; an open end is infinite. */
export interface UsualRange {
  readonly from: number;
  readonly to: number;
}

/** An end of the usual range on the drawing. */
interface UsualEnd {
  readonly value: number;
  /** On the measured line, or on the arc. */
  readonly at: PicturePoint;
  /** Direction across the line or the arc, radians. */
  readonly across: number;
}

/** The usual range on the drawn line or arc, picture pixels. */
export interface UsualShape {
  /** From one end of the range to the other, along the line or the arc. */
  readonly path: readonly PicturePoint[];
  readonly ends: readonly UsualEnd[];
}

/** A number this small gives the drawing no scale: a degree, or a percent of leg length. */
const LEAST_VALUE = 2;
/** An open end is drawn this much further than the number. */
const OPEN_REACH = 1.25;
const ARC_STEPS = 24;

/**
 * The usual range on the scale of the drawing itself, whose end is the number: the mark of a limit
 * lies before the drawn end exactly where the number is beyond it, also where the number is
 * corrected and the picture is not. Null where the number is too small to give a scale, or the
 * range does not fit beside it.
 */
export function usualShape(
  shape: MeasurementShape,
  value: number,
  { from, to }: UsualRange,
): UsualShape | null {
  if (!(Math.abs(value) >= LEAST_VALUE)) return null;
  const isBeyond = (limit: number): boolean => Math.abs(limit) > 3 * Math.abs(value);
  const finite = [from, to].filter(Number.isFinite);
  if (finite.length === 0 || finite.some(isBeyond)) return null;
  const open = Math.max(Math.abs(value), ...finite.map(Math.abs)) * OPEN_REACH;
  const first = Number.isFinite(from) ? from : Math.min(0, to);
  const last = Number.isFinite(to) ? to : Math.max(open, from);
  const place = shape.arc ? onArc(shape.arc, value) : onLine(shape, value);
  if (!place) return null;
  const steps = shape.arc ? ARC_STEPS : 1;
  return {
    path: Array.from({ length: steps + 1 }, (_, i) => place(first + (i / steps) * (last - first)).at),
    ends: finite.map((limit) => place(limit)),
  };
}

type Place = (value: number) => UsualEnd;

function onArc({ centre, radius, start, end }: NonNullable<MeasurementShape['arc']>, value: number): Place {
  const sweep = Math.atan2(Math.sin(end - start), Math.cos(end - start));
  return (limit) => {
    const angle = start + (sweep * limit) / value;
    return {
      value: limit,
      at: { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) },
      across: angle,
    };
  };
}

function onLine({ lines }: MeasurementShape, value: number): Place | null {
  const [line] = lines;
  if (!line) return null;
  const [zero, end] = line;
  const across = Math.atan2(end.y - zero.y, end.x - zero.x) + Math.PI / 2;
  return (limit) => ({
    value: limit,
    at: { x: zero.x + ((end.x - zero.x) * limit) / value, y: zero.y + ((end.y - zero.y) * limit) / value },
    across,
  });
}
