import type { FrameSpan } from '../../core/pose/plan-lanes.ts';
import type { FrameBatch } from '../../core/pose/remaining-segments.ts';
import type { ModelId } from '../../core/run/run-context.ts';
import type { RunnerRegion } from '../../core/scan/runner-region.ts';
import type { VideoInfo } from '../../core/video/video-info.ts';
import type { EstimatedTrack, PicturedProgress } from '../../workers/pose/client/estimate-in-lanes.ts';
import { RestSwitch } from '../../workers/pose/client/rest-switch.ts';
import { isAbort } from '../failure.ts';
import type { EstimatePlan, EstimateService, TrackOptions } from './pose-service.ts';

/** All that the poses of a clip follow from. */
export interface EstimateWish {
  readonly file: File;
  readonly info: VideoInfo;
  readonly model: ModelId;
  readonly crop: RunnerRegion | null;
  /** The frames to be read; null: all. */
  readonly spans: readonly FrameSpan[] | null;
  readonly oneField: boolean;
  readonly looksForDots: boolean;
}

/** Who is on the page to choose another runner or model gets this long, milliseconds. */
const SETTLING_MS = 500;

/** One clip's poses, begun before anybody asked for them. */
class EarlyEstimate {
  readonly wish: EstimateWish;
  readonly rest = new RestSwitch();
  /** Whoever asked for it: it is theirs from then on. */
  taker: TrackOptions | null = null;
  progress = $state.raw<PicturedProgress | null>(null);
  outcome = $state.raw<'under-way' | 'done' | 'failed'>('under-way');
  readonly track: Promise<EstimatedTrack>;
  readonly #abort = new AbortController();
  #plan: EstimatePlan | null = null;
  #batches: FrameBatch[] = [];
  #timesS: Float64Array | null = null;
  #restingSinceMs: number | null = null;
  #restedMs = 0;

