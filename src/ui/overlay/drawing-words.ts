import type { Drawing, DrawingKind } from '../../core/review/drawing.ts';
import { formatNumber } from '../../text/format.ts';
import { angleDegrees } from './drawing-geometry.ts';

export const KIND_LABELS: Readonly<Record<DrawingKind, string>> = {
  line: 'Line',
  angle: 'Angle',
  arrow: 'Arrow',
  circle: 'Circle',
  'free-hand': 'Free hand',
  text: 'Text',
};

export const COLOUR_LABELS: Readonly<Record<Drawing['colour'], string>> = {
  yellow: 'Yellow',
  white: 'White',
  red: 'Red',
  green: 'Green',
  blue: 'Blue',
};

/** What a drawing is, in a word or two: `Angle 34°`, `Text “heel first”`. */
export function drawingName(
  drawing: Drawing,
  size: { readonly width: number; readonly height: number },
): string {
  if (drawing.kind === 'angle') {
    const degrees = angleDegrees(drawing.points, size);
    return Number.isFinite(degrees) ? `Angle ${formatNumber(degrees, 0)}°` : 'Angle';
  }
  return drawing.kind === 'text' ? `Text “${drawing.text}”` : KIND_LABELS[drawing.kind];
}
