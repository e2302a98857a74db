import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { removeAtExit } from './at-exit.ts';

/**
 * Snapshots are named after the process that uses them, and its machine: temporary folders may be
 * shared.
 */
const OWNED = `treadlens-app-${hostname().replace(/[^\w.]/g, '')}-`;

/** A folder's files as they were, kept until it is removed. */
export interface FolderSnapshot {
  readonly folder: string;
  remove(): void;
}

/**
 * Keeps a folder's files as they are now, whatever is built over them while a long batch runs. Hard
 * links where the file system allows (nothing is copied), else copies. It goes with the process;
 * what a killed one left is swept up by the next.
 */
export function snapshotFolder(folder: string): FolderSnapshot {
  sweep();
  const target = mkdtempSync(join(tmpdir(), `${OWNED}${String(process.pid)}-`));
  const { remove } = removeAtExit(target);
  try {
    linkAll(folder, target);
  } catch {
    // Another file system, or one without links.
    rmSync(target, { recursive: true, force: true });
    cpSync(folder, target, { recursive: true });
  }
  return { folder: target, remove };
}

/** Removes the snapshots of processes that are no more. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(OWNED) || isAlive(Number.parseInt(name.slice(OWNED.length), 10))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // It belongs to somebody else, who will sweep it up.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
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
