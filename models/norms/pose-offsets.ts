import { basename, join } from 'node:path';

import { groups } from 'd3-array';

import { followLegs } from '../../src/core/analysis/follow-legs.ts';
import { analyzeRun } from '../../src/core/analysis/analyze-run.ts';
import { captureOfTrackJson, fromTrackJson, isTrack } from '../../src/core/export/track-json.ts';
import type { RunAnalysis } from '../../src/core/findings/run-analysis.ts';
import type { MetricId } from '../../src/core/metrics/registry.ts';
import type { BeltSpeedRead, PoseOffset } from '../../src/core/norms/norms.ts';
import { createPoseTrack, landmarkOffset, type PoseTrack } from '../../src/core/pose/pose-track.ts';
import { LANDMARK_NAMES } from '../../src/core/pose/landmark.ts';
import { DEFAULT_CONTEXT, type ModelId } from '../../src/core/run/run-context.ts';
import { readLeftOutCorrections } from '../../tests/bench/calibration/left-out-corrections.ts';
import { isStored, readStored } from '../../tests/bench/rendered/stored-json.ts';
import { type MetricScore, scoreClip } from '../../tests/bench/synthetic/score-clip.ts';
import { lacksAspect, needsAspect } from '../../tests/bench/synthetic/score-synthetic-tracks.ts';
import { readSyntheticTruth } from '../../tests/bench/synthetic/synthetic-truth.ts';
import { betweenRuns, betweenSides, type ReadTwice } from './clip-spreads.ts';
import { spreadOf } from './fit-norms.ts';
import { type JointOffset, jointOffsets } from './joint-errors.ts';
import { isOnTrueScale } from './marker-corrections.ts';
import { legLengthsPerSecond, trueValue, valuesOf } from './read-outs.ts';

/** What the truth file beside a rendered clip holds of its frames. */
interface RenderedFrames {
  readonly camera: { readonly px_per_m_at_runner: number };
  readonly width: number;
  readonly height: number;
  readonly landmark_names: readonly string[];
  readonly frames: {
    readonly t: readonly number[];
    readonly landmarks_px: readonly (readonly [number, number][])[];
  };
}

/**
 * The rendered skeleton as a pose track: the true joint centres in the picture. Landmarks that the
 * skeleton lacks take the nearest one's place (eyes and mouth the nose's).
 */
function trueTrack(truth: RenderedFrames): PoseTrack {
  const times = truth.frames.t;
  const track = createPoseTrack(
    truth.width,
    truth.height,
    Float64Array.from(times, (t) => t - (times[0] ?? 0)),
  );
  const nose = truth.landmark_names.indexOf('nose');
  const source = LANDMARK_NAMES.map((name) => {
    const index = truth.landmark_names.indexOf(name.replaceAll('-', '_'));
    return index < 0 ? nose : index;
  });
  for (const [frame, points] of truth.frames.landmarks_px.entries()) {
    for (const [landmark, index] of source.entries()) {
      const [x = Number.NaN, y = Number.NaN] = points[index] ?? [];
      track.landmarks.set([x, y, 0, 0.95], landmarkOffset(frame, landmark));
    }
  }
  return track;
}

interface MetricReadTwice extends ReadTwice {
  readonly metric: MetricId;
  readonly view: PoseOffset['view'];
}

/**
 * What the pose model reads wrongly the other way round from front and behind, and no correction
 * knows which of them it is: the gap between the knees is read too small and too large.
 */
const BY_END: ReadonlySet<MetricId> = new Set<MetricId>(['knee-window']);
/** So many sides filmed from one end tell what is added there. */
const LEAST_SIDES_OF_END = 10;

/** A rendered clip: its truth file, and the folder of a model's tracks `<clip>.json`. */
export interface RenderedClip {
  readonly truthFile: string;
  readonly tracksOf: (model: ModelId) => string;
}

/** A rendered clip as the app reads it: on its estimated track, and on its true joint centres. */
export interface ClipReadTwice {
  readonly clip: string;
  readonly body: string;
  readonly estimated: RunAnalysis;
  readonly truth: RunAnalysis;
  /** Whether it is too short to show where its camera is: what needs that does not count. */
  readonly isShort: boolean;
  /** The first reading against the rendered skeleton itself. */
  readonly scores: readonly MetricScore[];
  readonly offsets: readonly JointOffset[];
}

const leftOutCorrections = readLeftOutCorrections();

/**
 * Reads a rendered clip twice: its estimated track with corrections that never saw its body, and
 * its true joint centres by the formulas alone. Null where it has no track of this model, or none
 * that can be judged.
 */
