import type { EstimateProgress } from '../core/run/estimate-progress.ts';
import { timesOfSpans } from '../core/analysis/read-spans.ts';
import type { PoseFailure } from '../workers/pose/protocol.ts';
import { ClipDraft } from '../state/import/clip-draft.svelte.ts';
import { toPoseFailure } from '../state/failure.ts';
import { estimateTrack, inspectVideo, scanVideo, surveyVideo } from '../workers/pose/client/pose-client.ts';
import { turnVideoFile, videoFromGifFile } from '../workers/video-file/client/video-file-client.ts';
import type { Rooms } from '../text/rooms.ts';
import type { HeadlessAnswer, HeadlessOptions } from './headless-protocol.ts';

/** Fetches the words of a language, by its BCP 47 tag; null where there are none to fetch. */
type WordsOf = (tag: string) => Promise<Rooms | null>;

/**
 * Gives programs their door into the app. It goes through the same clip draft, workers, core and
 * words as the screens.
 *
 * @param wordsOf fetches the words of a language; null for English
 */
export function installHeadlessDoor(target: Window, wordsOf: WordsOf): void {
  target.treadlens = {
    analyze: (file, options, onProgress = () => undefined) => analyzeFile(file, options, onProgress, wordsOf),
  };
}

async function analyzeFile(
  file: File,
  options: HeadlessOptions,
  onProgress: (progress: EstimateProgress) => void,
  wordsOf: WordsOf,
): Promise<HeadlessAnswer> {
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
  draft.wearsDots = options.dots ?? false;
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
      looksForDots: draft.looksForDots,
      looksTwiceAtFeet: options.firstLook !== true,
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
    const { lang } = options;
    const words = lang === undefined ? null : await wordsOf(lang);
    const language = lang === undefined || !words ? null : { tag: lang, words };
    return { ok: true, ...describeRun({ track, context, info, timing, started, options, language }) };
  } catch (error) {
    return failed(toPoseFailure(error));
  } finally {
    draft.discard();
  }
}
