import { analyzeRun } from '../../core/analysis/analyze-run.ts';
import { followLegs } from '../../core/analysis/follow-legs.ts';
import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { RunContext } from '../../core/run/run-context.ts';
import { isMeasured } from '../../core/run/measure.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import type { PoseTrack } from '../../core/pose/pose-track.ts';
import type { ClipReview } from '../../core/review/clip-review.ts';
import { exchangeReview } from '../../core/review/exchange-review.ts';
import type { RunEdits, TimeRange } from '../../core/run/run-edits.ts';
import type { EstimateTiming } from '../../core/run/estimate-timing.ts';
import type { VideoInfo } from '../../core/video/video-info.ts';
import { AnotherAnalysis } from './another-analysis.ts';
import { EditMode } from './edit-mode.svelte.ts';
import { FocusPlace } from './focus-place.ts';
import { analyzeLong, correctedContext, isLong } from './long-clip.ts';
import { Playhead } from './playhead.svelte.ts';
import type { RunnerPictures } from './runner-pictures.ts';
import { ProofLoop } from './proof-loop.svelte.ts';
import { ReviewHistory } from './review-history.svelte.ts';
import { plainName } from '../../core/run/plain-name.ts';
import { filmedOn } from '../../storage/filmed-on.ts';
import type { SessionRecord } from '../../storage/session-record.ts';
import type { Day } from '../../core/knees/day.ts';

/** What is known of a clip. Corrections are kept in the clip's review, where they can be undone. */
export type ClipContext = Omit<RunContext, 'edits'>;

/** A video with the pose that was estimated on it and what is known about how it was filmed. */
export interface ClipInput {
  /** Null where the video was dropped and only its analysis was kept. */
  readonly file: File | null;
  /**
   * Stretches whose pictures `file` has, file seconds; left out or null: all. A shared video may be
   * a part only.
   */
  readonly videoRanges?: readonly TimeRange[] | null;
  /** The file's own date, milliseconds since 1970; left out: as `file` has it. */
  readonly lastModifiedMs?: number;
  readonly info: VideoInfo;
  readonly track: PoseTrack;
  readonly context: ClipContext;
  readonly timing: EstimateTiming;
  /** What people added to it; nothing where it is left out. */
  readonly review?: ClipReview;
  /** Small pictures from the analysis; left out where there are none. */
  readonly pictures?: RunnerPictures;
  /** Its analysis with this context and review, where it is known: long clips (`long-clip.ts`). */
  readonly analysis?: RunAnalysis;
}

/** An analysis, and what it was made with. */
interface Answer {
  readonly context: ClipContext;
  readonly edits: RunEdits;
  readonly analysis: RunAnalysis;
}

/** What is worked on beside the picture. */
export const REVIEW_TABS = ['findings', 'strides', 'numbers', 'notes'] as const;

export type ReviewTab = (typeof REVIEW_TABS)[number];

/** Medians with their bands, curves over time, or strides laid over one another. */
export const NUMBERS_VIEWS = ['numbers', 'time', 'cycle'] as const;

export type NumbersView = (typeof NUMBERS_VIEWS)[number];

/**
 * A clip under review. Changing `context` or a correction re-runs the analysis, never the pose
 * estimation.
 */
export class RunClip {
  /** Null where the video was dropped: the numbers are there, the picture is not. */
  readonly file: File | null;
  /** Stretches whose pictures `file` has, file seconds; null: all. */
  readonly videoRanges: readonly TimeRange[] | null;
  /** Date of the file, milliseconds since 1970, also of one that was dropped; 0: unknown. */
  readonly lastModifiedMs: number;
  readonly info: VideoInfo;
  readonly timing: EstimateTiming;
  readonly track: PoseTrack;
  readonly playhead: Playhead;
  /** Small pictures from the analysis, where there are any. */
  readonly pictures: RunnerPictures | null;
  /** One number played on the stride that proves it. */
  readonly proof: ProofLoop;
  /** Corrections, verdicts, notes and drawings, with undo. */
  readonly history: ReviewHistory;
  context = $state.raw<ClipContext>({ slowMotion: 1, model: 'heavy' });
  /** The metric whose reading is drawn on the frames it was read at; null draws none. */
  selectedMetric = $state<MetricId | null>(null);
  /** Index into `analysis.strides`. */
  selectedStride = $state<number | null>(null);
  reviewTab = $state<ReviewTab>('findings');
  /** What the panel of numbers shows: all of them, or curves. */
  numbersView = $state<NumbersView>('numbers');
  readonly editMode = new EditMode();
  /** Where a new comment is written. */
  readonly noteComposer = new FocusPlace();
  readonly #slowMotion = $derived.by(() => this.context.slowMotion);
  readonly #view = $derived.by(() => this.context.view);
  /** Most of an analysis: no correction changes it. */
  readonly #legs = $derived.by(() => followLegs(this.track, this.#slowMotion, this.#view));
  /** What is known of a long clip, which is analysed off the page's thread; null for others. */
  #answer = $state.raw<Answer | null>(null);
  readonly #again = new AnotherAnalysis();
  /** Of a long clip that was corrected: the last one, until the next is there (`isBehind`). */
  readonly analysis = $derived.by(() => {
    const { context } = this;
    const { edits } = this.history;
    const answer = this.#answer;
    if (!answer) return analyzeRun(this.track, correctedContext(context, edits), this.#legs);
    if (isOf(answer, context, edits)) return answer.analysis;
    this.#again.ask({ context, edits }, (signal) => this.#answerWith({ context, edits }, signal));
    return answer.analysis;
  });
  /** Whether the numbers are those from before the last correction: new ones are on their way. */
  readonly isBehind = $derived.by(
    () => this.#answer !== null && !isOf(this.#answer, this.context, this.history.edits),
  );
  readonly refused = $derived(this.analysis.quality.some((issue) => issue.severity === 'refuse'));

  constructor(input: ClipInput) {
    this.file = input.file;
    this.videoRanges = input.videoRanges ?? null;
    this.lastModifiedMs = input.lastModifiedMs ?? input.file?.lastModified ?? 0;
    this.info = input.info;
    this.timing = input.timing;
    this.track = input.track;
    this.context = input.context;
    this.pictures = input.pictures ?? null;
    this.history = new ReviewHistory(input.review);
    this.playhead = new Playhead(input.track.timesS);
    this.proof = new ProofLoop(this.playhead);
    const { analysis } = input;
    if (analysis) this.#answer = { context: this.context, edits: this.history.edits, analysis };
  }

  /**
   * The analysis with the present context, not remembered: to find out how long it
   * takes.
   */
  async analyzeAgain(): Promise<RunAnalysis> {
    const context = correctedContext(this.context, this.history.edits);
    if (!isLong(this.track)) return analyzeRun(this.track, context);
    return analyzeLong(this.track, context, new AbortController().signal);
  }

  async #answerWith(
    { context, edits }: Pick<Answer, 'context' | 'edits'>,
    signal: AbortSignal,
  ): Promise<void> {
    const analysis = await analyzeLong(this.track, correctedContext(context, edits), signal);
    if (!signal.aborted) this.#answer = { context, edits, analysis };
  }

