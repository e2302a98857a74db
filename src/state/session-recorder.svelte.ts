import type { FrameBatch } from '../core/pose/remaining-segments.ts';
import type { SessionStore } from '../storage/session-store.ts';
import type { UnfinishedClip, UnfinishedRecord } from '../storage/unfinished-record.ts';
import type { UnfinishedStore } from '../storage/unfinished-store.ts';
import type { ClipDraft } from './clip-draft.svelte.ts';
import type { EstimatePlan, TrackOptions } from './pose-service.ts';
import type { ClipInput } from './run-session.svelte.ts';
import { holdAnalysisLock } from './session-lock.ts';
import { clipFileName } from './session-snapshot.ts';

/** So many frames are written together: about a second of work lost by a crash, and few writes. */
const FRAMES_PER_WRITE = 60;

export interface RecorderStores {
  readonly sessions: SessionStore;
  readonly unfinished: UnfinishedStore;
}

/**
 * Keeps an analysis under way on the device: its videos at the start, its frames as they are done, its tracks as clips
 * end. Writes queue up behind one another and never hold the analysis up. When the device refuses (no room), what was
 * written is removed, `intact` turns false and the analysis goes on without a net.
 */
export class SessionRecorder {
  intact = true;
  #record: UnfinishedRecord;
  #queue: Promise<void> = Promise.resolve();
  #waiting: { clip: number; batch: FrameBatch }[] = [];
  #over = false;
  readonly #stores: RecorderStores;
  readonly #releaseLock: () => Promise<void>;

  private constructor(stores: RecorderStores, record: UnfinishedRecord) {
    this.#stores = stores;
    this.#record = record;
    this.#releaseLock = holdAnalysisLock(record.id);
  }

