import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { installDebianPackages } from '../../src/cli/ensure-chromium.ts';
import { canStart } from '../../src/cli/find-chromium.ts';

/** A program, or why there is none. */
export type Found = { readonly path: string } | { readonly missing: string };

/** Whether something may be installed: looking at a machine changes nothing on it. */
const mayInstall = process.env['TREADLENS_INSTALL_BROWSERS'] !== 'false';

function onPath(...names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ?? null;
}

/**
 * A Firefox that starts: `FIREFOX_PATH`, an installed one, or Debian's package, which root may
 * install.
 */
export function ensureFirefox(): Found {
  const find = (): string | null => {
    const wanted = process.env['FIREFOX_PATH'] ?? onPath('firefox-esr', 'firefox');
    return wanted !== null && canStart(wanted) ? wanted : null;
  };
  const path = find() ?? (mayInstall && installDebianPackages('firefox-esr') ? find() : null);
  return path === null
    ? { missing: 'no Firefox on this machine, and none could be installed (FIREFOX_PATH names one)' }
    : { path };
}

/** A screen without a display, for browsers that have WebGL in a window alone. */
export function findScreen(): Found {
  const path = onPath('xvfb-run');
  return path === null ? { missing: 'no Xvfb on this machine, so no window' } : { path };
}

/** WebKitGTK's driver, where there is one; nothing is installed: the engine alone is Safari's. */
export function findWebkit(): Found {
  const path = onPath('WebKitWebDriver');
  if (path === null) return { missing: 'no WebKitWebDriver on this machine (webkit2gtk-driver)' };
  const screen = findScreen();
  return 'missing' in screen ? screen : { path };
}
