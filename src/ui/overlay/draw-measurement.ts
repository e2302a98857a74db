import { strokeCased } from './draw-skeleton.ts';
import { drawUsualRange } from './draw-usual-range.ts';
import type { MeasurementShape } from './measurement-shape.ts';
import type { OverlayPalette } from './overlay-palette.ts';
import type { PicturePoint } from './pose-at-frame.ts';

type Line = readonly [PicturePoint, PicturePoint];

export interface MeasurementStyle {
  readonly palette: OverlayPalette;
  readonly lineWidth: number;
  /** Picture pixels to screen pixels. */
  readonly scale: number;
  /**
   * Left and right edge of the picture on the stage: a label goes beside it where there is room.
   */
  readonly pictureLeft: number;
  readonly pictureRight: number;
}

/** Strokes a measured angle or distance with its label (`12.3° ± 3.0°`) on the canvas. */
export function drawMeasurement(
  context: CanvasRenderingContext2D,
  shape: MeasurementShape,
  label: readonly string[],
  toScreen: (point: PicturePoint) => PicturePoint,
  style: MeasurementStyle,
): void {
  const measured = [...shape.lines, ...shape.references].flat().map(toScreen);
  // An angle is led to from its arc; a distance from an end, so that nothing lies along it.
  const ends = shape.arc ? [toScreen(shape.anchor)] : shape.lines.flat().map(toScreen);
  drawLabel(context, label, ends, measured, style);
  drawMeasuredLines(context, shape, toScreen, style);
}

/** The same without its label, for pictures whose numbers stand beside them. */
export function drawMeasuredLines(
  context: CanvasRenderingContext2D,
  shape: MeasurementShape,
  toScreen: (point: PicturePoint) => PicturePoint,
  style: Pick<MeasurementStyle, 'palette' | 'lineWidth' | 'scale'>,
): void {
  const { palette, lineWidth } = style;
  const screen = ([from, to]: readonly [PicturePoint, PicturePoint]) =>
    [toScreen(from), toScreen(to)] as const;
  context.lineCap = 'butt';
  context.setLineDash([6, 5]);
  strokeCased(context, shape.references.map(screen), palette.neutral, palette.casing, lineWidth * 0.6);
  context.setLineDash([]);
  context.lineCap = 'round';
  strokeCased(context, shape.lines.map(screen), palette.measure, palette.casing, lineWidth * 1.1);
  if (shape.arc) drawArc(context, shape.arc, toScreen(shape.arc.centre), style);
  else {
    const ticks = shape.lines.flatMap((line) => endTicks(screen(line)));
    strokeCased(context, ticks, palette.measure, palette.casing, lineWidth * 0.8);
  }
  if (shape.usual) drawUsualRange(context, shape.usual, toScreen, style);
}

/** Short strokes across both ends, so that it is seen from where to where was measured. */
function endTicks([from, to]: Line): Line[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (!(length > 0)) return [];
  const x = (-(to.y - from.y) / length) * TICK;
  const y = ((to.x - from.x) / length) * TICK;
  return [from, to].map((end) => [
    { x: end.x - x, y: end.y - y },
    { x: end.x + x, y: end.y + y },
  ]);
}

function drawArc(
  context: CanvasRenderingContext2D,
  arc: NonNullable<MeasurementShape['arc']>,
  centre: PicturePoint,
  { palette, lineWidth, scale }: Pick<MeasurementStyle, 'palette' | 'lineWidth' | 'scale'>,
): void {
  const sweep = Math.atan2(Math.sin(arc.end - arc.start), Math.cos(arc.end - arc.start));
  const radius = arc.radius * scale;
  context.beginPath();
  context.moveTo(centre.x, centre.y);
  context.arc(centre.x, centre.y, radius, arc.start, arc.start + sweep, sweep < 0);
  context.closePath();
  context.globalAlpha = 0.28;
  context.fillStyle = palette.measure;
  context.fill();
  context.globalAlpha = 1;
  context.beginPath();
  context.arc(centre.x, centre.y, radius, arc.start, arc.start + sweep, sweep < 0);
  context.strokeStyle = palette.casing;
  context.lineWidth = lineWidth + 2;
  context.stroke();
  context.strokeStyle = palette.measure;
  context.lineWidth = lineWidth * 0.9;
  context.stroke();
}

