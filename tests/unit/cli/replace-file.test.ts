import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { replaceFile } from '../../../src/cli/replace-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treadlens-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('replaceFile', () => {
  test('makes a file, and replaces one with what it may be read by', async () => {
    await replaceFile(join(folder, 'run.json'), 'first');
    expect(read('run.json')).toBe('first');
    chmodSync(join(folder, 'run.json'), 0o600);
    await replaceFile(join(folder, 'run.json'), 'second');
    expect(read('run.json')).toBe('second');
    expect(statSync(join(folder, 'run.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['run.json']);
  });

  test('follows a link instead of putting a file in its place', async () => {
    writeFileSync(join(folder, 'far.json'), 'old');
    symlinkSync('far.json', join(folder, 'near.json'));
    await replaceFile(join(folder, 'near.json'), 'new');
    expect(read('far.json')).toBe('new');
  });

  test('leaves nothing where nothing can be made', async () => {
    await expect(replaceFile(join(folder, 'absent', 'run.json'), 'text')).rejects.toThrow('ENOENT');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')(
    'on a full disk the old file stays, and nothing lies beside it',
    () => {
      const module = join(import.meta.dirname, '../../../src/cli/replace-file.ts');
      writeFileSync(join(folder, 'run.json'), 'the old run');
      // A limit on the size of files is what a full disk looks like that needs no disk of its own.
      const script = `
        import { replaceFile } from ${JSON.stringify(module)};
        process.on('SIGXFSZ', () => undefined);
        for (const name of ['run.json', 'new.json'])
          await replaceFile(${JSON.stringify(`${folder}/`)} + name, 'x'.repeat(1e6)).catch((error) =>
            console.log(error.code),
          );`;
      const node = `"${process.execPath}" --import tsx --input-type=module -e "$SCRIPT"`;
      const { stdout } = spawnSync('bash', ['-c', `ulimit -f 64; ${node}`], {
        env: { ...process.env, SCRIPT: script, TSX_DISABLE_CACHE: '1' },
        encoding: 'utf8',
      });
      expect(stdout.trim().split('\n')).toEqual(['EFBIG', 'EFBIG']);
      expect(read('run.json')).toBe('the old run');
      expect(existsSync(join(folder, 'new.json'))).toBe(false);
      expect(readdirSync(folder)).toEqual(['run.json']);
    },
    60_000,
  );
});
