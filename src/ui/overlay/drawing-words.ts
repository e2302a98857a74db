import type { Drawing, DrawingKind } from '../../core/review/drawing.ts';
import { formatNumber } from '../../text/format.ts';
import { overlayWords } from '../../text/words/overlay.ts';
import { angleDegrees } from './drawing-geometry.ts';

export const KIND_LABELS: Readonly<Record<DrawingKind, string>> = overlayWords.drawings.kinds;

export const COLOUR_LABELS: Readonly<Record<Drawing['colour'], string>> = overlayWords.drawings.colours;

/** What a drawing is, in a word or two: `Angle 34°`, `Text “heel first”`. */
export function drawingName(
  drawing: Drawing,
  size: { readonly width: number; readonly height: number },
): string {
  const words = overlayWords.drawings;
  if (drawing.kind === 'angle') {
    const degrees = angleDegrees(drawing.points, size);
    return Number.isFinite(degrees) ? words.angleOf(formatNumber(degrees, 0)) : words.kinds.angle;
  }
  return drawing.kind === 'text' ? words.textSaying(drawing.text) : words.kinds[drawing.kind];
}
