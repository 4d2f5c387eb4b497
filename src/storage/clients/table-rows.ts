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

/** As Excel reads a CSV file: which sign stands between its cells, in a line of its own. */
const SEPARATOR = /^\uFEFF?sep=(.)[ \t]*(?:\r\n?|\n)/i;

function withNumbers(rows: readonly (readonly string[])[]): readonly TableRow[] {
  return rows
    .map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** The rows of a CSV file, or of cells copied from a spreadsheet; empty ones are left out. */
export function delimitedRows(text: string): readonly TableRow[] {
  const delimiter = SEPARATOR.exec(text)?.[1];
  // An empty last line counts where the delimiter is guessed.
  const source = text
    .replace(SEPARATOR, '')
    .replace(/^\uFEFF/, '')
    .replace(/[\r\n]+$/, '');
  const guessed = { delimitersToGuess: ['\t', ';', ',', '|'] };
  return withNumbers(
    Papa.parse<string[]>(source, delimiter === undefined ? guessed : { delimiter }).data,
  );
}

/** The rows of a table in CSV, cells copied from a spreadsheet, or Markdown; empty ones are left out. */
export function tableRows(text: string): readonly TableRow[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  if (!lines.some((line) => RULE.test(line))) return delimitedRows(text);
  return withNumbers(lines.map((line) => (RULE.test(line) ? [] : markdownCells(line))));
}

/** What stands between the bars of a line; `\|` is a bar of the text. */
function markdownCells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, '|'));
}
