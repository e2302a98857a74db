/**
 * Trains the event refiner on the motion-capture trials and on rendered bodies as the pose model
 * sees them (from the side only those that move as recorded runners did), and writes its weights
 * and its held-out results.
 *
 *   npm run train:events [-- --calibration FOLDER --tracks FOLDER --mocap FOLDER]
 *
 * then `npm run format`. Left out, the rendered clips are those that the project keeps;
 * `--calibration` is what `npm run calibration` made, `--tracks` the heavy model's tracks of the
 * clips beside the repository, as for the accuracy bench. Seeded: the same
 * data give the same files on every machine.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { GaitEventType } from '../../src/core/run/gait-event.ts';
import type { RefinerModel } from '../../src/core/gait/refiner-model.ts';
import { FRONT_CAMERAS, REAR_CAMERAS, SIDE_CAMERAS, filmRun } from '../../tests/bench/mocap/conditions.ts';
import { loadMocap, type MocapRun } from '../../tests/bench/mocap/load-mocap.ts';
import {
  bodyFamily,
  bodyGroup,
  BODY_GROUPS,
  recordedRunner,
} from '../../tests/bench/calibration/left-out-corrections.ts';
import { RENDERED_OPTIONS } from '../../tests/bench/rendered/rendered-folders.ts';
import { SYNTHETIC_CLIPS_FOLDER } from '../../tests/bench/synthetic/score-synthetic-tracks.ts';
import { POSE_LIKE, type PoseErrors } from '../../tests/bench/mocap/pose-errors.ts';
import type { BenchCamera } from '../../tests/bench/mocap/project-track.ts';
import { heldOutContactTimes } from './contact-times.ts';
import { calibrated, compare, crossValidate, summariseHeldOut, type HeldOut } from './cross-validate.ts';
import { estimatedClips } from './estimated-clips.ts';
import { fitRefiner, type FitOptions } from './fit-refiner.ts';
import { REFINER_VIEWS } from './refiner-views.ts';
import { filmSyntheticClips } from './synthetic-clips.ts';
import { type FilmedClip, filmedClip, trainingExamples, type TrainingExample } from './training-examples.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const WEIGHTS_FILE = join(PROJECT, 'src/core/gait/event-refiner-weights.json');
const RESULTS_FILE = join(import.meta.dirname, 'results.json');

const LEFT_OUT_FILE = join(import.meta.dirname, 'left-out-refiners.json');

const RATES_HZ = [30, 60, 120];
const EVENTS: readonly GaitEventType[] = ['initial-contact', 'toe-off'];
const CAMERAS = { side: SIDE_CAMERAS, frontal: [...REAR_CAMERAS, ...FRONT_CAMERAS] } as const;
/** Errors as the bench adds them, without exchanged legs: their repair is another stage. */
const ERRORS: PoseErrors = { ...POSE_LIKE, swaps: 'none' };
/** Chosen on left-out runners; ten times more costs a tenth, ten times less gains nothing. */
const LAMBDA = { side: 0.01, frontal: 0.05 } as const;
/** Each synthetic clip is filmed this many times with other errors. */
const SYNTHETIC_SEEDS = [1, 2, 3, 4];
const LARGEST_SHIFT_S = { 'initial-contact': 0.04, 'toe-off': 0.08 } as const;
/** Runners are left out in so many groups, as many as bodies; laboratories are spread over them. */
const GROUPS = BODY_GROUPS;
/** A film shows so much of a trial; three of them see different parts of a trial of 15 s. */
const FILM_S = 5.1;
/** Of all rendered bodies that move by the renderer's model, from front and rear. */
const OWN_MOTION_VOTES = 3;

