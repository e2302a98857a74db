import { analyzeRun } from '../core/analysis/analyze-run.ts';
import { toTrackJson } from '../core/export/track-json.ts';
import type { PoseTrack } from '../core/pose/pose-track.ts';
import type { EstimateTiming } from '../core/run/estimate-timing.ts';
import type { RunContext } from '../core/run/run-context.ts';
import { METRIC } from '../core/run/units.ts';
import type { VideoInfo } from '../core/video/video-info.ts';
import { speaking } from '../text/language.ts';
import { buildReportHtml } from '../text/report/build-report-html.ts';
import type { Rooms } from '../text/rooms.ts';
import { runJsonInWords } from '../text/run-json.ts';
import type { HeadlessOptions, RunOutput } from './headless-protocol.ts';

interface RunParts {
  readonly track: PoseTrack;
  readonly context: RunContext;
  readonly info: VideoInfo;
  readonly timing: EstimateTiming;
  /** When the whole work began, on `performance.now()`'s clock. */
  readonly started: number;
  readonly options: Pick<HeadlessOptions, 'wantTrack' | 'reportDate'>;
  /** The language of the report with its words; null for the page's own. */
  readonly language: { readonly tag: string; readonly words: Rooms } | null;
}

/**
 * Analyses a track and writes all that the command line asked for: run JSON, track JSON, report.
 */
export function describeRun({
  track,
  context,
  info,
  timing,
  started,
  options,
  language,
}: RunParts): RunOutput {
  const analysisStarted = performance.now();
  const analysis = analyzeRun(track, context);
  const ended = performance.now();
  const run = runJsonInWords(analysis, info, {
    ...timing,
    analyseMs: ended - analysisStarted,
    totalMs: ended - started,
  });
  const { reportDate, wantTrack } = options;
  const writeReport = (): string | null =>
    reportDate === null
      ? null
      : buildReportHtml(analysis, { fileName: info.name, date: reportDate, units: METRIC, ...run.source });
  return {
    run,
    track: wantTrack ? toTrackJson(track, context) : null,
    report: language ? speaking(language.tag, language.words, writeReport) : writeReport(),
  };
}
