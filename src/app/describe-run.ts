import { analyzeRun } from '../core/analysis/analyze-run.ts';
import type { RunContext } from '../core/run/run-context.ts';
import type { RunJson } from '../core/export/run-json-schema.ts';
import { toRunJson } from '../core/export/to-run-json.ts';
import { toTrackJson, type TrackJson } from '../core/export/track-json.ts';
import type { PoseTrack } from '../core/pose/pose-track.ts';
import type { VideoInfo } from '../core/video/video-info.ts';
import { describeFinding } from '../text/findings.ts';
import { qualityLine } from '../text/quality.ts';
import { buildReportHtml } from '../text/report/build-report-html.ts';
import type { EstimateTiming } from '../core/run/estimate-timing.ts';

interface RunParts {
  readonly track: PoseTrack;
  readonly context: RunContext;
  readonly info: VideoInfo;
  readonly timing: EstimateTiming;
  /** When the whole work began, on `performance.now()`'s clock. */
  readonly started: number;
  readonly options: { readonly wantTrack: boolean; readonly reportDate: string | null };
}

/**
 * Analyses a track and writes all that the command line asked for: run JSON, track JSON, report.
 */
export function describeRun({ track, context, info, timing, started, options }: RunParts): {
  readonly run: RunJson;
  readonly track: TrackJson | null;
  readonly report: string | null;
} {
  const analysisStarted = performance.now();
  const analysis = analyzeRun(track, context);
  const ended = performance.now();
  const { name, width, height, durationS, frames, fps, rotation } = info;
  const run = toRunJson(
    analysis,
    { name, width, height, durationS, frames, fps, rotation },
    {
      decodeMs: Math.round(timing.decodeMs),
      inferMs: Math.round(timing.inferMs),
      analyseMs: Math.round(ended - analysisStarted),
      totalMs: Math.round(ended - started),
      framesInferred: timing.framesInferred,
      lanes: timing.lanes,
      delegate: timing.delegate,
    },
    {
      describeFinding: (finding) => describeFinding(finding, analysis).sentence,
      describeQuality: qualityLine,
    },
  );
  const { reportDate, wantTrack } = options;
  return {
    run,
    track: wantTrack ? toTrackJson(track, context) : null,
    report:
      reportDate === null
        ? null
        : buildReportHtml(analysis, {
            fileName: name,
            date: reportDate,
            durationS,
            frames,
            fps,
            width,
            height,
          }),
  };
}
