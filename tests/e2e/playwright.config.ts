import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { defineConfig } from '@playwright/test';

import { CHROMIUM_FLAGS, ensureChromium } from '../../src/cli/ensure-chromium.ts';
import { DIST_FOLDER, PROJECT_FOLDER } from '../../src/cli/project-folder.ts';

/**
 * One port for the whole run: Playwright reads this file again in each of its processes, which
 * inherit the variable.
 */
const port = (process.env['TREADLENS_E2E_PORT'] ??= String(20_000 + (process.pid % 20_000)));
/** No name is known to the browser but this machine's. */
const ONLY_THIS_MACHINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';
const isCI = process.env['CI'] === 'true';
/** `npm test` has just built the app and need not do so twice. */
const isBuilt = process.env['TREADLENS_E2E_BUILT'] === 'true' && existsSync(join(DIST_FOLDER, 'index.html'));

/** End-to-end tests run against `npm start`: the built app, served as users get it. */
export default defineConfig({
  testDir: '.',
  outputDir: join(PROJECT_FOLDER, 'test-results'),
  forbidOnly: isCI,
  // Two files at a time: one can be looked at while the other's pose is estimated. More would only
  // slow each other down.
  workers: 2,
  // On a machine that is shared with others a test may run out of time through no fault of its own;
  // it is told as flaky.
  retries: isCI ? 1 : 0,
  fullyParallel: false,
  // The camera tests measure by the clock and run by themselves, one at a time: `npm run test:e2e`
  // does both.
  projects: [
    { name: 'screens', testIgnore: /record\.spec/, grepInvert: /@long/ },
    { name: 'camera', testMatch: /record\.spec/, grepInvert: /@long/ },
    // Minutes of work for one promise: `npm run test:long`, not a part of `npm test`.
    { name: 'long', grep: /@long/ },
  ],
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  webServer: {
    command: `npm start -- --no-open --port ${port}${isBuilt ? ' --no-build' : ''}`,
    cwd: PROJECT_FOLDER,
    url: `http://127.0.0.1:${port}/`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    browserName: 'chromium',
    // Units and dates follow the browser's language.
    locale: 'en-GB',
    // Even if a page asked, nothing may get out of a test. By the browser itself: to be asked about
    // each request would take its cache from it, and with that a tenth of the whole time.
    launchOptions: { executablePath: ensureChromium(), args: [...CHROMIUM_FLAGS, ONLY_THIS_MACHINE] },
    // It would answer before the tests' own routes; its own spec allows it.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    // Recording each test takes a tenth of the whole time; in CI a failure is tried again anyway.
    trace: isCI ? 'on-first-retry' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
});
