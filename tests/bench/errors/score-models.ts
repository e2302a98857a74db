import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelId } from '../../../src/core/run/run-context.ts';
import { scoreSyntheticTracks } from '../synthetic/score-synthetic-tracks.ts';
import { FAST_FROM_HZ, type ModelScores } from './measure-errors.ts';

/** Rate to which fast clips are thinned out for the slow rows, Hz. */
const SLOW_HZ = 30;

/**
 * Folder of a model's tracks: the heavy one's lie directly in the folder, the others' in one of
 * their name.
 */
export function modelFolder(tracks: string, model: ModelId): string {
  return model === 'heavy' ? tracks : join(tracks, model);
}

/**
 * Scores of every model whose tracks are there, at the clips' own rates and thinned out. All are
 * analysed as if they were the heavy model's, for which no number is withheld: what the table makes
 * the app withhold must still be measured the next time.
 */
export function scoreModels(tracks: string): readonly ModelScores[] {
  return (['heavy', 'full', 'lite'] as const).flatMap((model) => {
    const folder = modelFolder(tracks, model);
    if (!existsSync(folder)) return [];
    const fast = scoreSyntheticTracks(folder).metrics.filter((score) => score.fps >= FAST_FROM_HZ);
    const slow = scoreSyntheticTracks(folder, { thinToHz: SLOW_HZ }).metrics;
    return fast.length + slow.length > 0 ? [{ model, fast, slow }] : [];
  });
}