  /** Starts to keep a new analysis; its videos are copied meanwhile. */
  static start(
    stores: RecorderStores,
    about: Omit<UnfinishedRecord, 'schema' | 'clips' | 'videosStored' | 'thumbnail'>,
    drafts: readonly ClipDraft[],
    thumbnail: Promise<Blob | null>,
  ): SessionRecorder {
    const clips = drafts.flatMap((draft, index) => describeDraft(draft, index) ?? []);
    const recorder = new SessionRecorder(stores, {
      schema: 'treadlens-unfinished/1',
      ...about,
      thumbnail: null,
      videosStored: false,
      clips,
    });
    recorder.#enqueue(async () => {
      await recorder.#write({ thumbnail: await thumbnail });
      for (const [index, draft] of drafts.entries()) {
        if (recorder.#over) return;
        await stores.sessions.writeVideo(about.id, clipFileName(index, 'video'), draft.file);
      }
      await recorder.#write({ videosStored: true });
    });
    return recorder;
  }

  /** Goes on with an analysis that was cut off. */
  static resume(stores: RecorderStores, record: UnfinishedRecord): SessionRecorder {
    return new SessionRecorder(stores, record);
  }

  get record(): UnfinishedRecord {
    return this.#record;
  }

  /** A clip that an earlier sitting finished; null where there is work to do. */
  async finishedClip(index: number, draft: ClipDraft): Promise<ClipInput | null> {
    const finished = this.#record.clips[index]?.finished;
    if (!finished || !draft.info) return null;
    const { id, model, heightM, beltSpeedMps } = this.#record;
    const track = await this.#stores.sessions.readTrack(id, finished.trackFile).catch(() => null);
    if (track?.timesS.length !== draft.info.frames) return null;
    const context = draft.context({
      model,
      ...(heightM === null ? {} : { heightM }),
      ...(beltSpeedMps === null ? {} : { beltSpeedMps }),
    });
    return { file: draft.file, info: draft.info, track, context, timing: finished.timing };
  }

  /** What the estimation of a clip needs in order to be kept, and to go on where it was. */
  async trackOptions(
    index: number,
    draft: ClipDraft,
  ): Promise<Pick<TrackOptions, 'resume' | 'onPlan' | 'onBatch'>> {
    const stored = this.#record.clips[index];
    if (!stored) return {};
    const { id } = this.#record;
    const frames = await this.#stores.unfinished
      .readFrames(id, index, stored.info.frames)
      .catch((): FrameBatch[] => []);
    const scan = draft.scan.kind === 'found' ? draft.scan.result : null;
    return {
      resume: stored.plan && frames.length > 0 ? { ...stored.plan, batches: frames } : undefined,
      onPlan: (plan, resumed) => {
        if (!resumed) this.#startOver(index, plan, scan);
      },
      onBatch: (batch) => this.#keepFrames(index, batch),
    };
  }

  #startOver(index: number, plan: EstimatePlan, scan: UnfinishedClip['scan']): void {
    this.#waiting = [];
    this.#enqueue(async () => {
      await this.#stores.unfinished.clearFrames(this.#record.id, index);
      await this.#writeClip(index, { plan, scan });
    });
  }

  #keepFrames(clip: number, batch: FrameBatch): void {
    this.#waiting.push({ clip, batch });
    const frames = this.#waiting.reduce((sum, waiting) => sum + waiting.batch.frames, 0);
    if (frames < FRAMES_PER_WRITE) return;
    const batches = this.#waiting.filter((waiting) => waiting.clip === clip).map(({ batch: one }) => one);
    this.#waiting = [];
    this.#enqueue(() => this.#stores.unfinished.addFrames(this.#record.id, clip, batches));
  }

  /** A clip is done: its track takes the place of its frames. */
  clipFinished(index: number, input: ClipInput): void {
    this.#waiting = [];
    if (this.#record.clips[index]?.finished) return;
    const trackFile = clipFileName(index, 'track');
    this.#enqueue(async () => {
      await this.#stores.sessions.writeTrack(this.#record.id, trackFile, input.track);
      await this.#writeClip(index, { finished: { trackFile, timing: { ...input.timing } } });
      await this.#stores.unfinished.clearFrames(this.#record.id, index);
    });
  }

  /** Waits until all is written; whether videos and tracks lie in the session's folder. The session takes over. */
  async handOver(): Promise<boolean> {
    await this.#queue;
    this.#over = true;
    return this.intact;
  }

  /** The session is saved (or cannot be): another tab may look at it now. */
  release(): void {
    this.#over = true;
    void this.#releaseLock();
  }

  /** The user cancelled: nothing stays. */
  async discard(): Promise<void> {
    if (this.#over) return;
    this.#over = true;
    await this.#queue;
    await this.#removeAll();
    await this.#releaseLock();
  }

  async #write(change: Partial<UnfinishedRecord>): Promise<void> {
    this.#record = { ...this.#record, ...change };
    if (!this.#over) await this.#stores.unfinished.put(this.#record);
  }

  async #writeClip(index: number, change: Partial<UnfinishedClip>): Promise<void> {
    const clips = this.#record.clips.map((clip, at) => (at === index ? { ...clip, ...change } : clip));
    await this.#write({ clips });
  }

  #enqueue(work: () => Promise<void>): void {
    this.#queue = this.#queue.then(async () => {
      if (this.#over || !this.intact) return;
      try {
        await work();
      } catch {
        // No room, most likely. Saving the finished run will try again and say what is wrong.
        this.intact = false;
        await this.#removeAll();
      }
    });
  }

  async #removeAll(): Promise<void> {
    // What cannot be removed now is swept at the next start.
    await this.#stores.unfinished.remove(this.#record.id, { files: true }).catch(() => undefined);
  }
}

function describeDraft(draft: ClipDraft, index: number): UnfinishedClip | null {
  const { file, info } = draft;
  if (!info) return null;
  return {
    file: { name: file.name, type: file.type, sizeBytes: file.size, lastModifiedMs: file.lastModified },
    videoFile: clipFileName(index, 'video'),
    info: { ...info },
    chosen: {
      view: draft.chosenView,
      facing: draft.chosenFacing,
      slowMotion: draft.chosenSlowMotion,
      mirrored: draft.chosenMirrored,
      person: draft.chosenPerson,
      wholePicture: draft.wholePicture,
    },
    scan: draft.scan.kind === 'found' ? draft.scan.result : null,
    plan: null,
    finished: null,
  };
}
