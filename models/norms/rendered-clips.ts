import { join } from 'node:path';

import type { ModelId } from '../../src/core/run/run-context.ts';
import { modelFolder } from '../../tests/bench/errors/score-models.ts';
import { SYNTHETIC_CLIPS_FOLDER } from '../../tests/bench/synthetic/score-synthetic-tracks.ts';
import { syntheticTruthFiles } from '../../tests/bench/synthetic/synthetic-truth.ts';
import type { RenderedClip } from './pose-offsets.ts';

/**
 * The rendered clips: those beside the repository (their truth lies in ../shared; none without it)
 * and the calibration set; the project's own tracks of them unless others are named.
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
