import type { Facing, ModelId, View } from '../core/run/run-context.ts';
import type { RunJson } from '../core/export/run-json-schema.ts';
import type { TrackJson } from '../core/export/track-json.ts';
import { ClipDraft } from '../state/import/clip-draft.svelte.ts';
import { toPoseFailure } from '../state/failure.ts';
import type { EstimateProgress } from '../workers/pose/client/estimate-in-lanes.ts';
import { estimateTrack, inspectVideo, scanVideo } from '../workers/pose/client/pose-client.ts';
import { videoFromGifFile } from '../workers/video-file/client/video-file-client.ts';
import type { PoseFailure } from '../workers/pose/protocol.ts';

/** What the command line knows of a clip; everything left out is detected, as on the screen. */
interface HeadlessOptions {
  readonly view?: View;
  readonly facing?: Facing;
  readonly heightM?: number;
  readonly beltSpeedMps?: number;
  readonly slowMotion?: number;
  readonly mirrored?: boolean;
  readonly model: ModelId;
  readonly lanes?: number;
  readonly wantTrack: boolean;
  /** The report's date as it is to read; null = no report. */
  readonly reportDate: string | null;
}

type HeadlessProgress = Omit<EstimateProgress, 'preview'>;

/**
 * The outcome for one clip: a run (whose `quality` may refuse), or the failure that the screen
 * would word.
 */
type HeadlessAnswer =
  | {
      readonly ok: true;
      readonly run: RunJson;
      readonly track: TrackJson | null;
      readonly report: string | null;
    }
  | { readonly ok: false; readonly failure: PoseFailure; readonly codec: string | null };

/** The page's interface for programs: `npm run analyze` opens the built app and calls it. */
interface HeadlessDoor {
  analyze(
    file: File,
    options: HeadlessOptions,
    onProgress?: (progress: HeadlessProgress) => void,
  ): Promise<HeadlessAnswer>;
}

declare global {
  interface Window {
    treadlens?: HeadlessDoor;
  }
}

/**
 * Puts the interface on the window. It uses the same clip draft, workers, core and words as the
 * screens.
 */
export function installHeadlessDoor(target: Window): void {
  target.treadlens = { analyze: analyzeFile };
}

const analyzeFile: HeadlessDoor['analyze'] = async (file, options, onProgress = () => undefined) => {
  const started = performance.now();
  const draft = new ClipDraft(0, file, { inspectVideo, scanVideo, videoFromGif: videoFromGifFile });
  draft.chosenView = options.view ?? null;
  draft.chosenFacing = options.facing ?? null;
  draft.chosenSlowMotion = options.slowMotion ?? null;
  draft.chosenMirrored = options.mirrored ?? null;
  const failed = (failure: PoseFailure): HeadlessAnswer => ({
    ok: false,
    failure,
    codec: draft.info?.codec ?? null,
  });
  try {
    await draft.inspect();
    if (draft.problem) return failed(draft.problem);
    onProgress({
      stage: 'finding-runner',
      framesDone: 0,
      framesTotal: draft.info?.frames ?? 0,
      framesPerSecond: 0,
      secondsLeft: null,
    });
    await draft.findRunner();
    const { info, problem } = draft;
    if (problem || !info) return failed(problem ?? { code: 'not-a-video', detail: 'no video information' });
    const { model, heightM, beltSpeedMps, lanes } = options;
    const { track, timing } = await estimateTrack(draft.file, {
      model,
      crop: draft.crop,
      ...(lanes === undefined ? {} : { lanes }),
      onProgress: ({ preview, ...progress }) => {
        preview?.bitmap.close();
        onProgress(progress);
      },
    });
    const context = draft.context({
      model,
      ...(heightM === undefined ? {} : { heightM }),
      ...(beltSpeedMps === undefined ? {} : { beltSpeedMps }),
    });
    // Loaded here, so that the page itself starts without them.
    const { describeRun } = await import('./describe-run.ts');
    return { ok: true, ...describeRun({ track, context, info, timing, started, options }) };
  } catch (error) {
    return failed(toPoseFailure(error));
  } finally {
    draft.discard();
  }
};
