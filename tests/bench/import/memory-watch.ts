import { readdirSync, readFileSync } from 'node:fs';

/** Looking walks through the page tables of every process: it takes time from what is watched. */
const EVERY_MS = 200;
/** An idle page settles for so long before it is measured. */
const SETTLE_MS = 5000;

/**
 * Memory of one browser, told by its profile folder: of all its processes, what is their own and
 * their shares of what they have in common. Pages of program files are left out: other browsers
 * share them, and the system takes them back at will. Linux only.
 */
export class MemoryWatch {
  readonly idleMB: number;
  /** Highest so far, above idle. */
  peakMB = 0;
  readonly #profile: string;

  private constructor(profile: string, idleMB: number) {
    this.#profile = profile;
    this.idleMB = idleMB;
  }

  /** @param profile the browser's `--user-data-dir` */
  static async start(profile: string): Promise<MemoryWatch> {
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const idleMB = browserMB(profile);
    if (idleMB === 0) throw new Error(`no browser runs with the profile ${profile}`);
    return new MemoryWatch(profile, idleMB);
  }

  /**
   * The highest memory above idle while something is done, MB.
   *
   * @param everyMs how often it is looked at: seldom where the time that the work takes is measured
   */
  async peakDuring(work: () => Promise<void>, everyMs = EVERY_MS): Promise<number> {
    let peak = this.#aboveIdle();
    const timer = setInterval(() => (peak = Math.max(peak, this.#aboveIdle())), everyMs);
    try {
      await work();
    } finally {
      clearInterval(timer);
    }
    this.peakMB = Math.max(this.peakMB, peak);
    return peak;
  }

  #aboveIdle(): number {
    return browserMB(this.#profile) - this.idleMB;
  }
}

/**
 * Anonymous and shared memory of the processes that were started with a profile folder, and their
 * descendants, MB.
 */
function browserMB(profile: string): number {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = read(`/proc/${entry}/stat`);
    // The name in parentheses may hold anything; the parent comes second after it.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (Number.isFinite(parent)) parents.set(Number(entry), parent);
  }
  const roots = new Set([...parents.keys()].filter((pid) => read(`/proc/${pid}/cmdline`).includes(profile)));
  const isOurs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) {
      if (roots.has(at)) return true;
    }
    return false;
  };
  let kilobytes = 0;
  for (const pid of parents.keys()) {
    if (!isOurs(pid)) continue;
    const rollup = read(`/proc/${pid}/smaps_rollup`);
    for (const [, share] of rollup.matchAll(/^Pss_(?:Anon|Shmem):\s+(\d+)/gm)) kilobytes += Number(share);
  }
  return kilobytes / 1000;
}

/** Empty where the process has ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
