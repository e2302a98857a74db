import type { MetricId } from '../metrics/registry.ts';
import type { ModelId } from '../run/run-context.ts';
import type { SideFeature } from './side-features.ts';
import data from './corrections.json' with { type: 'json' };

/**
 * A learned correction of one metric's readings: a straight line through what a side of a clip
 * shows, fitted on rendered runners whose motion is known (see `models/corrector`). Each input is
 * taken off its mean, divided by its spread, and counts at most `LARGEST_INPUT` spreads.
 */
export interface Correction {
  readonly metric: MetricId;
  readonly view: 'side' | 'frontal';
  /** Pose model of the track. */
  readonly model: ModelId;
  readonly features: readonly SideFeature[];
  readonly mean: readonly number[];
  readonly spread: readonly number[];
  /** What is added to a reading, in the metric's unit: constant, and per spread of an input. */
  readonly intercept: number;
  readonly weights: readonly number[];
  /**
   * Limit of the correction, either way, hardly above the largest in training: beyond it the line
   * is guessing.
   */
  readonly largest: number;
}

/** What `npm run corrector` writes; never edited by hand. */
interface CorrectionsFile {
  readonly format: 'treadlens-corrections/1';
  readonly corrections: readonly Correction[];
}

/** The corrections in force. */
export const CORRECTIONS: readonly Correction[] = (data as CorrectionsFile).corrections;
