import Papa from 'papaparse';

/** A row of a table as it was written. */
export interface TableRow {
  /** Of the table, from 1. */
  readonly number: number;
  /** Without the spaces around them. */
  readonly cells: readonly string[];
}

/** Between the head of a Markdown table and its rows. */
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** The rows of a table in CSV, cells copied from a spreadsheet, or Markdown; empty ones are left out. */
export function tableRows(text: string): readonly TableRow[] {
  // An empty last line counts where the delimiter is guessed.
  const source = text.replace(/^\uFEFF/, '').replace(/[\r\n]+$/, '');
  const lines = source.split(/\r\n?|\n/);
  const rows = lines.some((line) => RULE.test(line))
    ? lines.map((line) => (RULE.test(line) ? [] : markdownCells(line)))
    : Papa.parse<string[]>(source, { delimitersToGuess: ['\t', ';', ',', '|'] }).data;
  return rows
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** What stands between the bars of a line; `\|` is a bar of the text. */
function markdownCells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, '|'));
}
