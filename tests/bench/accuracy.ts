/**
 * The accuracy bench: scores the code that users run against force plates, hand labels and
 * synthetic truth.
 *
 *   npm run bench:accuracy -- [--quick | --one-camera] [--mocap [FOLDER]]
 *   [--clips [FOLDER] [--keep] | --tracks [FOLDER]] [--calibration FOLDER] [--filters]
 *   [--json FILE] [--write-app-data]
 *
 * Without a section named, everything is scored: motion capture, and every clip that has a truth,
 * video in (`--clips`: half an hour per pose model on two cores without a graphics processor).
 * `--clips FOLDER` keeps the pose tracks there, those of the smaller models in folders of their
 * name, `--keep` those of rendered clips also in the project; `--tracks` scores such stored tracks
 * `<clip>.json` again without Chromium, those of a folder or those that the project keeps. The
 * rendered runners of `npm run calibration` come to them, the project's own unless `--calibration`
 * names others, each read with corrections and judged by intervals that never saw their body.
 * `--quick`, for CI, scores motion capture alone, at 30 and 60 Hz; `--one-camera` films each trial
 * once, through the cameras in turn, at every frame rate. Seeded: the same data give the same
 * table. `--filters` tries other smoothing filters instead of scoring the app (two minutes).
 * `--write-app-data` renews the measured sections of the in-app page "How accurate is this?" and
 * the error table that the app states its uncertainties from (a release needs both to be as new as
 * the code's numbers), and the discs in which drawn joints lie.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ModelId } from '../../src/core/run/run-context.ts';
import { SHARED_FOLDER } from '../support/shared-folder.ts';
import { formatLeftOutCoverage, leftOutCoverage, withLeftOutCoverage } from './errors/left-out-coverage.ts';
import { writeJointErrors } from './errors/joint-discs.ts';
import { calibrationSet, modelFolder, scoreHeavy, scoreModels } from './errors/score-models.ts';
import { writeErrorTable } from './errors/write-error-table.ts';
import { formatLabelledReport, scoreLabelledTracks } from './labels/score-labelled-tracks.ts';
import { clipsWithTruth, estimateTracks, keepRendered, renderedClips } from './estimate-tracks.ts';
import { BESIDE_FOLDER, CALIBRATION_FOLDER } from './rendered/rendered-folders.ts';
import { filterClipsFromMocap, filterClipsFromTracks } from './filters/filter-clips.ts';
import { formatFilterReport } from './filters/format-filter-report.ts';
import { scoreFilters } from './filters/score-filters.ts';
import { FRONT_CAMERAS, REAR_CAMERAS, SIDE_CAMERAS } from './mocap/conditions.ts';
import { readLeftOutRefiners } from './mocap/left-out-refiners.ts';
import { formatMocapReport } from './mocap/format-mocap-report.ts';
import { loadMocap, type MocapRun } from './mocap/load-mocap.ts';
import { scoreMocap, type ErrorsName, type MocapRow } from './mocap/score-mocap.ts';
import { formatSyntheticReport } from './synthetic/format-synthetic-report.ts';
import { joinReports } from './synthetic/score-synthetic-tracks.ts';
import { writeAccuracyFigures, type BenchSections } from './write-accuracy-figures.ts';

const RATES_HZ = [30, 60, 120, 240];

/**
 * Where `--clips` keeps its pose tracks: a cache, since those of real clips may not be committed.
 */
const CLIP_TRACKS_FOLDER = join(
  import.meta.dirname,
  '..',
  '..',
  'node_modules',
  '.cache',
  'treadlens-tracks',
);

function argument(name: string): string | null {
  const at = process.argv.indexOf(name);
  const value = at < 0 ? undefined : process.argv[at + 1];
  return value === undefined || value.startsWith('--') ? null : value;
}

function mocapSection(runs: readonly MocapRun[], isQuick: boolean, everyCamera: boolean): MocapRow[] {
  const rates = isQuick ? [30, 60] : RATES_HZ;
  const refinerOf = readLeftOutRefiners();
  const score = (rateHz: number, errors: ErrorsName, cameras = SIDE_CAMERAS): MocapRow =>
    scoreMocap(runs, cameras, rateHz, errors, everyCamera && cameras.length > 0, refinerOf);
  const rows = rates.map((rateHz) => score(rateHz, 'pose-like + swaps'));
  rows.push(score(60, 'none'));
  for (const cameras of [REAR_CAMERAS, FRONT_CAMERAS]) {
    for (const rateHz of isQuick ? [60] : [30, 60]) rows.push(score(rateHz, 'pose-like + swaps', cameras));
  }
  if (everyCamera) {
    const hard: readonly ErrorsName[] = ['half the clip swapped', 'feet swapped', 'both legs on one'];
    for (const errors of hard) rows.push(score(60, errors), score(60, errors, REAR_CAMERAS));
  }
  return rows;
}

