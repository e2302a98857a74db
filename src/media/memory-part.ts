import type { ByteSink } from './camera-recording.ts';

/** Where a part is written, at any place in any order. */
export interface PartDestination extends ByteSink {
  /** Ends the writing. */
  close(mimeType: string): Blob | Promise<Blob>;
}

/**
 * A part of a video without a file: a blob of its own per piece, which the browser may move to
 * disk.
 */
export class MemoryPart implements PartDestination {
  #pieces: Blob[] = [];
  #sizeBytes = 0;

  write(bytes: Uint8Array<ArrayBuffer>, position: number): void {
    const endBytes = position + bytes.byteLength;
    const piece = new Blob([bytes]);
    if (position === this.#sizeBytes) this.#pieces.push(piece);
    else {
      // Lengths and tables that are filled in later.
      const whole = new Blob(this.#pieces);
      const gap = new Uint8Array(Math.max(0, position - this.#sizeBytes));
      this.#pieces = [whole.slice(0, position), new Blob([gap]), piece, whole.slice(endBytes)];
    }
    this.#sizeBytes = Math.max(this.#sizeBytes, endBytes);
  }

  close(mimeType: string): Blob {
    return new Blob(this.#pieces, { type: mimeType });
  }
}
