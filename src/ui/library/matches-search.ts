import { filmedOn, type SessionRecord } from '../../state/session/session-library.svelte.ts';
import { VIEW_LABELS } from '../../text/labels.ts';
import { libraryWords } from '../../text/words/library.ts';
import { describeFilmed } from '../../text/filmed-words.ts';
import { plainText } from '../kit/plain-text.ts';

/**
 * Whether a run has every word of the search in its name, its runner’s, its files, its date or its
 * views; case and accents aside.
 */
export function matchesSearch(record: SessionRecord, search: string): boolean {
  const words = plainText(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = plainText(
    [
      record.title,
      record.runner ?? '',
      describeFilmed(filmedOn(record)),
      record.isDemo ? libraryWords.runCard.demo : '',
      ...record.clips.flatMap((clip) => [clip.file.name, VIEW_LABELS[clip.view]]),
    ].join(' '),
  );
  return words.every((word) => text.includes(word));
}
