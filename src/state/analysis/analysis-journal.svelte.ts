import { untrack } from 'svelte';
import { timesOfSpans } from '../../core/analysis/read-spans.ts';
import type { FrameBatch } from '../../core/pose/remaining-segments.ts';
import type { SessionStore } from '../../storage/session-store.ts';
import type { UnfinishedClip, UnfinishedRecord } from '../../storage/unfinished-record.ts';
import type { UnfinishedStore } from '../../storage/unfinished-store.ts';
import type { ClipDraft } from '../import/clip-draft.svelte.ts';
import type { RunSource } from '../import/import-job.svelte.ts';
import type { EstimatePlan, TrackOptions } from './pose-service.ts';
import type { ClipInput } from '../session/run-session.svelte.ts';
import { markAtWork } from '../work-lock.ts';
import { clipFileName } from '../session/session-snapshot.ts';
import { drawThumbnail } from '../session/session-thumbnail.ts';
import { describeDraft } from './unfinished-clip.ts';

/** So many frames are written together: about a second of work lost by a crash, and few writes. */
const FRAMES_PER_WRITE = 60;

export interface JournalStores {
  readonly sessions: SessionStore;
  readonly unfinished: UnfinishedStore;
}

/**
 * Keeps a run that waits or is analysed on the device: what was said of it and its videos from the
 * moment it is in line, its frames as they are done, its tracks as clips end. Writes queue up
 * behind one another and never hold the analysis up. When the device refuses (no room), all but the
 * words is removed, `intact` turns false and the analysis goes on without a net.
 */
export class AnalysisJournal {
  intact = true;
  /** Settles when the videos lie on the device, or never will. */
  readonly videosCopied: Promise<void>;
  #record: UnfinishedRecord;
  #queue: Promise<void> = Promise.resolve();
  #waiting: { clip: number; batch: FrameBatch }[] = [];
  #over = false;
  #end: () => void = () => undefined;
  readonly #ended = new Promise<void>((resolve) => (this.#end = resolve));
  readonly #stores: JournalStores;
  readonly #drafts: readonly ClipDraft[];
  /**
   * Taken up from an earlier visit: the analysis reads the stored videos, there may be no others.
   */
  readonly #isResumed: boolean;
  readonly #releaseLock: () => Promise<void>;
  #stopFollowing: () => void = () => undefined;

  private constructor(
    stores: JournalStores,
    record: UnfinishedRecord,
    drafts: readonly ClipDraft[],
    isResumed: boolean,
    copy: (journal: AnalysisJournal) => Promise<void>,
  ) {
    this.#stores = stores;
    this.#record = record;
    this.#drafts = drafts;
    this.#isResumed = isResumed;
    this.#releaseLock = markAtWork(record.id);
    this.#enqueue(() => copy(this));
    this.videosCopied = this.#queue;
  }

  /**
   * Starts to keep a new run. Its videos are copied once `turn` has settled: one run's after the
   * other's, however many are in line.
   */
  static start(
    stores: JournalStores,
    about: Pick<UnfinishedRecord, 'id' | 'createdMs' | 'isDemo' | 'joins'>,
    source: RunSource,
    turn: Promise<void>,
  ): AnalysisJournal {
    const { usable: drafts, model, facts } = source;
    const thumbnail = drawThumbnail(source);
    const record: UnfinishedRecord = {
      schema: 'treadlens-unfinished/1',
      ...about,
      model,
      heightM: facts.heightM,
      beltSpeedMps: facts.beltSpeedMps,
      ...(source.shoes === null ? {} : { shoes: source.shoes }),
      ...(source.runner !== '' && { runner: source.runner }),
      thumbnail: null,
      videosStored: false,
      clips: drafts.flatMap((draft, index) => describeDraft(draft, index) ?? []),
    };
    const journal = new AnalysisJournal(stores, record, drafts, false, async (self) => {
      await self.#write({ thumbnail: await thumbnail });
      await Promise.race([turn, self.#ended]);
      await self.#copyVideos(drafts.map((_, index) => index));
    });
    journal.#follow();
    return journal;
  }

  /**
   * Goes on with a run of an earlier visit; `missing` are the clips whose videos were chosen again,
   * by index.
   */
  static resume(
    stores: JournalStores,
    record: UnfinishedRecord,
    drafts: readonly ClipDraft[],
    missing: readonly number[],
  ): AnalysisJournal {
    return new AnalysisJournal(stores, record, drafts, true, async (self) => {
      if (!record.videosStored || missing.length > 0) await self.#copyVideos(missing);
    });
  }

  async #copyVideos(indices: readonly number[]): Promise<void> {
    for (const index of indices) {
      const file = this.#drafts[index]?.file;
      if (this.#over || !file) return;
      await this.#stores.sessions.writeVideo(this.#record.id, clipFileName(index, 'video'), file);
    }
    await this.#write({ videosStored: true });
  }

  /**
   * Clips in line can still be described otherwise. Written at once, not behind videos that are
   * being copied.
   */
  #follow(): void {
    let isFirst = true;
    this.#stopFollowing = $effect.root(() => {
      $effect(() => {
        const drafts = this.#drafts.map(describeDraft);
        if (!isFirst) untrack(() => this.#describe(drafts));
        isFirst = false;
      });
    });
  }

