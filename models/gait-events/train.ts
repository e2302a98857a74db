/**
 * Trains the event refiner on the motion-capture trials and writes its weights and its held-out results.
 * `npm run train:events [-- --mocap FOLDER]`, then `npm run format`. Seeded: the same data give the same files on every machine.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GaitEventType } from '../../src/core/gait/gait-event.ts';
import type { RefinerModel } from '../../src/core/gait/refine-event.ts';
import { FRONT_CAMERAS, REAR_CAMERAS, SIDE_CAMERAS, filmRun } from '../../tests/bench/mocap/conditions.ts';
import { loadMocap, type MocapRun } from '../../tests/bench/mocap/load-mocap.ts';
import { POSE_LIKE, type PoseErrors } from '../../tests/bench/mocap/pose-errors.ts';
import type { BenchCamera } from '../../tests/bench/mocap/project-track.ts';
import { crossValidate, fitRefiner, subjectWeights, type CrossValidation } from './cross-validate.ts';
import { REFINER_VIEWS } from './refiner-views.ts';
import { filmSyntheticClips } from './synthetic-clips.ts';
import { trainingExamples, type TrainingExample } from './training-examples.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const WEIGHTS_FILE = join(PROJECT, 'src/core/gait/event-refiner-weights.json');
const RESULTS_FILE = join(import.meta.dirname, 'results.json');

const RATES_HZ = [30, 60, 120];
const EVENTS: readonly GaitEventType[] = ['initial-contact', 'toe-off'];
const CAMERAS = { side: SIDE_CAMERAS, frontal: [...REAR_CAMERAS, ...FRONT_CAMERAS] } as const;
/** Errors as the bench adds them, without exchanged legs: their repair is another stage. */
const TEST_ERRORS: PoseErrors = { ...POSE_LIKE, swaps: 'none' };
/** Training sees harder ones: joints that trail or lead keep the model from leaning on one joint. */
const TRAINING_ERRORS: PoseErrors = { ...TEST_ERRORS, jointLagS: 0.006, jointBiasM: 0.02 };
/** Chosen on left-out subjects; from 0.1 to 3 the result hardly moves. */
const LAMBDA = { side: 0.3, frontal: 1 } as const;
/** Each synthetic clip is filmed this many times with other errors. */
const SYNTHETIC_SEEDS = [1, 2, 3, 4];
const LARGEST_SHIFT_S = { 'initial-contact': 0.03, 'toe-off': 0.06 } as const;

/**
 * How much a subject weighs. Two laboratories with their own force thresholds and marker sets: five subjects of one, one
 * of the other, who counts double so that his laboratory is not a mere sixth. All synthetic clips together weigh about
 * as one subject: they show how far foot, knee and pelvis can come apart, not how people run.
 */
const SYNTHETIC_SHARE = { side: 0.7, frontal: 1.5 } as const;

function share(kind: 'side' | 'frontal', subject: string): number {
  if (subject === 'synthetic') return SYNTHETIC_SHARE[kind];
  return subject.startsWith('rbds') ? 2 : 1;
}

function examplesOf(
  runs: readonly MocapRun[],
  kind: 'side' | 'frontal',
  errors: PoseErrors,
  seed: number,
): TrainingExample[] {
  const film = (run: MocapRun, camera: BenchCamera, rateHz: number, k: number): TrainingExample[] =>
    trainingExamples(
      filmRun(run, camera, rateHz, errors, seed + k, 0.003 * (1 + (k % 4))),
      REFINER_VIEWS[kind],
    );
  return runs.flatMap((run, r) =>
    CAMERAS[kind].flatMap((camera, c) =>
      RATES_HZ.flatMap((rateHz, q) => film(run, camera, rateHz, 100 * r + 10 * c + q)),
    ),
  );
}

function round(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

function train(runs: readonly MocapRun[], synthetic: string): void {
  const weights: Record<string, Record<string, RefinerModel>> = {};
  const results: Record<string, Record<string, CrossValidation>> = {};
  for (const kind of ['side', 'frontal'] as const) {
    const shareOf = (subject: string): number => share(kind, subject);
    const training = examplesOf(runs, kind, TRAINING_ERRORS, 1_000);
    for (const seed of SYNTHETIC_SEEDS) {
      for (const clip of filmSyntheticClips(synthetic, TRAINING_ERRORS, 77 * seed)) {
        if ((clip.camera.view === 'side') !== (kind === 'side')) continue;
        training.push(...trainingExamples(clip, REFINER_VIEWS[kind]));
      }
    }
    const testing = examplesOf(runs, kind, TEST_ERRORS, 50_000);
    for (const type of EVENTS) {
      const known = training.filter((e) => e.type === type);
      const unseen = testing.filter((e) => e.type === type);
      const validation = crossValidate(known, unseen, shareOf, LAMBDA[kind]);
      const model = fitRefiner(known, shareOf, LAMBDA[kind]);
      const shares = subjectWeights(known, shareOf);
      const total = shares.reduce((sum, w) => sum + w, 0);
      const meanShiftS = known.reduce((sum, e, i) => sum + (shares[i] ?? 0) * e.shiftS, 0) / total;
      (results[kind] ??= {})[type] = validation;
      (weights[kind] ??= {})[type] = {
        ...REFINER_VIEWS[kind][type],
        weights: model.weights.map((w) => round(w, 5)),
        interceptS: round(model.intercept, 6),
        meanShiftS: round(meanShiftS, 6),
        residualS: round(validation.residualS, 4),
        residualPerShift: round(validation.residualPerShift, 4),
        ruleResidualS: round(validation.rule.rmse / 1000, 4),
        largestShiftS: LARGEST_SHIFT_S[type],
      };
      process.stdout.write(
        `${kind} ${type}: ${String(known.length)} examples; left-out subjects, RMSE ms: rule ${String(validation.rule.rmse)}` +
          ` refined ${String(validation.refined.rmse)} (bias ${String(validation.refined.bias)})\n`,
      );
    }
  }
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify(weights, null, 1)}\n`);
  writeFileSync(RESULTS_FILE, `${JSON.stringify(results, null, 1)}\n`);
}

const folderFlag = process.argv.indexOf('--mocap');
const mocap = folderFlag > 0 ? (process.argv[folderFlag + 1] ?? '') : join(PROJECT, '../shared/mocap');
train(loadMocap(mocap), join(PROJECT, '../shared/clips/synthetic'));
