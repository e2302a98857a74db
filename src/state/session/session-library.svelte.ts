import { isSession, type DamagedSession, type SessionRecord } from '../../storage/session-record.ts';
import type { SessionStore } from '../../storage/session-store.ts';
import type { StorageSpace } from '../../storage/storage-space.ts';
import { namesAtWork } from '../work-lock.ts';
import { runnersOf } from './runners.ts';
import { laterThan } from './session-snapshot.ts';
import { toStorageFailure, type StorageFailure } from '../storage-failure.ts';
import { plainName, runnerName } from '../../core/run/plain-name.ts';
import { isDay, type Day } from '../../core/knees/day.ts';
import { byFilming } from '../../storage/filmed-on.ts';
import { dayOnDevice } from '../knees/day-on-device.ts';

// The screens know the stored records by way of the state.
export type { DamagedSession, SessionClipRecord, SessionRecord } from '../../storage/session-record.ts';
export { filmedOn } from '../../storage/filmed-on.ts';
export type { StorageSpace } from '../../storage/storage-space.ts';

/** A deletion can be undone in another tab for this long after it, milliseconds. */
const UNDO_GRACE_MS = 60_000;

/**
 * What was taken away last: a whole run, or its videos only. `record` is the run as it was before.
 */
export interface Removed {
  readonly what: 'run' | 'videos';
  readonly record: SessionRecord;
}

/** All runs kept on this device. */
export class SessionLibrary {
  /** Null until they have been read. The one filmed last comes first, damaged ones last. */
  entries = $state.raw<readonly (SessionRecord | DamagedSession)[] | null>(null);
  failure = $state.raw<StorageFailure | null>(null);
  /** Null until it is known, or where the browser does not tell. */
  space = $state.raw<StorageSpace | null>(null);
  /** What was taken away last and can be brought back. */
  removed = $state.raw<Removed | null>(null);
  readonly sessions = $derived((this.entries ?? []).filter(isSession));
  readonly runners = $derived(runnersOf(this.sessions));
  readonly damaged = $derived(
    (this.entries ?? []).filter((entry): entry is DamagedSession => !isSession(entry)),
  );
  readonly #store: SessionStore;
  readonly #onchanged: (record: SessionRecord) => void;

  /** `onchanged` is told of a run whose title, video or existence changed here. */
  constructor(store: SessionStore, onchanged: (record: SessionRecord) => void) {
    this.#store = store;
    this.#onchanged = onchanged;
  }

