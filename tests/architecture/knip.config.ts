import type { KnipConfig } from 'knip';

/**
 * What may not lie about: files that nothing reaches, exports and types that no other file asks
 * for, packages that nobody imports. A `!` marks what ships or trains; `knip --production` leaves
 * the tests out, so that a file which only its own test reaches is found too.
 */
const config: KnipConfig = {
  entry: [
    'src/app/main.ts!',
    // Found by their folder.
    'src/text/languages/*/index.ts!',
    'src/cli/{start,analyze}.ts!',
    'src/offline/service-worker.ts!',
    // Loaded by vite.config.ts.
    '{src/cli,models}/vite-plugin-*.ts!',
    'models/build-models.ts!',
    'models/gait-events/train.ts!',
    'models/norms/{build-norms,bench-judgement}.ts!',
    'models/corrector/{build-corrector,make-calibration-set}.ts!',
    // Run by hand, as their comments say: they write what the tests read.
    'tests/golden/runs/make-fixture.ts',
    'tests/e2e/fixtures/make-shared-runs.ts',
    'tests/bench/speed/half-rate-swing.ts',
    // Loaded by its page.
    'tests/bench/speed/network-alone.ts',
  ],
  project: ['src/**/*.{ts,svelte,css}!', 'models/**/*.ts!', 'tests/**/*.{ts,mjs}'],
  compilers: {
    css: (text) => [...text.matchAll(/@import\s+'[^']+'/g)].map(([line]) => line.slice(1)).join(';\n'),
  },
  ignoreDependencies: [
    // Read from its folder by models/pose-bundles.ts, never imported.
    '@mediapipe/pose',
  ],
  // What tests and the tools that make data ask for, and do without where it is absent.
  ignoreBinaries: ['mkfifo', 'parallel', 'ffmpeg'],
};

export default config;
