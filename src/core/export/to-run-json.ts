import type { RunAnalysis } from '../findings/run-analysis.ts';
import type { Finding } from '../findings/finding.ts';
import type { QualityIssue } from '../quality/quality-issue.ts';
import { isUnedited, type RunEdits } from '../run/run-edits.ts';
import type { RunJson, RunSource, RunTiming } from './run-json-schema.ts';
import { RUN_JSON_SCHEMA_ID } from './run-json-schema.ts';

/** Sentences for the two things that carry words; `text/` provides them. */
export interface RunWords {
  describeFinding(finding: Finding): string;
  describeQuality(issue: QualityIssue): string;
}

/**
 * The run as `treadlens-run/2` (documented beside its schema). Numbers are rounded to what they can
 * bear: seconds to 0.1 ms, metrics to four decimals, the time that the work took to 1 ms.
 */
export function toRunJson(
  analysis: RunAnalysis,
  source: RunSource,
  timing: RunTiming,
  words: RunWords,
): RunJson {
  const { context } = analysis;
  return {
    schema: RUN_JSON_SCHEMA_ID,
    coreVersion: analysis.coreVersion,
    source,
    context: {
      view: context.view,
      facing: context.facing,
      ...(context.heightM === undefined ? {} : { heightM: context.heightM }),
      ...(context.beltSpeedMps === undefined ? {} : { beltSpeedMps: context.beltSpeedMps }),
      slowMotion: context.slowMotion,
      ...(context.mirrored ? { mirrored: true as const } : {}),
      model: context.model,
      ...(context.readSpans ? { readSpans: roundAll([...context.readSpans]) } : {}),
      nearSide: context.nearSide,
      ...(context.peopleSeen === undefined ? {} : { peopleSeen: context.peopleSeen }),
      ...(context.pictures ? { pictures: context.pictures } : {}),
    },
    quality: analysis.quality.map((issue) => ({
      code: issue.code,
      severity: issue.severity,
      message: words.describeQuality(issue),
    })),
    events: analysis.events.map((event) => ({
      side: event.side,
      leg: event.leg,
      type: event.type,
      timeS: round(event.timeS),
      frame: event.frame,
      uncertaintyS: round(event.uncertaintyS),
      source: event.source,
    })),
    strides: analysis.strides.map((stride) => ({
      side: stride.side,
      leg: stride.leg,
      startS: round(stride.startS),
      endS: round(stride.endS),
      toeOffS: stride.toeOffS === null ? null : round(stride.toeOffS),
      excluded: stride.excluded,
      ...(stride.edited ? { edited: true as const } : {}),
      flags: roundAll([...stride.flags]),
      metrics: roundAll(stride.metrics),
    })),
    state: { kind: analysis.state.kind, reasons: [...analysis.state.reasons] },
    summary: roundAll(analysis.summary),
    ...(Object.keys(analysis.unavailable).length > 0 ? { unavailable: { ...analysis.unavailable } } : {}),
    findings: analysis.findings.map((finding) => ({
      id: finding.id,
      severity: finding.severity,
      metric: finding.metric,
      side: finding.side,
      verdict: finding.verdict && roundAll({ ...finding.verdict }),
      strides: [...finding.strides],
      text: words.describeFinding(finding),
    })),
    ...(context.edits && !isUnedited(context.edits) ? { corrections: correctionsOf(context.edits) } : {}),
    timing: wholeMs(timing),
  };
}

function correctionsOf(edits: RunEdits): RunJson['corrections'] {
  return {
    events: roundAll([...edits.events]),
    badStrides: roundAll([...edits.badStrides]),
    excludedRanges: roundAll([...edits.excludedRanges]),
    landmarks: roundAll([...edits.landmarks]),
  };
}

function wholeMs({ decodeMs, inferMs, analyseMs, totalMs, ...rest }: RunTiming): RunTiming {
  return {
    decodeMs: Math.round(decodeMs),
    inferMs: Math.round(inferMs),
    analyseMs: Math.round(analyseMs),
    totalMs: Math.round(totalMs),
    ...rest,
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** A copy with every number inside rounded. */
function roundAll<T>(value: T): T {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? round(part) : part)),
  ) as T;
}
