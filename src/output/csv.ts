/**
 * Rows as CSV (RFC 4180) that a spreadsheet opens right: UTF-8 with a byte order mark, lists joined by `; `.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV Injection).
 *
 * @param columns the header and the order of the values; an absent or null value is an empty cell
 * @returns the lines, the first with the mark, each with its end
 */
export function* csvLines<Row extends Readonly<Record<string, unknown>>>(
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): Generator<string> {
  yield `\uFEFF${lineOf(columns)}`;
  for (const row of rows) yield lineOf(columns.map((column) => cellText(row[column])));
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\r\n`;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.join('; ') : String(value);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
