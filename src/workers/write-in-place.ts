/**
 * Writes all the bytes to a file of the private file system, at a place in it.
 *
 * @throws DOMException `QuotaExceededError` when the disk is full
 */
export function writeInPlace(
  handle: { write(bytes: Uint8Array<ArrayBuffer>, options: { at: number }): number },
  bytes: Uint8Array<ArrayBuffer>,
  position: number,
): void {
  // On a full disk Chromium gives back its negative error code as an unsigned number: more than there was to write.
  if (handle.write(bytes, { at: position }) !== bytes.byteLength)
    throw new DOMException('the disk did not take all of it', 'QuotaExceededError');
}
