import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { ModelId } from '../../src/core/run/run-context.ts';
import { SHARED_FOLDER } from '../support/shared-folder.ts';
import { modelFolder } from './errors/score-models.ts';
import { BESIDE_FOLDER } from './rendered/rendered-folders.ts';
import { isStored, readStored, writePacked } from './rendered/stored-json.ts';

const PROJECT_FOLDER = join(import.meta.dirname, '..', '..');
const VIDEO = /\.(mp4|mov|webm)$/;

/**
 * The clips that have a truth: rendered ones (exact) and hand-labelled ones. Empty without the
 * shared material.
 */
export function clipsWithTruth(): string[] {
  const labels = join(SHARED_FOLDER, 'labels');
  const labelled = existsSync(labels)
    ? readdirSync(labels).map((name) => join(SHARED_FOLDER, 'clips', 'real', name.replace(/\.json$/, '.mp4')))
    : [];
  return [...labelled, ...renderedClips()].filter((path) => existsSync(path)).sort();
}

/** The rendered clips, whose motion is known exactly. Empty without the shared material. */
export function renderedClips(): string[] {
  const synthetic = join(SHARED_FOLDER, 'clips', 'synthetic');
  if (!existsSync(synthetic)) return [];
  return readdirSync(synthetic)
    .filter((name) => VIDEO.test(name))
    .map((name) => join(synthetic, name))
    .sort();
}

/**
 * Video in, pose track out, by the very command that users run (`npm run analyze`: decode, scan,
 * inference in Chromium), one clip after the other, into `<folder>/<clip>.json`. Slow without a
 * graphics processor. A clip that was refused still has its track: a slow-motion clip is refused
 * until its factor is said, which the scoring does.
 *
 * @returns the clips that gave no track
 */
export function estimateTracks(clips: readonly string[], folder: string, model: ModelId = 'heavy'): string[] {
  mkdirSync(folder, { recursive: true });
  return clips.filter((clip) => {
    const track = join(folder, `${basename(clip, extname(clip))}.json`);
    const options = ['--model', model, '--track-out', track, '--out', join(folder, 'last.run')];
    spawnSync('npm', ['run', '--silent', 'analyze', '--', clip, ...options], {
      cwd: PROJECT_FOLDER,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return !existsSync(track);
  });
}

/** Keeps the rendered clips' tracks of a folder in the project; those of real clips never. */
export function keepRendered(folder: string, model: ModelId): void {
  for (const clip of renderedClips()) {
    const name = `${basename(clip, extname(clip))}.json`;
    const track = join(modelFolder(folder, model), name);
    if (isStored(track)) writePacked(join(modelFolder(BESIDE_FOLDER, model), name), readStored(track));
  }
}