  /** Changes what is known of the clip; `undefined` hands a field back to detection. */
  updateContext(change: { [Key in keyof ClipContext]?: ClipContext[Key] | undefined }): void {
    const merged = Object.entries({ ...this.context, ...change });
    this.context = Object.fromEntries(
      merged.filter(([, value]) => value !== undefined),
    ) as unknown as ClipContext;
  }

  /**
   * Says whether the video is mirrored. Corrections and notes stay with the leg that was seen, and
   * take its name.
   */
  setMirrored(mirrored: boolean): void {
    if (mirrored === (this.context.mirrored ?? false)) return;
    this.history.rename(exchangeReview);
    this.updateContext({ mirrored: mirrored || undefined });
  }

  /**
   * Shows a stride, and where a metric is named, the frame at which that number was read. Without a
   * number the playhead goes to the stride's initial contact.
   */
  showStride(stride: number, metric: MetricId | null = this.selectedMetric): void {
    const result = this.analysis.strides[stride];
    if (!result) return;
    this.selectedStride = stride;
    this.selectedMetric = metric;
    const measured = metric ? result.metrics[metric] : undefined;
    if (measured && isMeasured(measured)) this.playhead.goToFrame(measured.frame);
    else this.playhead.goToTime(result.startS);
  }
}

function isOf(answer: Answer, context: ClipContext, edits: RunEdits): boolean {
  return answer.context === context && answer.edits === edits;
}

/** Under which name a run is kept; `createdMs` counts from 1970. */
export interface RunIdentity {
  readonly id: string;
  readonly createdMs: number;
  readonly isDemo: boolean;
  /** Who ran; left out where nobody said. */
  readonly runner?: string;
  /** The day of filming as it was entered; left out where it is told from the videos. */
  readonly filmedDay?: Day;
}

/** Under which name, and as whose run, a stored run is kept. */
export function identityOf({ id, createdMs, isDemo, runner, filmedDay }: SessionRecord): RunIdentity {
  return {
    id,
    createdMs,
    isDemo,
    ...(runner !== undefined && { runner }),
    ...(filmedDay !== undefined && { filmedDay }),
  };
}

/** One run under review: one clip, or several of the same run from different sides. */
export class RunSession {
  /** Null for a run that is shown without being kept. */
  identity = $state.raw<RunIdentity | null>(null);
  title = $state('');
  readonly clips: readonly RunClip[];
  selectedIndex = $state(0);
  /** The finding that is open in the list; null: none, undefined: none was chosen yet. */
  openFinding = $state<string | null | undefined>();
  /** When it was filmed; of a run that is shown without being kept as its videos say. */
  readonly filmedOn = $derived.by(() => {
    const { createdMs, isDemo, filmedDay } = this.identity ?? { createdMs: Date.now(), isDemo: false };
    return filmedOn({
      createdMs,
      isDemo,
      ...(filmedDay !== undefined && { filmedDay }),
      clips: this.clips.map(({ info, lastModifiedMs }) => ({ info, file: { lastModifiedMs } })),
    });
  });
  readonly clip = $derived.by(() => {
    const clip = this.clips[this.selectedIndex];
    if (!clip) throw new RangeError(`No clip ${this.selectedIndex}`);
    return clip;
  });

  /** @param title without one the run is called as its first clip */
  constructor(clips: readonly ClipInput[], identity: RunIdentity | null = null, title?: string) {
    if (clips.length === 0) throw new RangeError('A session needs at least one clip');
    this.identity = identity;
    this.title = title ?? plainName(clips[0]?.info.name ?? '');
    this.clips = clips.map((clip) => new RunClip(clip));
  }

  /** Takes over who ran, and when it was filmed, as the stored run has it by now. */
  follow(record: SessionRecord): void {
    const { runner, filmedDay } = this.identity ?? {};
    if (record.runner !== runner || record.filmedDay !== filmedDay) this.identity = identityOf(record);
  }

  /** Shows another clip; the one left behind stops playing. */
  select(index: number): void {
    if (!this.clips[index]) return;
    this.clip.playhead.playing = false;
    this.selectedIndex = index;
  }
}
