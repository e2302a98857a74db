import { randomUUID } from 'node:crypto';
import { open, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { removeAtExit } from './at-exit.ts';

/** A folder in which no file can be made may still hold one that can be written to. */
const NO_ROOM_BESIDE = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * Writes a file whole or not at all: what stood there before is replaced when all of the new text
 * is on the disk, and stays when it is not (disk full, command stopped). A link is followed; a
 * device or pipe is written to as it is.
 *
 * @throws the file system's error
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const old = await stat(path).catch(() => null);
  if (old && !old.isFile()) return writeFile(path, text);
  const target = old ? await realpath(path) : path;
  const beside = join(dirname(target), `.treadlens-${randomUUID()}.part`);
  const leftover = removeAtExit(beside);
  try {
    const file = await open(beside, 'wx', old?.mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
    leftover.keep();
  } catch (error) {
    leftover.remove();
    const isForbidden = NO_ROOM_BESIDE.has((error as NodeJS.ErrnoException).code ?? '');
    if (!old || !isForbidden) throw error;
    await writeFile(target, text);
  }
}
