const BLOCK_BYTES = 512;

/** Reads a NUL-terminated text field of a tar header. */
function textField(header: Uint8Array, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}

/**
 * The content of one file of an uncompressed ustar archive; null when the archive has no such file.
 */
export function readTarEntry(archive: Uint8Array, path: string): Uint8Array | null {
  for (let at = 0; at + BLOCK_BYTES <= archive.length;) {
    const header = archive.subarray(at, at + BLOCK_BYTES);
    const name = textField(header, 0, 100);
    if (name === '') return null;
    const prefix = textField(header, 345, 155);
    const size = Number.parseInt(textField(header, 124, 12), 8);
    const content = at + BLOCK_BYTES;
    if ((prefix === '' ? name : `${prefix}/${name}`) === path)
      return archive.subarray(content, content + size);
    at = content + Math.ceil(size / BLOCK_BYTES) * BLOCK_BYTES;
  }
  return null;
}
