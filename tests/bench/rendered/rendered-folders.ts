import { join } from 'node:path';

/**
 * The calibration set that the project keeps: pose tracks of rendered bodies and their truth, as
 * `npm run calibration` leaves them.
 */
export const CALIBRATION_FOLDER = join(import.meta.dirname, 'calibration');

/**
 * The pose tracks of the rendered clips that lie beside the repository; their truth lies there.
 * The heavy model's are directly in it, the others' in a folder of the model's name.
 */
export const BESIDE_FOLDER = join(import.meta.dirname, 'beside');

/** Options that name rendered clips, for `parseArgs`; left out: those that the project keeps. */
export const RENDERED_OPTIONS = {
  tracks: { type: 'string', default: BESIDE_FOLDER },
  calibration: { type: 'string', default: CALIBRATION_FOLDER },
} as const;
