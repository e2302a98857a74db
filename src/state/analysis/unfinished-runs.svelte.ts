import type { UnfinishedClip, UnfinishedRecord } from '../../storage/unfinished-record.ts';
import type { PoseService } from './pose-service.ts';
import type { Preferences } from '../preferences.svelte.ts';
import { ImportJob } from '../import/import-job.svelte.ts';
import { toStorageFailure, type StorageFailure } from '../storage-failure.ts';
import { namesAtWork } from '../work-lock.ts';
import { AnalysisJournal, type JournalStores } from './analysis-journal.svelte.ts';
import { isSameVideo } from './unfinished-clip.ts';

export type { UnfinishedRecord } from '../../storage/unfinished-record.ts';

/** A run that waited or was being analysed when its tab went, and how far it had got. */
export interface UnfinishedRun {
  readonly record: UnfinishedRecord;
  readonly framesDone: number;
  readonly framesTotal: number;
  /**
   * Clips whose videos are not on the device, by index: the tab went before they were copied, or
   * there was no room.
   */
  readonly missing: readonly number[];
}

/** A run that can go on, or why it cannot. */
export type TakenUp =
  | { readonly kind: 'ready'; readonly job: ImportJob; readonly journal: AnalysisJournal }
  | { readonly kind: 'video-missing' }
  /** The video that was chosen again is not the one that the run was described by. */
  | { readonly kind: 'other-video' };

/** Runs that a closed tab or a crash cut off, begun or not. */
export class UnfinishedRuns {
  runs = $state.raw<readonly UnfinishedRun[]>([]);
  failure = $state.raw<StorageFailure | null>(null);
  readonly #stores: JournalStores;

  constructor(stores: JournalStores) {
    this.#stores = stores;
  }

  /** Finds interrupted analyses, leaving out those at work in this or another tab. */
  async load(): Promise<void> {
    try {
      const [records, atWork] = await Promise.all([this.#stores.unfinished.list(), namesAtWork()]);
      const runs: UnfinishedRun[] = [];
      for (const record of records) if (!atWork.has(record.id)) runs.push(await this.#measure(record));
      this.runs = runs;
    } catch (error) {
      this.failure = toStorageFailure(error);
    }
  }

  async #measure(record: UnfinishedRecord): Promise<UnfinishedRun> {
    let framesDone = 0;
    const missing: number[] = [];
    for (const [index, clip] of record.clips.entries()) {
      if (!(await this.#stores.sessions.readVideo(record.id, clip.videoFile))) missing.push(index);
      if (clip.finished) framesDone += clip.info.frames;
      else {
        const batches = await this.#stores.unfinished.readFrames(record.id, index, clip.info.frames);
        framesDone += batches.reduce((sum, batch) => sum + batch.frames, 0);
      }
    }
    const framesTotal = record.clips.reduce((sum, clip) => sum + clip.info.frames, 0);
    return { record, framesDone, framesTotal, missing };
  }

  async discard(run: UnfinishedRun): Promise<void> {
    this.runs = this.runs.filter((other) => other !== run);
    await this.#stores.unfinished.remove(run.record.id, { files: true }).catch((error: unknown) => {
      this.failure = toStorageFailure(error);
    });
  }

  /**
   * The clips as they were described, ready to go on.
   *
   * @param chosen files that take the place of missing videos: by name, or the only one for the
   * only one
   */
  async takeUp(
    run: UnfinishedRun,
    service: PoseService,
    preferences: Preferences,
    chosen: readonly File[] = [],
  ): Promise<TakenUp> {
    const { record } = run;
    const job = new ImportJob(service, preferences);
    job.presetFacts({ heightM: record.heightM, beltSpeedMps: record.beltSpeedMps }, record.runner);
    job.presetModel(record.model);
    job.shoes = record.shoes ?? null;
    const giveUp = (kind: 'video-missing' | 'other-video'): TakenUp => {
      job.clear();
      return { kind };
    };
    const missing: number[] = [];
    try {
      for (const [index, clip] of record.clips.entries()) {
        const stored = await this.#stores.sessions.readVideo(record.id, clip.videoFile);
        const { name, type, lastModifiedMs } = clip.file;
        const file = stored
          ? new File([stored], name, { type, lastModified: lastModifiedMs })
          : chosenFor(clip, run, chosen);
        if (!file) return giveUp('video-missing');
        const draft = await job.restore(file, clip);
        if (!stored && !isSameVideo(clip, draft)) return giveUp('other-video');
        if (!draft.info) return giveUp('video-missing');
        if (!stored) missing.push(index);
      }
    } catch (error) {
      this.failure = toStorageFailure(error);
      return giveUp('video-missing');
    }
    this.runs = this.runs.filter((other) => other !== run);
    return {
      kind: 'ready',
      job,
      journal: AnalysisJournal.resume(this.#stores, record, job.clips, missing),
    };
  }
}

function chosenFor(clip: UnfinishedClip, { missing }: UnfinishedRun, chosen: readonly File[]): File | null {
  const byName = chosen.find(({ name }) => name === clip.file.name);
  return byName ?? (chosen.length === 1 && missing.length === 1 ? (chosen[0] ?? null) : null);
}
