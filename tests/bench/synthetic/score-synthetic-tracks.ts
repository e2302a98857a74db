import { quantile } from 'd3-array';
import { join } from 'node:path';
import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { followLegs } from '../../../src/core/analysis/follow-legs.ts';
import { CORRECTIONS, type Correction } from '../../../src/core/correction/correction.ts';
import { EVENT_REFINER, type EventRefiner } from '../../../src/core/gait/event-refiner.ts';
import { DEFAULT_CONTEXT } from '../../../src/core/run/run-context.ts';
import type { ModelId } from '../../../src/core/run/run-context.ts';
import { captureOfTrackJson, fromTrackJson, isTrack } from '../../../src/core/export/track-json.ts';
import { METRIC_IDS, type MetricId, METRICS } from '../../../src/core/metrics/registry.ts';
import { type Side, SIDES } from '../../../src/core/pose/landmark.ts';
import { SHARED_FOLDER } from '../../support/shared-folder.ts';
import { isStored, readStored } from '../rendered/stored-json.ts';
import { everyNthFrame } from '../errors/every-nth-frame.ts';
import type { RunAnalysis } from '../../../src/core/findings/run-analysis.ts';
import type { RunState } from '../../../src/core/results/run-state.ts';
import type { EventScore, MetricScore, ScoredAnalysis } from './score-clip.ts';
import { scoreClip } from './score-clip.ts';
import type { SyntheticTruth } from './synthetic-truth.ts';
import { readSyntheticTruth, syntheticTruthFiles } from './synthetic-truth.ts';

/** One clip as analysed: what was detected of the capture, and the whole cadence. */
interface ClipOutcome {
  readonly clip: string;
  readonly trueView: string;
  readonly view: string;
  readonly nearSide: string | null;
  readonly obliqueDeg: number;
  readonly rollDeg: number;
  /** Truth's camera roll in this project's sign (level lines rise to image right), degrees. */
  readonly trueRollDeg: number;
  readonly cadence: number;
  readonly trueCadence: number;
  readonly cleanStrides: number;
  readonly strides: number;
  /** Whether the app itself says that its reading failed: then none of its numbers is scored. */
  readonly isUnreliable: boolean;
  /**
   * Whether it is a front or rear view of fewer than four stances of a leg, in which the camera's
   * aspect hardly shows: numbers that need it are not scored.
   */
  readonly isTooShort: boolean;
  readonly quality: readonly string[];
}

/** Error of one metric over all clips, sides of one kind of leg taken together. */
export interface MetricErrorSummary {
  readonly metric: MetricId;
  readonly leg: 'near' | 'far' | 'frontal';
  readonly bodies: number;
  readonly sides: number;
  readonly strides: number;
  /** Mean of the sides' median errors. */
  readonly bias: number;
  /** Mean absolute error of the sides' medians. */
  readonly meanAbs: number;
  /** 95th percentile of the sides' absolute errors. */
  readonly p95Abs: number;
  /** Mean absolute error left when the bias is taken off. */
  readonly meanAbsAfterBias: number;
  readonly worstAbs: number;
  /** Spread of single strides' errors around their own side's mean. */
  readonly strideSd: number;
  /** Slope of measured on true over all strides; NaN where truth hardly varies. */
  readonly gain: number;
  /** Share of single readings whose stated uncertainty holds the truth. */
  readonly strideCoverage: number;
  /** Share of sides whose 95 % interval holds the true median. */
  readonly coverage: number;
}

export interface SyntheticReport {
  readonly clips: readonly ClipOutcome[];
  readonly metrics: readonly MetricScore[];
  readonly events: readonly EventScore[];
  readonly summary: readonly MetricErrorSummary[];
  /** Clips without a track in the folder. */
  readonly missing: readonly string[];
}

/** Where the clips' truth lies beside the repository. */
export const SYNTHETIC_CLIPS_FOLDER = join(SHARED_FOLDER, 'clips', 'synthetic');