/** Half the length of an end's stroke, CSS pixels. */
const TICK = 6;
const PADDING = 8;
const GAP = 18;
/** Room for the foot ahead of the ankle, line widths: these grow with the runner. */
const FOOT = 16;
const EDGE = 4;
/** Stages narrower than this get smaller letters. */
const NARROW_PX = 480;

/**
 * A plate with the metric's name and its value, beside what was measured and never on it, with a
 * line to it.
 */
function drawLabel(
  context: CanvasRenderingContext2D,
  [title = '', value = '', note = '']: readonly string[],
  ends: readonly PicturePoint[],
  measured: readonly PicturePoint[],
  style: MeasurementStyle,
): void {
  const { palette } = style;
  const [first] = ends;
  if (!first) return;
  const family = getComputedStyle(context.canvas).fontFamily;
  const ratio = context.getTransform().a || 1;
  const stage = { width: context.canvas.width / ratio, height: context.canvas.height / ratio };
  const [titlePx, valuePx] = stage.width < NARROW_PX ? [11, 13] : [12, 17];
  const titleFont = `550 ${titlePx}px ${family}`;
  const valueFont = `650 ${valuePx}px ${family}`;
  context.font = titleFont;
  const titleWidth = context.measureText(title).width;
  context.font = valueFont;
  const valueWidth = context.measureText(value).width;
  context.font = titleFont;
  const noteWidth = context.measureText(note).width;
  const width = Math.max(titleWidth, valueWidth, noteWidth) + 2 * PADDING;
  const valueHeight = titlePx + valuePx + 2 * PADDING + 3;
  const height = valueHeight + (note === '' ? 0 : titlePx + 3);
  const x = labelLeft(first, measured, width, stage.width, style);
  const middle = x + width / 2;
  const anchor = ends.reduce(
    (best, end) => (Math.abs(end.x - middle) < Math.abs(best.x - middle) ? end : best),
    first,
  );
  const y = Math.min(stage.height - height - EDGE, Math.max(EDGE, anchor.y - height / 2));
  const near = {
    x: Math.min(x + width, Math.max(x, anchor.x)),
    y: Math.min(y + height, Math.max(y, anchor.y)),
  };
  context.lineCap = 'butt';
  context.setLineDash([2, 4]);
  strokeCased(context, [[anchor, near]], palette.neutral, palette.casing, 1);
  context.setLineDash([]);
  context.beginPath();
  context.roundRect(x, y, width, height, 7);
  context.fillStyle = palette.plate;
  context.fill();
  context.strokeStyle = palette.measure;
  context.lineWidth = 1;
  context.stroke();
  context.textAlign = 'left';
  context.textBaseline = 'top';
  context.fillStyle = palette.labelInk;
  context.font = titleFont;
  context.fillText(title, x + PADDING, y + PADDING);
  context.fillStyle = palette.measure;
  context.font = valueFont;
  context.fillText(value, x + PADDING, y + PADDING + titlePx + 3);
  if (note === '') return;
  context.fillStyle = palette.labelInk;
  context.font = titleFont;
  context.fillText(note, x + PADDING, y + valueHeight - PADDING + 3);
}

/** Beside the picture where the stage has room there, else beside what was measured. */
function labelLeft(
  anchor: PicturePoint,
  measured: readonly PicturePoint[],
  width: number,
  stageWidth: number,
  { pictureLeft, pictureRight, lineWidth }: MeasurementStyle,
): number {
  if (pictureLeft > width + GAP) {
    const isLeft = anchor.x - pictureLeft < pictureRight - anchor.x;
    return isLeft ? pictureLeft - width - GAP / 2 : pictureRight + GAP / 2;
  }
  const gap = Math.max(GAP, lineWidth * FOOT);
  const right = Math.max(...measured.map((point) => point.x)) + gap;
  if (right + width < stageWidth - EDGE) return right;
  return Math.max(EDGE, Math.min(...measured.map((point) => point.x)) - gap - width);
}