export function readTwice({ truthFile, tracksOf }: RenderedClip, model: ModelId): ClipReadTwice | null {
  const clip = basename(truthFile, '.json');
  const path = join(tracksOf(model), `${clip}.json`);
  if (!isStored(path)) return null;
  const stored = readStored(path);
  const read = fromTrackJson(stored);
  if (!isTrack(read)) return null;
  const skeleton = readSyntheticTruth(truthFile);
  const { body } = skeleton;
  const context = { ...DEFAULT_CONTEXT, ...captureOfTrackJson(stored), model };
  const legs = followLegs(read, 1);
  const estimated = analyzeRun(read, context, legs, leftOutCorrections(body), false);
  // The app says itself that such a reading failed.
  if (estimated.state.kind === 'unreliable' || estimated.camera.isSeenFromBothEnds) return null;
  const isShort = lacksAspect(estimated);
  const rendered = readStored(truthFile) as RenderedFrames;
  const joints = trueTrack(rendered);
  const asSeen = { ...DEFAULT_CONTEXT, ...contextOf(estimated) };
  const truth = analyzeRun(joints, asSeen, followLegs(joints, 1, asSeen.view), [], false);
  return {
    clip,
    body,
    estimated,
    truth,
    isShort,
    scores: scoreClip(estimated, skeleton).metrics.filter(({ metric }) => !isShort || !needsAspect(metric)),
    offsets: jointOffsets(legs.repaired.track, joints, estimated.camera, rendered.camera.px_per_m_at_runner),
  };
}

/**
 * What estimated points add to each metric: the first reading of each clip minus the truth where
 * norms are of the truth, minus the second reading elsewhere.
 */
export function poseOffsets(clips: readonly ClipReadTwice[], model: ModelId): PoseOffset[] {
  return groups(clips.flatMap(readingsOf), ({ metric, view }) => `${metric} ${view}`).flatMap(
    ([key, all]): PoseOffset[] => {
      const [metric, view] = key.split(' ') as [MetricId, PoseOffset['view']];
      const perSide = all.some(({ side }) => side !== null);
      const rows = all.filter(({ side }) => (side !== null) === perSide);
      if ((view === 'front' || view === 'rear') && rows.length < LEAST_SIDES_OF_END) return [];
      const spread = spreadOf(rows.map((row) => row.estimated - row.true));
      if (!spread) return [];
      const { mean: offset, sd } = spread;
      const [betweenSidesSd, betweenRunsSd] = [betweenSides(rows), betweenRuns(rows)];
      return [{ metric, view, model, offset, sd, betweenSidesSd, betweenRunsSd, sides: rows.length }];
    },
  );
}

/** View and facing as detected on the estimated track: the true one is read alike. */
function contextOf({ context }: RunAnalysis): Pick<RunAnalysis['context'], 'view'> & {
  facing?: 'left' | 'right';
} {
  return { view: context.view, ...(context.facing && { facing: context.facing }) };
}

function readingsOf({ clip, body, estimated, truth, isShort, scores }: ClipReadTwice): MetricReadTwice[] {
  const second = valuesOf(truth);
  const view = estimated.context.view === 'side' ? 'side' : 'frontal';
  return valuesOf(estimated).flatMap(({ metric, side, value }) => {
    if (isShort && needsAspect(metric)) return [];
    const expected = isOnTrueScale(metric)
      ? trueValue(scores, metric, side)
      : (second.find((one) => one.metric === metric && one.side === side)?.value ?? Number.NaN);
    if (!Number.isFinite(expected)) return [];
    const strides = estimated.summary[metric]?.[side ?? 'both']?.n ?? 0;
    const row = { metric, view, clip, body, side, strides, estimated: value, true: expected } as const;
    return BY_END.has(metric) ? [row, { ...row, view: estimated.context.view }] : [row];
  });
}

/**
 * What estimated points make of the belt's speed in leg lengths per second, against the same clips
 * read on their true joint centres. Null for fewer than 3 side views.
 */
export function beltSpeedRead(clips: readonly ClipReadTwice[], model: ModelId): BeltSpeedRead | null {
  const ratios = clips
    .filter(({ estimated }) => estimated.context.view === 'side')
    .map(({ estimated, truth }) => legLengthsPerSecond(estimated) / legLengthsPerSecond(truth))
    .filter(Number.isFinite);
  const spread = spreadOf(ratios);
  return spread && { model, ratio: spread.mean, sd: spread.sd, clips: ratios.length };
}
