import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { cruise, type IReporterOutput, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, describe, expect, test } from 'vitest';

import configuration from './dependency-cruiser.config.mjs';

const { forbidden, options } = configuration;

let folder: string | null = null;

afterEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  folder = null;
});

/** Names of the rules that a small source tree breaks. */
async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  folder = mkdtempSync(join(tmpdir(), 'treadlens-dependencies-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { tsConfig: _, ...rest } = options ?? {};
  const { output } = (await cruise(['src'], {
    ...rest,
    validate: true,
    ruleSet: { forbidden: forbidden ?? [] },
    baseDir: folder,
  })) as IReporterOutput & { readonly output: ICruiseResult };
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))];
}

describe('the rules of imports', () => {
  test('a layer that imports one above it is seen', async () => {
    expect(
      await broken({
        'src/core/gait/stride.ts': `import { open } from '../../media/open-video.ts';\nexport const stride = open;`,
        'src/media/open-video.ts': `export const open = 1;`,
      }),
    ).toContain('core does not import media');
  });

  test('a page that imports a worker itself, and not its client, is seen', async () => {
    expect(
      await broken({
        'src/state/run.ts': `import { infer } from '../workers/pose/worker/infer-span.ts';\nexport const run = infer;`,
        'src/workers/pose/worker/infer-span.ts': `export const infer = 1;`,
      }),
    ).toEqual(['state does not import worker']);
  });

  test('a stage of core that imports a later one is seen, though it be a type', async () => {
    expect(
      await broken({
        'src/core/gait/stride.ts': `import type { Finding } from '../findings/finding.ts';\nexport type Stride = Finding;`,
        'src/core/findings/finding.ts': `export type Finding = 1;`,
      }),
    ).toEqual(['core/gait imports no later stage']);
  });

  test('a folder of core that is no stage is seen', async () => {
    expect(
      await broken({
        'src/core/gait/stride.ts': `import { one } from '../misc/one.ts';\nexport const stride = one;`,
        'src/core/misc/one.ts': `export const one = 1;`,
      }),
    ).toEqual(['every folder of core is a stage']);
  });

  test('two folders of ui that import each other are seen', async () => {
    expect(
      await broken({
        'src/ui/import/a.ts': `import { b } from '../record/b.ts';\nexport const a = b;`,
        'src/ui/import/c.ts': `export const c = 1;`,
        'src/ui/record/b.ts': `import { c } from '../import/c.ts';\nexport const b = c;`,
      }),
    ).toEqual(['no cycle between the folders of ui']);
  });

  test('two files that import each other are seen; types alone are no cycle', async () => {
    const one = `import { two } from './two.ts';\nexport const one = () => two;`;
    expect(
      await broken({
        'src/core/gait/one.ts': one,
        'src/core/gait/two.ts': `import { one } from './one.ts';\nexport const two = () => one;`,
      }),
    ).toEqual(['no cycle of values']);
    expect(
      await broken({
        'src/core/gait/one.ts': one,
        'src/core/gait/two.ts': `import type { one } from './one.ts';\nexport const two: () => typeof one = () => () => two;`,
      }),
    ).toEqual([]);
  });

  test('Node and strange packages are seen', async () => {
    expect(
      await broken({
        'src/core/gait/stride.ts': `import { readFileSync } from 'node:fs';\nexport const stride = readFileSync;`,
      }),
    ).toEqual(['core knows no Node']);
  });

  test('what the table allows passes', async () => {
    expect(
      await broken({
        'src/ui/home/home.ts': `import { app } from '../../state/app.ts';\nexport const home = app;`,
        'src/state/app.ts': `import { ask } from '../workers/pose/client/ask.ts';\nexport const app = ask;`,
        'src/workers/pose/client/ask.ts': `import type { Command } from '../protocol.ts';\nexport const ask: Command = 1;`,
        'src/workers/pose/protocol.ts': `export type Command = number;`,
      }),
    ).toEqual([]);
  });
});
