import type { KneeEntry } from '../../storage/knee-record.ts';

/**
 * What was found of exported diaries that is not here, or is older here: of several with one name
 * the newest.
 */
export function newerEntries(found: readonly KneeEntry[], here: readonly KneeEntry[]): readonly KneeEntry[] {
  const writtenMs = new Map(here.map((entry) => [entry.id, entry.writtenMs]));
  const newest = new Map<string, KneeEntry>();
  for (const entry of found) {
    const known = newest.get(entry.id)?.writtenMs ?? writtenMs.get(entry.id) ?? Number.NEGATIVE_INFINITY;
    if (entry.writtenMs > known) newest.set(entry.id, entry);
  }
  return [...newest.values()];
}
