/**
 * A number as tables write it: `7.51`, `7,51`, `1,234.5`, `1.234,5`; null for anything else, and
 * for `--`, which stands for none.
 */
export function readDecimal(text: string): number | null {
  const trimmed = text.trim().replaceAll(/[\s\u00a0]/g, '');
  if (!/^\d{1,9}(?:[.,]\d{1,9})*$/.test(trimmed)) return null;
  const decimal = Math.max(trimmed.lastIndexOf('.'), trimmed.lastIndexOf(','));
  if (decimal < 0) return Number(trimmed);
  const marks = trimmed.match(/[.,]/g) ?? [];
  const mark = trimmed.charAt(decimal);
  // The same mark twice groups thousands.
  if (marks.filter((each) => each === mark).length > 1) return Number(trimmed.replaceAll(/[.,]/g, ''));
  return Number(`${trimmed.slice(0, decimal).replaceAll(/[.,]/g, '')}.${trimmed.slice(decimal + 1)}`);
}

/**
 * Seconds of `1:02:03`, `31:12`, `31:12.5`, or of a plain number in the unit that the heading
 * names.
 *
 * @param plainUnitS seconds in one of a plain number's units
 */
export function readDuration(text: string, plainUnitS: number): number | null {
  const trimmed = text.trim();
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d\d(?:[.,]\d{1,3})?)$/.exec(trimmed);
  if (clock) {
    const [, hours = '0', minutes = '0', seconds = '0'] = clock;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
  }
  const plain = readDecimal(trimmed);
  return plain === null ? null : plain * plainUnitS;
}
