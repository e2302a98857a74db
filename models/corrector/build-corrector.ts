/**
 * `npm run corrector [-- --calibration FOLDER --tracks FOLDER]`: fits the corrections of readings
 * to the calibration set and the rendered clips beside the repository, as the project keeps their
 * tracks or as named (`npm run calibration`; `--tracks` as the accuracy bench takes them: the heavy
 * model's directly in it), ships those that beat the formulas alone on bodies left out, and writes
 * them, the ones that the bench judges left-out bodies by, and what was found.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { CORRECTIONS, type Correction } from '../../src/core/correction/correction.ts';
import type { ModelId } from '../../src/core/run/run-context.ts';
import { bodyGroup, BODY_GROUPS } from '../../tests/bench/calibration/left-out-corrections.ts';
import { LEAST_STRIDES_PER_SIDE } from '../../tests/bench/errors/measure-errors.ts';
import { modelFolder } from '../../tests/bench/errors/score-models.ts';
import { RENDERED_OPTIONS } from '../../tests/bench/rendered/rendered-folders.ts';
import { SYNTHETIC_CLIPS_FOLDER } from '../../tests/bench/synthetic/score-synthetic-tracks.ts';
import { writeFormatted } from '../../tests/bench/write-formatted.ts';
import { SHARED_FOLDER } from '../../tests/support/shared-folder.ts';
import { calibrationSides, type CalibrationSide, mocapSides } from './calibration-sides.ts';
import {
  chooseRecipe,
  costOnRealRunners,
  leftOutGain,
  type LeftOutGain,
  presentGain,
} from './choose-recipe.ts';
import { fitCorrection } from './fit-correction.ts';
import { TRIALS, type Trial } from './recipes.ts';

const MODELS: readonly ModelId[] = ['heavy', 'full', 'lite'];
const LEFT_OUT_FILE = 'models/corrector/left-out-corrections.json';
const PROJECT_FOLDER = join(import.meta.dirname, '..', '..');
/** A gain over the bodies of fewer standard errors than this may be luck. */
const NEEDED_SURENESS = 1;
/** Half of that will do where the error on real runners' joints falls to this share as well. */
const REAL_GAIN = 0.9;

const { values } = parseArgs({ options: RENDERED_OPTIONS });
const folder = values.calibration;

interface Result extends LeftOutGain {
  readonly metric: string;
  readonly view: string;
  readonly model: ModelId;
  readonly recipe: string | null;
  readonly ships: boolean;
  /** Error on real runners' joints with the correction, as a multiple of that without. */
  readonly onRealRunners: number;
}

const recorded = mocapSides(join(SHARED_FOLDER, 'mocap'));
const presentLeftOut = JSON.parse(
  readFileSync(join(PROJECT_FOLDER, LEFT_OUT_FILE), 'utf8'),
) as readonly (readonly Correction[])[];
const corrections: Correction[] = [];
const leftOut: Correction[][] = Array.from({ length: BODY_GROUPS }, () => []);
const results: Result[] = [];
for (const model of MODELS) {
  const sides = [
    ...calibrationSides(join(folder, 'tracks', model), join(folder, 'truth'), model),
    ...calibrationSides(modelFolder(values.tracks, model), SYNTHETIC_CLIPS_FOLDER, model),
  ].filter(({ strides }) => strides >= LEAST_STRIDES_PER_SIDE);
  for (const trial of TRIALS) judge(sides, trial, model);
}
await write('src/core/correction/corrections.json', { format: 'treadlens-corrections/1', corrections });
await write(LEFT_OUT_FILE, leftOut);
await write('models/corrector/results.json', results);
for (const {
  metric,
  view,
  model,
  bodies,
  sides,
  before,
  after,
  sureness,
  ships,
  recipe,
  onRealRunners,
} of results)
  process.stdout.write(
    `${model} ${metric.padEnd(26)} ${view.padEnd(8)} bodies ${bodies} sides ${sides}: ${before.meanAbs.toFixed(2)} (${before.bias.toFixed(2)}, worst ${before.worst.toFixed(1)}) → ${after.meanAbs.toFixed(2)} (${after.bias.toFixed(2)}, worst ${after.worst.toFixed(1)}), ${sureness.toFixed(1)} SE, real runners × ${onRealRunners.toFixed(2)} ${ships ? `ships: ${recipe ?? ''}` : ''}\n`,
  );

function judge(sides: readonly CalibrationSide[], trial: Trial, model: ModelId): void {
  const gain = leftOutGain(sides, trial, model, recorded);
  if (!gain) return;
  const { metric, view } = trial;
  const usable = sides.filter((side) => side.view === view && side.readings.has(metric));
  const recipe = chooseRecipe(usable, trial, model, recorded);
  const correction = recipe && fitCorrection(usable, metric, view, model, recipe, recorded);
  const onRealRunners = correction ? costOnRealRunners(recorded, correction) : 1;
  const needed = onRealRunners <= REAL_GAIN ? NEEDED_SURENESS / 2 : NEEDED_SURENESS;
  const ships = correction !== null && gain.sureness >= needed;
  if (!ships && keepsPresent(sides, trial, model)) return;
  results.push({ metric, view, model, recipe: recipe?.name ?? null, ships, onRealRunners, ...gain });
  if (!ships) return;
  corrections.push(correction);
  for (const [index, own] of leftOut.entries()) {
    const isOther = ({ body }: CalibrationSide): boolean => bodyGroup(body) !== index;
    const [others, people] = [usable.filter(isOther), recorded.filter(isOther)];
    const chosen = chooseRecipe(others, trial, model, people);
    const without = chosen && fitCorrection(others, metric, view, model, chosen, people);
    if (without) own.push(without);
  }
}

/**
 * Keeps a correction in force that earlier bodies taught where a new fit gains nothing, if these
 * bodies confirm it, each tried by one that never saw it.
 */
function keepsPresent(sides: readonly CalibrationSide[], trial: Trial, model: ModelId): boolean {
  const isIt = (one: Correction): boolean =>
    one.metric === trial.metric && one.view === trial.view && one.model === model;
  const present = CORRECTIONS.find(isIt);
  const own = presentLeftOut.map((group) => group.find(isIt));
  const gain = presentGain(sides, trial, (body) => own[bodyGroup(body)] ?? null);
  if (!present || !gain || gain.sureness < NEEDED_SURENESS) return false;
  corrections.push(present);
  for (const [index, one] of own.entries()) if (one) leftOut[index]?.push(one);
  const { metric, view } = trial;
  const onRealRunners = costOnRealRunners(recorded, present);
  results.push({ metric, view, model, recipe: 'as it was', ships: true, onRealRunners, ...gain });
  return true;
}

async function write(path: string, content: unknown): Promise<void> {
  await writeFormatted(join(PROJECT_FOLDER, path), JSON.stringify(content));
}
