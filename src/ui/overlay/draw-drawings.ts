import type { Drawing } from '../../core/review/drawing.ts';
import { formatNumber } from '../../text/format.ts';
import { angleDegrees, toPixels } from './drawing-geometry.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Bright enough for any video, each with a dark casing under it. */
export const DRAWING_INKS: Readonly<Record<Drawing['colour'], string>> = {
  yellow: '#ffe14d',
  white: '#ffffff',
  red: '#ff6b78',
  green: '#6fe389',
  blue: '#79b4ff',
};

const CASING = 'rgb(4 10 9 / 0.72)';
const PLATE = 'rgb(7 13 12 / 0.82)';

export interface DrawingsStyle {
  /** Pixels of the displayed frame: drawings are stored in fractions of it. */
  readonly picture: { readonly width: number; readonly height: number };
  /** Canvas units per CSS pixel at the size of the stage: 1 on the screen, more on large stills. */
  readonly size: number;
  readonly selectedId: string | null;
}

/** Draws a coach's marks; `toCanvas` maps picture pixels to the canvas. */
export function drawDrawings(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  drawings: readonly Drawing[],
  toCanvas: (point: Place) => Place,
  style: DrawingsStyle,
): void {
  context.save();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.setLineDash([]);
  for (const drawing of drawings) {
    const places = drawing.points.map((point) => toCanvas(toPixels(point, style.picture)));
    drawShape(context, drawing, places, style);
    if (drawing.id === style.selectedId) drawHandles(context, drawing, places, style.size);
  }
  context.restore();
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

function drawShape(
  context: Context,
  drawing: Drawing,
  places: readonly Place[],
  { picture, size }: DrawingsStyle,
): void {
  const ink = DRAWING_INKS[drawing.colour];
  const [first, second, third] = places;
  if (!first) return;
  context.beginPath();
  switch (drawing.kind) {
    case 'circle':
      if (second)
        context.arc(first.x, first.y, Math.hypot(second.x - first.x, second.y - first.y), 0, 2 * Math.PI);
      break;
    case 'text':
      break;
    default:
      trace(context, places);
  }
  strokeTwice(context, ink, size);
  if (drawing.kind === 'arrow' && second) drawHead(context, first, second, ink, size);
  if (drawing.kind === 'angle' && second && third) {
    const degrees = angleDegrees(drawing.points, picture);
    drawArc(context, first, second, third, ink, size);
    if (Number.isFinite(degrees)) {
      drawWords(context, `${formatNumber(degrees, 0)}°`, beyondArc(first, second, third, size), ink, size);
    }
  }
  if (drawing.text === '') return;
  const anchor =
    drawing.kind === 'text'
      ? first
      : { x: (places.at(-1) ?? first).x, y: (places.at(-1) ?? first).y + 14 * size };
  drawWords(context, drawing.text, anchor, ink, size);
}

function trace(context: Context, places: readonly Place[]): void {
  for (const [index, { x, y }] of places.entries()) {
    if (index === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}

function strokeTwice(context: Context, ink: string, size: number): void {
  context.strokeStyle = CASING;
  context.lineWidth = 5.5 * size;
  context.stroke();
  context.strokeStyle = ink;
  context.lineWidth = 3 * size;
  context.stroke();
}

function drawHead(context: Context, from: Place, to: Place, ink: string, size: number): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const reach = Math.min(16 * size, 0.6 * Math.hypot(to.x - from.x, to.y - from.y));
  context.beginPath();
  for (const turn of [-0.45, 0.45]) {
    context.moveTo(to.x, to.y);
    context.lineTo(to.x - reach * Math.cos(angle + turn), to.y - reach * Math.sin(angle + turn));
  }
  strokeTwice(context, ink, size);
}

function arcRadius(from: Place, vertex: Place, to: Place, size: number): number {
  const shortest = Math.min(
    Math.hypot(from.x - vertex.x, from.y - vertex.y),
    Math.hypot(to.x - vertex.x, to.y - vertex.y),
  );
  return Math.min(34 * size, 0.6 * shortest);
}

function sweepOf(from: Place, vertex: Place, to: Place): { readonly start: number; readonly sweep: number } {
  const start = Math.atan2(from.y - vertex.y, from.x - vertex.x);
  const end = Math.atan2(to.y - vertex.y, to.x - vertex.x);
  return { start, sweep: Math.atan2(Math.sin(end - start), Math.cos(end - start)) };
}

function drawArc(context: Context, from: Place, vertex: Place, to: Place, ink: string, size: number): void {
  const { start, sweep } = sweepOf(from, vertex, to);
  context.beginPath();
  context.arc(vertex.x, vertex.y, arcRadius(from, vertex, to, size), start, start + sweep, sweep < 0);
  strokeTwice(context, ink, size * 0.7);
}

function beyondArc(from: Place, vertex: Place, to: Place, size: number): Place {
  const { start, sweep } = sweepOf(from, vertex, to);
  const reach = arcRadius(from, vertex, to, size) + 20 * size;
  const middle = start + sweep / 2;
  return { x: vertex.x + reach * Math.cos(middle), y: vertex.y + reach * Math.sin(middle) };
}

function drawWords(context: Context, words: string, at: Place, ink: string, size: number): void {
  context.font = `650 ${15 * size}px "Archivo Variable", system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const lines = words.split('\n');
  const width = Math.max(...lines.map((line) => context.measureText(line).width)) + 12 * size;
  const lineHeight = 20 * size;
  const height = lines.length * lineHeight + 4 * size;
  context.beginPath();
  context.roundRect(at.x - width / 2, at.y - height / 2, width, height, 5 * size);
  context.fillStyle = PLATE;
  context.fill();
  context.fillStyle = ink;
  for (const [index, line] of lines.entries()) {
    context.fillText(line, at.x, at.y + (index - (lines.length - 1) / 2) * lineHeight);
  }
}

function drawHandles(context: Context, drawing: Drawing, places: readonly Place[], size: number): void {
  const ends = drawing.kind === 'free-hand' ? [places[0], places.at(-1)] : places;
  for (const place of ends) {
    if (!place) continue;
    context.beginPath();
    context.arc(place.x, place.y, 6 * size, 0, 2 * Math.PI);
    context.fillStyle = '#ffffff';
    context.fill();
    context.strokeStyle = '#0b1513';
    context.lineWidth = 2 * size;
    context.stroke();
  }
}
