import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { cruise, type IReporterOutput, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, describe, expect, test } from 'vitest';

import configuration from './dependency-cruiser.config.mjs';

const { forbidden, options } = configuration;

/** One tree for all: reading it once takes most of the time. */
const TREE: Readonly<Record<string, string>> = {
  'src/media/open-video.ts': `export const open = 1;`,
  'src/core/gait/opens-media.ts': `import { open } from '../../media/open-video.ts';\nexport const stride = open;`,

  'src/workers/pose/worker/infer-span.ts': `export const infer = 1;`,
  'src/state/infers.ts': `import { infer } from '../workers/pose/worker/infer-span.ts';\nexport const run = infer;`,

  'src/core/findings/finding.ts': `export type Finding = 1;`,
  'src/core/gait/knows-findings.ts': `import type { Finding } from '../findings/finding.ts';\nexport type Stride = Finding;`,

  'src/core/misc/one.ts': `export const one = 1;`,
  'src/core/gait/knows-misc.ts': `import { one } from '../misc/one.ts';\nexport const stride = one;`,

  'src/ui/import/a.ts': `import { b } from '../record/b.ts';\nexport const a = b;`,
  'src/ui/import/c.ts': `export const c = 1;`,
  'src/ui/record/b.ts': `import { c } from '../import/c.ts';\nexport const b = c;`,

  'src/core/gait/one.ts': `import { two } from './two.ts';\nexport const one = () => two;`,
  'src/core/gait/two.ts': `import { one } from './one.ts';\nexport const two = () => one;`,
  'src/core/gait/three.ts': `import { four } from './four.ts';\nexport const three = () => four;`,
  'src/core/gait/four.ts': `import type { three } from './three.ts';\nexport const four: () => typeof three = () => () => four;`,

  'src/core/gait/reads-files.ts': `import { readFileSync } from 'node:fs';\nexport const stride = readFileSync;`,

  'src/ui/home/home.ts': `import { app } from '../../state/app.ts';\nexport const home = app;`,
  'src/state/app.ts': `import { ask } from '../workers/pose/client/ask.ts';\nexport const app = ask;`,
  'src/workers/pose/client/ask.ts': `import type { Command } from '../protocol.ts';\nexport const ask: Command = 1;`,
  'src/workers/pose/protocol.ts': `export type Command = number;`,
};

/** Names of the rules that each file of the tree breaks. */
const broken = new Map<string, Set<string>>();

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'treadlens-dependencies-'));
  try {
    for (const [path, text] of Object.entries(TREE)) {
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
    for (const { from, rule } of output.summary.violations)
      broken.set(from, (broken.get(from) ?? new Set()).add(rule.name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

const brokenBy = (...files: readonly string[]): readonly string[] => [
  ...new Set(files.flatMap((file) => [...(broken.get(file) ?? [])])),
];

describe('the rules of imports', () => {
  test.each([
    ['a layer that imports one above it', 'core/gait/opens-media.ts', 'core does not import media'],
    ['a page that imports a worker itself', 'state/infers.ts', 'state does not import worker'],
    [
      'a stage of core that imports a later one, though it be a type',
      'core/gait/knows-findings.ts',
      'core/gait imports no later stage',
    ],
    ['a folder of core that is no stage', 'core/gait/knows-misc.ts', 'every folder of core is a stage'],
    ['Node', 'core/gait/reads-files.ts', 'core knows no Node'],
  ])('%s is seen', (_what, file, rule) => {
    expect(brokenBy(`src/${file}`)).toContain(rule);
  });

  test('two folders of ui that import each other are seen', () => {
    expect(brokenBy('src/ui/import', 'src/ui/record')).toEqual(['no cycle between the folders of ui']);
  });

  test('two files that import each other are seen; types alone are no cycle', () => {
    expect(brokenBy('src/core/gait/one.ts', 'src/core/gait/two.ts')).toEqual(['no cycle of values']);
    expect(brokenBy('src/core/gait/three.ts', 'src/core/gait/four.ts')).toEqual([]);
  });

  test('what the table allows passes', () => {
    const allowed = ['ui/home/home.ts', 'state/app.ts', 'workers/pose/client/ask.ts', 'core/gait/three.ts'];
    expect(brokenBy(...allowed.map((file) => `src/${file}`))).toEqual([]);
  });
});