/** An analysis of one clip, however it came about. */
interface AnalysedClip extends ScoredAnalysis {
  readonly view: string;
  readonly nearSide: string | null;
  /** NaN where the source does not tell. */
  readonly obliqueDeg: number;
  readonly rollDeg: number;
  readonly state: RunState;
  readonly isTooShort: boolean;
  readonly isSeenFromBothEnds: boolean;
  readonly quality: readonly { readonly code: string; readonly severity: string }[];
}

export interface SyntheticOptions {
  readonly truthFolder?: string;
  readonly model?: ModelId;
  /**
   * Thins faster clips out to this frame rate or a little above, Hz; slower ones stay as they are.
   */
  readonly thinToHz?: number;
  /**
   * Corrections that never saw a body; left out: the app's own, which is right where no body of the
   * folder had a part in them.
   */
  readonly correctionsOf?: (body: string) => readonly Correction[];
  /** The events' refiner that never saw a body; null, as left out: the app's own. */
  readonly refinerOf?: (body: string) => EventRefiner | null;
}

/**
 * Analyses the stored pose tracks `<clip>.json` of a folder with the code that users run, with the
 * runner's height given and everything else detected, and scores every metric against the synthetic
 * clips' truth.
 */
export function scoreSyntheticTracks(
  trackFolder: string,
  {
    truthFolder = SYNTHETIC_CLIPS_FOLDER,
    model = 'heavy',
    thinToHz,
    correctionsOf = () => CORRECTIONS,
    refinerOf = () => null,
  }: SyntheticOptions = {},
): SyntheticReport {
  return scoreClips(truthFolder, (truth) => {
    const file = join(trackFolder, `${truth.clip}.json`);
    if (!isStored(file)) return null;
    const json = readStored(file);
    const track = fromTrackJson(json);
    if (!isTrack(track)) throw new Error(`${file}: ${track.detail}`);
    const { scene } = captureOfTrackJson(json);
    const nth = thinToHz === undefined ? 1 : Math.max(1, Math.floor(truth.fps / thinToHz + 0.01));
    const context = { ...DEFAULT_CONTEXT, model, heightM: truth.heightM, ...(scene && { scene }) };
    const seen = everyNthFrame(track, nth);
    const refiner = refinerOf(truth.body) ?? EVENT_REFINER;
    const corrections = correctionsOf(truth.body);
    const analysis = analyzeRun(seen, context, followLegs(seen, 1), corrections, false, refiner);
    const { view, nearSide, obliqueDeg, rollDeg, isSeenFromBothEnds = false } = analysis.camera;
    const isTooShort = lacksAspect(analysis);
    return { ...analysis, view, nearSide, obliqueDeg, rollDeg, isTooShort, isSeenFromBothEnds };
  });
}

/** Scores whatever `analyse` makes of each clip; null marks a clip without an analysis. */
function scoreClips(
  truthFolder: string,
  analyse: (truth: SyntheticTruth) => AnalysedClip | null,
): SyntheticReport {
  const clips: ClipOutcome[] = [];
  const metrics: MetricScore[] = [];
  const events: EventScore[] = [];
  const missing: string[] = [];
  for (const path of syntheticTruthFiles(truthFolder)) {
    const truth = readSyntheticTruth(path);
    const analysis = analyse(truth);
    if (!analysis) {
      missing.push(truth.clip);
      continue;
    }
    const scored = scoreClip(analysis, truth);
    const isUnreliable = analysis.state.kind === 'unreliable';
    // The app calls such a reading failed and says nothing from it, or doubts the view and states
    // wider ranges.
    if (!isUnreliable && !analysis.isSeenFromBothEnds)
      metrics.push(...scored.metrics.filter(({ metric }) => !analysis.isTooShort || !needsAspect(metric)));
    events.push(...scored.events);
    clips.push({
      clip: truth.clip,
      trueView: truth.view,
      view: analysis.view,
      nearSide: analysis.nearSide,
      obliqueDeg: analysis.obliqueDeg,
      rollDeg: analysis.rollDeg,
      trueRollDeg: -truth.rollDeg,
      cadence: Number(analysis.summary.cadence?.both?.median ?? Number.NaN),
      trueCadence: truth.cadenceSpm,
      cleanStrides: analysis.strides.filter((stride) => stride.excluded === null).length,
      strides: analysis.strides.length,
      isUnreliable,
      isTooShort: analysis.isTooShort,
      quality: analysis.quality.map((issue) => `${issue.severity}:${issue.code}`),
    });
  }
  return { clips, metrics, events, summary: summarise(metrics), missing };
}

