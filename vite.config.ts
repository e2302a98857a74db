import { existsSync, realpathSync } from 'node:fs';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { poseModels } from './models/vite-plugin-pose-models.ts';
import { CHROMIUM_FLAGS } from './src/cli/chromium-flags.ts';
import { findChromium } from './src/cli/find-chromium.ts';
import { developmentPolicy } from './src/cli/vite-plugin-development-policy.ts';
import { SHARED_FOLDER } from './tests/support/shared-folder.ts';

/** Only tests start a browser; looking for one costs a moment that builds need not pay. */
const chromiumPath = process.env['VITEST'] === undefined ? null : findChromium();
const sharedFolder = existsSync(SHARED_FOLDER) ? [realpathSync(SHARED_FOLDER)] : [];

/** The models are tens of megabytes: copying them takes its time, and that is no news. */
const quiet = { checks: { pluginTimings: false } };

export default defineConfig({
  plugins: [poseModels(), developmentPolicy(), svelte({ configFile: false })],
  base: './',
  assetsInclude: ['**/*.task'],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    sourcemap: true,
    rolldownOptions: quiet,
  },
  worker: { format: 'es', rolldownOptions: quiet },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,properties,golden,architecture}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // The shared test material lies beside the repository; its real path counts, it may be a link.
        server: { fs: { allow: ['.', ...sharedFolder] } },
        // Named here because a package that Vite finds only while tests run makes it reload the page under them.
        optimizeDeps: {
          include: [
            '@mediapipe/tasks-vision',
            'chart.js',
            'chartjs-plugin-annotation',
            'd3-array',
            'fflate',
            'idb',
            'mediabunny',
            'simple-statistics',
            'valibot',
            'vitest-browser-svelte',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          testTimeout: 120_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: [...CHROMIUM_FLAGS],
                ...(chromiumPath === null ? {} : { executablePath: chromiumPath }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