/**
 * How much a subject weighs. One vote per runner, half a vote for those whose plates' forces were
 * smoothed before they were published (contact 6 ms early; slow jogs are seen in them alone). From
 * front and rear rendered bodies vote too: there the estimator is coarse, and only estimated tracks
 * show how; half a vote for a body that moves as a runner did who has a vote of their own, and a
 * few for all together that move by the renderer's model, however many they are: their contacts are
 * the sole's and not a force's. From the side only bodies that move as runners did vote, and the
 * true points of the synthetic clips together have one vote: they show how far the points of foot,
 * knee and trunk can come apart.
 */
function shareOf(bodies: readonly string[]): (subject: string) => number {
  const ownMotion = bodies.filter((body) => recordedRunner(body) === null);
  return (subject) => {
    if (ownMotion.includes(subject)) return OWN_MOTION_VOTES / ownMotion.length;
    const isSecondOfRunner = recordedRunner(subject) !== null && !subject.startsWith('rbds');
    return subject.startsWith('hamner') || isSecondOfRunner ? 0.5 : 1;
  };
}

function fitOptions(
  kind: 'side' | 'frontal',
  type: GaitEventType,
  share: (subject: string) => number,
): FitOptions {
  return {
    passes: REFINER_VIEWS[kind][type],
    lambda: LAMBDA[kind],
    largestShiftS: LARGEST_SHIFT_S[type],
    share,
  };
}

/** Every trial through every camera at every rate, another part of it each time. */
function examplesOf(runs: readonly MocapRun[], kind: 'side' | 'frontal', seed: number): TrainingExample[] {
  const film = (
    run: MocapRun,
    camera: BenchCamera,
    rateHz: number,
    k: number,
    c: number,
  ): TrainingExample[] => {
    const parts = Math.max(1, Math.floor(run.durationS / (FILM_S - 0.2)));
    const startS = 0.003 * (1 + (k % 4)) + (c % parts) * (FILM_S - 0.2);
    return trainingExamples(filmedClip(filmRun(run, camera, rateHz, ERRORS, seed + k, startS, FILM_S)));
  };
  return runs.flatMap((run, r) =>
    CAMERAS[kind].flatMap((camera, c) =>
      RATES_HZ.flatMap((rateHz, q) =>
        // Fast cameras differ the least and cost the most time: every other one is enough.
        rateHz > 60 && (r + c) % 2 === 0 ? [] : film(run, camera, rateHz, 100 * r + 10 * c + q, r + c + q),
      ),
    ),
  );
}

/** A rendered body that moves as a recorded runner did is left out with them. */
function groupsOf(runs: readonly MocapRun[], bodies: readonly string[]): string[][] {
  const subjects = [...new Set(runs.map((run) => run.subject))].sort();
  const groupOf = (body: string): number => {
    const runner = subjects.indexOf(recordedRunner(bodyFamily(body)) ?? '');
    return runner < 0 ? bodyGroup(body) : runner % GROUPS;
  };
  return Array.from({ length: GROUPS }, (_, g) => [
    ...subjects.filter((__, i) => i % GROUPS === g),
    ...bodies.filter((body) => groupOf(body) === g),
  ]);
}

