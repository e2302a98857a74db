import { timesOfSpans } from '../../core/analysis/read-spans.ts';
import type { EstimateProgress } from '../../core/run/estimate-progress.ts';
import type { Delegate, EstimateTiming } from '../../core/run/estimate-timing.ts';
import type { ModelId } from '../../core/run/run-context.ts';
import type { ClipDraft } from '../import/clip-draft.svelte.ts';
import { isAbort, toPoseFailure } from '../failure.ts';
import type { RunSource } from '../import/import-job.svelte.ts';
import type { AnalysisJournal } from './analysis-journal.svelte.ts';
import { FirstNumbers } from './first-numbers.svelte.ts';
import type { EstimateService, PosePreview } from './pose-service.ts';
import { withLongAnalyses } from '../session/long-clip.ts';
import type { ClipInput } from '../session/run-session.svelte.ts';
import type { PoseFailure } from '../../workers/pose/protocol.ts';

export type AnalysisStatus =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly clips: readonly ClipDraft[];
      /** Index of the clip at work. */
      readonly current: number;
      readonly progress: EstimateProgress;
    }
  | {
      readonly kind: 'failed';
      readonly clips: readonly ClipDraft[];
      readonly current: number;
      readonly failure: PoseFailure;
    };

const NOT_STARTED: EstimateProgress = {
  stage: 'loading-model',
  framesDone: 0,
  framesTotal: 0,
  framesPerSecond: 0,
  secondsLeft: null,
};

/** The estimation of the poses of all clips of a session, one clip after the other. */
export class AnalysisJob {
  #status = $state.raw<AnalysisStatus>({ kind: 'idle' });
  #preview = $state.raw<PosePreview | null>(null);
  #numbers = $state.raw<FirstNumbers | null>(null);
  #abort: AbortController | null = null;
  /** Clips already done in a run that failed at a later one: a retry does not do them again. */
  #done: ClipInput[] = [];
  #journal: AnalysisJournal | null = null;
  readonly #service: EstimateService;
  readonly #onmeasured: (model: ModelId, timing: EstimateTiming) => void;

