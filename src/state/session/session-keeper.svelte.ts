import type { PoseTrack } from '../../core/pose/pose-track.ts';
import { isSession, type SessionClipRecord, type SessionRecord } from '../../storage/session-record.ts';
import type { SessionStore } from '../../storage/session-store.ts';
import { RunSession, type ClipInput } from './run-session.svelte.ts';
import { toStorageFailure, type StorageFailure } from './storage-failure.ts';
import { clipFileName, refreshRecord, snapshotSession } from './session-snapshot.ts';

/**
 * Settings are typed and dragged: they are stored when they have rested this long, milliseconds.
 */
const SETTLE_MS = 600;

export type OpenedSession =
  | { readonly kind: 'opened'; readonly session: RunSession }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged'; readonly reason: DamageReason; readonly detail: string }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

type DamageReason = 'unreadable' | 'newer-version' | 'track-missing';

/** Keeps runs on this device: saves a finished one, follows its settings, brings it back. */
export class SessionKeeper {
  /** Why the run under review is not (or not wholly) kept; null while all is well. */
  failure = $state.raw<StorageFailure | null>(null);
  readonly #store: SessionStore;
  readonly #onsaved: (record: SessionRecord) => void;
  #persistAsked = false;

  constructor(store: SessionStore, onsaved: (record: SessionRecord) => void) {
    this.#store = store;
    this.#onsaved = onsaved;
  }

  /**
   * Saves a finished run. Where there is no room for the videos the analysis is kept without them,
   * and `failure` says so. `kept` says which files lie in the run's folder already.
   */
  async save(
    session: RunSession,
    thumbnail: Blob | null,
    kept: { readonly videos: readonly boolean[]; readonly tracks: readonly boolean[] },
  ): Promise<void> {
    const { identity, clips } = session;
    if (!identity) return;
    this.failure = null;
    try {
      for (const [index, clip] of clips.entries()) {
        if (kept.tracks[index]) continue;
        await this.#store.writeTrack(identity.id, clipFileName(index, 'track'), clip.track);
      }
      const videoKept: boolean[] = [];
      for (const [index, clip] of clips.entries()) {
        videoKept.push(kept.videos[index] ?? (await this.#keepVideo(identity.id, index, clip.file)));
      }
      const record = snapshotSession(session, { updatedMs: Date.now(), thumbnail, videoKept });
      await this.#store.put(record);
      if (identity.isDemo) await this.#dropOlderDemos(identity.id);
      this.#onsaved(record);
    } catch (error) {
      this.failure = toStorageFailure(error);
    }
    await this.#askToPersist();
  }

  async #keepVideo(id: string, index: number, file: File | null): Promise<boolean> {
    if (!file) return false;
    try {
      await this.#store.writeVideo(id, clipFileName(index, 'video'), file);
      return true;
    } catch (error) {
      this.failure = toStorageFailure(error);
      return false;
    }
  }

  /** The demo is the same run every time: one of it is enough. */
  async #dropOlderDemos(id: string): Promise<void> {
    for (const read of await this.#store.list()) {
      if (isSession(read) && read.isDemo && read.id !== id) await this.#store.purge(read.id);
    }
  }

  async #askToPersist(): Promise<void> {
    if (this.#persistAsked) return;
    this.#persistAsked = true;
    await this.#store.persist();
  }

  /**
   * Stores every change of the run's settings, once it has settled; the returned function stops
   * that.
   */
  follow(session: RunSession): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const store = (): void => {
      timer = undefined;
      void this.#storeSettings(session);
    };
    // A tab that is hidden may never come back.
    const storeNow = (): void => {
      if (timer === undefined || !document.hidden) return;
      clearTimeout(timer);
      store();
    };
    document.addEventListener('visibilitychange', storeNow);
    const stop = $effect.root(() => {
      let first = true;
      $effect(() => {
        for (const clip of session.clips) void [clip.context, clip.history.review];
        if (!first) {
          clearTimeout(timer);
          timer = setTimeout(store, SETTLE_MS);
        }
        first = false;
      });
    });
    return () => {
      stop();
      document.removeEventListener('visibilitychange', storeNow);
      if (timer === undefined) return;
      clearTimeout(timer);
      store();
    };
  }

  async #storeSettings(session: RunSession): Promise<void> {
    if (!session.identity) return;
    try {
      const record = await this.#store.get(session.identity.id);
      if (!record || !isSession(record)) return;
      const refreshed = refreshRecord(record, session, Date.now());
      await this.#store.put(refreshed);
      this.#onsaved(refreshed);
    } catch (error) {
      this.failure = toStorageFailure(error);
    }
  }

  /** The picture that the library shows of a run; null where there is none. */
  async thumbnailOf(id: string): Promise<Blob | null> {
    const read = await this.#store.get(id).catch(() => null);
    return read && isSession(read) ? read.thumbnail : null;
  }

  /** Brings a run back from its track and its settings: the analysis is computed again. */
  async open(id: string): Promise<OpenedSession> {
    this.failure = null;
    try {
      const read = await this.#store.get(id);
      if (read === null) return { kind: 'missing' };
      if (!isSession(read)) return { kind: 'damaged', reason: read.damaged, detail: read.detail };
      const inputs: ClipInput[] = [];
      for (const clip of read.clips) {
        const track = await this.#store.readTrack(id, clip.trackFile);
        if (track?.timesS.length !== clip.info.frames) {
          return { kind: 'damaged', reason: 'track-missing', detail: clip.trackFile };
        }
        inputs.push(await this.#reopenClip(id, clip, track));
      }
      const { createdMs, isDemo, title } = read;
      return { kind: 'opened', session: new RunSession(inputs, { id, createdMs, isDemo }, title) };
    } catch (error) {
      return { kind: 'failed', failure: toStorageFailure(error) };
    }
  }

  async #reopenClip(id: string, clip: SessionClipRecord, track: PoseTrack): Promise<ClipInput> {
    const video = clip.videoFile === null ? null : await this.#store.readVideo(id, clip.videoFile);
    const { name, type, lastModifiedMs } = clip.file;
    const file = video && new File([video], name, { type, lastModified: lastModifiedMs });
    const { info, context, timing, review, videoRanges = null } = clip;
    return { file, videoRanges, info, track, context, timing, ...(review && { review }) };
  }
}
