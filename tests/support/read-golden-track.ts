import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { fromTrackJson, isTrack } from '../../src/core/export/track-json.ts';
import type { PoseTrack } from '../../src/core/pose/pose-track.ts';

/** Folder of the stored tracks of synthetic clips and what the analysis made of them. */
export const GOLDEN_RUNS_FOLDER = join(import.meta.dirname, '..', 'golden', 'runs');

/** Folder of stored tracks that were once read wrongly. */
const CASES_FOLDER = join(import.meta.dirname, '..', 'golden', 'cases');

/**
 * A stored pose track of a synthetic clip, as the pose model saw it.
 *
 * @throws Error when the file is not a track
 */
export function readGoldenTrack(name: string): PoseTrack {
  return readTrack(join(GOLDEN_RUNS_FOLDER, `${name}.track.json`));
}

/**
 * A stored pose track that was once read wrongly (see `tests/golden/cases/README.md`).
 *
 * @throws Error when the file is not a track
 */
export function readCaseTrack(name: string): PoseTrack {
  return readTrack(join(CASES_FOLDER, `${name}.track.json`));
}

function readTrack(file: string): PoseTrack {
  const track = fromTrackJson(JSON.parse(readFileSync(file, 'utf8')));
  if (!isTrack(track)) throw new Error(`${file}: ${track.detail}`);
  return track;
}
