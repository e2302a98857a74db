import type { RunAnalysis } from '../../core/analysis/run-analysis.ts';
import { formatNumber } from '../../text/format.ts';
import { strokeCased } from './draw-skeleton.ts';
import { frameAngles } from './frame-angles.ts';
import { measurementShape } from './measurement-shape.ts';
import type { OverlayPalette } from './overlay-palette.ts';
import type { PicturePoint } from './pose-at-frame.ts';

export interface AnglesStyle {
  readonly palette: OverlayPalette;
  readonly lineWidth: number;
  /** Picture pixels to CSS pixels. */
  readonly scale: number;
}

/** Widest arc, CSS pixels: angles stay beside their joints. */
const WIDEST_ARC = 34;

/** Draws an arc and its value at every joint whose angle is known at this frame. */
export function drawAngles(
  context: CanvasRenderingContext2D,
  analysis: RunAnalysis,
  frame: number,
  pose: readonly PicturePoint[],
  toScreen: (point: PicturePoint) => PicturePoint,
  { palette, lineWidth, scale }: AnglesStyle,
): void {
  const { rollDeg, beltAngleDeg, forward } = analysis.camera;
  for (const { name, side, degrees, drawing } of frameAngles(analysis, frame)) {
    const setting = { side, value: degrees, rollDeg, beltAngleDeg, forward };
    const shape = measurementShape(drawing, pose, setting);
    if (!shape?.arc) continue;
    const { arc } = shape;
    const centre = toScreen(arc.centre);
    const radius = Math.min(WIDEST_ARC, arc.radius * scale);
    const sweep = Math.atan2(Math.sin(arc.end - arc.start), Math.cos(arc.end - arc.start));
    const arm = { x: centre.x + radius * Math.cos(arc.start), y: centre.y + radius * Math.sin(arc.start) };
    context.setLineDash([3, 3]);
    strokeCased(context, [[centre, arm]], palette.neutral, palette.casing, 1);
    context.setLineDash([]);
    context.beginPath();
    context.arc(centre.x, centre.y, radius, arc.start, arc.start + sweep, sweep < 0);
    context.strokeStyle = palette.casing;
    context.lineWidth = lineWidth + 1.5;
    context.stroke();
    context.strokeStyle = palette[side];
    context.lineWidth = Math.max(1.5, lineWidth * 0.7);
    context.stroke();
    const beyond = radius + 16;
    const middle = arc.start + sweep / 2;
    const at = { x: centre.x + beyond * Math.cos(middle), y: centre.y + beyond * Math.sin(middle) };
    drawValue(context, `${name} ${formatNumber(degrees, 0)}°`, at, palette);
  }
}

function drawValue(
  context: CanvasRenderingContext2D,
  words: string,
  at: PicturePoint,
  palette: OverlayPalette,
): void {
  context.font = `600 12px ${getComputedStyle(context.canvas).fontFamily}`;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  const width = context.measureText(words).width + 10;
  const ratio = context.getTransform().a || 1;
  const stageWidth = context.canvas.width / ratio;
  const x = Math.min(stageWidth - width / 2 - 2, Math.max(width / 2 + 2, at.x));
  context.beginPath();
  context.roundRect(x - width / 2, at.y - 9, width, 18, 4);
  context.fillStyle = palette.plate;
  context.fill();
  context.fillStyle = palette.labelInk;
  context.fillText(words, x, at.y + 0.5);
}
