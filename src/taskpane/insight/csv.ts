import type { Tallies } from '../session/tallies';

/** Spreadsheets take a cell that begins with one of these for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Quotes a cell; what a spreadsheet would run as a formula becomes text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[";\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * The tallies as a table for spreadsheets, in UTF-8 with its mark and semicolons between the cells, as
 * they expect in French.
 * @param head names of the columns: rule, example, flagged, replaced, ignored
 */
export function csvOf({ rules }: Tallies, head: readonly string[]): string {
  const rows = Object.entries(rules).map(([id, { example, flagged, replaced, ignored }]) => [
    id,
    example,
    flagged,
    replaced,
    ignored,
  ]);
  return `\ufeff${[head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
