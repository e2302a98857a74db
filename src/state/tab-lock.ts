/**
 * Marks something as in use by this tab until the returned function is called or the tab dies; the
 * mark is gone when its promise settles. Other tabs see it at once. Where the browser has no locks,
 * nothing is marked.
 */
export function holdTabLock(name: string): () => Promise<void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const gone = navigator.locks?.request(name, () => held).catch(() => undefined);
  return async () => {
    release();
    await gone;
  };
}

/** Marks something as in use by this tab while `work` runs, from before it begins. */
export async function withTabLock<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  return navigator.locks ? navigator.locks.request(name, work) : work();
}

/**
 * What any tab has marked under names that begin with `prefix`, without it.
 *
 * @throws where the browser has no locks
 */
export async function tabLocksHeld(prefix: string): Promise<ReadonlySet<string>> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const names = [...held, ...pending].flatMap(({ name }) => name ?? []);
  return new Set(names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)));
}
