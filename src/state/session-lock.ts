const PREFIX = 'treadlens-analysis-';

/**
 * Marks an analysis as being at work in this tab until the returned function is called or the tab dies; the mark is gone when
 * its promise settles. Where the browser has no locks, nothing is marked.
 */
export function holdAnalysisLock(id: string): () => Promise<void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const gone = navigator.locks?.request(`${PREFIX}${id}`, () => held).catch(() => undefined);
  return async () => {
    release();
    await gone;
  };
}

/** Names of the analyses that are at work in any tab. */
export async function analysesAtWork(): Promise<ReadonlySet<string>> {
  try {
    const { held = [], pending = [] } = await navigator.locks.query();
    const names = [...held, ...pending].flatMap(({ name }) => name ?? []);
    return new Set(names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length)));
  } catch {
    return new Set();
  }
}