/** Rendered runners from the side: their true points with made-up errors. */
function sideExamples(): TrainingExample[] {
  return SYNTHETIC_SEEDS.flatMap((seed) =>
    filmSyntheticClips(SYNTHETIC_CLIPS_FOLDER, ERRORS, 77 * seed)
      .filter((clip) => clip.camera.view === 'side')
      .flatMap((clip) => trainingExamples(filmedClip(clip))),
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
  const passes = model.passes.map(({ channels, scale, offsetsS, ...numbers }) => {
    const entries = Object.entries(numbers).map(([name, value]) => [name, short(value)] as const);
    return { channels, scale, offsetsS, ...(Object.fromEntries(entries) as typeof numbers) };
  });
  const { meanShiftS, ruleErrorS, largestShiftS } = model;
  return {
    passes,
    meanShiftS: Number(meanShiftS.toPrecision(4)),
    ruleErrorS: Number(ruleErrorS.toPrecision(4)),
    largestShiftS,
  };
}

/** The refiners of runners that have no part in them. */
interface LeftOutGroup {
  readonly subjects: readonly string[];
  readonly refiner: Readonly<Record<'side' | 'frontal', Partial<Record<GaitEventType, RefinerModel>>>>;
}

function train(runs: readonly MocapRun[], estimated: readonly FilmedClip[]): void {
  const allBodies = [...new Set(estimated.map(({ subject }) => subject))].sort();
  const weights: Record<string, Record<string, RefinerModel>> = {};
  const results: Record<string, Record<string, unknown>> = {};
  const leftOut = groupsOf(runs, allBodies).map((subjects): LeftOutGroup => ({
    subjects,
    refiner: { side: {}, frontal: {} },
  }));
  for (const kind of ['side', 'frontal'] as const) {
    const filmed = examplesOf(runs, kind, 1_000);
    const seen = estimated.filter(({ view }) => (view === 'side') === (kind === 'side'));
    const rendered = [...seen.flatMap(trainingExamples), ...(kind === 'side' ? sideExamples() : [])];
    const bodies = [...new Set(seen.map(({ subject }) => subject))].sort();
    const groups = groupsOf(runs, bodies);
    const heldOut: Partial<Record<GaitEventType, HeldOut>> = {};
    for (const type of EVENTS) {
      const unseen = filmed.filter((e) => e.type === type);
      const known = [...unseen, ...rendered.filter((e) => e.type === type)];
      const options: FitOptions = fitOptions(kind, type, shareOf(bodies));
      // Rendered bodies are tried by what never saw them, too.
      const tried = [...unseen, ...known.filter(({ subject }) => bodies.includes(subject))];
      const validation = crossValidate(known, tried, groups, options);
      const isBody = ({ example }: HeldOut['rows'][number]): boolean => bodies.includes(example.subject);
      heldOut[type] = { ...validation, rows: validation.rows.filter((row) => !isBody(row)) };
      const summary = summariseHeldOut(validation.rows.filter((row) => !isBody(row)));
      const ofBodies = validation.rows.filter(isBody);
      const onBodies = ofBodies.length > 0 ? compare(ofBodies) : null;
      (results[kind] ??= {})[type] = { ...summary, ...(onBodies && { rendered: onBodies }) };
      (weights[kind] ??= {})[type] = rounded(calibrated(fitRefiner(known, options), validation));
      for (const [g, group] of leftOut.entries()) {
        const model = validation.models[g];
        if (model) group.refiner[kind][type] = rounded(calibrated(model, validation));
      }
      process.stdout.write(
        `${kind} ${type}: ${String(known.length)} examples; left-out runners, RMSE ms: rule ${String(summary.rule.rmse)}` +
          ` first pass ${String(summary.firstPass.rmse)} refined ${String(summary.refined.rmse)} (bias ${String(summary.refined.bias)}),` +
          ` held by 95 %: ${String(summary.coverage)}\n` +
          Object.entries(summary.bySpeed)
            .map(([speed, { refined }]) => `  ${speed}: ${String(refined.rmse)} (${String(refined.bias)})\n`)
            .join('') +
          (onBodies
            ? `  rendered bodies: ${String(onBodies.refined.rmse)} (${String(onBodies.refined.bias)}), held by 95 %: ${String(onBodies.coverage)}\n`
            : ''),
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
  writeFileSync(LEFT_OUT_FILE, `${JSON.stringify(leftOut)}\n`);
  writeFileSync(RESULTS_FILE, `${JSON.stringify(results, null, 1)}\n`);
}

const { values } = parseArgs({
  options: {
    ...RENDERED_OPTIONS,
    mocap: { type: 'string', default: join(PROJECT, '../shared/mocap') },
  },
});
const { calibration, tracks, mocap } = values;
train(loadMocap(mocap), [
  ...estimatedClips(join(calibration, 'tracks', 'heavy'), join(calibration, 'truth')),
  ...estimatedClips(tracks, SYNTHETIC_CLIPS_FOLDER),
]);
