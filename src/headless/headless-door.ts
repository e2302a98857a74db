import { timesOfSpans } from '../core/analysis/read-spans.ts';
import type { PoseFailure } from '../workers/pose/protocol.ts';
import { ClipDraft } from '../state/import/clip-draft.svelte.ts';
import { toPoseFailure } from '../state/failure.ts';
import { estimateTrack, inspectVideo, scanVideo, surveyVideo } from '../workers/pose/client/pose-client.ts';
import { turnVideoFile, videoFromGifFile } from '../workers/video-file/client/video-file-client.ts';
import type { HeadlessAnswer, HeadlessDoor } from './headless-protocol.ts';

/**
 * Gives programs their door into the app. It goes through the same clip draft, workers, core and
 * words as the screens.
 */
export function installHeadlessDoor(target: Window): void {
  target.treadlens = { analyze: analyzeFile };
}

const analyzeFile: HeadlessDoor['analyze'] = async (file, options, onProgress = () => undefined) => {
  const started = performance.now();
  const draft = new ClipDraft(0, file, {
    inspectVideo,
    scanVideo,
    surveyVideo,
    turnVideo: turnVideoFile,
    videoFromGif: videoFromGifFile,
  });
  draft.chosenView = options.view ?? null;
  draft.chosenFacing = options.facing ?? null;
  draft.chosenSlowMotion = options.slowMotion ?? null;
  draft.chosenMirrored = options.mirrored ?? null;
  draft.wholeClip = options.whole ?? false;
  const failed = (failure: PoseFailure): HeadlessAnswer => ({
    ok: false,
    failure,
    codec: draft.info?.codec ?? null,
  });
  try {
    await draft.inspect();
    if (options.turn !== undefined) await draft.turn(options.turn);
    if (draft.problem) return failed(draft.problem);
    onProgress({
      stage: 'finding-runner',
      framesDone: 0,
      framesTotal: draft.info?.frames ?? 0,
      framesPerSecond: 0,
      secondsLeft: null,
    });
    await draft.findWhatToRead();
    const { info, problem } = draft;
    if (problem || !info) return failed(problem ?? { code: 'not-a-video', detail: 'no video information' });
    const { model, heightM, beltSpeedMps, lanes } = options;
    const { spans } = draft;
    const { track, timing } = await estimateTrack(draft.file, {
      info,
      model,
      crop: draft.crop,
      spans,
      oneField: draft.isInterlaced,
      ...(lanes === undefined ? {} : { lanes }),
      onProgress: ({ preview, ...progress }) => {
        preview?.bitmap.close();
        onProgress(progress);
      },
    });
    const context = {
      ...draft.context({
        model,
        ...(heightM === undefined ? {} : { heightM }),
        ...(beltSpeedMps === undefined ? {} : { beltSpeedMps }),
      }),
      ...(spans && { readSpans: timesOfSpans(track, spans) }),
    };
    // Loaded here, so that the page itself starts without them.
    const { describeRun } = await import('./describe-run.ts');
    return { ok: true, ...describeRun({ track, context, info, timing, started, options }) };
  } catch (error) {
    return failed(toPoseFailure(error));
  } finally {
    draft.discard();
  }
};
