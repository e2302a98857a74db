import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { findChromium } from '../../../src/cli/find-chromium.ts';

let folder: string;

/** An executable of that name which answers when asked for its version, or does not. */
function browser(name: string, exitCode: 0 | 1): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${String(exitCode)}\n`, { mode: 0o755 });
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treadlens-chromium-'));
  vi.stubEnv('PATH', [folder, '/nowhere'].join(delimiter));
  vi.stubEnv('CHROMIUM_PATH', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe.runIf(process.platform === 'linux')('findChromium', () => {
  test('takes CHROMIUM_PATH before what is installed', () => {
    browser('chromium', 0);
    const wanted = browser('my-own', 0);
    vi.stubEnv('CHROMIUM_PATH', wanted);
    expect(findChromium()).toBe(wanted);
  });

  test('says so when CHROMIUM_PATH does not start', () => {
    vi.stubEnv('CHROMIUM_PATH', browser('broken', 1));
    expect(() => findChromium()).toThrow(/CHROMIUM_PATH/);
  });

  test('passes by a stub that does not start', () => {
    browser('chromium-browser', 1);
    const chrome = browser('google-chrome', 0);
    expect(findChromium()).toBe(chrome);
  });
});
