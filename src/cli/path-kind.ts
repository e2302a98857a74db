import { statSync } from 'node:fs';

/** What a path leads to; whatever is no folder (a device, a pipe) counts as a file. */
export type PathKind = 'absent' | 'file' | 'folder';

export function kindOf(path: string): PathKind {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return 'absent';
    return stats.isDirectory() ? 'folder' : 'file';
  } catch {
    // A part of the path is a file, or may not be entered.
    return 'absent';
  }
}

export function isFolder(path: string): boolean {
  return kindOf(path) === 'folder';
}
