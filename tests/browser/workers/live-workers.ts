/** The workers that live while something is done. */
export interface LiveWorkers {
  readonly live: ReadonlySet<Worker>;
  /** How many were made so far. */
  readonly made: () => number;
  /** Workers are counted no longer. */
  restore(): void;
}

/** Counts the workers of this page from now on. */
export function countWorkers(): LiveWorkers {
  const live = new Set<Worker>();
  let made = 0;
  const Original = globalThis.Worker;
  globalThis.Worker = class extends Original {
    constructor(...args: ConstructorParameters<typeof Original>) {
      super(...args);
      live.add(this);
      made++;
    }
    override terminate(): void {
      live.delete(this);
      super.terminate();
    }
  };
  return { live, made: () => made, restore: () => void (globalThis.Worker = Original) };
}
