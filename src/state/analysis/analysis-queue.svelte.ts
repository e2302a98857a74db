import type { ImportJob, RunSource } from '../import/import-job.svelte.ts';
import type { RunSession } from '../session/run-session.svelte.ts';
import { createRandomName } from '../random-name.ts';
import { AnalysisJournal, type JournalStores } from './analysis-journal.svelte.ts';

/** A run to be analysed: the clips that make it, and the import that they were described on. */
export interface QueuedRun {
  readonly source: RunSource;
  readonly job: ImportJob;
  /**
   * Keeps it on the device, so that it outlives the tab. Null for a run that is read again: it is
   * kept already, with its first reading.
   */
  readonly journal: AnalysisJournal | null;
  /** The run that is read again; null for a new one. */
  readonly again: RunSession | null;
  /** Left by an earlier visit: its clips lie on the device, and on no import screen. */
  readonly isResumed: boolean;
}

/** Runs that wait for the one at work, first come first served. */
export class AnalysisQueue {
  waiting = $state.raw<readonly QueuedRun[]>([]);
  readonly #stores: JournalStores;
  /** Settles when the videos of all runs so far are copied. */
  #copied: Promise<void> = Promise.resolve();

  constructor(stores: JournalStores) {
    this.#stores = stores;
  }

  /** Takes runs in, each with its own name and moment: the library shows them in this order. */
  add(sources: readonly RunSource[], job: ImportJob, isDemo: boolean): void {
    const now = Date.now();
    const runs = sources.map((source, index) => ({
      source,
      job,
      journal: this.#open(source, { createdMs: now + index, isDemo, joins: joinedBy(job) }),
      again: null,
      isResumed: false,
    }));
    this.waiting = [...this.waiting, ...runs];
  }

  /** Takes in a run that is to be read again. */
  addAgain(job: ImportJob, again: RunSession): void {
    const run = { source: job.runOf(job.clips), job, journal: null, again, isResumed: false };
    this.waiting = [...this.waiting, run];
  }

  /** Takes a run of an earlier visit in. */
  addResumed(job: ImportJob, journal: AnalysisJournal): void {
    const run = { source: job.runOf(job.clips), job, journal, again: null, isResumed: true };
    this.waiting = [...this.waiting, run];
  }

  /** Takes the next run out; null when nothing waits. */
  take(): QueuedRun | null {
    const [next = null, ...rest] = this.waiting;
    this.waiting = rest;
    if (!next?.journal) return next;
    const clips = next.source.usable.filter((clip) => next.job.clips.includes(clip));
    if (clips.length === next.source.usable.length) return next;
    // Clips were removed meanwhile: what is kept of the run starts anew, where anything is left.
    void next.journal.callOff();
    if (clips.length === 0) return this.take();
    const { createdMs, isDemo, joins } = next.journal.record;
    const source = next.job.runOf(clips);
    return { ...next, source, journal: this.#open(source, { createdMs, isDemo, joins }) };
  }

  /** The run is not to be analysed after all. */
  async remove(run: QueuedRun): Promise<void> {
    this.waiting = this.waiting.filter((other) => other !== run);
    await run.journal?.callOff();
  }

  #open(
    source: RunSource,
    { createdMs, isDemo, joins }: { createdMs: number; isDemo: boolean; joins: string | undefined },
  ): AnalysisJournal {
    const about = { id: createRandomName(), createdMs, isDemo, ...(joins !== undefined && { joins }) };
    const journal = AnalysisJournal.start(this.#stores, about, source, this.#copied);
    this.#copied = journal.videosCopied;
    return journal;
  }
}

/** The run that the clips of an import are further views of, by its name. */
function joinedBy({ joins, separate }: ImportJob): string | undefined {
  return separate ? undefined : joins?.identity?.id;
}
