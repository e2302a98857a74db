import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder's files as they were, kept until it is removed. */
export interface FolderSnapshot {
  readonly folder: string;
  remove(): void;
}

/**
 * Keeps a folder's files as they are now, whatever is built over them while a long batch runs. Hard
 * links where the file system allows (nothing is copied), else copies.
 */
export function snapshotFolder(folder: string): FolderSnapshot {
  const target = mkdtempSync(join(tmpdir(), 'treadlens-app-'));
  try {
    linkAll(folder, target);
  } catch {
    // Another file system, or one without links.
    rmSync(target, { recursive: true, force: true });
    cpSync(folder, target, { recursive: true });
  }
  return { folder: target, remove: () => rmSync(target, { recursive: true, force: true }) };
}

function linkAll(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) linkAll(source, target);
    else linkSync(source, target);
  }
}
