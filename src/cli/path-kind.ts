import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * What a path leads to. A `stream` (a pipe, a socket, a device) can be read once, from its
 * beginning.
 */
export type PathKind = 'absent' | 'file' | 'folder' | 'stream';

/** What lies at a path, links followed; `absent` too where it may not be looked at. */
export function kindOf(path: string): PathKind {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return 'absent';
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : 'stream';
  } catch {
    // A part of the path is a file, or may not be entered.
    return 'absent';
  }
}

/** Whether a folder lies at a path. */
export function isFolder(path: string): boolean {
  return kindOf(path) === 'folder';
}

/**
 * A name of what a path leads to that two paths share when they lead to one file, through symbolic
 * or hard links too, and also where that file is still to be made.
 */
export function identityOf(path: string): string {
  const full = resolve(path);
  try {
    const { dev, ino } = statSync(full, { bigint: true });
    return `${String(dev)}:${String(ino)}`;
  } catch {
    // Not there, or not to be entered.
  }
  const folder = dirname(full);
  return folder === full ? full : join(identityOf(folder), basename(full));
}
