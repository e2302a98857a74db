import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the project. */
export const PROJECT_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the built app goes. */
export const DIST_FOLDER = join(PROJECT_FOLDER, 'dist');
