import type { MetricId } from '../core/metrics/registry.ts';
import { formatNumber } from './format/format-number.ts';
import { METRIC_ENTRIES } from './metrics/metric-entries.ts';
import { pictureNoteWords } from './words/capture/picture-note.ts';

/**
 * Third line of the label on the picture, `on the picture 26.6°`; empty where the number is what is
 * drawn.
 *
 * @param drawnDeg, isCorrected as for `pictureNote`
 */
export function pictureLabel(metric: MetricId, drawnDeg: number | null, isCorrected: boolean): string {
  const isAsDrawn = METRIC_ENTRIES[metric].pictureNote === null && !isCorrected;
  if (isAsDrawn || drawnDeg === null) return '';
  return pictureNoteWords.onThePicture(`${formatNumber(drawnDeg, 1)}°`);
}

/**
 * How the number follows from what is drawn, as a sentence; empty where they are the same.
 *
 * @param drawnDeg the angle that the lines enclose; null where they enclose none
 * @param isCorrected whether the run's readings of the metric carry a learned correction
 */
export function pictureNote(metric: MetricId, drawnDeg: number | null, isCorrected: boolean): string {
  const made = howMade(METRIC_ENTRIES[metric].pictureNote, isCorrected);
  if (made === null) return '';
  return drawnDeg === null
    ? pictureNoteWords.linesAndMade(made)
    : pictureNoteWords.drawnAndMade(`${formatNumber(drawnDeg, 1)}°`, made);
}

function howMade(read: string | null, isCorrected: boolean): string | null {
  if (!isCorrected) return read;
  return read === null ? pictureNoteWords.isCorrected : pictureNoteWords.andCorrected(read);
}