  #describe(drafts: readonly (UnfinishedClip | null)[]): void {
    const clips = this.#record.clips.map((clip, index) => {
      const now = drafts[index];
      if (!now || clip.finished) return clip;
      if (!clip.plan) return { ...now, plan: null };
      const { spans, scan, plan } = clip;
      return { ...now, plan, scan, ...(spans && { spans }) };
    });
    // What cannot be written now is written with the next step of the analysis.
    if (this.intact) void this.#write({ clips }).catch(() => undefined);
  }

  get record(): UnfinishedRecord {
    return this.#record;
  }

  /** A clip that an earlier sitting finished; null where there is work to do. */
  async finishedClip(index: number, draft: ClipDraft): Promise<ClipInput | null> {
    const finished = this.#record.clips[index]?.finished;
    if (!finished || !draft.info) return null;
    const { id, model, heightM, beltSpeedMps, shoes } = this.#record;
    const track = await this.#stores.sessions.readTrack(id, finished.trackFile).catch(() => null);
    if (track?.timesS.length !== draft.info.frames) return null;
    const context = draft.context({
      model,
      ...(heightM === null ? {} : { heightM }),
      ...(beltSpeedMps === null ? {} : { beltSpeedMps }),
      ...(shoes === undefined ? {} : { shoes }),
    });
    const { spans } = draft;
    const known = spans ? { ...context, readSpans: timesOfSpans(track, spans) } : context;
    return { file: draft.file, info: draft.info, track, context: known, timing: finished.timing };
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
        if (!resumed) this.#startOver(index, plan, scan, draft.spans);
      },
      onBatch: (batch) => this.#keepFrames(index, batch),
    };
  }

  #startOver(
    index: number,
    plan: EstimatePlan,
    scan: UnfinishedClip['scan'],
    spans: ClipDraft['spans'],
  ): void {
    this.#waiting = [];
    this.#enqueue(async () => {
      await this.#stores.unfinished.clearFrames(this.#record.id, index);
      await this.#writeClip(index, { plan, scan, ...(spans && { spans: [...spans] }) });
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

  /**
   * Waits until all is written; whether videos, and tracks, lie in the session's folder. The
   * session takes over.
   */
  async handOver(): Promise<{ readonly videos: boolean; readonly tracks: boolean }> {
    await this.#queue;
    this.#stop();
    const { intact } = this;
    return { videos: this.#record.videosStored && (intact || this.#isResumed), tracks: intact };
  }

  /** The session is saved (or cannot be): another tab may look at it now. */
  release(): void {
    this.#stop();
    void this.#releaseLock();
  }

  /** Its clips lie in another run's folder by now: nothing of it is needed any more. */
  async dissolve(): Promise<void> {
    this.#stop();
    await this.#queue;
    await this.#removeAll();
    await this.#releaseLock();
  }

  /**
   * The user called the run off. A run described in this visit is still on the import screen; one
   * that an earlier visit left is offered again.
   */
  async callOff(): Promise<void> {
    if (this.#over) return;
    if (this.#isResumed) await this.#queue;
    this.#stop();
    await this.#queue;
    if (!this.#isResumed) await this.#removeAll();
    await this.#releaseLock();
  }

  #stop(): void {
    this.#over = true;
    this.#end();
    this.#stopFollowing();
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
        if (!this.#isResumed) await this.#keepWordsOnly();
      }
    });
  }

  /**
   * Room for nothing else: what was said of the run stays, so that a closed tab costs no more than
   * choosing the video again.
   */
  async #keepWordsOnly(): Promise<void> {
    await this.#removeAll();
    const clips = this.#record.clips.map((clip) => ({ ...clip, plan: null, finished: null }));
    await this.#write({ videosStored: false, clips }).catch(() => undefined);
  }

  async #removeAll(): Promise<void> {
    // What cannot be removed now is swept at the next start.
    await this.#stores.unfinished.remove(this.#record.id, { files: true }).catch(() => undefined);
  }
}
