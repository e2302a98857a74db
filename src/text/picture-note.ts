import type { MetricId } from '../core/metrics/registry.ts';
import { formatNumber } from './format/format-number.ts';
import { METRIC_ENTRIES } from './metrics/metric-entries.ts';
import { pictureNoteWords } from './words/capture/picture-note.ts';

/**
 * Third line of the label on the picture, `on the picture 26.6°`; empty where the number is what is
 * drawn.
 */
export function pictureLabel(metric: MetricId, drawnDeg: number | null): string {
  if (METRIC_ENTRIES[metric].pictureNote === null || drawnDeg === null) return '';
  return pictureNoteWords.onThePicture(`${formatNumber(drawnDeg, 1)}°`);
}

/** How the number follows from what is drawn, as a sentence; empty where they are the same. */
export function pictureNote(metric: MetricId, drawnDeg: number | null): string {
  const made = METRIC_ENTRIES[metric].pictureNote;
  if (made === null) return '';
  return drawnDeg === null
    ? pictureNoteWords.linesAndMade(made)
    : pictureNoteWords.drawnAndMade(`${formatNumber(drawnDeg, 1)}°`, made);
}
