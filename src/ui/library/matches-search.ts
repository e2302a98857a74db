import type { SessionRecord } from '../../state/session/session-library.svelte.ts';
import { VIEW_LABELS } from '../../text/labels.ts';
import { formatMoment } from '../../text/format/format-date.ts';

/**
 * Whether a run has every word of the search in its name, its files, its date or its views; case
 * and accents aside.
 */
export function matchesSearch(record: SessionRecord, search: string): boolean {
  const words = plain(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = plain(
    [
      record.title,
      formatMoment(record.createdMs),
      record.isDemo ? 'demo' : '',
      ...record.clips.flatMap((clip) => [clip.file.name, VIEW_LABELS[clip.view]]),
    ].join(' '),
  );
  return words.every((word) => text.includes(word));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
