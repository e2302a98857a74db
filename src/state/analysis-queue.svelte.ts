import type { ClipDraft } from './clip-draft.svelte.ts';
import type { ImportJob, RunSource } from './import-job.svelte.ts';

/** A run to be analysed: the clips that make it, and the import that they were described on. */
export interface QueuedRun {
  readonly source: RunSource;
  readonly job: ImportJob;
}

/** Runs that wait for the one at work, first come first served. */
export class AnalysisQueue {
  waiting = $state.raw<readonly QueuedRun[]>([]);

  add(runs: readonly QueuedRun[]): void {
    this.waiting = [...this.waiting, ...runs];
  }

  /** Takes the next run out; null when nothing waits. */
  take(): QueuedRun | null {
    const [next = null, ...rest] = this.waiting;
    this.waiting = rest;
    return next;
  }

  /** The run is not to be analysed after all; its clips stay where they were described. */
  remove(run: QueuedRun): void {
    this.waiting = this.waiting.filter((other) => other !== run);
  }

  /** Whether a clip is in line. */
  holds(clip: ClipDraft): boolean {
    return this.waiting.some(({ source }) => source.usable.includes(clip));
  }
}
