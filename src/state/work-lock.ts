import { holdTabLock, tabLocksHeld, withTabLock } from './tab-lock.ts';

const PREFIX = 'treadlens-analysis-';

/**
 * Marks a run that is analysed or saved, or a recording, as being at work in this tab; see
 * `holdTabLock`.
 */
export function markAtWork(id: string): () => Promise<void> {
  return holdTabLock(`${PREFIX}${id}`);
}

/** The same while `work` runs; it begins when other tabs can see the mark. */
export function whileAtWork<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
  return withTabLock(`${PREFIX}${id}`, work);
}

/**
 * Names of the runs and recordings that are at work in any tab; none where the browser has no
 * locks.
 */
export async function namesAtWork(): Promise<ReadonlySet<string>> {
  return tabLocksHeld(PREFIX).catch(() => new Set());
}
