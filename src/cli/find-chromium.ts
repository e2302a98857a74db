import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

import { chromium } from 'playwright';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

const MACOS_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PATHS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** Places where this system usually keeps a Chromium, the most specific first. */
function usualPlaces(): string[] {
  if (platform === 'darwin') return MACOS_PATHS;
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root === undefined ? [] : WINDOWS_PATHS.map((path) => join(root, path))));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Whether a browser can be started at all. On Linux it is asked for its version, because a file may
 * be there and still not run: Ubuntu's `chromium-browser` is a stub that asks for a snap, and a
 * downloaded Chromium may lack libraries.
 */
export function canStart(path: string): boolean {
  if (!existsSync(path)) return false;
  if (platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Where Playwright keeps (or would keep) its own Chromium. */
export function playwrightChromiumPath(): string {
  return chromium.executablePath();
}

/**
 * Finds a Chromium that is already on the machine: `CHROMIUM_PATH`, then the usual places, then
 * Playwright's cache.
 *
 * @returns its path, or null when there is none.
 * @throws Error when `CHROMIUM_PATH` is set but names nothing that starts.
 */
export function findChromium(): string | null {
  const wanted = env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    if (canStart(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is set to ${wanted}, but no Chromium starts from there.`);
  }
  return [...usualPlaces(), playwrightChromiumPath()].find(canStart) ?? null;
}
