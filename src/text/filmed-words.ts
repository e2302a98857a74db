import type { FilmedOn } from '../core/run/filmed-on.ts';
import { formatDay, formatMoment } from './format/format-date.ts';
import { filmedWords } from './words/capture/filmed.ts';

/** What the date is of, with the date. */
function dated(from: FilmedOn['from'], when: string): string {
  if (from === 'file') return filmedWords.fileOf(when);
  return from === 'analysis' ? filmedWords.analysed(when) : filmedWords.filmed(when);
}

/** `23 November 2026, 18:05`; of a day that was entered without the time. */
export function filmedMoment({ ms, from }: FilmedOn): string {
  return from === 'entered' ? formatDay(ms) : formatMoment(ms);
}

/** `Filmed 23 November 2026, 18:05`, and what the date is of where that is not known. */
export function describeFilmed(on: FilmedOn): string {
  return dated(on.from, filmedMoment(on));
}

/** `Filmed 23 November 2026`, or that the day is another. */
export function describeFilmedDay({ ms, from }: FilmedOn): string {
  return dated(from, formatDay(ms));
}

/** Words around the date of filming. */
export const FILMED_WORDS = filmedWords;
