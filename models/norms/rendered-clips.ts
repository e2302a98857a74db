import { join } from 'node:path';

import type { ModelId } from '../../src/core/run/run-context.ts';
import { modelFolder } from '../../tests/bench/errors/score-models.ts';
import { SYNTHETIC_CLIPS_FOLDER } from '../../tests/bench/synthetic/score-synthetic-tracks.ts';
import { syntheticTruthFiles } from '../../tests/bench/synthetic/synthetic-truth.ts';
import type { RenderedClip } from './pose-offsets.ts';

/**
 * The rendered clips: of `--tracks` (those in ../shared, none without it), and of `--calibration`,
 * the folder that `npm run calibration` makes.
 */
export function renderedClips({
  tracks,
  calibration,
}: {
  readonly tracks: string;
  readonly calibration: string;
}): RenderedClip[] {
  const of = (truths: string, tracksOf: (model: ModelId) => string): RenderedClip[] =>
    syntheticTruthFiles(truths).map((truthFile) => ({ truthFile, tracksOf }));
  return [
    ...of(SYNTHETIC_CLIPS_FOLDER, (model) => modelFolder(tracks, model)),
    ...of(join(calibration, 'truth'), (model) => join(calibration, 'tracks', model)),
  ];
}
