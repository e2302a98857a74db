import { framesOf, type FrameSpan } from '../../core/pose/plan-lanes.ts';
import type { RunnerRegion } from '../../core/scan/runner-region.ts';
import {
  READ_WHOLE_UP_TO_S,
  steadiestStretches,
  type SuggestedStretch,
  type SurveySample,
} from '../../core/scan/steadiest-stretch.ts';
import type { PoseService } from '../analysis/pose-service.ts';
import { isAbort } from '../failure.ts';
import type { ClipFile } from './clip-file.svelte.ts';

/** What the frames to be read depend on besides the file. */
interface ReadFor {
  /** Region of the chosen runner; null: the whole picture. */
  readonly crop: RunnerRegion | null;
  readonly slowMotion: number;
  /** Read all of a long clip, and not only its steadiest stretches. */
  readonly wholeClip: boolean;
}

/** Which frames of a clip are read: all, or of a long one the steadiest stretches of its runner. */
export class ClipStretches {
  isSurveying = $state(false);
  /** Looks all along the clip at one of its people. */
  #survey = $state.raw<{
    readonly crop: RunnerRegion | null;
    readonly samples: readonly SurveySample[];
  } | null>(null);
  /** The frames that an earlier visit had begun to read. */
  #restoredSpans: readonly FrameSpan[] | undefined;
  #surveyDone: Promise<void> = Promise.resolve();
  readonly #clip: ClipFile;
  readonly #wanted: ReadFor;
  readonly #service: Pick<PoseService, 'surveyVideo'>;
  readonly #signal: AbortSignal;

  /** Longer than what is read whole unless the user asks for it. */
  readonly isLong = $derived.by(() => {
    const { info } = this.#clip;
    return info !== null && info.durationS / this.#wanted.slowMotion > READ_WHOLE_UP_TO_S;
  });
  /**
   * Looks all along the clip at the chosen runner; null until somebody has looked, empty where that
   * failed.
   */
  readonly survey = $derived.by(() => {
    const survey = this.#survey;
    return survey?.crop === this.#wanted.crop ? survey.samples : null;
  });
  /** The stretches of a long clip that are read in its place; null: none are known, or none fit. */
  readonly suggested = $derived.by<readonly SuggestedStretch[] | null>(() => {
    const { info } = this.#clip;
    return (
      info && this.survey && steadiestStretches(this.survey, info.durationS, this.#wanted.slowMotion, info)
    );
  });
  /** The frames that are read; null: all. */
  readonly spans = $derived.by<readonly FrameSpan[] | null>(() => {
    const { info } = this.#clip;
    if (this.#restoredSpans) return this.#restoredSpans;
    if (!info || !this.isLong || this.#wanted.wholeClip || !this.suggested) return null;
    return this.suggested.map(({ startS, endS }) => ({
      firstFrame: Math.round(startS * info.fps),
      endFrame: Math.min(info.frames, Math.round(endS * info.fps)),
    }));
  });

  constructor(
    clip: ClipFile,
    wanted: ReadFor,
    service: Pick<PoseService, 'surveyVideo'>,
    signal: AbortSignal,
  ) {
    this.#clip = clip;
    this.#wanted = wanted;
    this.#service = service;
    this.#signal = signal;
  }

  /** Whether it is known which frames are to be read. */
  get areSpansKnown(): boolean {
    if (this.#clip.info === null) return false;
    return (
      !this.isLong || this.#wanted.wholeClip || this.#restoredSpans !== undefined || this.survey !== null
    );
  }

  /** How many frames are to be read. */
  get framesToRead(): number {
    return this.spans ? framesOf(this.spans) : (this.#clip.info?.frames ?? 0);
  }

  /** Looks all along the clip at the runner, once. What fails leaves the clip to be read whole. */
  lookAlong(): Promise<void> {
    if (this.survey === null && !this.isSurveying) this.#surveyDone = this.#lookAlong();
    return this.#surveyDone;
  }

  async #lookAlong(): Promise<void> {
    const { info, file } = this.#clip;
    const { crop } = this.#wanted;
    if (!info) return;
    this.isSurveying = true;
    try {
      const samples = await this.#service.surveyVideo(file, crop, { info, signal: this.#signal });
      // Whoever turned the picture meanwhile has it looked at again.
      if (this.#clip.info === info) this.#survey = { crop, samples };
    } catch (error) {
      if (!isAbort(error) && this.#clip.info === info) this.#survey = { crop, samples: [] };
    } finally {
      this.isSurveying = false;
    }
  }

  /** Brings back which frames an earlier visit had begun to read. */
  restore(spans: readonly FrameSpan[] | undefined): void {
    this.#restoredSpans = spans;
  }

  /** Drops what is known of the frames to read. */
  forget(): void {
    this.#restoredSpans = undefined;
    this.#survey = null;
  }
}
