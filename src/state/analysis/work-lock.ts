import { holdTabLock, tabLocksHeld, withTabLock } from '../tab-lock.ts';

const PREFIX = 'treadlens-analysis-';

/** Marks an analysis, or a recording, as being at work in this tab; see `holdTabLock`. */
export function holdAnalysisLock(id: string): () => Promise<void> {
  return holdTabLock(`${PREFIX}${id}`);
}

/** The same while `work` runs; it begins when other tabs can see the mark. */
export function whileAtWork<Result>(id: string, work: () => Promise<Result>): Promise<Result> {
  return withTabLock(`${PREFIX}${id}`, work);
}

/** Names of the analyses that are at work in any tab; none where the browser has no locks. */
export async function analysesAtWork(): Promise<ReadonlySet<string>> {
  return tabLocksHeld(PREFIX).catch(() => new Set());
}
