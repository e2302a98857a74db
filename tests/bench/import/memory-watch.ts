import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

const EVERY_MS = 200;
/** An idle page settles for so long before it is measured. */
const SETTLE_MS = 5000;

/** Memory of the browser that this process started: all its processes, shared pages counted once. */
export class MemoryWatch {
  readonly idleMB: number;
  /** Highest so far, above idle. */
  peakMB = 0;

  private constructor(idleMB: number) {
    this.idleMB = idleMB;
  }

  static async start(): Promise<MemoryWatch> {
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    return new MemoryWatch(treeMB());
  }

  /** The highest memory above idle while something is done, MB. */
  async peakDuring(work: () => Promise<void>): Promise<number> {
    let peak = treeMB() - this.idleMB;
    const timer = setInterval(() => (peak = Math.max(peak, treeMB() - this.idleMB)), EVERY_MS);
    try {
      await work();
    } finally {
      clearInterval(timer);
    }
    this.peakMB = Math.max(this.peakMB, peak);
    return peak;
  }
}

/** Proportional set size of all descendants of this process, MB. */
function treeMB(): number {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = read(`/proc/${entry}/stat`);
    // The name in parentheses may hold anything; the parent comes second after it.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (Number.isFinite(parent)) parents.set(Number(entry), parent);
  }
  const isOurs = (pid: number): boolean => {
    for (let at = parents.get(pid); at !== undefined && at > 1; at = parents.get(at)) {
      if (at === process.pid) return true;
    }
    return false;
  };
  let kilobytes = 0;
  for (const pid of parents.keys()) {
    if (isOurs(pid)) kilobytes += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
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
