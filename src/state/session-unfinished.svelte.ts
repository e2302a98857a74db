import type { UnfinishedRecord } from '../storage/unfinished-record.ts';
import type { PoseService } from './pose-service.ts';
import type { Preferences } from './preferences.svelte.ts';
import { ImportJob } from './import-job.svelte.ts';
import { toStorageFailure, type StorageFailure } from './session-failure.ts';
import { analysesAtWork } from './session-lock.ts';
import { SessionRecorder, type RecorderStores } from './session-recorder.svelte.ts';

export type { UnfinishedRecord } from '../storage/unfinished-record.ts';

/** An analysis that was cut off, and how far it had got. */
export interface UnfinishedRun {
  readonly record: UnfinishedRecord;
  readonly framesDone: number;
  readonly framesTotal: number;
}

/** Analyses that a closed tab or a crash cut off. */
export class UnfinishedRuns {
  runs = $state.raw<readonly UnfinishedRun[]>([]);
  failure = $state.raw<StorageFailure | null>(null);
  readonly #stores: RecorderStores;

  constructor(stores: RecorderStores) {
    this.#stores = stores;
  }

  /** Finds what was cut off; what is at work in this or another tab is none of it. */
  async load(): Promise<void> {
    try {
      const [records, atWork] = await Promise.all([this.#stores.unfinished.list(), analysesAtWork()]);
      const runs: UnfinishedRun[] = [];
      for (const record of records) {
        if (atWork.has(record.id)) continue;
        if (record.videosStored) runs.push(await this.#measure(record));
        // Cut off before its videos were copied: there is nothing to go on with.
        else await this.#stores.unfinished.remove(record.id, { files: true });
      }
      this.runs = runs;
    } catch (error) {
      this.failure = toStorageFailure(error);
    }
  }

  async #measure(record: UnfinishedRecord): Promise<UnfinishedRun> {
    let framesDone = 0;
    for (const [index, clip] of record.clips.entries()) {
      if (clip.finished) framesDone += clip.info.frames;
      else {
        const batches = await this.#stores.unfinished.readFrames(record.id, index, clip.info.frames);
        framesDone += batches.reduce((sum, batch) => sum + batch.frames, 0);
      }
    }
    const framesTotal = record.clips.reduce((sum, clip) => sum + clip.info.frames, 0);
    return { record, framesDone, framesTotal };
  }

  async discard(run: UnfinishedRun): Promise<void> {
    this.runs = this.runs.filter((other) => other !== run);
    await this.#stores.unfinished.remove(run.record.id, { files: true }).catch((error: unknown) => {
      this.failure = toStorageFailure(error);
    });
  }

  /** The clips as they were described, ready to go on; null where a video is gone. */
  async takeUp(
    run: UnfinishedRun,
    service: PoseService,
    preferences: Preferences,
  ): Promise<{ readonly job: ImportJob; readonly recorder: SessionRecorder } | null> {
    const { record } = run;
    const job = new ImportJob(service, preferences);
    job.presetFacts({ heightM: record.heightM, beltSpeedMps: record.beltSpeedMps });
    job.presetModel(record.model);
    try {
      for (const clip of record.clips) {
        const video = await this.#stores.sessions.readVideo(record.id, clip.videoFile);
        if (!video) return null;
        const { name, type, lastModifiedMs } = clip.file;
        await job.restore(
          new File([video], name, { type, lastModified: lastModifiedMs }),
          clip.chosen,
          clip.scan,
        );
      }
    } catch (error) {
      this.failure = toStorageFailure(error);
      return null;
    }
    this.runs = this.runs.filter((other) => other !== run);
    return { job, recorder: SessionRecorder.resume(this.#stores, record) };
  }
}
