const HEADER_BYTES = 8;

/**
 * Length of the part of a fragmented MP4 that can be played, bytes: up to the end of the last whole
 * `mdat` box after its `moof`. What a killed tab was writing last is left out. 0 where no whole
 * fragment is there.
 *
 * Source: ISO/IEC 14496-12, box structure (32-bit size, type; size 1: a 64-bit size follows).
 *
 * @param read bytes [from, to) of the file; fewer at its end
 */
export async function wholeFragmentsLength(
  size: number,
  read: (from: number, to: number) => Promise<DataView>,
): Promise<number> {
  let at = 0;
  let whole = 0;
  let isInFragment = false;
  while (at + HEADER_BYTES <= size) {
    const header = await read(at, Math.min(size, at + 2 * HEADER_BYTES));
    const type = String.fromCharCode(...[4, 5, 6, 7].map((i) => header.getUint8(i)));
    let length = header.getUint32(0);
    if (length === 1 && header.byteLength >= 2 * HEADER_BYTES)
      length = Number(header.getBigUint64(HEADER_BYTES));
    if (length < HEADER_BYTES || at + length > size) return whole;
    at += length;
    if (type === 'moof') isInFragment = true;
    else if (type === 'mdat' && isInFragment) {
      isInFragment = false;
      whole = at;
    }
  }
  return whole;
}
