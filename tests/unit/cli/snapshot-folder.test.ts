import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { snapshotFolder } from '../../../src/cli/snapshot-folder.ts';

test('what was in the folder stays readable after the folder was emptied and built anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'treadlens-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), 'old');
  writeFileSync(join(folder, 'assets', 'old.js'), 'old script');
  const snapshot = snapshotFolder(folder);
  try {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), 'new');
    expect(readFileSync(join(snapshot.folder, 'index.html'), 'utf8')).toBe('old');
    expect(readFileSync(join(snapshot.folder, 'assets', 'old.js'), 'utf8')).toBe('old script');
  } finally {
    snapshot.remove();
    rmSync(folder, { recursive: true });
  }
  expect(existsSync(snapshot.folder)).toBe(false);
});

/** Takes a snapshot in a process of its own, which then ends in the given way. */
function snapshotThenEnd(temporary: string, end: string): readonly string[] {
  const source = join(import.meta.dirname, '../../../src/cli');
  const script = `
    import { snapshotFolder } from ${JSON.stringify(join(source, 'snapshot-folder.ts'))};
    import { stopOnSignals } from ${JSON.stringify(join(source, 'at-exit.ts'))};
    stopOnSignals();
    snapshotFolder(${JSON.stringify(join(source, '../text'))});
    ${end};
    setTimeout(() => undefined, 20_000);`;
  const { stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    env: { ...process.env, TMPDIR: temporary },
    encoding: 'utf8',
  });
  expect(stderr.replace('Stopped.\n', '')).toBe('');
  return readdirSync(temporary).filter((name) => name.startsWith('treadlens-app-'));
}

test('a snapshot goes with its process; what a killed one left, the next sweeps up', () => {
  const temporary = mkdtempSync(join(tmpdir(), 'treadlens-'));
  try {
    expect(snapshotThenEnd(temporary, `process.kill(process.pid, 'SIGINT')`)).toEqual([]);
    expect(snapshotThenEnd(temporary, 'process.exit(3)')).toEqual([]);
    expect(snapshotThenEnd(temporary, `process.kill(process.pid, 'SIGKILL')`)).toHaveLength(1);
    expect(snapshotThenEnd(temporary, 'process.exit(0)')).toEqual([]);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}, 60_000);
