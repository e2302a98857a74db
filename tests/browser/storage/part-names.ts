import { PARTS_FOLDER } from '../../../src/workers/video-file/protocol.ts';

/** Names of the parts that lie in the private file system. */
export async function partNames(): Promise<string[]> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(PARTS_FOLDER, { create: true });
  const found: string[] = [];
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) found.push(name);
  return found;
}

/** Removes them all. */
export async function removeParts(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(PARTS_FOLDER, { recursive: true }).catch(() => undefined);
}
