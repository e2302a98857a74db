import type { FilmedOn } from '../core/run/filmed-on.ts';
import { formatDay, formatMoment } from './format/format-date.ts';

const WHEN: Readonly<Record<FilmedOn['from'], string>> = {
  entered: 'Filmed',
  video: 'Filmed',
  file: 'File of',
  analysis: 'Analysed',
};

/** `23 November 2026, 18:05`; of a day that was entered without the time. */
export function filmedMoment({ ms, from }: FilmedOn): string {
  return from === 'entered' ? formatDay(ms) : formatMoment(ms);
}

/** `Filmed 23 November 2026, 18:05`, and what the date is of where that is not known. */
export function describeFilmed(on: FilmedOn): string {
  return `${WHEN[on.from]} ${filmedMoment(on)}`;
}

/** `Filmed 23 November 2026`, or that the day is another. */
export function describeFilmedDay({ ms, from }: FilmedOn): string {
  return `${WHEN[from]} ${formatDay(ms)}`;
}

/** Words around the date of filming. */
export const FILMED_WORDS = {
  change: 'Change the date of filming',
  ask: 'When was it filmed?',
  label: (title: string) => `Date of filming of ${title}`,
  /** Under the numbers over time. */
  atAnalysis: (runs: number) =>
    `${runs === 1 ? 'One run stands' : `${runs} runs stand`} at the day of analysis: nothing in the video says when it was filmed. You can enter that in your runs.`,
} as const;
