import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { groups, mean } from 'd3-array';

import { followLegs } from '../../src/core/analysis/follow-legs.ts';
import { analyzeRun } from '../../src/core/analysis/analyze-run.ts';
import { captureOfTrackJson, fromTrackJson, isTrack } from '../../src/core/export/track-json.ts';
import type { RunAnalysis } from '../../src/core/findings/run-analysis.ts';
import type { MetricId } from '../../src/core/metrics/registry.ts';
import type { PoseOffset } from '../../src/core/norms/norms.ts';
import { createPoseTrack, landmarkOffset, type PoseTrack } from '../../src/core/pose/pose-track.ts';
import { LANDMARK_NAMES } from '../../src/core/pose/landmark.ts';
import { DEFAULT_CONTEXT, type ModelId } from '../../src/core/run/run-context.ts';
import { readLeftOutCorrections } from '../../tests/bench/calibration/left-out-corrections.ts';
import { readSyntheticTruth } from '../../tests/bench/synthetic/synthetic-truth.ts';
import { smallSample, spreadOf } from './fit-norms.ts';
import { valuesOf } from './read-outs.ts';

/** What the truth file beside a rendered clip holds of its frames. */
interface RenderedFrames {
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
function trueTrack(truthFile: string): PoseTrack {
  const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as RenderedFrames;
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

interface Difference {
  readonly metric: MetricId;
  readonly view: 'side' | 'frontal';
  readonly clip: string;
  readonly side: 'left' | 'right' | null;
  readonly difference: number;
}

/** Rendered clips: their truth files, and the folder that has `<model>/<clip>.json`. */
export interface RenderedClips {
  readonly truthFiles: readonly string[];
  readonly tracks: string;
}

/**
 * What estimated points add to each metric: the app's reading of a rendered clip's estimated track,
 * with corrections that never saw its body, minus what its formulas read of the same clip's true
 * joint centres.
 */
export function poseOffsets(sets: readonly RenderedClips[], model: ModelId): PoseOffset[] {
  const leftOut = readLeftOutCorrections();
  const differences = sets.flatMap(({ truthFiles, tracks }) =>
    truthFiles.flatMap((file): Difference[] => {
      const clip = basename(file, '.json');
      const path = join(tracks, model, `${clip}.json`);
      if (!existsSync(path)) return [];
      const stored: unknown = JSON.parse(readFileSync(path, 'utf8'));
      const read = fromTrackJson(stored);
      if (!isTrack(read)) return [];
      const { body } = readSyntheticTruth(file);
      const context = { ...DEFAULT_CONTEXT, ...captureOfTrackJson(stored), model };
      const estimated = analyzeRun(read, context, followLegs(read, 1), leftOut(body));
      const joints = trueTrack(file);
      const truth = analyzeRun(
        joints,
        { ...DEFAULT_CONTEXT, ...contextOf(estimated) },
        followLegs(joints, 1),
        [],
      );
      return differencesOf(estimated, truth, clip);
    }),
  );
  return groups(differences, ({ metric, view }) => `${metric} ${view}`).flatMap(
    ([key, all]): PoseOffset[] => {
      const [metric, view] = key.split(' ') as [MetricId, 'side' | 'frontal'];
      const perSide = all.some(({ side }) => side !== null);
      const rows = all.filter(({ side }) => (side !== null) === perSide);
      const spread = spreadOf(rows.map(({ difference }) => difference));
      if (!spread) return [];
      const { mean: offset, sd } = spread;
      return [{ metric, view, model, offset, sd, betweenSidesSd: betweenSides(rows), sides: rows.length }];
    },
  );
}

/** View and facing as detected on the estimated track: the true one is read alike. */
function contextOf({ context }: RunAnalysis): Pick<RunAnalysis['context'], 'view'> & {
  facing?: 'left' | 'right';
} {
  return { view: context.view, ...(context.facing && { facing: context.facing }) };
}

function differencesOf(estimated: RunAnalysis, truth: RunAnalysis, clip: string): Difference[] {
  const expected = valuesOf(truth);
  const view = estimated.context.view === 'side' ? 'side' : 'frontal';
  return valuesOf(estimated).flatMap(({ metric, side, value }) => {
    const other = expected.find((one) => one.metric === metric && one.side === side);
    return other ? [{ metric, view, clip, side, difference: value - other.value }] : [];
  });
}

/** Spread of right minus left within a clip, about zero: neither side is the other's better. */
function betweenSides(rows: readonly Difference[]): number | null {
  const pairs = groups(rows, ({ clip }) => clip).flatMap(([, own]) => {
    const left = own.find(({ side }) => side === 'left');
    const right = own.find(({ side }) => side === 'right');
    return left && right ? [right.difference - left.difference] : [];
  });
  if (pairs.length < 3) return null;
  return Math.sqrt(mean(pairs, (pair) => pair ** 2) ?? Number.NaN) * smallSample(pairs.length);
}
