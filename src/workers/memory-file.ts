import type { ByteSink } from '../media/camera-recording.ts';

/** A recording in memory, for browsers without a private file system. */
export class MemoryFile implements ByteSink {
  readonly #parts: { readonly bytes: Uint8Array<ArrayBuffer>; readonly position: number }[] = [];

  write(bytes: Uint8Array<ArrayBuffer>, position: number): void {
    this.#parts.push({ bytes: bytes.slice(), position });
  }

  /** All that was written. */
  close(): Blob {
    // A fragmented file is written from front to back.
    const inOrder = this.#parts.toSorted((a, b) => a.position - b.position);
    return new Blob(
      inOrder.map((part) => part.bytes),
      { type: 'video/mp4' },
    );
  }
}
