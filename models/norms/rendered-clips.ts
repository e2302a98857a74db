import { join } from 'node:path';

import { SYNTHETIC_CLIPS_FOLDER } from '../../tests/bench/synthetic/score-synthetic-tracks.ts';
import { syntheticTruthFiles } from '../../tests/bench/synthetic/synthetic-truth.ts';
import type { RenderedClip } from './pose-offsets.ts';

/** Options that name rendered clips, for `parseArgs`. */
export const RENDERED_OPTIONS = {
  tracks: { type: 'string' },
  calibration: { type: 'string' },
} as const;

/**
 * The rendered clips: of `--tracks` (`<model>/<clip>.json` of those in ../shared), and of
 * `--calibration`, the folder that `npm run calibration` makes.
 */
export function renderedClips({
  tracks,
  calibration,
}: {
  readonly tracks?: string | undefined;
  readonly calibration?: string | undefined;
}): RenderedClip[] {
  const of = (truths: string, folder: string): RenderedClip[] =>
    syntheticTruthFiles(truths).map((truthFile) => ({ truthFile, tracks: folder }));
  return [
    ...(tracks ? of(SYNTHETIC_CLIPS_FOLDER, tracks) : []),
    ...(calibration ? of(join(calibration, 'truth'), join(calibration, 'tracks')) : []),
  ];
}
