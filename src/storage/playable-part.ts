import { wholeFragmentsLength } from './whole-fragments.ts';

/**
 * What can be played of a fragmented MP4 in a folder, which may have been cut short: a file of the
 * disk, not a copy in memory. Null where there is no such file, or no whole fragment in it.
 */
export async function playablePart(
  folder: FileSystemDirectoryHandle,
  name: string,
  lastModified: number,
): Promise<File | null> {
  const handle = await folder.getFileHandle(name).catch(() => null);
  if (!handle) return null;
  const file = await handle.getFile();
  const length = await wholeFragmentsLength(
    file.size,
    async (from, to) => new DataView(await file.slice(from, to).arrayBuffer()),
  );
  if (length === 0) return null;
  const type = 'video/mp4';
  // A slice of a file on the disk copies nothing.
  return new File([file.slice(0, length, type)], name, { type, lastModified });
}
