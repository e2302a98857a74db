import { existsSync, realpathSync } from 'node:fs';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

import { poseModels } from './models/vite-plugin-pose-models.ts';
import { CHROMIUM_FLAGS } from './src/cli/chromium-flags.ts';
import { findChromium } from './src/cli/find-chromium.ts';
import { developmentPolicy } from './src/cli/vite-plugin-development-policy.ts';
import { earlyApp } from './src/cli/vite-plugin-early-app.ts';
import { headersFile, policyForServiceWorker } from './src/cli/vite-plugin-response-headers.ts';
import { onlyListedPackages, thirdPartyLicences } from './src/cli/vite-plugin-third-party.ts';
import { SHARED_FOLDER } from './tests/support/shared-folder.ts';

/** Only tests start a browser; looking for one costs a moment that builds need not pay. */
const isTest = process.env['VITEST'] !== undefined;
const chromiumPath = isTest ? findChromium() : null;
const sequence = isTest ? { sequencer: (await import('./tests/run/longest-first.ts')).LongestFirst } : {};
const sharedFolder = existsSync(SHARED_FOLDER) ? [realpathSync(SHARED_FOLDER)] : [];

/** The models are tens of megabytes: copying them takes its time, and that is no news. */
const quiet = { checks: { pluginTimings: false } };

/** Installable, kept for use without a network, and offered by the system to open videos with. */
const installableApp: Partial<VitePWAOptions> = {
  strategies: 'injectManifest',
  srcDir: 'src/offline',
  filename: 'service-worker.ts',
  // The app registers it itself, in a quiet moment.
  injectRegister: false,
  manifestFilename: 'treadlens.webmanifest',
  injectManifest: {
    globPatterns: ['**/*.{html,js,css,woff2,svg,png,task,bin,wasm,mp4,webmanifest}', 'THIRD-PARTY.txt'],
    globIgnores: ['screenshots/**'],
    maximumFileSizeToCacheInBytes: 64 * 2 ** 20,
    // The service worker is built by a build of its own, which does not hear of this one's log
    // level.
    buildPlugins: {
      vite: [
        { name: 'treadlens:quiet', config: () => ({ logLevel: 'error' }) },
        policyForServiceWorker(),
        onlyListedPackages(),
      ],
    },
    // Their names carry a hash of their content.
    dontCacheBustURLsMatching: /^assets\//,
  },
  manifest: {
    id: './',
    name: 'Treadlens: running gait analysis',
    short_name: 'Treadlens',
    description:
      'Knee alignment, overstriding and foot strike from a treadmill video, stride by stride, on your device.',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: '#0c1513',
    background_color: '#0c1513',
    categories: ['sports', 'health'],
    icons: [
      { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: './icons/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
    launch_handler: { client_mode: 'focus-existing' },
    file_handlers: [
      {
        action: './',
        accept: {
          'video/mp4': ['.mp4', '.m4v'],
          'video/quicktime': ['.mov'],
          'video/webm': ['.webm'],
          'application/x-treadlens': ['.treadlens'],
        },
      },
    ],
    share_target: {
      action: './share-target',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { files: [{ name: 'files', accept: ['video/*', '.mp4', '.mov', '.webm', '.treadlens'] }] },
    },
  },
};

const LONG = 'tests/browser/**/*.long.test.ts';

/** A project of tests that run in Chromium. */
function inBrowser(
  name: string,
  include: readonly string[],
  exclude: readonly string[] = [],
): TestProjectInlineConfiguration {
  return {
    extends: true,
    // The shared test material lies beside the repository; its real path counts, it may be a
    // link.
    server: { fs: { allow: ['.', ...sharedFolder] } },
    // Named here because a package that Vite finds only while tests run makes it reload the
    // page under them.
    optimizeDeps: {
      include: [
        '@litertjs/core',
        '@litertjs/core/wasm/litert_wasm_compat_internal.js',
        '@mediapipe/tasks-vision',
        '@tensorflow/tfjs-backend-wasm',
        '@tensorflow/tfjs-core',
        'chart.js',
        'd3-array',
        'fflate',
        'idb',
        'mediabunny',
        'valibot',
        'vitest-browser-svelte',
      ],
    },
    test: {
      name,
      include: [...include],
      exclude: [...exclude],
      globalSetup: ['tests/browser/global-setup.ts'],
      testTimeout: 120_000,
      // Pose estimation keeps one core busy: two files at a time use two.
      maxWorkers: 2,
      // As for the end-to-end tests: on a machine that is shared with others time may run out
      // through no fault of a test.
      retry: process.env['CI'] === 'true' ? 1 : 0,
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
  };
}

export default defineConfig({
  plugins: [
    poseModels(),
    developmentPolicy(),
    svelte({ configFile: false }),
    thirdPartyLicences(),
    onlyListedPackages(),
    headersFile(),
    earlyApp(),
    VitePWA(installableApp),
  ],
  base: './',
  assetsInclude: ['**/*.task'],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    sourcemap: true,
    rolldownOptions: quiet,
  },
  worker: { format: 'es', rolldownOptions: quiet, plugins: () => [onlyListedPackages()] },
  test: {
    sequence,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,properties,golden,architecture}/**/*.test.ts'],
          // Pure functions leave nothing behind: one set of modules for all files halves the time.
          isolate: false,
          // Linting and type checks run beside them, on machines of two cores.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          environment: 'node',
          include: ['tests/browsers/**/*.test.ts'],
          globalSetup: ['tests/browsers/global-setup.ts'],
          // The browsers are driven over a WebSocket, which Node 20 has behind a flag.
          execArgv: ['--experimental-websocket'],
          fileParallelism: false,
          testTimeout: 420_000,
          retry: process.env['CI'] === 'true' ? 1 : 0,
        },
      },
      inBrowser('browser', ['tests/browser/**/*.test.ts'], [LONG]),
      // Minutes of work for tables of which the others try each mechanism: `npm run test:long`.
      inBrowser('long', [LONG]),
    ],
  },
});
