import { describe, expect, test } from 'vitest';

import { importViolation, layerOf, LAYERS } from './layers.ts';
import { readImports } from './read-imports.ts';
import { sourceFiles } from './source-files.ts';
import { valueImportCycle } from './value-import-cycle.ts';

const files = sourceFiles(['src', 'models'], ['.ts', '.svelte']);

function violations(path: string, text: string): string[] {
  return readImports(path, text).flatMap((statement) => importViolation(path, statement) ?? []);
}

describe('layers', () => {
  test('the table names only layers that exist', () => {
    const names = LAYERS.map(({ name }) => name);
    expect(LAYERS.flatMap(({ mayImport }) => mayImport).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('every source file lies in a layer', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter(({ path }) => layerOf(path) === null).map(({ path }) => path)).toEqual([]);
  });

  test('every import keeps to the table', () => {
    expect(files.flatMap(({ path, text }) => violations(path, text))).toEqual([]);
  });

  test('no stage of core imports, by value, one that imports it', () => {
    expect(valueImportCycle(files.filter(({ path }) => path.startsWith('src/core/')))).toBeNull();
  });

  test.each([
    ['src/core/gait/stride.ts', `import { open } from '../../media/open-video.ts';`],
    ['src/core/gait/stride.ts', `import { readFile } from 'node:fs';`],
    ['src/core/gait/stride.ts', `export * from 'chart.js';`],
    ['src/ui/home/Home.svelte', `<script lang="ts">import { db } from '../../storage/database.ts';</script>`],
    ['src/ui/home/Home.svelte', `<script lang="ts">import { Chart } from 'chart.js';</script>`],
    ['src/ui/home/home.ts', `const later = await import('../../inference/model-manifest.ts');`],
    ['src/media/open-video.ts', `import type { Person } from '../inference/pose-estimator.ts';`],
    ['src/workers/pose-client.ts', `import './pose.worker.ts';`],
    ['src/state/run.svelte.ts', `import { Input } from 'mediabunny';`],
    ['src/cli/start.ts', `import App from '../app/App.svelte';`],
    ['src/text/labels.ts', `let x: import('../ui/shared/icons.ts').Icon;`],
  ])('a forbidden import is seen: %s %s', (path, text) => {
    expect(violations(path, text)).toHaveLength(1);
  });

  test.each([
    [
      'src/ui/home/Home.svelte',
      `<script lang="ts">import { App } from '../../state/app.svelte.ts';</script>`,
    ],
    ['src/workers/pose-client.ts', `import PoseWorker from './pose.worker.ts?worker';`],
    ['src/workers/pose.worker.ts', `import { open } from '../media/open-video.ts';`],
    ['src/inference/model-manifest.ts', `import url from '../../models/pose_landmarker_full.task?url';`],
    ['src/core/signal/median.ts', `import { median } from 'd3-array';`],
  ])('an allowed import passes: %s %s', (path, text) => {
    expect(violations(path, text)).toEqual([]);
  });

  test('a cycle between stages is seen', () => {
    const cycle = [
      { path: 'src/core/a/one.ts', text: `import { two } from '../b/two.ts';` },
      { path: 'src/core/b/two.ts', text: `import { three } from '../c/three.ts';` },
      { path: 'src/core/c/three.ts', text: `export { one } from '../a/one.ts';` },
    ];
    expect(valueImportCycle(cycle)).toEqual(['src/core/a', 'src/core/b', 'src/core/c', 'src/core/a']);
    expect(valueImportCycle(cycle.slice(0, 2))).toBeNull();
    const broken = { path: 'src/core/c/three.ts', text: `import type { One } from '../a/one.ts';` };
    expect(valueImportCycle([...cycle.slice(0, 2), broken]), 'types do not count').toBeNull();
  });
});