  constructor(wish: EstimateWish, service: EstimateService) {
    const { file, ...options } = wish;
    this.wish = wish;
    this.rest.follow((isResting) => this.#countRest(isResting));
    this.track = service
      .estimateTrack(file, {
        ...options,
        rest: this.rest,
        signal: this.#abort.signal,
        onPlan: (plan) => {
          this.#plan = plan;
          this.#batches = [];
          this.taker?.onPlan?.(plan, false);
        },
        onTimes: (timesS) => {
          this.#timesS = timesS;
          this.taker?.onTimes?.(timesS);
        },
        onBatch: (batch) => {
          this.#batches.push(batch);
          this.taker?.onBatch?.(batch);
        },
        onProgress: (progress) => this.#report(progress),
      })
      .then(({ timing, ...estimated }) => {
        // What it would have taken without the rests: estimates for other clips follow from it.
        return { ...estimated, timing: { ...timing, totalMs: timing.totalMs - this.#restedMs } };
      });
    // Who takes it hears of a failure; nobody else need.
    this.track.then(
      () => (this.outcome = 'done'),
      () => (this.outcome = 'failed'),
    );
  }

  /** Hands over what is done so far, and from now on all that comes. */
  take(options: TrackOptions): Promise<EstimatedTrack> {
    this.taker = options;
    this.rest.isResting = false;
    options.signal.addEventListener('abort', () => this.drop(), { once: true });
    if (options.signal.aborted) this.drop();
    if (this.#plan) options.onPlan?.(this.#plan, false);
    if (this.#timesS) options.onTimes?.(this.#timesS);
    for (const batch of this.#batches) options.onBatch?.(batch);
    if (this.progress) options.onProgress(this.progress);
    return this.track;
  }

  drop(): void {
    this.#abort.abort();
  }

  #report({ preview, ...progress }: PicturedProgress): void {
    this.progress = progress;
    if (this.taker) this.taker.onProgress({ ...progress, ...(preview && { preview }) });
    else preview?.bitmap.close();
  }

  #countRest(isResting: boolean): void {
    const nowMs = performance.now();
    if (this.#restingSinceMs !== null) this.#restedMs += nowMs - this.#restingSinceMs;
    this.#restingSinceMs = isResting ? nowMs : null;
  }
}

/**
 * Begins to estimate the poses of clips while they are still being described: what a person enters
 * there (view, height, belt speed) moves none of them. One clip at a time, resting while the page
 * needs the device; dropped when clip, runner or model change. An analysis of the same clip takes
 * over what is there, and its result is the same to the last digit.
 */
export class EarlyEstimates implements EstimateService {
  #estimates = $state.raw<readonly EarlyEstimate[]>([]);
  #wishes: readonly EstimateWish[] = [];
  #mayWork = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #service: EstimateService;

  constructor(service: EstimateService) {
    this.#service = service;
  }

  /** Share of a clip's frames that are done, 0 to 1; null where nothing has begun, or it failed. */
  shareOf(file: File): number | null {
    const begun = this.#estimates.find(({ wish, outcome }) => wish.file === file && outcome !== 'failed');
    const progress = begun?.progress;
    return progress && progress.framesTotal > 0 ? progress.framesDone / progress.framesTotal : null;
  }

  /** Frames a second at which a clip is being read; 0 where nothing is, or it is not known yet. */
  speedOf(file: File): number {
    const begun = this.#estimates.find(({ wish, outcome }) => wish.file === file && outcome === 'under-way');
    return begun?.progress?.framesPerSecond ?? 0;
  }

  /**
   * What will be asked for, as far as one can tell, in this order; what was begun and is no longer
   * among it is dropped.
   *
   * @param mayWork false while somebody needs the device: what is under way rests
   */
  want(wishes: readonly EstimateWish[], mayWork: boolean): void {
    this.#wishes = wishes;
    this.#mayWork = mayWork;
    const isWanted = ({ wish, taker }: EarlyEstimate): boolean =>
      taker !== null || wishes.some((other) => isSame(wish, other));
    for (const estimate of this.#estimates) {
      if (!isWanted(estimate)) estimate.drop();
      else if (!estimate.taker) estimate.rest.isResting = !mayWork;
    }
    if (!this.#estimates.every(isWanted)) this.#estimates = this.#estimates.filter(isWanted);
    clearTimeout(this.#timer);
    if (mayWork) this.#timer = setTimeout(() => this.#beginNext(), SETTLING_MS);
  }

  /** As the service's own, which it asks where nothing that fits was begun. */
  async estimateTrack(file: File, options: TrackOptions): Promise<EstimatedTrack> {
    const { info, model, crop, spans = null, oneField = false, delegate, resume } = options;
    const { looksForDots = false } = options;
    const fitting =
      delegate === undefined && resume === undefined
        ? this.#estimates.find(
            ({ wish, outcome }) =>
              outcome !== 'failed' &&
              isSame(wish, { file, info, model, crop, spans, oneField, looksForDots }),
          )
        : undefined;
    if (!fitting) return this.#service.estimateTrack(file, options);
    try {
      return await fitting.take(options);
    } finally {
      this.#estimates = this.#estimates.filter((other) => other !== fitting);
    }
  }

  #beginNext(): void {
    if (!this.#mayWork || this.#estimates.some(({ outcome }) => outcome === 'under-way')) return;
    const next = this.#wishes.find((wish) => !this.#estimates.some((begun) => isSame(begun.wish, wish)));
    if (!next) return;
    const estimate = new EarlyEstimate(next, this.#service);
    this.#estimates = [...this.#estimates, estimate];
    estimate.track.then(
      () => this.#beginNext(),
      (error: unknown) => {
        // What failed is not tried again by itself: the analysis does, and says why it cannot.
        if (!isAbort(error)) this.#beginNext();
      },
    );
  }
}

function isSame(one: EstimateWish, other: EstimateWish): boolean {
  const { file, model, oneField, looksForDots, crop, spans } = one;
  return (
    file === other.file &&
    model === other.model &&
    oneField === other.oneField &&
    looksForDots === other.looksForDots &&
    JSON.stringify([crop, spans]) === JSON.stringify([other.crop, other.spans])
  );
}
