import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

import { canStart, findChromium, playwrightChromiumPath } from './find-chromium.ts';

export { CHROMIUM_FLAGS } from './chromium-flags.ts';

/**
 * Runs an installer with its output on stderr, so that stdout stays for results; true when it ended
 * well.
 */
function run(command: string, args: readonly string[]): boolean {
  process.stderr.write(`> ${[command, ...args].join(' ')}\n`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function runPlaywright(...args: readonly string[]): boolean {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
  return run(process.execPath, [join(folder, 'cli.js'), ...args]);
}

/**
 * Playwright's own build; as root its system libraries too, when it does not start without them.
 */
function installWithPlaywright(): string | null {
  if (!runPlaywright('install', 'chromium')) return null;
  const path = playwrightChromiumPath();
  if (canStart(path)) return path;
  return isRoot() && runPlaywright('install-deps', 'chromium') && canStart(path) ? path : null;
}

/**
 * Debian's package, which also brings the libraries; Ubuntu's package of that name is only a stub
 * and fails the check.
 */
function installWithApt(): string | null {
  return installDebianPackages('chromium') ? findChromium() : null;
}

/** Installs packages of Debian, where this is Debian and its root; true when it ended well. */
export function installDebianPackages(...names: readonly string[]): boolean {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return false;
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Gives a Chromium that starts, installing one when the machine has none.
 *
 * In order: `CHROMIUM_PATH`, an installed browser, Playwright's cache, Playwright's download,
 * Debian's package.
 *
 * @returns the path of the executable, for `executablePath`; use it with `CHROMIUM_FLAGS`.
 * @throws Error, worded for people, when every way failed.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  process.stderr.write('No Chromium on this machine yet: installing one for the tests and batch analysis.\n');
  const installed = installWithPlaywright() ?? installWithApt();
  if (installed !== null) return installed;
  throw new Error(
    'No Chromium could be found or installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable, and try again.',
  );
}