async function main(): Promise<void> {
  const isQuick = process.argv.includes('--quick');
  const names = ['--mocap', '--clips', '--tracks', '--quick', '--filters'];
  const wantsAll = !names.some((name) => process.argv.includes(name));
  const wantsMocap = wantsAll || isQuick || process.argv.includes('--mocap');
  const wantsClips = wantsAll || process.argv.includes('--clips');
  const report: Record<string, unknown> = {};
  if (process.argv.includes('--filters')) {
    report['filters'] = filterSection(argument('--tracks') ?? CLIP_TRACKS_FOLDER);
    writeJson(report);
    return;
  }
  let figures: BenchSections = {};
  if (wantsMocap) {
    const folder = argument('--mocap') ?? join(SHARED_FOLDER, 'mocap');
    if (existsSync(folder)) {
      const runs = loadMocap(folder);
      const rows = mocapSection(runs, isQuick, !isQuick && !process.argv.includes('--one-camera'));
      report['mocap'] = rows;
      figures = { mocap: { runs, rows } };
      process.stdout.write(`${formatMocapReport(rows)}\n\n`);
    } else if (process.env['CI'] === 'true') {
      throw new Error(`the motion-capture data are missing: ${folder}`);
    } else process.stdout.write(`skipped: no motion-capture data in ${folder}\n`);
  }
  const scored = process.argv.includes('--tracks') ? (argument('--tracks') ?? BESIDE_FOLDER) : null;
  const tracks = wantsClips ? (argument('--clips') ?? CLIP_TRACKS_FOLDER) : scored;
  if (tracks !== null) {
    if (wantsClips) {
      for (const model of ['heavy', 'full', 'lite'] as const) {
        const clips = model === 'heavy' ? clipsWithTruth() : renderedClips();
        const missing = estimateTracks(clips, modelFolder(tracks, model), model);
        if (missing.length > 0)
          process.stdout.write(`no pose track (${model}) from: ${missing.join(', ')}\n`);
        if (process.argv.includes('--keep')) keepRendered(tracks, model);
      }
    }
    const labelled = scoreLabelledTracks(tracks, join(SHARED_FOLDER, 'labels'));
    const sets = [
      { tracksOf: (model: ModelId) => modelFolder(tracks, model) },
      calibrationSet(argument('--calibration') ?? CALIBRATION_FOLDER),
    ];
    const models = scoreModels(sets);
    const synthetic = withLeftOutCoverage(joinReports(sets.map(scoreHeavy)), models);
    const coverage = leftOutCoverage(models);
    report['labelled'] = labelled;
    report['synthetic'] = synthetic;
    report['coverage'] = coverage;
    figures = { ...figures, synthetic, ...(labelled.length > 0 && { labelled }) };
    process.stdout.write(`${formatLabelledReport(labelled)}\n\n${formatSyntheticReport(synthetic)}\n`);
    process.stdout.write(`\n${formatLeftOutCoverage(coverage)}\n`);
    if (process.argv.includes('--write-app-data')) {
      await writeErrorTable(models);
      await writeJointErrors(sets);
    }
  }
  if (process.argv.includes('--write-app-data')) await writeAccuracyFigures(figures);
  writeJson(report);
}

/** Filters on rendered clips, the gym clip and motion capture, as far as they are there. */
function filterSection(tracks: string): ReturnType<typeof scoreFilters> {
  const mocap = join(SHARED_FOLDER, 'mocap');
  const clips = [
    ...(existsSync(tracks) ? filterClipsFromTracks(tracks) : []),
    ...(existsSync(mocap) ? filterClipsFromMocap(mocap) : []),
  ];
  const scores = scoreFilters(clips);
  process.stdout.write(`${formatFilterReport(scores.filters, scores.residuals)}\n`);
  return scores;
}

function writeJson(report: Readonly<Record<string, unknown>>): void {
  const file = argument('--json');
  if (file === null) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`);
}

await main();