  async load(): Promise<void> {
    await this.#try(async () => {
      this.#show(await this.#store.list());
    });
    this.entries ??= [];
    this.space = await this.#store.space();
  }

  /** Removes what was deleted in earlier visits. */
  async sweep(): Promise<void> {
    await this.#try(() => this.#store.sweep(Date.now() - UNDO_GRACE_MS, namesAtWork));
  }

  /**
   * Takes a record in that was just written elsewhere; a new demo run takes the place of the old
   * one.
   */
  accept(record: SessionRecord): void {
    if (!this.entries) return;
    const others = this.entries.filter(
      (entry) => entry.id !== record.id && !(record.isDemo && isSession(entry) && entry.isDemo),
    );
    this.#show([record, ...others]);
    void this.#measure();
  }

  async rename(record: SessionRecord, title: string): Promise<void> {
    const trimmed = plainName(title).slice(0, 200);
    if (trimmed === '' || trimmed === record.title) return;
    // The name is written with the record: what it says of the videos has to be settled first.
    if (this.removed?.record.id === record.id) await this.forgetRemoved();
    await this.#change(record, (stored) => ({ ...stored, title: trimmed, updatedMs: laterThan(stored) }));
  }

  /** Says who ran; an empty name takes it back. */
  async setRunner(record: SessionRecord, name: string): Promise<void> {
    const runner = runnerName(name);
    if (runner === (record.runner ?? '')) return;
    if (this.removed?.record.id === record.id) await this.forgetRemoved();
    await this.#change(record, ({ runner: _, ...stored }) => ({
      ...stored,
      ...(runner !== '' && { runner }),
      updatedMs: laterThan(stored),
    }));
  }

  /**
   * Says on which day a run was filmed; null leaves that to its videos. A day after the analysis is
   * none.
   */
  async setFilmedDay(record: SessionRecord, day: Day | null): Promise<void> {
    const isPossible = day === null || (isDay(day) && day <= dayOnDevice(record.createdMs));
    if (!isPossible || day === (record.filmedDay ?? null)) return;
    if (this.removed?.record.id === record.id) await this.forgetRemoved();
    await this.#change(record, ({ filmedDay: _, ...stored }) => ({
      ...stored,
      ...(day !== null && { filmedDay: day }),
      updatedMs: laterThan(stored),
    }));
  }

  /** Deletes a run; until something else is deleted, or `forgetRemoved`, it can be brought back. */
  async remove(record: SessionRecord): Promise<void> {
    await this.forgetRemoved();
    await this.#try(async () => {
      const deleted = await this.#store.update(record.id, (stored) => ({ ...stored, deletedMs: Date.now() }));
      this.#show((this.entries ?? []).filter((entry) => entry.id !== record.id));
      if (!deleted) return;
      this.removed = { what: 'run', record };
      this.#onchanged(deleted);
    });
  }

  async undoRemove(): Promise<void> {
    const { removed } = this;
    if (!removed) return;
    this.removed = null;
    if (removed.what === 'run') {
      await this.#change(removed.record, (stored) => ({ ...stored, deletedMs: null }));
    }
    // Nothing of it was written yet.
    else this.#replace(removed.record);
  }

  /** The time for an undo is over: the files go, too. */
  async forgetRemoved(): Promise<void> {
    const { removed } = this;
    if (!removed) return;
    this.removed = null;
    if (removed.what === 'run') await this.#try(() => this.#store.purge(removed.record.id));
    else await this.#deleteVideos(removed.record);
    await this.#measure();
  }

  /** Removes a record that cannot be read. */
  async removeDamaged(entry: DamagedSession): Promise<void> {
    const { id } = entry;
    if (id === null) return;
    await this.#try(async () => {
      await this.#store.purge(id);
      this.#show((this.entries ?? []).filter((other) => other !== entry));
    });
  }

  /**
   * Frees the room that the videos take; every number stays. Until something else is taken away, or
   * `forgetRemoved`, nothing is deleted: it can be undone, and a tab that dies meanwhile loses no
   * video.
   */
  async dropVideos(record: SessionRecord): Promise<void> {
    await this.forgetRemoved();
    this.#replace(withoutVideos(record));
    this.removed = { what: 'videos', record };
  }

  async #deleteVideos(record: SessionRecord): Promise<void> {
    const names = record.clips.flatMap(({ videoFile }) => (videoFile === null ? [] : [videoFile]));
    // The record first: a file that is left over is swept, a record that names a missing file is
    // not.
    await this.#change(record, (stored) => ({ ...withoutVideos(stored), updatedMs: laterThan(stored) }));
    await this.#try(async () => {
      for (const name of names) await this.#store.removeFile(record.id, name);
    });
  }

  #replace(record: SessionRecord): void {
    this.#show([record, ...(this.entries ?? []).filter((entry) => entry.id !== record.id)]);
  }

  /** Changes what is stored, which another tab may have written since it was listed. */
  async #change({ id }: SessionRecord, change: (stored: SessionRecord) => SessionRecord): Promise<void> {
    await this.#try(async () => {
      const record = await this.#store.update(id, change);
      if (!record) return;
      this.#replace(record);
      this.#onchanged(record);
    });
  }

  #show(entries: readonly (SessionRecord | DamagedSession)[]): void {
    this.entries = [
      ...entries.filter(isSession).sort(byFilming),
      ...entries.filter((entry) => !isSession(entry)),
    ];
  }

  async #measure(): Promise<void> {
    this.space = await this.#store.space();
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.failure = null;
    } catch (error) {
      this.failure = toStorageFailure(error);
    }
  }
}

function withoutVideos(record: SessionRecord): SessionRecord {
  return { ...record, clips: record.clips.map((clip) => ({ ...clip, videoFile: null })) };
}
