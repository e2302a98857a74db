/** What stands between cells, and what marks decimals: countries and their spreadsheets differ. */
export interface CsvFormat {
  readonly separator: ',' | ';' | '\t';
  readonly decimalSign: '.' | ',';
}

/** A comma between cells, a point before decimals. */
export const DEFAULT_CSV_FORMAT: CsvFormat = Object.freeze({ separator: ',', decimalSign: '.' });

/**
 * Says to a spreadsheet that the text is UTF-8; without it Excel reads it in the system's
 * letters.
 */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Rows as CSV (RFC 4180: CRLF, cells quoted where needed) behind a byte order mark; a spreadsheet
 * never takes a cell for a formula. Cells have a point as decimal mark; numbers get the one asked
 * for.
 */
export function toCsv(
  rows: readonly (readonly string[])[],
  { separator, decimalSign }: CsvFormat = DEFAULT_CSV_FORMAT,
): string {
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell) => quote(NUMBER.test(cell) ? cell.replace('.', decimalSign) : asText(cell), separator))
      .join(separator);
  return `${BYTE_ORDER_MARK}${rows.map(line).join('\r\n')}\r\n`;
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;

/**
 * A number with a point as decimal mark and at most `places` decimals; nothing for what is missing.
 */
export function decimal(value: number | null | undefined, places: number): string {
  return value !== null && value !== undefined && Number.isFinite(value)
    ? String(Number(value.toFixed(places)))
    : '';
}

/** A leading sign of a formula is only harmless in a number. */
function asText(cell: string): string {
  return /^[=@+\-\t\r]/.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string, separator: string): string {
  return /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
