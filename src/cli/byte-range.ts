/**
 * Reads a `Range` header (RFC 9110 §14.2) of one range, as video elements send it.
 *
 * @param header the header's text; undefined when absent.
 * @param size bytes of the whole file.
 * @returns half-open [start, end); null when the whole file is to be sent (no header, other units,
 * several ranges); `unsatisfiable` when the range starts behind the end.
 */
export function readByteRange(
  header: string | undefined,
  size: number,
): readonly [start: number, end: number] | null | 'unsatisfiable' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (match === null) return null;
  const [, first = '', last = ''] = match;
  if (first === '' && last === '') return null;
  if (first === '') {
    const suffix = Number(last);
    return suffix === 0 ? 'unsatisfiable' : [Math.max(0, size - suffix), size];
  }
  const start = Number(first);
  const end = last === '' ? size : Math.min(size, Number(last) + 1);
  if (start >= size) return 'unsatisfiable';
  return end <= start ? null : [start, end];
}
