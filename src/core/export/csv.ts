/**
 * Rows as CSV (RFC 4180: CRLF, cells quoted where needed); a spreadsheet never takes a cell for a
 * formula.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quote).join(',')).join('\r\n') + '\r\n';
}

/**
 * A number with a point as decimal mark and at most `places` decimals; nothing for what is missing.
 */
export function decimal(value: number | null | undefined, places: number): string {
  return value !== null && value !== undefined && Number.isFinite(value)
    ? String(Number(value.toFixed(places)))
    : '';
}

function quote(cell: string): string {
  // A leading sign of a formula is only harmless in a number.
  const safe = /^[=@\t\r]|^[+-](?![\d.])/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
