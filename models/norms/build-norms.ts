import { join } from 'node:path';
import { parseArgs } from 'node:util';

import type { ModelId } from '../../src/core/run/run-context.ts';
import type { NormsFile } from '../../src/core/norms/norms.ts';
import { loadMocap } from '../../tests/bench/mocap/load-mocap.ts';
import { RENDERED_OPTIONS } from '../../tests/bench/rendered/rendered-folders.ts';
import { writeFormatted } from '../../tests/bench/write-formatted.ts';
import { SHARED_FOLDER } from '../../tests/support/shared-folder.ts';
import { fitNorms } from './fit-norms.ts';
import { RECORDED_WIDTHS_FILE } from '../../tests/bench/errors/recorded-widths.ts';
import { constantJointErrorMm } from './joint-errors.ts';
import { judgedRun, judgedWithout, readOutsOfAll } from './judge-left-out.ts';
import { markerCorrections, onTrueScale } from './marker-corrections.ts';
import { beltSpeedRead, poseOffsets, readTwice } from './pose-offsets.ts';
import { needsOf, recordedWidths } from './recorded-needs.ts';
import { renderedClips } from './rendered-clips.ts';

const PROJECT_FOLDER = join(import.meta.dirname, '..', '..');
const NORMS_FILE = join(PROJECT_FOLDER, 'src/core/norms/norms.json');
const MODELS: readonly ModelId[] = ['heavy', 'full', 'lite'];

/**
 * `npm run norms [-- --tracks FOLDER --calibration FOLDER]`: reads the motion capture as the app
 * would, fits the norms and writes them, with the offsets of the pose models as measured on the
 * rendered clips that the project keeps, or on those that are named; and how wide ranges must be to
 * hold the recorded joints, for the error table.
 */
const { values } = parseArgs({ options: RENDERED_OPTIONS });
const runs = loadMocap(join(SHARED_FOLDER, 'mocap'));
const readOuts = readOutsOfAll(runs);
const rendered = renderedClips(values);
const readTwiceBy = MODELS.map((model) => ({
  model,
  clips: rendered.flatMap((clip) => readTwice(clip, model) ?? []),
}));
const file: NormsFile = {
  format: 'treadlens-norms/1',
  norms: fitNorms(onTrueScale(readOuts, markerCorrections(readOuts))),
  poseOffsets: readTwiceBy.flatMap(({ model, clips }) => poseOffsets(clips, model)),
  beltSpeeds: readTwiceBy.flatMap(({ model, clips }) => beltSpeedRead(clips, model) ?? []),
};
const round = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(5)) : value;
await writeFormatted(NORMS_FILE, JSON.stringify(file, round, 2));
const needs = runs.flatMap((run, k) =>
  judgedRun(run, k, judgedWithout(run.subject, readOuts)).flatMap(needsOf),
);
await writeFormatted(RECORDED_WIDTHS_FILE, JSON.stringify(recordedWidths(needs)));
process.stdout.write(
  file.norms
    .map(
      ({ metric, view, intercept, perLegPerS, sd, runners, sidesApartSd }) =>
        `${metric.padEnd(26)} ${view.padEnd(8)} ${intercept.toFixed(1)} + ${perLegPerS.toFixed(2)} v ± ${sd.toFixed(2)} sides apart ± ${sidesApartSd?.toFixed(2) ?? '-'} (${String(runners)} runners)`,
    )
    .concat(
      file.poseOffsets.map(
        ({ metric, view, model, offset, sd, betweenSidesSd, betweenRunsSd, sides }) =>
          `${model} ${metric.padEnd(26)} ${view.padEnd(8)} ${offset.toFixed(2)} ± ${sd.toFixed(2)} sides ± ${betweenSidesSd?.toFixed(2) ?? '-'} runs ± ${betweenRunsSd?.toFixed(2) ?? '-'} (${String(sides)})`,
      ),
    )
    .concat(
      file.beltSpeeds.map(
        ({ model, ratio, sd, clips }) =>
          `${model} belt speed × ${ratio.toFixed(3)} ± ${sd.toFixed(3)} (${String(clips)})`,
      ),
    )
    .concat(
      readTwiceBy.flatMap(({ model, clips }) =>
        clips.length === 0
          ? []
          : [
              `${model} a joint's constant error, between clips: ${constantJointErrorMm(clips.flatMap(({ offsets }) => offsets)).toFixed(1)} mm`,
            ],
      ),
    )
    .join('\n') + '\n',
);