/**
 * Stances of a leg in a front or rear clip whose knee alignment is scored. With fewer the camera's
 * aspect is read badly (knee alignment of one clip with three errs by 13°); clips that people film
 * have more, and the app calls a shorter one limited.
 */
const SCORED_STANCES = 4;
/** Of them at least so many clean: of two the median is their mean, which one misread spoils. */
const CLEAN_STANCES = 3;

/** Whether a front or rear view has too few stances to show well where its camera stands. */
export function lacksAspect({ camera, strides }: Pick<RunAnalysis, 'camera' | 'strides'>): boolean {
  if (camera.view === 'side') return false;
  const stances = (side: Side) => strides.filter((stride) => stride.side === side && stride.toeOffS !== null);
  const isShort = (side: Side): boolean =>
    stances(side).length < SCORED_STANCES ||
    stances(side).filter(({ excluded }) => excluded === null).length < CLEAN_STANCES;
  return camera.frontalAspectRad === 0 || SIDES.some(isShort);
}

/**
 * Whether a metric of a front or rear view hangs on where the camera stands: the gap between the
 * knees does too, since at mid-stance they are not equally far from it.
 */
export function needsAspect(metric: MetricId): boolean {
  return metric === 'knee-window' || METRICS[metric].perAspectDegree !== undefined;
}

/** Several sets of clips as one. */
export function joinReports(reports: readonly SyntheticReport[]): SyntheticReport {
  const metrics = reports.flatMap((one) => one.metrics);
  return {
    clips: reports.flatMap((one) => one.clips),
    metrics,
    events: reports.flatMap((one) => one.events),
    summary: summarise(metrics),
    missing: reports.flatMap((one) => one.missing),
  };
}

/** Errors per metric and kind of leg over all scored sides. */
export function summarise(scores: readonly MetricScore[]): readonly MetricErrorSummary[] {
  const rows: MetricErrorSummary[] = [];
  for (const metric of METRIC_IDS) {
    for (const leg of ['near', 'far', 'frontal'] as const) {
      const own = scores.filter((score) => score.metric === metric && (score.leg ?? 'frontal') === leg);
      if (own.length === 0) continue;
      const errors = own.map((score) => score.error);
      const around = own.flatMap((score) => {
        const centre = mean(score.strideErrors);
        return score.strideErrors.map((error) => error - centre);
      });
      const strides = own.reduce((sum, score) => sum + score.n, 0);
      rows.push({
        metric,
        leg,
        bodies: new Set(own.map(({ body }) => body)).size,
        sides: own.length,
        strides,
        bias: mean(errors),
        meanAbs: mean(errors.map(Math.abs)),
        p95Abs: quantile(errors.map(Math.abs), 0.95) ?? Number.NaN,
        meanAbsAfterBias: mean(errors.map((error) => Math.abs(error - mean(errors)))),
        worstAbs: Math.max(...errors.map(Math.abs)),
        strideSd: Math.sqrt(mean(around.map((error) => error * error))),
        gain: gain(own),
        strideCoverage: own.reduce((sum, score) => sum + score.strideCovered, 0) / strides,
        coverage: own.filter((score) => score.covered).length / own.length,
      });
    }
  }
  return rows;
}

/** Least-squares slope of the sides' measured medians on the true ones. */
function gain(scores: readonly MetricScore[]): number {
  const truth = scores.map((score) => score.truth);
  const measured = scores.map((score) => score.measured);
  const meanTruth = mean(truth);
  const meanMeasured = mean(measured);
  let xx = 0;
  let xy = 0;
  for (const [k, value] of truth.entries()) {
    xx += (value - meanTruth) ** 2;
    xy += (value - meanTruth) * ((measured[k] ?? 0) - meanMeasured);
  }
  return xx > 1e-6 ? xy / xx : Number.NaN;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
