/**
 * Trains the event refiner on the motion-capture trials and writes its weights and its held-out
 * results. `npm run train:events [-- --mocap FOLDER]`, then `npm run format`. Seeded: the same data
 * give the same files on every machine.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GaitEventType } from '../../src/core/run/gait-event.ts';
import type { RefinerModel } from '../../src/core/gait/refiner-model.ts';
import { FRONT_CAMERAS, REAR_CAMERAS, SIDE_CAMERAS, filmRun } from '../../tests/bench/mocap/conditions.ts';
import { loadMocap, type MocapRun } from '../../tests/bench/mocap/load-mocap.ts';
import { POSE_LIKE, type PoseErrors } from '../../tests/bench/mocap/pose-errors.ts';
import type { BenchCamera } from '../../tests/bench/mocap/project-track.ts';
import { heldOutContactTimes } from './contact-times.ts';
import { crossValidate, type HeldOut } from './cross-validate.ts';
import { fitRefiner, type FitOptions } from './fit-refiner.ts';
import { REFINER_VIEWS } from './refiner-views.ts';
import { filmSyntheticClips } from './synthetic-clips.ts';
import { startTensorFlow } from './temporal-net.ts';
import { trainingExamples, type TrainingExample } from './training-examples.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const WEIGHTS_FILE = join(PROJECT, 'src/core/gait/event-refiner-weights.json');
const RESULTS_FILE = join(import.meta.dirname, 'results.json');

const RATES_HZ = [30, 60, 120];
const EVENTS: readonly GaitEventType[] = ['initial-contact', 'toe-off'];
const CAMERAS = { side: SIDE_CAMERAS, frontal: [...REAR_CAMERAS, ...FRONT_CAMERAS] } as const;
/** Errors as the bench adds them, without exchanged legs: their repair is another stage. */
const TEST_ERRORS: PoseErrors = { ...POSE_LIKE, swaps: 'none' };
/**
 * Training sees harder ones: joints that trail or lead keep the model from leaning on one joint.
 */
const TRAINING_ERRORS: PoseErrors = { ...TEST_ERRORS, jointLagS: 0.006, jointBiasM: 0.02 };
/** Chosen on left-out subjects; from 0.1 to 3 the result hardly moves. */
const LAMBDA = { side: 0.3, frontal: 1 } as const;
/** The straight line does better on left-out subjects, the nets on rendered and labelled clips. */
const LINEAR_SHARE = 0.75;
/** Each synthetic clip is filmed this many times with other errors. */
const SYNTHETIC_SEEDS = [1, 2, 3, 4];
const LARGEST_SHIFT_S = { 'initial-contact': 0.03, 'toe-off': 0.06 } as const;

/**
 * How much a subject weighs. Two laboratories with their own force thresholds and marker sets: five
 * subjects of one, one of the other, who counts double so that their laboratory is more than a
 * sixth. All synthetic clips together weigh as few subjects do: they show how far foot, knee and
 * pelvis can come apart, not how people run.
 */
const SYNTHETIC_SHARE = {
  side: { 'initial-contact': 4, 'toe-off': 2 },
  frontal: { 'initial-contact': 4, 'toe-off': 4 },
} as const;

function fitOptions(kind: 'side' | 'frontal', type: GaitEventType): FitOptions {
  return {
    view: REFINER_VIEWS[kind][type],
    lambda: LAMBDA[kind],
    linearShare: LINEAR_SHARE,
    largestShiftS: LARGEST_SHIFT_S[type],
    share: (subject) =>
      subject === 'synthetic' ? SYNTHETIC_SHARE[kind][type] : subject.startsWith('rbds') ? 2 : 1,
  };
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

/** The model with as many digits as matter: it is part of the app's download. */
function rounded(model: RefinerModel): RefinerModel {
  const short = (value: unknown): unknown =>
    typeof value === 'number'
      ? Number(value.toPrecision(4))
      : Array.isArray(value)
        ? value.map(short)
        : value;
  const { channels, scale, offsetsS, ...numbers } = model;
  const entries = Object.entries(numbers).map(([name, value]) => [name, short(value)] as const);
  return { channels, scale, offsetsS, ...(Object.fromEntries(entries) as typeof numbers) };
}

function train(runs: readonly MocapRun[], synthetic: string): void {
  const weights: Record<string, Record<string, RefinerModel>> = {};
  const results: Record<string, Record<string, unknown>> = {};
  for (const kind of ['side', 'frontal'] as const) {
    const training = examplesOf(runs, kind, TRAINING_ERRORS, 1_000);
    for (const seed of SYNTHETIC_SEEDS) {
      for (const clip of filmSyntheticClips(synthetic, TRAINING_ERRORS, 77 * seed)) {
        if ((clip.camera.view === 'side') !== (kind === 'side')) continue;
        training.push(...trainingExamples(clip, REFINER_VIEWS[kind]));
      }
    }
    const testing = examplesOf(runs, kind, TEST_ERRORS, 50_000);
    const heldOut: Partial<Record<GaitEventType, HeldOut>> = {};
    for (const type of EVENTS) {
      const known = training.filter((e) => e.type === type);
      const unseen = testing.filter((e) => e.type === type);
      const options = fitOptions(kind, type);
      const validation = crossValidate(known, unseen, options);
      heldOut[type] = validation;
      const { errorScale, ruleErrorS, summary } = validation;
      (results[kind] ??= {})[type] = summary;
      (weights[kind] ??= {})[type] = rounded({ ...fitRefiner(known, options), errorScale, ruleErrorS });
      process.stdout.write(
        `${kind} ${type}: ${String(known.length)} examples; left-out subjects, RMSE ms: rule ${String(summary.rule.rmse)}` +
          ` line ${String(summary.line.rmse)} refined ${String(summary.refined.rmse)} (bias ${String(summary.refined.bias)}),` +
          ` held by 95 %: ${String(summary.coverage)}\n`,
      );
    }
    const [contacts, toeOffs] = [heldOut['initial-contact'], heldOut['toe-off']];
    if (contacts && toeOffs) {
      const times = heldOutContactTimes(contacts.rows, toeOffs.rows);
      (results[kind] ??= {})['contact-time'] = times;
      process.stdout.write(`${kind} contact time: ${JSON.stringify(times)}\n`);
    }
  }
  writeFileSync(WEIGHTS_FILE, `${JSON.stringify(weights)}\n`);
  writeFileSync(RESULTS_FILE, `${JSON.stringify(results, null, 1)}\n`);
}

const folderFlag = process.argv.indexOf('--mocap');
const mocap = folderFlag > 0 ? (process.argv[folderFlag + 1] ?? '') : join(PROJECT, '../shared/mocap');
await startTensorFlow();
train(loadMocap(mocap), join(PROJECT, '../shared/clips/synthetic'));
