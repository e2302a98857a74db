import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { median } from 'd3-array';

import { analyzeRun } from '../../src/core/analysis/analyze-run.ts';
import type { SideFeature } from '../../src/core/correction/side-features.ts';
import { sideReader } from '../../src/core/correction/side-features.ts';
import { captureOfTrackJson, fromTrackJson, isTrack } from '../../src/core/export/track-json.ts';
import { METRIC_IDS, type MetricId } from '../../src/core/metrics/registry.ts';
import type { RunAnalysis } from '../../src/core/findings/run-analysis.ts';
import { SIDES, type Side } from '../../src/core/pose/landmark.ts';
import { isMeasured } from '../../src/core/run/measure.ts';
import { DEFAULT_CONTEXT, type ModelId } from '../../src/core/run/run-context.ts';
import type { Stride } from '../../src/core/run/stride.ts';
import { bodyFamily } from '../../tests/bench/calibration/left-out-corrections.ts';
import { FRONT_CAMERAS, filmRun, REAR_CAMERAS, SIDE_CAMERAS } from '../../tests/bench/mocap/conditions.ts';
import { loadMocap } from '../../tests/bench/mocap/load-mocap.ts';
import { POSE_LIKE } from '../../tests/bench/mocap/pose-errors.ts';
import { mocapTruth } from '../../tests/bench/mocap/true-metrics.ts';
import { isStored, readStored, storedNames } from '../../tests/bench/rendered/stored-json.ts';
import { readSyntheticTruth, type SyntheticTruth } from '../../tests/bench/synthetic/synthetic-truth.ts';

/** One side of a calibration clip: what the app reads without corrections, and what is true. */
export interface CalibrationSide {
  readonly clip: string;
  /** Its `bodyFamily`: what is left out together. */
  readonly body: string;
  readonly model: ModelId;
  readonly fps: number;
  readonly view: 'side' | 'frontal';
  /** View that the clip was rendered in: side-left, oblique-right-20, rear … */
  readonly trueView: string;
  readonly side: Side;
  readonly leg: 'near' | 'far' | null;
  readonly strides: number;
  /** Medians over the strides that have both. */
  readonly readings: ReadonlyMap<MetricId, { readonly reading: number; readonly truth: number }>;
  /** A feature of the side; NaN where the clip does not show it. */
  readonly feature: (feature: SideFeature, metric: MetricId) => number;
}

/** A contact belongs to a true one of the same foot within this time, seconds. */
const MATCH_S = 0.12;
/** Taken in turn, as the rendered clips have them. */
const MOCAP_RATES_HZ = [60, 30] as const;
const MOCAP_FILM_S = 6;

/** All sides of the clips of a folder that have a track of the model and a truth. */
export function calibrationSides(tracks: string, truths: string, model: ModelId): readonly CalibrationSide[] {
  return storedNames(tracks)
    .filter((name) => isStored(join(truths, name)))
    .flatMap((name) => sidesOf(join(tracks, name), join(truths, name), model));
}

function sidesOf(trackFile: string, truthFile: string, model: ModelId): CalibrationSide[] {
  const json = readStored(trackFile);
  const track = fromTrackJson(json);
  if (!isTrack(track)) throw new Error(`${trackFile}: ${track.detail}`);
  const truth = readSyntheticTruth(truthFile);
  const { scene } = captureOfTrackJson(json);
  const context = { ...DEFAULT_CONTEXT, heightM: truth.heightM, ...(scene && { scene }) };
  // As the heavy model's, and nothing withheld: what the others add must be seen.
  return sidesOfAnalysis(analyzeRun(track, context, undefined, [], false), truth, model);
}

/**
 * Real runners' recorded joints, filmed by simulated cameras with the errors of a pose model: what
 * a correction may not make worse. Their points are markers, so that constant errors mean nothing.
 */
export function mocapSides(folder: string): readonly CalibrationSide[] {
  if (!existsSync(folder)) return [];
  return loadMocap(folder).flatMap((run, r) => {
    const frontal = [...REAR_CAMERAS, ...FRONT_CAMERAS];
    return [SIDE_CAMERAS[r % SIDE_CAMERAS.length], frontal[r % frontal.length]].flatMap((camera, c) => {
      if (!camera) return [];
      const rateHz = MOCAP_RATES_HZ[Math.floor(r / SIDE_CAMERAS.length + c) % MOCAP_RATES_HZ.length] ?? 60;
      const clip = filmRun(run, camera, rateHz, POSE_LIKE, 4000 + 31 * r + c, 0.003, MOCAP_FILM_S);
      const analysis = analyzeRun(clip.input.track, DEFAULT_CONTEXT, undefined, [], false);
      return sidesOfAnalysis(analysis, mocapTruth(clip, rateHz), 'heavy');
    });
  });
}

function sidesOfAnalysis(analysis: RunAnalysis, truth: SyntheticTruth, model: ModelId): CalibrationSide[] {
  // The app says itself that such a reading failed.
  if (analysis.state.kind === 'unreliable' || analysis.camera.isSeenFromBothEnds) return [];
  return SIDES.flatMap((side): CalibrationSide[] => {
    const pairs = pairsOf(analysis, truth, side);
    const [first] = pairs;
    if (!first) return [];
    const readings = new Map(
      METRIC_IDS.flatMap((metric) => {
        const both = pairs.flatMap(({ result, expected }) => {
          const measured = result.metrics[metric];
          const value = expected.values[metric] ?? Number.NaN;
          if (!measured || !isMeasured(measured) || typeof measured.value !== 'number') return [];
          return Number.isFinite(value) ? [{ reading: measured.value, truth: value }] : [];
        });
        const reading = median(both, (one) => one.reading);
        const expected = median(both, (one) => one.truth);
        return reading === undefined || expected === undefined
          ? []
          : [[metric, { reading, truth: expected }] as const];
      }),
    );
    const strides = pairs.map(({ result }) => strideOf(result));
    const input = { ...analysis, strides };
    const reader = sideReader(side, strides, input);
    return [
      {
        clip: truth.clip,
        body: bodyFamily(truth.body),
        model,
        fps: truth.fps,
        view: analysis.camera.view === 'side' ? 'side' : 'frontal',
        trueView: truth.view,
        side,
        leg: first.result.leg,
        strides: pairs.length,
        readings,
        feature: (feature, metric) => reader.read(feature, readings.get(metric)?.reading ?? Number.NaN),
      },
    ];
  });
}

type Result = RunAnalysis['strides'][number];

function pairsOf(
  analysis: RunAnalysis,
  truth: SyntheticTruth,
  side: Side,
): readonly { readonly result: Result; readonly expected: SyntheticTruth['strides'][number] }[] {
  return analysis.strides.flatMap((result) => {
    if (result.side !== side || result.excluded !== null) return [];
    const apart = (one: SyntheticTruth['strides'][number]): number => Math.abs(one.contactS - result.startS);
    const [expected] = truth.strides.filter((one) => one.side === side).sort((a, b) => apart(a) - apart(b));
    return expected && apart(expected) <= MATCH_S ? [{ result, expected }] : [];
  });
}

/** The result's stride as the formulas see it; the clips play at their own speed. */
function strideOf({ index, side, leg, startS, endS, toeOffS }: Result): Stride {
  return {
    index,
    side,
    leg,
    initialContactS: startS,
    toeOffS,
    oppositeContactS: null,
    nextContactS: endS,
    initialContactUncertaintyS: 0,
    toeOffUncertaintyS: 0,
    excluded: null,
  };
}
