import { analyzeRun } from '../../src/core/analysis/analyze-run.ts';
import { followLegs } from '../../src/core/analysis/follow-legs.ts';
import { deriveFindings } from '../../src/core/findings/derive-findings.ts';
import type { RunAnalysis } from '../../src/core/findings/run-analysis.ts';
import { NORMS, type NormsFile } from '../../src/core/norms/norms.ts';
import { normsOfRun } from '../../src/core/norms/norms-of-run.ts';
import { captureOf } from '../../src/core/quality/measurement-error.ts';
import { DEFAULT_CONTEXT } from '../../src/core/run/run-context.ts';
import type { Correction } from '../../src/core/correction/correction.ts';
import {
  FRONT_CAMERAS,
  filmRun,
  REAR_CAMERAS,
  SIDE_CAMERAS,
  type SimulatedClip,
} from '../../tests/bench/mocap/conditions.ts';
import type { MocapRun } from '../../tests/bench/mocap/load-mocap.ts';
import { POSE_LIKE } from '../../tests/bench/mocap/pose-errors.ts';
import type { BenchCamera } from '../../tests/bench/mocap/project-track.ts';
import { fitNorms } from './fit-norms.ts';
import { markerCorrections, onTrueScale } from './marker-corrections.ts';
import { type ReadOut, readOutsOf } from './read-outs.ts';

/** What the app says of a healthy runner, filmed once, by norms that never saw them. */
export interface Judged {
  readonly run: MocapRun;
  readonly clip: SimulatedClip;
  readonly analysis: RunAnalysis;
}

/** Everything that is read of all runs, in their order: what norms are fitted to. */
export function readOutsOfAll(runs: readonly MocapRun[]): ReadOut[] {
  return runs.flatMap((run, k) => readOutsOf(run, 1000 + 31 * k));
}

/** What judges a runner who had no part in it. */
export interface JudgedBy {
  /** True joints have the spread of estimated ones and not their offset. */
  readonly norms: NormsFile;
  /** Put readings of markers on the scale of the norms. */
  readonly corrections: readonly Correction[];
}

/** Norms and corrections without a runner. */
export function judgedWithout(runner: string, readOuts: readonly ReadOut[]): JudgedBy {
  const others = readOuts.filter((one) => one.runner !== runner);
  const corrections = markerCorrections(others);
  return { norms: withOwnJoints(fitNorms(onTrueScale(others, corrections))), corrections };
}

/** Norms for clips whose joints are true ones: spread as estimated, without an offset. */
export function withOwnJoints(norms: NormsFile['norms']): NormsFile {
  return {
    format: 'treadlens-norms/1',
    norms,
    poseOffsets: NORMS.poseOffsets.map((one) => ({ ...one, offset: 0 })),
    beltSpeeds: NORMS.beltSpeeds.map((one) => ({ ...one, ratio: 1, sd: one.sd / one.ratio })),
  };
}

/**
 * A run filmed with pose-like errors and exchanged legs at 60 Hz, once from the side and once from
 * behind or in front, and judged.
 *
 * @param k the run's place among all: cameras take turns, and each has errors of its own
 */
export function judgedRun(run: MocapRun, k: number, by: JudgedBy): Judged[] {
  const frontal = [...REAR_CAMERAS, ...FRONT_CAMERAS];
  return [SIDE_CAMERAS[k % SIDE_CAMERAS.length], frontal[k % frontal.length]].flatMap((camera, c) =>
    camera ? [judged(run, camera, 7000 + 53 * k + c, by)] : [],
  );
}

function judged(run: MocapRun, camera: BenchCamera, seed: number, { norms, corrections }: JudgedBy): Judged {
  const clip = filmRun(run, camera, 60, POSE_LIKE, seed);
  const { track } = clip.input;
  const measured = analyzeRun(track, DEFAULT_CONTEXT, followLegs(track, 1), corrections);
  const { camera: seen, context } = measured;
  const own = normsOfRun(captureOf(measured), seen, norms);
  const findings =
    measured.state.kind === 'unreliable'
      ? []
      : deriveFindings(measured.strides, measured.summary, context, own);
  return { run, clip, analysis: { ...measured, norms: own, findings } };
}