  /** Share of all frames of all clips that is done, 0…1; null before the first frame. */
  readonly share = $derived.by(() => shareDone(this.#status));

  /** @param onmeasured hears how long the poses of a clip took on this device */
  constructor(
    service: EstimateService,
    onmeasured: (model: ModelId, timing: EstimateTiming) => void = () => undefined,
  ) {
    this.#service = service;
    this.#onmeasured = onmeasured;
  }

  get status(): AnalysisStatus {
    return this.#status;
  }

  get running(): boolean {
    return this.#status.kind === 'running';
  }

  /** The newest picture from the worker. It is closed when the next one comes: draw it at once. */
  get preview(): PosePreview | null {
    return this.#preview;
  }

  /** The numbers of the clip at work, as far as it is read. */
  get numbers(): FirstNumbers | null {
    return this.#numbers;
  }

  /**
   * Runs all usable clips; the results, or null where it was cancelled or failed (see `status`). A
   * journal keeps the work, and knows what of it was done in an earlier visit.
   */
  async start(
    source: RunSource,
    journal: AnalysisJournal | null = null,
  ): Promise<readonly ClipInput[] | null> {
    void this.cancel();
    this.#done = [];
    this.#journal = journal;
    return this.#run(source.usable, 0, source, undefined);
  }

  /** Takes up a failed run at the clip that failed, without the graphics processor where asked. */
  async retry(source: RunSource, delegate: Delegate | undefined): Promise<readonly ClipInput[] | null> {
    if (this.#status.kind !== 'failed') return null;
    return this.#run(this.#status.clips, this.#status.current, source, delegate);
  }

  /**
   * Ends the run without a trace: the worker is terminated, half-done numbers are dropped. Settles
   * when what was recorded is settled, too.
   */
  async cancel(): Promise<void> {
    const journal = this.#journal;
    this.#abort?.abort();
    this.#abort = null;
    this.#journal = null;
    this.#status = { kind: 'idle' };
    this.#numbers = null;
    this.#showPreview(null);
    await journal?.callOff();
  }

  async #run(
    clips: readonly ClipDraft[],
    from: number,
    source: RunSource,
    delegate: Delegate | undefined,
  ): Promise<readonly ClipInput[] | null> {
    const abort = new AbortController();
    this.#abort = abort;
    let current = from;
    try {
      for (; current < clips.length; current++) {
        const draft = clips[current];
        if (!draft) continue;
        this.#status = { kind: 'running', clips, current, progress: NOT_STARTED };
        const journal = this.#journal;
        const input =
          (await journal?.finishedClip(current, draft)) ??
          (await this.#estimate(draft, source, delegate, abort.signal));
        abort.signal.throwIfAborted();
        journal?.clipFinished(current, input);
        this.#done.push(...(await withLongAnalyses([input], abort.signal)));
      }
    } catch (error) {
      if (!abort.signal.aborted && !isAbort(error)) {
        this.#status = { kind: 'failed', clips, current, failure: toPoseFailure(error) };
      }
      return null;
    } finally {
      if (this.#abort === abort) {
        this.#showPreview(null);
        this.#numbers = null;
      }
    }
    const inputs = this.#done;
    this.#done = [];
    this.#abort = null;
    // Who started the analysis saves it now.
    this.#journal = null;
    this.#status = { kind: 'idle' };
    return inputs;
  }

  async #estimate(
    draft: ClipDraft,
    source: RunSource,
    delegate: Delegate | undefined,
    signal: AbortSignal,
  ): Promise<ClipInput> {
    this.#report({ ...NOT_STARTED, stage: 'finding-runner' });
    await Promise.race([draft.findWhatToRead(), rejectOnAbort(signal)]);
    if (draft.problem) throw Object.assign(new Error(draft.problem.detail), draft.problem);
    const context = draft.context(source.runContext);
    const wish = draft.estimateWish(context.model);
    if (!wish) throw new TypeError('A clip that was not read cannot be analysed');
    const { file, info, ...options } = wish;
    const keeping = await this.#journal?.trackOptions(this.#current, draft);
    signal.throwIfAborted();
    const looking = new AbortController();
    const numbers = new FirstNumbers(info, context, AbortSignal.any([signal, looking.signal]));
    this.#numbers = numbers;
    for (const batch of keeping?.resume?.batches ?? []) numbers.add(batch);
    const { track, timing, smallPictures } = await this.#service.estimateTrack(file, {
      info,
      ...options,
      ...keeping,
      ...(delegate ? { delegate } : {}),
      signal,
      onPlan: (plan, resumed) => {
        if (!resumed) numbers.startOver();
        keeping?.onPlan?.(plan, resumed);
      },
      onTimes: (timesS) => numbers.setTimes(timesS),
      onBatch: (batch) => {
        numbers.add(batch);
        keeping?.onBatch?.(batch);
      },
      onProgress: ({ preview, ...progress }) => {
        if (signal.aborted) preview?.bitmap.close();
        else {
          this.#report(progress);
          if (preview) this.#showPreview(preview);
        }
      },
    });
    this.#onmeasured(context.model, timing);
    looking.abort();
    const { width, height } = track;
    const pictures = smallPictures && {
      box: draft.crop ?? { x: 0, y: 0, width, height },
      jpegs: smallPictures,
    };
    const { spans } = options;
    const known = spans ? { ...context, readSpans: timesOfSpans(track, spans) } : context;
    return { file, info, track, context: known, timing, ...(pictures && { pictures }) };
  }

  get #current(): number {
    return this.#status.kind === 'idle' ? 0 : this.#status.current;
  }

  #report(progress: EstimateProgress): void {
    if (this.#status.kind === 'running') this.#status = { ...this.#status, progress };
  }

  #showPreview(preview: PosePreview | null): void {
    this.#preview?.bitmap.close();
    this.#preview = preview;
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/** Clips are weighed by their frames, so that a long clip is not over as soon as a short one. */
function shareDone(status: AnalysisStatus): number | null {
  if (status.kind !== 'running') return null;
  const frames = status.clips.map((clip) => clip.framesToRead);
  const total = frames.reduce((sum, count) => sum + count, 0);
  const before = frames.slice(0, status.current).reduce((sum, count) => sum + count, 0);
  const done = before + status.progress.framesDone;
  return total === 0 || done === 0 ? null : Math.min(1, done / total);
}
