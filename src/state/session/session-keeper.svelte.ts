import type { PoseTrack } from '../../core/pose/pose-track.ts';
import {
  isSession,
  withoutPictures,
  type SessionClipRecord,
  type SessionRecord,
} from '../../storage/session-record.ts';
import type { SessionStore } from '../../storage/session-store.ts';
import { whileAtWork } from '../work-lock.ts';
import { KeptAnalyses } from './kept-analyses.ts';
import { unpackPictures } from './runner-pictures.ts';
import { identityOf, RunSession, type ClipInput } from './run-session.svelte.ts';
import { toStorageFailure, type StorageFailure } from '../storage-failure.ts';
import { clipFileName, snapshotSession } from './session-snapshot.ts';
import { SessionWriter, settingsOf, type ElsewhereNews } from './session-writer.svelte.ts';

export type { ElsewhereNews } from './session-writer.svelte.ts';

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
  /** What another tab did to the run under review; null while nothing. */
  elsewhere = $state.raw<ElsewhereNews | null>(null);
  readonly #store: SessionStore;
  readonly #onsaved: (record: SessionRecord) => void;
  readonly #analyses: KeptAnalyses;
  readonly #writers = new WeakMap<RunSession, SessionWriter>();
  /** The run under review. */
  #followed = $state.raw<SessionWriter | null>(null);
  /** Runs that are being saved. */
  #saves = $state(0);
  #persistAsked = false;

  constructor(store: SessionStore, onsaved: (record: SessionRecord) => void) {
    this.#store = store;
    this.#analyses = new KeptAnalyses(store);
    this.#onsaved = onsaved;
  }

  /** Whether something is on its way to the device that leaving the page would cut off. */
  get isWriting(): boolean {
    return this.#saves > 0 || (this.#followed?.isWriting ?? false);
  }

  /**
   * Saves a run that came in as a file. No other tab takes its files for leftovers meanwhile,
   * though no record names them yet. `draw` makes a picture where none came with it.
   */
  async receive(
    session: RunSession,
    thumbnail: Blob | null,
    draw: () => Promise<Blob | null> = () => Promise.resolve(null),
  ): Promise<void> {
    const { identity } = session;
    if (!identity) return;
    const notYet = session.clips.map(() => false);
    await whileAtWork(identity.id, async () => {
      // A clip without a video keeps none; the others are copied in.
      await this.save(session, thumbnail, { videos: [], tracks: notYet });
      const drawn = thumbnail ? null : await draw();
      if (drawn) await this.#keepThumbnail(session, identity.id, drawn);
    });
  }

  /** Gives a kept run its picture. Without room for one the run is whole all the same. */
  async #keepThumbnail(session: RunSession, id: string, thumbnail: Blob): Promise<void> {
    const record = await this.#store.update(id, (stored) => ({ ...stored, thumbnail })).catch(() => null);
    if (!record) return;
    this.#writerOf(session).accept(record);
    this.#onsaved(record);
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
    this.#saves++;
    try {
      for (const [index, clip] of clips.entries()) {
        if (kept.tracks[index]) continue;
        await this.#store.writeTrack(identity.id, clipFileName(index, 'track'), clip.track);
      }
      // First what fits nearly always: a video that does not fit must not cost the numbers.
      const videoKept = clips.map((_, index) => kept.videos[index] ?? false);
      const settings = settingsOf(session);
      const record = await this.#putFitting(
        snapshotSession(session, { updatedMs: Date.now(), thumbnail, videoKept }),
      );
      this.#writerOf(session).begin(record, settings);
      this.#onsaved(record);
      if (identity.isDemo) await this.#dropOlderDemos(identity.id);
      for (const [index, clip] of clips.entries()) {
        if (clip.file && !videoKept[index]) await this.#keepVideo(session, index, clip.file);
      }
    } catch (error) {
      this.failure = toStorageFailure(error);
    } finally {
      this.#saves--;
    }
    await this.#analyses.keep(session);
    await this.#askToPersist();
  }

  /** Stores a record, without its pictures where there is no room for one. */
  async #putFitting(record: SessionRecord): Promise<SessionRecord> {
    try {
      await this.#store.put(record);
      return record;
    } catch (error) {
      if (toStorageFailure(error).code !== 'quota-exceeded') throw error;
      const bare = withoutPictures(record);
      await this.#store.put(bare);
      return bare;
    }
  }

  /** Puts a clip's video beside its track, and says so in the record. */
  async #keepVideo(session: RunSession, index: number, file: File): Promise<void> {
    const id = session.identity?.id ?? '';
    const videoFile = clipFileName(index, 'video');
    try {
      await this.#store.writeVideo(id, videoFile, file);
      const record = await this.#store.update(id, (stored) => ({
        ...stored,
        clips: stored.clips.map((clip, at) => (at === index ? { ...clip, videoFile } : clip)),
      }));
      if (!record) return;
      this.#writerOf(session).accept(record);
      this.#onsaved(record);
    } catch (error) {
      this.failure = toStorageFailure(error);
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

  /** Stores what is changed in a run; the returned function stops that. */
  follow(session: RunSession): () => void {
    this.elsewhere = null;
    const writer = this.#writerOf(session);
    this.#followed = writer;
    const stop = writer.follow();
    return () => {
      stop();
      // With the last corrections.
      void this.#analyses.keep(session);
      this.#followed = null;
    };
  }

  /** The record of the run under review was written in the library. */
  accept(session: RunSession, record: SessionRecord): void {
    this.#writerOf(session).accept(record);
  }

  #writerOf(session: RunSession): SessionWriter {
    let writer = this.#writers.get(session);
    if (!writer) {
      writer = new SessionWriter(this.#store, session, {
        onsaved: this.#onsaved,
        onfailed: (error) => (this.failure = toStorageFailure(error)),
        onelsewhere: (news) => (this.elsewhere = news),
      });
      this.#writers.set(session, writer);
    }
    return writer;
  }

  /** The picture that the library shows of a run; null where there is none. */
  async thumbnailOf(id: string): Promise<Blob | null> {
    const read = await this.#store.get(id).catch(() => null);
    return read && isSession(read) ? read.thumbnail : null;
  }

  /**
   * Brings a run back from its track and its settings: the analysis is computed again, unless that
   * of a long clip was kept.
   */
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
      const clips = await this.#analyses.complete(id, inputs, new AbortController().signal);
      const session = new RunSession(clips, identityOf(read), read.title);
      this.#writerOf(session).begin(read, settingsOf(session));
      void this.#analyses.keep(session);
      return { kind: 'opened', session };
    } catch (error) {
      return { kind: 'failed', failure: toStorageFailure(error) };
    }
  }

  async #reopenClip(id: string, clip: SessionClipRecord, track: PoseTrack): Promise<ClipInput> {
    const video = clip.videoFile === null ? null : await this.#store.readVideo(id, clip.videoFile);
    const { name, type, lastModifiedMs } = clip.file;
    const file = video && new File([video], name, { type, lastModified: lastModifiedMs });
    const { info, context, timing, review, pictures, videoRanges = null } = clip;
    return {
      file,
      videoRanges,
      lastModifiedMs,
      info,
      track,
      context,
      timing,
      ...(review && { review }),
      ...(pictures && { pictures: unpackPictures(pictures) }),
    };
  }
}
