import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';

/** The folder beside the repository that holds the material; it may be absent. */
export const SHARED_FOLDER = join(PROJECT_FOLDER, '..', 'shared');

/**
 * Path of a file of the shared test material, which is never committed (third-party footage, motion
 * capture).
 *
 * @returns the path, or null when the material is not on this machine: the test then skips and says
 * so.
 * @throws Error where `CI` is set, because there a missing file would hide tests.
 */
export function sharedFile(...path: readonly string[]): string | null {
  const file = join(SHARED_FOLDER, ...path);
  if (existsSync(file)) return file;
  if (process.env['CI'] === 'true')
    throw new Error(`CI needs the shared test material: ${['../shared', ...path].join('/')} is missing`);
  return null;
}
