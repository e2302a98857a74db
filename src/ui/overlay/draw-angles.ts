import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { formatNumber } from '../../text/format.ts';
import { strokeCased } from './draw-skeleton.ts';
import { frameAngles } from './frame-angles.ts';
import { measurementShape } from './measurement-shape.ts';
import { drawingSetting } from './reading-shape.ts';
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
  const labels: Label[] = [];
  for (const { name, side, degrees, drawing } of frameAngles(analysis, frame)) {
    const shape = measurementShape(drawing, pose, drawingSetting(analysis, side, degrees));
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
    const middle = arc.start + sweep / 2;
    const words = `${name} ${formatNumber(degrees, 0)}°`;
    labels.push({ words, x: centre.x, y: centre.y, direction: middle, reach: radius + 8 });
  }
  drawLabels(context, labels, palette);
}

interface Label {
  readonly words: string;
  /** The joint that it belongs to, and the way out of its arc, radians. */
  readonly x: number;
  readonly y: number;
  readonly direction: number;
  readonly reach: number;
}

const LABEL_HEIGHT = 18;

/** Each value beyond its arc, or where that place is taken, as near to it as there is room. */
function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  palette: OverlayPalette,
): void {
  const family = getComputedStyle(context.canvas).fontFamily;
  context.font = `600 12px ${family}`;
  context.textBaseline = 'middle';
  context.textAlign = 'center';
  const stageWidth = context.canvas.width / (context.getTransform().a || 1);
  const taken: { x: number; y: number; width: number }[] = [];
  for (const { words, x, y, direction, reach } of labels) {
    const width = context.measureText(words).width + 10;
    const isFree = (at: { x: number; y: number }): boolean =>
      taken.every(
        (other) =>
          Math.abs(other.x - at.x) > (other.width + width) / 2 || Math.abs(other.y - at.y) > LABEL_HEIGHT,
      );
    const places = [0, 0.8, -0.8, 1.6, -1.6, Math.PI].map((turn) => {
      const across = Math.cos(direction + turn);
      return {
        x: Math.min(stageWidth - width / 2 - 2, Math.max(width / 2 + 2, x + across * (reach + width / 2))),
        y: y + Math.sin(direction + turn) * (reach + LABEL_HEIGHT / 2),
      };
    });
    const at = places.find(isFree) ?? places[0] ?? { x, y };
    taken.push({ ...at, width });
    context.beginPath();
    context.roundRect(at.x - width / 2, at.y - LABEL_HEIGHT / 2, width, LABEL_HEIGHT, 4);
    context.fillStyle = palette.plate;
    context.fill();
    context.fillStyle = palette.labelInk;
    context.fillText(words, at.x, at.y + 0.5);
  }
}
