import { legOf } from '../../core/run/leg-of.ts';
import { JOINT_INDEX, SIDES, type JointName, type Side } from '../../core/pose/landmark.ts';
import { joint } from './drawing-points.ts';
import type { JointRadius } from './joint-radius.ts';
import type { OverlayPalette } from './overlay-palette.ts';
import type { PicturePoint } from './pose-at-frame.ts';

/** Segments drawn on each side of the body. */
const SIDE_SEGMENTS: readonly (readonly [JointName, JointName])[] = [
  ['shoulder', 'elbow'],
  ['elbow', 'wrist'],
  ['shoulder', 'hip'],
  ['hip', 'knee'],
  ['knee', 'ankle'],
  ['ankle', 'heel'],
  ['heel', 'toe'],
  ['ankle', 'toe'],
];

const LEG_JOINTS: readonly JointName[] = ['hip', 'knee', 'ankle', 'heel', 'toe'];

export interface SkeletonStyle {
  readonly palette: OverlayPalette;
  /** Screen pixels per CSS pixel unit of line width; grows with the picture on the screen. */
  readonly lineWidth: number;
  /** Leg nearer to the camera in a side view: drawn solid and last; null draws both alike. */
  readonly nearSide: Side | null;
  /** How far a joint may be off; left out where it is not known. */
  readonly jointRadius?: JointRadius | undefined;
}

/**
 * Draws the runner. The sides differ by colour and letter; in a side view the far side is dashed
 * and thinner. `toScreen` maps picture pixels to the canvas. Points that are not known leave their
 * segments out.
 */
export function drawSkeleton(
  context: CanvasRenderingContext2D,
  pose: readonly PicturePoint[],
  toScreen: (point: PicturePoint) => PicturePoint,
  style: SkeletonStyle,
): void {
  const order = style.nearSide === 'left' ? [...SIDES].reverse() : SIDES;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  drawAcross(context, pose, toScreen, style);
  for (const side of order) drawSide(context, pose, toScreen, style, side);
}

function drawAcross(
  context: CanvasRenderingContext2D,
  pose: readonly PicturePoint[],
  toScreen: (point: PicturePoint) => PicturePoint,
  { palette, lineWidth }: SkeletonStyle,
): void {
  context.setLineDash([]);
  for (const name of ['shoulder', 'hip'] as const) {
    const segment = [toScreen(joint(pose, name, 'left')), toScreen(joint(pose, name, 'right'))] as const;
    strokeCased(context, [segment], palette.neutral, palette.casing, lineWidth * 0.8);
  }
}

function drawSide(
  context: CanvasRenderingContext2D,
  pose: readonly PicturePoint[],
  toScreen: (point: PicturePoint) => PicturePoint,
  { palette, lineWidth, nearSide, jointRadius }: SkeletonStyle,
  side: Side,
): void {
  const isFar = legOf(side, nearSide) === 'far';
  const width = isFar ? lineWidth * 0.75 : lineWidth;
  const colour = palette[side];
  context.setLineDash(isFar ? [width * 2.2, width * 2.2] : []);
  const segments = SIDE_SEGMENTS.map(
    ([from, to]) => [toScreen(joint(pose, from, side)), toScreen(joint(pose, to, side))] as const,
  );
  strokeCased(context, segments, colour, palette.casing, width);
  context.setLineDash([]);
  for (const name of Object.keys(JOINT_INDEX) as JointName[]) {
    const usual = width * (LEG_JOINTS.includes(name) ? 3.2 : 2.4);
    const at = toScreen(joint(pose, name, side));
    softDisc(context, at, Math.max(width, jointRadius?.(name, side) ?? usual), width * 0.9, colour);
  }
  const knee = toScreen(joint(pose, 'knee', side));
  drawLetter(context, side === 'left' ? 'L' : 'R', knee, lineWidth, colour, palette.casing);
}

type Segment = readonly [PicturePoint, PicturePoint];

/**
 * Strokes segments twice: a dark casing, then the colour. Segments with an unknown end are left
 * out.
 */
export function strokeCased(
  context: CanvasRenderingContext2D,
  segments: readonly Segment[],
  colour: string,
  casing: string,
  width: number,
): void {
  context.beginPath();
  for (const [from, to] of segments) {
    if (!isKnown(from) || !isKnown(to)) continue;
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.strokeStyle = casing;
  context.lineWidth = width + 2.5;
  context.stroke();
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

/**
 * A joint is known to some pixels, not to a point: a disc as wide as that, fading towards its edge,
 * around where it was found.
 */
function softDisc(
  context: CanvasRenderingContext2D,
  at: PicturePoint,
  radius: number,
  dot: number,
  colour: string,
): void {
  if (!isKnown(at)) return;
  context.fillStyle = colour;
  for (const [size, alpha] of [
    [radius, 0.2],
    [radius * 0.72, 0.2],
    [Math.min(dot, radius), 0.9],
  ] as const) {
    context.globalAlpha = alpha;
    context.beginPath();
    context.arc(at.x, at.y, size, 0, 2 * Math.PI);
    context.fill();
  }
  context.globalAlpha = 1;
}

function drawLetter(
  context: CanvasRenderingContext2D,
  letter: string,
  beside: PicturePoint,
  lineWidth: number,
  colour: string,
  casing: string,
): void {
  if (!isKnown(beside)) return;
  const size = Math.max(11, lineWidth * 4);
  context.font = `700 ${size}px ${getComputedStyle(context.canvas).fontFamily}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineWidth = 3;
  context.strokeStyle = casing;
  const x = beside.x + lineWidth * 2.4;
  context.strokeText(letter, x, beside.y);
  context.fillStyle = colour;
  context.fillText(letter, x, beside.y);
}

/** Whether a point was seen. */
export function isKnown(point: PicturePoint): boolean {
  return !Number.isNaN(point.x) && !Number.isNaN(point.y);
}
