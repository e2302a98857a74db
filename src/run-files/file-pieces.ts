import { RunFileError } from './run-file-error.ts';

const GZIP = [0x1f, 0x8b];
/** A packed file that grows beyond this was made to fill the memory. */
const MOST_UNPACKED = 64 * 2 ** 20;

/**
 * The bytes of a file, piece by piece; a gzip file (`.fit.gz`, as Strava exports them) comes
 * unpacked.
 *
 * @param onRead how many bytes came so far
 * @throws RunFileError `broken-file` or `too-large`; `cannot-read` where the file is gone
 */
export async function* filePieces(file: Blob, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const head = new Uint8Array(await bytesOf(file.slice(0, 2)));
  const isPacked = GZIP.every((byte, index) => head[index] === byte);
  const unpack = new DecompressionStream('gzip') as TransformStream<Uint8Array, Uint8Array>;
  const reader = (isPacked ? file.stream().pipeThrough(unpack) : file.stream()).getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new RunFileError(isPacked ? 'broken-file' : 'cannot-read', String(error), { cause: error });
      });
      if (done) return;
      read += value.byteLength;
      if (isPacked && read > MOST_UNPACKED) throw new RunFileError('too-large', 'unpacks without end');
      onRead(read);
      yield value;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

/** All bytes of a file. @throws RunFileError */
async function bytesOf(file: Blob): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    throw new RunFileError('cannot-read', String(error), { cause: error });
  }
}
