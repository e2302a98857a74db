import type { Point } from '../../../core/geometry/point.ts';
import { overlaidHeading } from '../../../text/landings.ts';
import { isKnown, strokeCased } from '../../overlay/draw-skeleton.ts';
import { overlayPalette, type OverlayPalette } from '../../overlay/overlay-palette.ts';
import { drawMark } from './draw-mark.ts';
import { drawScale, SCALE_HEIGHT } from './draw-scale.ts';
import type { LandingPanel } from './landing-panels.ts';
import { overlaidLegOf } from './overlaid-leg.ts';

/** A panel with the picture of its still, whole and at any scale; null draws on plain ground. */
export interface PicturedPanel {
  readonly panel: LandingPanel;
  readonly picture: ImageBitmap | null;
}

export interface LandingsLayout {
  /** CSS pixels. */
  readonly width: number;
  /** Canvas pixels per CSS pixel. */
  readonly ratio: number;
  /** Written above; null where the page around it says it. */
  readonly title: string | null;
}

const GAP = 6;
const HEADING = 44;
const TITLE = 40;
const GROUND = '#0b1513';

/** How high the picture is at a width, CSS pixels. */
function landingsHeight(panels: readonly LandingPanel[], { width, title }: LandingsLayout): number {
  const wide = panelWidth(panels.length, width);
  const highest = Math.max(0, ...panels.map(({ box }) => (box.height / box.width) * wide));
  return Math.round((title === null ? 0 : TITLE) + HEADING + highest + SCALE_HEIGHT);
}

function panelWidth(count: number, width: number): number {
  return (width - GAP * (count - 1)) / Math.max(1, count);
}

/**
 * Draws the panels beside one another, each with the scale of its number under it. The canvas has
 * to be in the document: colours and typeface are those of the page.
 */
export function drawLandings(
  canvas: HTMLCanvasElement,
  pictured: readonly PicturedPanel[],
  layout: LandingsLayout,
): void {
  const { width, ratio, title } = layout;
  const height = landingsHeight(
    pictured.map(({ panel }) => panel),
    layout,
  );
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = GROUND;
  context.fillRect(0, 0, width, height);
  const palette = overlayPalette(canvas);
  const family = getComputedStyle(canvas).fontFamily;
  const top = title === null ? 0 : TITLE;
  if (title !== null) {
    context.font = `650 18px ${family}`;
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.fillStyle = palette.labelInk;
    context.fillText(title, 10, TITLE / 2 + 3, width - 20);
  }
  const wide = panelWidth(pictured.length, width);
  for (const [index, one] of pictured.entries()) {
    context.save();
    context.translate(index * (wide + GAP), top);
    drawPanel(context, one, wide, palette, family);
    context.restore();
  }
}

function drawPanel(
  context: CanvasRenderingContext2D,
  { panel, picture }: PicturedPanel,
  width: number,
  palette: OverlayPalette,
  family: string,
): void {
  const { box, hips, legLengthPx, marks, still, side, leg } = panel;
  const scale = width / box.width;
  const height = box.height * scale;
  drawHeading(context, panel, width, palette, family);
  context.save();
  context.translate(0, HEADING);
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  if (picture) {
    const { width: whole, height: high } = panel.pictureSize;
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, -box.x * scale, -box.y * scale, whole * scale, high * scale);
  }
  const unit = legLengthPx * scale;
  const origin = { x: (hips.x - box.x) * scale, y: (hips.y - box.y) * scale };
  const toScreen = (point: Point): Point => ({ x: origin.x + point.x * unit, y: origin.y + point.y * unit });
  const line = Math.min(3, Math.max(1, unit / 110));
  const colour = palette[side];
  const isFar = leg === 'far';
  context.lineJoin = 'round';
  context.lineCap = 'round';
  if (panel.forwards) drawPlumb(context, origin, panel.forwards, height, palette);
  for (const mark of marks) {
    strokePath(context, mark.path.map(toScreen), colour, line * 0.8, 0.35);
    strokePath(context, mark.joints.map(toScreen), colour, line, mark === still ? 0 : 0.4);
  }
  const pairs = [still.joints.slice(0, 2), still.joints.slice(1)].map(
    (pair) => pair.map(toScreen) as [Point, Point],
  );
  strokeCased(context, pairs, colour, palette.casing, line * 1.6);
  const size = Math.min(6, Math.max(3, unit / 44));
  for (const mark of marks) {
    if (mark !== still && isKnown(mark.dot))
      drawMark(context, toScreen(mark.dot), side, size, { colour, isFar });
  }
  drawMark(context, toScreen(still.dot), side, size, { colour, isFar, ring: palette.labelInk });
  context.restore();
  context.save();
  context.translate(0, HEADING + height);
  drawScale(context, panel, { width, unit, origin, toScreen, above: height, palette, family });
  context.restore();
}

function drawHeading(
  context: CanvasRenderingContext2D,
  panel: LandingPanel,
  width: number,
  palette: OverlayPalette,
  family: string,
): void {
  const [who, what] = overlaidHeading(overlaidLegOf(panel));
  const { side, leg } = panel;
  drawMark(context, { x: 14, y: 13 }, side, 5.5, { colour: palette[side], isFar: leg === 'far' });
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.font = `650 14px ${family}`;
  context.fillStyle = palette[side];
  context.fillText(who, 26, 13.5, width - 30);
  context.font = `500 13px ${family}`;
  context.fillStyle = palette.labelInk;
  context.fillText(what, 8, 32, width - 12);
}

/** Straight down from the hips, along gravity. */
function drawPlumb(
  context: CanvasRenderingContext2D,
  from: Point,
  forwards: Point,
  height: number,
  palette: OverlayPalette,
): void {
  const lean = -forwards.y / forwards.x;
  const foot = { x: from.x + (height - from.y) * lean, y: height };
  context.setLineDash([5, 5]);
  strokeCased(context, [[from, foot]], palette.neutral, palette.casing, 1);
  context.setLineDash([]);
}

function strokePath(
  context: CanvasRenderingContext2D,
  points: readonly Point[],
  colour: string,
  width: number,
  alpha: number,
): void {
  if (alpha === 0 || points.length < 2) return;
  context.beginPath();
  for (const [index, { x, y }] of points.filter(isKnown).entries()) {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
  context.globalAlpha = 1;
}
