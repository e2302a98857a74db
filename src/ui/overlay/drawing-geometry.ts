import type { Drawing, DrawingKind } from '../../core/review/drawing.ts';

/** A place in the picture as a drawing stores it: fractions of width and height. */
export type Fraction = readonly [x: number, y: number];

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Points that a drawing of a kind has; null for as many as the hand makes. */
export const POINTS_OF: Readonly<Record<DrawingKind, number | null>> = {
  line: 2,
  angle: 3,
  arrow: 2,
  circle: 2,
  'free-hand': null,
  text: 1,
};

/** Pixels of the picture. */
export function toPixels([x, y]: Fraction, { width, height }: Size): Place {
  return { x: x * width, y: y * height };
}

/** Fractions of the picture, kept within what a drawing may store. */
export function toFraction({ x, y }: Place, { width, height }: Size): [number, number] {
  const within = (share: number): number => Math.min(2, Math.max(-1, share));
  return [within(x / width), within(y / height)];
}

/**
 * The angle at the second of three points, degrees in [0, 180], measured in pixels, so that the
 * picture's shape does not bend it; NaN with fewer points or arms of no length.
 */
export function angleDegrees(points: readonly Fraction[], size: Size): number {
  const [from, vertex, to] = points.map((point) => toPixels(point, size));
  if (!from || !vertex || !to) return Number.NaN;
  const a = { x: from.x - vertex.x, y: from.y - vertex.y };
  const b = { x: to.x - vertex.x, y: to.y - vertex.y };
  if (Math.hypot(a.x, a.y) === 0 || Math.hypot(b.x, b.y) === 0) return Number.NaN;
  return (Math.abs(Math.atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y)) * 180) / Math.PI;
}

/** The same drawing elsewhere, shifted by pixels of the picture. */
export function shifted(drawing: Drawing, dx: number, dy: number, size: Size): Drawing {
  const points = drawing.points.map((point) => {
    const { x, y } = toPixels(point, size);
    return toFraction({ x: x + dx, y: y + dy }, size);
  });
  return { ...drawing, points };
}

/**
 * Distance of a place from what a drawing strokes, pixels of the picture. A text counts as its
 * anchor.
 */
export function distanceTo(drawing: Drawing, place: Place, size: Size): number {
  const points = drawing.points.map((point) => toPixels(point, size));
  const [first, second] = points;
  if (!first) return Infinity;
  if (drawing.kind === 'circle' && second) {
    const radius = Math.hypot(second.x - first.x, second.y - first.y);
    return Math.abs(Math.hypot(place.x - first.x, place.y - first.y) - radius);
  }
  let nearest = Math.hypot(place.x - first.x, place.y - first.y);
  for (const [index, point] of points.slice(1).entries()) {
    nearest = Math.min(nearest, distanceToSegment(place, points[index] ?? first, point));
  }
  return nearest;
}

function distanceToSegment(place: Place, from: Place, to: Place): number {
  const along = { x: to.x - from.x, y: to.y - from.y };
  const squared = along.x ** 2 + along.y ** 2;
  const share = squared === 0 ? 0 : ((place.x - from.x) * along.x + (place.y - from.y) * along.y) / squared;
  const clamped = Math.min(1, Math.max(0, share));
  return Math.hypot(place.x - from.x - clamped * along.x, place.y - from.y - clamped * along.y);
}
