import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Correction } from '../../../src/core/correction/correction.ts';
import { isDuration } from '../../../src/core/metrics/metrics-by-trait.ts';
import type { ModelId } from '../../../src/core/run/run-context.ts';
import { readLeftOutCorrections } from '../calibration/left-out-corrections.ts';
import { readLeftOutRefiners } from '../mocap/left-out-refiners.ts';
import type { MetricScore } from '../synthetic/score-clip.ts';
import { scoreSyntheticTracks, type SyntheticReport } from '../synthetic/score-synthetic-tracks.ts';
import { FAST_FROM_HZ, type ModelScores } from './measure-errors.ts';

/** Rate to which fast clips are thinned out for the slow rows, Hz. */
const SLOW_HZ = 30;

/** Rendered clips with their truth, and where the tracks of each pose model lie. */
export interface RenderedSet {
  readonly tracksOf: (model: ModelId) => string;
  /** Left out: beside the repository. */
  readonly truthFolder?: string;
  /**
   * Whether durations are left out: the renderer's contact is that of the sole, the app's a force
   * of 50 N, and clips of two seconds at 30 Hz are no measure of either. Force plates outrank it.
   */
  readonly withoutDurations?: true;
}

/**
 * Folder of a model's tracks: the heavy one's lie directly in the folder, the others' in one of
 * their name.
 */
export function modelFolder(tracks: string, model: ModelId): string {
  return model === 'heavy' ? tracks : join(tracks, model);
}

/** The calibration set as `npm run calibration` leaves it. */
export function calibrationSet(folder: string): RenderedSet {
  return {
    tracksOf: (model) => join(folder, 'tracks', model),
    truthFolder: join(folder, 'truth'),
    withoutDurations: true,
  };
}

/**
 * Scores of every model whose tracks are there, at the clips' own rates and thinned out. All are
 * analysed as if they were the heavy model's, and with no number withheld: what the table makes the
 * app withhold must still be measured the next time. Each body is read with corrections that
 * never saw it.
 */
export function scoreModels(sets: readonly RenderedSet[]): readonly ModelScores[] {
  const leftOut = readLeftOutCorrections();
  const refinerOf = readLeftOutRefiners();
  return (['heavy', 'full', 'lite'] as const).flatMap((model) => {
    const correctionsOf = (body: string): readonly Correction[] =>
      leftOut(body).flatMap((one) => (one.model === model ? [{ ...one, model: 'heavy' as const }] : []));
    const scored = sets.flatMap(({ tracksOf, truthFolder, withoutDurations }) => {
      const folder = tracksOf(model);
      if (!existsSync(folder)) return [];
      const options = { correctionsOf, refinerOf, ...(truthFolder !== undefined && { truthFolder }) };
      return [
        {
          fast: counted(scoreSyntheticTracks(folder, options), withoutDurations).filter(
            (score) => score.fps >= FAST_FROM_HZ,
          ),
          slow: counted(scoreSyntheticTracks(folder, { ...options, thinToHz: SLOW_HZ }), withoutDurations),
        },
      ];
    });
    const fast = scored.flatMap((one) => one.fast);
    const slow = scored.flatMap((one) => one.slow);
    return fast.length + slow.length > 0 ? [{ model, fast, slow }] : [];
  });
}

/** The heavy model's report of a set, each body read with corrections that never saw it. */
export function scoreHeavy({ tracksOf, truthFolder, withoutDurations }: RenderedSet): SyntheticReport {
  const report = scoreSyntheticTracks(tracksOf('heavy'), {
    ...(truthFolder !== undefined && { truthFolder }),
    correctionsOf: readLeftOutCorrections(),
    refinerOf: readLeftOutRefiners(),
  });
  return { ...report, metrics: counted(report, withoutDurations) };
}

function counted({ metrics }: SyntheticReport, withoutDurations: true | undefined): readonly MetricScore[] {
  return withoutDurations ? metrics.filter(({ metric }) => !isDuration(metric)) : metrics;
}
