import type { JointName } from '../pose/landmark.ts';
import type { Leg } from '../run/gait-event.ts';
import type { ModelId } from '../run/run-context.ts';
import data from './joint-errors.json' with { type: 'json' };

/** Percent of leg length, by joint. */
export type JointErrors = Readonly<Record<JointName, number>>;

/** The leg of a side view, or either leg of a front or rear view, where both are seen alike. */
export type SeenAs = 'near' | 'far' | 'frontal';

/** What `npm run bench:accuracy` writes; never edited by hand. */
export interface JointErrorsFile {
  readonly format: 'treadlens-joints/1';
  readonly errors: Readonly<Record<ModelId, Readonly<Record<SeenAs, JointErrors>>>>;
}

/**
 * Measured on the filtered paths of the rendered clips with known joints, each clip with as many
 * frames: clean pictures of rendered runners, so that real footage may be worse.
 */
const { errors: ERRORS } = data as JointErrorsFile;

/**
 * Radius of the disc in which a joint lies in two of three frames, percent of leg length.
 *
 * @param leg null in a front or rear view, where both legs are seen alike
 */
export function jointError(model: ModelId, leg: Leg, joint: JointName): number {
  return ERRORS[model][leg ?? 'frontal'][joint];
}
