import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { buildApp } from './build-app.ts';
import { DIST_FOLDER, PROJECT_FOLDER } from './project-folder.ts';

/** Downloads kept for tests are no part of the app. */
const CACHE_FOLDER = '.cache';
/** Everything that the built app is made from. */
const SOURCES = ['src', 'public', 'models', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Builds the app unless the last build is younger than all it is made from. */
export async function buildWhenStale(): Promise<void> {
  const built = statSync(join(DIST_FOLDER, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newest = Math.max(...SOURCES.map((source) => newestChange(join(PROJECT_FOLDER, source))));
  if (built > newest) return;
  process.stderr.write('Building the app …\n');
  await buildApp();
}

/**
 * Latest modification below a path, milliseconds; folders count too, since removing a file changes
 * only them.
 */
function newestChange(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path)
    .filter((name) => name !== CACHE_FOLDER)
    .reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), stats.mtimeMs);
}
