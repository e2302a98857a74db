import { mean, median } from 'd3-array';
import { followLegs } from '../../src/core/analysis/follow-legs.ts';
import { analyzeRun } from '../../src/core/analysis/analyze-run.ts';
import type { RunAnalysis } from '../../src/core/findings/run-analysis.ts';
import { isReadFrom } from '../../src/core/metrics/metrics-by-trait.ts';
import type { MetricId } from '../../src/core/metrics/registry.ts';
import { METRIC_IDS } from '../../src/core/metrics/registry.ts';
import type { Side } from '../../src/core/pose/landmark.ts';
import { DEFAULT_CONTEXT } from '../../src/core/run/run-context.ts';
import {
  FRONT_CAMERAS,
  filmRun,
  REAR_CAMERAS,
  SIDE_CAMERAS,
  type SimulatedClip,
} from '../../tests/bench/mocap/conditions.ts';
import type { MocapRun } from '../../tests/bench/mocap/load-mocap.ts';
import { POSE_LIKE, type PoseErrors } from '../../tests/bench/mocap/pose-errors.ts';
import type { BenchCamera } from '../../tests/bench/mocap/project-track.ts';
import { mocapTruth } from '../../tests/bench/mocap/true-metrics.ts';
import { type MetricScore, scoreClip } from '../../tests/bench/synthetic/score-clip.ts';

/** What the app reads of one metric on one side of one runner at one speed. */
export interface ReadOut {
  readonly runner: string;
  /** Trial and camera. */
  readonly clip: string;
  /** Speed of the treadmill as set, metres per second. */
  readonly speedMps: number;
  /** Belt speed as the side view shows it, leg lengths per second. */
  readonly legsPerS: number;
  readonly view: 'side' | 'front' | 'rear';
  /** Null for a metric of the whole body. */
  readonly side: Side | null;
  readonly metric: MetricId;
  /** Median over the clip's clean strides, in the metric's unit. */
  readonly value: number;
  /**
   * The same of the recorded joints in space, at the plates' contacts; NaN where they do not show
   * it.
   */
  readonly truth: number;
}

/**
 * Pose errors without the constant offset of each joint: a norm is of people, and what an offset
 * adds belongs to the error of a reading, not to the spread between runners.
 */
const ERRORS: PoseErrors = { ...POSE_LIKE, jointBiasM: 0 };
const RATE_HZ = 60;
const UPPER_BODY = ['mid-shoulder', 'shoulder', 'elbow', 'wrist'] as const;

/** The level side cameras: each leg is the near one in one of them. */
const LEVEL_SIDE = SIDE_CAMERAS.filter(({ rollDeg }) => rollDeg === 0);
const LEVEL_REAR = REAR_CAMERAS.filter(({ rollDeg }) => rollDeg === 0);
const LEVEL_FRONT = FRONT_CAMERAS.filter(({ rollDeg }) => rollDeg === 0);

/**
 * Everything the app reads of a trial, filmed level from both sides, from behind and from the
 * front.
 */
export function readOutsOf(run: MocapRun, seed: number): ReadOut[] {
  const film = (camera: BenchCamera, k: number): { clip: SimulatedClip; analysis: RunAnalysis } => {
    const clip = filmRun(run, camera, RATE_HZ, ERRORS, seed + k);
    // Markers need no correction for the pose model's points.
    const { track } = clip.input;
    return { clip, analysis: analyzeRun(track, DEFAULT_CONTEXT, followLegs(track, 1), [], false) };
  };
  const sides = LEVEL_SIDE.map(film);
  const legsPerS = median(sides, ({ analysis }) => legLengthsPerSecond(analysis)) ?? Number.NaN;
  const frontal = [...LEVEL_REAR, ...LEVEL_FRONT].map((camera, k) => film(camera, 10 + k));
  // Runners without markers on the trunk have a stand-in there: nothing is read from it.
  const hasTrunk = run.points['L_SHOULDER'] !== undefined;
  const isSeen = ({ metric }: { readonly metric: MetricId }): boolean =>
    hasTrunk || !UPPER_BODY.some((point) => isReadFrom(point)(metric));
  return [...sides, ...frontal].flatMap(({ clip, analysis }) => {
    const { metrics } = scoreClip(analysis, mocapTruth(clip, RATE_HZ));
    return valuesOf(analysis)
      .filter(isSeen)
      .map(({ side, metric, value }) => ({
        runner: run.subject,
        clip: `${run.name} ${clip.camera.name}`,
        speedMps: run.speedMps,
        legsPerS,
        view: clip.camera.view,
        side,
        metric,
        value,
        truth: trueValue(metrics, metric, side),
      }));
  });
}

/** True median of a metric on a side; of a whole-body metric the mean of both; NaN without any. */
export function trueValue(scores: readonly MetricScore[], metric: MetricId, side: Side | null): number {
  const own = scores.filter((one) => one.metric === metric && (side === null || one.side === side));
  return mean(own, ({ truth }) => truth) ?? Number.NaN;
}

/** Belt speed in leg lengths per second: the clip shows it without any scale. NaN where unknown. */
export function legLengthsPerSecond({ camera }: Pick<RunAnalysis, 'camera'>): number {
  return camera.beltSpeedPxS / camera.legLengthPx;
}

/** The numbers of a run that are judged: of the near leg in a side view, of both in the others. */
export function valuesOf({ summary, context }: RunAnalysis): Pick<ReadOut, 'side' | 'metric' | 'value'>[] {
  return METRIC_IDS.flatMap((metric) => {
    const bySide = summary[metric];
    if (!bySide) return [];
    const sides: readonly (Side | 'both')[] =
      context.nearSide === null ? ['left', 'right', 'both'] : [context.nearSide, 'both'];
    return sides.flatMap((side) => {
      const value = bySide[side]?.median;
      return typeof value === 'number' ? [{ side: side === 'both' ? null : side, metric, value }] : [];
    });
  });
}
