import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';

import { analyzeRun } from '../core/analysis/analyze-run.ts';
import { EXACT_MODEL, type ModelId, type RunContext } from '../core/run/run-context.ts';
import { METRIC } from '../core/run/units.ts';
import type { RunSource } from '../core/export/run-json-schema.ts';
import { captureOfTrackJson, fromTrackJson, isTrack } from '../core/export/track-json.ts';
import type { PoseTrack } from '../core/pose/pose-track.ts';
import { turnTrack } from '../core/pose/turn-track.ts';
import { speaking } from '../text/language.ts';
import { buildReportHtml } from '../text/report/build-report-html.ts';
import { runJsonInWords } from '../text/run-json.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import type { ClipResult } from './analyze-result.ts';
import { describeSystemError } from './describe-system-error.ts';
import type { SpokenLanguage } from './report-language.ts';

/**
 * Analyses a stored pose track in this process: no browser, no video.
 *
 * @param language of the report; null for English
 */
export async function analyzeTrack(
  path: string,
  options: AnalyzeOptions,
  reportDate: string | null,
  language: SpokenLanguage | null,
): Promise<ClipResult> {
  const name = basename(path);
  const started = performance.now();
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const reason = describeSystemError(error);
    return { ok: false, message: `${name}: This is not a pose track that can be read: ${reason}.` };
  }
  const stored = fromTrackJson(json);
  if (!isTrack(stored))
    return { ok: false, message: `${name}: This is not a usable pose track: ${stored.detail}.` };
  const track = options.turn === undefined ? stored : turnTrack(stored, options.turn);
  const { scene, ...rest } = captureOfTrackJson(json);
  // What the room's lines said was of the picture as it lay.
  const capture = options.turn === undefined && scene ? { ...rest, scene } : rest;
  const analysisStarted = performance.now();
  const analysis = analyzeRun(track, { ...contextOf(options), ...capture });
  const ended = performance.now();
  const source = sourceOf(name, track);
  const run = runJsonInWords(analysis, source, {
    decodeMs: 0,
    inferMs: 0,
    analyseMs: ended - analysisStarted,
    totalMs: ended - started,
    framesInferred: 0,
    lanes: 0,
    delegate: null,
  });
  const writeReport = (): string | null =>
    reportDate === null
      ? null
      : buildReportHtml(analysis, { fileName: name, date: reportDate, units: METRIC, ...source });
  const report = language ? speaking(language.tag, language.words, writeReport) : writeReport();
  return { ok: true, run, track: null, report, notes: modelNotes(capture.model, options.model) };
}

/**
 * The errors of all numbers depend on the model. The track's own word is taken; where neither track
 * nor option names the model, a note says what was assumed.
 */
function modelNotes(stored: ModelId | undefined, given: ModelId | undefined): readonly string[] {
  if (stored === undefined && given === undefined)
    return [
      `The track does not say which pose model made it: ${EXACT_MODEL} is assumed. If it was another, give --model, else the errors are stated too small.`,
    ];
  if (stored !== undefined && given !== undefined && stored !== given)
    return [`--model ${given} was not used: the track says that it was made with ${stored}.`];
  return [];
}

/** What the command line says; a track's own word on what made it wins. */
function contextOf({
  view,
  facing,
  heightM,
  beltSpeedMps,
  slowMotion,
  mirrored,
  model = EXACT_MODEL,
}: AnalyzeOptions): RunContext {
  return {
    slowMotion: slowMotion ?? 1,
    model,
    ...(mirrored && { mirrored: true as const }),
    ...(view === undefined ? {} : { view }),
    ...(facing === undefined ? {} : { facing }),
    ...(heightM === undefined ? {} : { heightM }),
    ...(beltSpeedMps === undefined ? {} : { beltSpeedMps }),
  };
}

/** What a track says of the video that it came from; its rotation is applied already. */
function sourceOf(name: string, { width, height, timesS }: PoseTrack): RunSource {
  const frames = timesS.length;
  const intervals = Float64Array.from(timesS.subarray(1), (time, i) => time - (timesS[i] ?? 0)).sort();
  const interval = intervals[intervals.length >> 1] ?? 0;
  return {
    name,
    width,
    height,
    durationS: (timesS.at(-1) ?? 0) + interval,
    frames,
    fps: interval > 0 ? 1 / interval : 0,
    rotation: 0,
  };
}
