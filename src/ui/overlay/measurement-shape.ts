import type { Drawing } from '../../core/metrics/metric.ts';
import type { Side } from '../../core/pose/landmark.ts';
import { drawingPoint } from './drawing-points.ts';
import { isKnown } from './draw-skeleton.ts';
import type { PicturePoint } from './pose-at-frame.ts';
import type { UsualShape } from './usual-range-shape.ts';

/** What to stroke for a measured number, in picture pixels. */
export interface MeasurementShape {
  /** The measured segments. */
  readonly lines: readonly (readonly [PicturePoint, PicturePoint])[];
  /** What they are measured against: plumb line, belt line, straight continuation. */
  readonly references: readonly (readonly [PicturePoint, PicturePoint])[];
  /**
   * The angle itself, radians clockwise from image right, the shorter way round from `start` to
   * `end`.
   */
  readonly arc: {
    readonly centre: PicturePoint;
    readonly radius: number;
    readonly start: number;
    readonly end: number;
  } | null;
  /** Where the label belongs: at the middle of the arc or of the distance. */
  readonly anchor: PicturePoint;
  /** Where most runners lie, on the scale of the drawing; left out where that is not known. */
  readonly usual?: UsualShape | null;
}

export interface MeasurementSetting {
  readonly side: Side;
  /**
   * The value shown, in the drawing's unit; tells a joint's inner angle from its departure from
   * straight.
   */
  readonly value: number;
  /** Camera roll, degrees. */
  readonly rollDeg: number;
  /**
   * Angle of the foot's line while that foot lies flat, degrees from level, + = toe up; NaN where
   * it was never seen flat.
   */
  readonly flatFootDeg: number;
  /**
   * Mean slope of the line of the dots over the clip, degrees clockwise as seen; NaN without dots.
   */
  readonly meanDotsDeg: number;
  readonly forward: 1 | -1;
}

/**
 * Geometry of a metric's drawing on a pose; null when the metric draws nothing or a point is
 * missing.
 */
export function measurementShape(
  drawing: Drawing,
  pose: readonly PicturePoint[],
  setting: MeasurementSetting,
): MeasurementShape | null {
  if (drawing.kind === 'none') return null;
  const from = drawingPoint(pose, drawing.from, setting.side);
  const to = drawingPoint(pose, drawing.to, setting.side);
  if (!isKnown(from) || !isKnown(to)) return null;
  switch (drawing.kind) {
    case 'angle': {
      const vertex = drawingPoint(pose, drawing.vertex, setting.side);
      if (!isKnown(vertex)) return null;
      const isAcross = drawing.from === 'opposite-hip' || drawing.to === 'opposite-hip';
      return isAcross ? fromPerpendicular(from, vertex, to) : jointAngle(from, vertex, to, setting.value);
    }
    case 'from-vertical':
      return againstDirection(from, to, plumb(setting.rollDeg));
    case 'from-flat-foot':
      return Number.isFinite(setting.flatFootDeg)
        ? againstDirection(from, to, sloped(setting.flatFootDeg, setting))
        : null;
    case 'from-mean':
      return Number.isFinite(setting.meanDotsDeg)
        ? againstDirection(from, to, setting.meanDotsDeg / DEGREES)
        : null;
    case 'from-level':
      return againstDirection(from, to, sloped(0, setting));
    case 'horizontal-distance':
      return distance(from, to, plumb(setting.rollDeg));
  }
}

const DEGREES = 180 / Math.PI;

/** Direction of gravity in the image, radians clockwise from image right. */
function plumb(rollDeg: number): number {
  return (90 - (Number.isFinite(rollDeg) ? rollDeg : 0)) / DEGREES;
}

/**
 * Direction of a line that rises by an angle in the running direction, radians clockwise from image
 * right.
 */
function sloped(degrees: number, { rollDeg, forward }: MeasurementSetting): number {
  const level = plumb(rollDeg) - Math.PI / 2;
  return forward === 1 ? level - degrees / DEGREES : level + Math.PI + degrees / DEGREES;
}

