import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
