/**
 * Makes the calibration set: rendered runners of many bodies whose motion is known exactly, as pose
 * tracks of the app's own estimator.
 *
 *   npm run calibration -- --render FOLDER --assets FOLDER --modules FOLDER [--out FOLDER]
 *   [--bodies 300] [--clips 300 | --specs FILE] [--videos FOLDER]
 *
 * `--render` is the renderer; `--assets` what its `build-assets.mjs` made of
 * `characters-random.mjs --seed 1 --count <bodies> --prefix r`; `--modules` a `node_modules` with
 * three and playwright-core. `--specs` names a list of clips instead of those that are planned
 * (`further-clips.json`, or `recorded-clips.json` for a renderer that moves bodies as recorded
 * runners moved). Batch after batch is rendered, estimated by the very command that users run, with
 * every pose model, and deleted: what stays is `<out>/tracks/<model>/<clip>.json.br` and
 * `<out>/truth/<clip>.json.br`, in the folder that the project keeps unless another is named.
 * There heavy's feet before the second look are kept too (`first-look`). A clip that is there
 * already is left out, so the command may be stopped and begun again at any time, and adds to the
 * set when asked for more. With `--videos` the clips and their whole truth go there instead of
 * being deleted: `models/foot-points/train.py` reads them.
 * About two minutes per clip on two cores without a graphics processor; while one batch is
 * estimated, the next is rendered. A body has one clip, so that none is known when it is judged:
 * the second look at the feet knows those that it was trained on.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { TrackJson } from '../../src/core/export/track-json.ts';
import { MODEL_IDS, type ModelId } from '../../src/core/run/run-context.ts';
import { hasFirstLook, keepFirstLook } from '../../tests/bench/rendered/first-look.ts';
import { CALIBRATION_FOLDER } from '../../tests/bench/rendered/rendered-folders.ts';
import { isStored, writePacked } from '../../tests/bench/rendered/stored-json.ts';
import { planClips, type ClipSpec } from './plan-clips.ts';
import { slimTruth } from './slim-truth.ts';

const PROJECT_FOLDER = join(import.meta.dirname, '..', '..');
const BATCH = 4;

const { values } = parseArgs({
  options: {
    render: { type: 'string' },
    assets: { type: 'string' },
    modules: { type: 'string' },
    out: { type: 'string', default: CALIBRATION_FOLDER },
    bodies: { type: 'string', default: '300' },
    clips: { type: 'string', default: '300' },
    specs: { type: 'string' },
    videos: { type: 'string' },
  },
});
const { render, assets, modules, out } = values;
if (!render || !assets || !modules)
  throw new Error('--render, --assets and --modules are needed: see the head of this file');
if (spawnSync('ffmpeg', ['-version']).status !== 0) throw new Error('the renderer needs ffmpeg');

const truths = join(out, 'truth');
const keepsFirstLook = resolve(out) === CALIBRATION_FOLDER;
const work = mkdtempSync(join(tmpdir(), 'treadlens-calibration-'));
const bodies = Array.from({ length: Number(values.bodies) }, (_, at) => `r${String(at).padStart(2, '0')}`);
const specs = values.specs
  ? (JSON.parse(readFileSync(values.specs, 'utf8')) as ClipSpec[])
  : planClips(render, bodies, Number(values.clips));
const waiting = specs.filter(({ name }) => !isStored(join(truths, `${name}.json`)));
const batches = Array.from({ length: Math.ceil(waiting.length / BATCH) }, (_, at) =>
  waiting.slice(BATCH * at, BATCH * (at + 1)),
);
const [first] = batches;
let rendered = first && renderBatch(first, 0);
for (const at of batches.keys()) {
  const folder = await rendered;
  const next = batches[at + 1];
  rendered = next && renderBatch(next, at + 1);
  if (folder !== undefined) await estimateBatch(folder);
}
rmSync(work, { recursive: true });

/** @returns the folder with videos and truth */
async function renderBatch(specs: readonly ClipSpec[], at: number): Promise<string> {
  const folder = join(work, `batch-${String(at)}`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'specs');
  writeFileSync(file, JSON.stringify(specs));
  const script = join(render ?? '', 'render.mjs');
  const options = ['--assets', assets ?? '', '--modules', modules ?? '', '--specs', file, '--out', folder];
  await run(process.execPath, [script, ...options]);
  return folder;
}

async function estimateBatch(folder: string): Promise<void> {
  const videos = readdirSync(folder).filter((name) => /\.(mp4|webm)$/.test(name));
  const keepTrack = (model: ModelId) => (name: string, track: TrackJson) =>
    writePacked(trackFile(model, name), track);
  for (const model of MODEL_IDS) await estimate(folder, videos, model, keepTrack(model));
  if (keepsFirstLook)
    await estimate(folder, videos, 'heavy', (name, track) => keepFirstLook(track, trackFile('heavy', name)), [
      '--first-look',
    ]);
  for (const video of videos) {
    const truth = `${basename(video, extname(video))}.json`;
    // Without both looks the clip is not done, and is made again the next time.
    const track = join(out, 'tracks', 'heavy', truth);
    if (!isStored(track) || (keepsFirstLook && !hasFirstLook(track))) continue;
    const whole = JSON.parse(readFileSync(join(folder, truth), 'utf8')) as Parameters<typeof slimTruth>[0];
    writePacked(join(truths, truth), slimTruth(whole));
  }
  if (values.videos) for (const file of readdirSync(folder)) keepVideo(join(folder, file), values.videos);
  rmSync(folder, { recursive: true });
}

function trackFile(model: ModelId, clip: string): string {
  return join(out, 'tracks', model, `${clip}.json`);
}

function keepVideo(file: string, folder: string): void {
  if (!/\.(mp4|webm|json)$/.test(file)) return;
  mkdirSync(folder, { recursive: true });
  cpSync(file, join(folder, basename(file)));
}

async function estimate(
  folder: string,
  videos: readonly string[],
  model: ModelId,
  keep: (clip: string, track: TrackJson) => void,
  more: readonly string[] = [],
): Promise<void> {
  const runs = mkdtempSync(join(folder, 'runs-'));
  const options = ['--model', model, '--track-out', `${runs}/`, '--out', `${runs}/`, ...more];
  const paths = videos.map((video) => join(folder, video));
  await run('npm', ['run', '--silent', 'analyze', '--', ...paths, ...options]);
  const suffix = '.track.json';
  for (const name of readdirSync(runs))
    if (name.endsWith(suffix)) {
      const track = JSON.parse(readFileSync(join(runs, name), 'utf8')) as TrackJson;
      keep(name.slice(0, -suffix.length), track);
    }
}

function run(command: string, options: readonly string[]): Promise<number | null> {
  const child = spawn(command, options, { cwd: PROJECT_FOLDER, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve) => {
    child.on('close', resolve);
  });
}