/** Size of the drawn angle, degrees; null where a distance is drawn. */
export function drawnDegrees({ arc }: MeasurementShape): number | null {
  return arc === null ? null : Math.abs(turn(arc.start, arc.end)) * DEGREES;
}

function jointAngle(
  from: PicturePoint,
  vertex: PicturePoint,
  to: PicturePoint,
  value: number,
): MeasurementShape {
  const towardsFrom = direction(vertex, from);
  const end = direction(vertex, to);
  const inner = Math.abs(turn(towardsFrom, end)) * DEGREES;
  // Knee flexion and alignment count from straight, the elbow from closed: draw the one that the
  // number is.
  const countsFromStraight = Math.abs(180 - inner - Math.abs(value)) < Math.abs(inner - Math.abs(value));
  const start = countsFromStraight ? towardsFrom + Math.PI : towardsFrom;
  const radius = 0.45 * Math.min(length(vertex, from), length(vertex, to));
  const continuation = [vertex, polar(vertex, start, length(vertex, to) * 0.8)] as const;
  return {
    lines: [
      [from, vertex],
      [vertex, to],
    ],
    references: countsFromStraight ? [continuation] : [],
    arc: { centre: vertex, radius, start, end },
    anchor: polar(vertex, start + turn(start, end) / 2, radius),
  };
}

/** A thigh against the square to the line across the hips. */
function fromPerpendicular(from: PicturePoint, vertex: PicturePoint, to: PicturePoint): MeasurementShape {
  const across = direction(vertex, from);
  const end = direction(vertex, to);
  const square = [across + Math.PI / 2, across - Math.PI / 2] as const;
  const start = Math.abs(turn(square[0], end)) < Math.abs(turn(square[1], end)) ? square[0] : square[1];
  const radius = 0.6 * length(vertex, to);
  return {
    lines: [
      [from, vertex],
      [vertex, to],
    ],
    references: [[vertex, polar(vertex, start, length(vertex, to))]],
    arc: { centre: vertex, radius, start, end },
    anchor: polar(vertex, start + turn(start, end) / 2, radius),
  };
}

function againstDirection(from: PicturePoint, to: PicturePoint, axis: number): MeasurementShape {
  const end = direction(from, to);
  // Measure against the half of the axis that lies nearer to the segment.
  const start = Math.abs(turn(axis, end)) <= Math.PI / 2 ? axis : axis + Math.PI;
  const reach = length(from, to);
  return {
    lines: [[from, to]],
    references: [[polar(from, start, reach * 1.15), polar(from, start + Math.PI, reach * 0.25)]],
    arc: { centre: from, radius: reach * 0.7, start, end },
    anchor: polar(from, start + turn(start, end) / 2, reach * 0.7),
  };
}

function distance(from: PicturePoint, to: PicturePoint, gravity: number): MeasurementShape {
  const across = gravity - Math.PI / 2;
  const down = { x: Math.cos(gravity), y: Math.sin(gravity) };
  const height = (point: PicturePoint): number => point.x * down.x + point.y * down.y;
  const lower = height(from) > height(to) ? from : to;
  const upper = lower === from ? to : from;
  const foot = polar(upper, gravity, height(lower) - height(upper));
  const overshoot = 0.12 * Math.max(length(from, to), 1);
  return {
    lines: [[foot, lower]],
    references: [
      [upper, polar(foot, gravity, overshoot)],
      [polar(lower, gravity + Math.PI, overshoot * 2), polar(lower, gravity, overshoot)],
    ],
    arc: null,
    anchor: polar({ x: (foot.x + lower.x) / 2, y: (foot.y + lower.y) / 2 }, across, 0),
  };
}

function direction(from: PicturePoint, to: PicturePoint): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

/** Signed turn from one direction to another, the shorter way, radians in (-π, π]. */
function turn(start: number, end: number): number {
  return Math.atan2(Math.sin(end - start), Math.cos(end - start));
}

function length(a: PicturePoint, b: PicturePoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function polar(centre: PicturePoint, angle: number, radius: number): PicturePoint {
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
}
