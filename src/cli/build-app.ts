import { build } from 'vite';

import { PROJECT_FOLDER } from './project-folder.ts';

/**
 * Builds the app (and, through Vite's plugin, the pose models) into `dist`, quietly; throws when
 * the build fails.
 */
export async function buildApp(): Promise<void> {
  await build({ root: PROJECT_FOLDER, logLevel: 'error' });
}
