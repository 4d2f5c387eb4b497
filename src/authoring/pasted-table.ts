/** A line of a pasted table: what is to be avoided, and what to prefer. */
export interface PastedRow {
  readonly avoid: readonly string[];
  readonly prefer: readonly string[];
}

/** Rows that say which column is which. */
const HEADINGS = /^(?:(?:[àa]\s+)?[ée]viter|à\s+ne\s+pas\s+dire|avoid)$/i;
/** Longer ones are sentences about the table. */
const MOST_ROWS = 500;

/** Cells of one line of CSV, with its quotation marks. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}]*))(?:${separator}|$)`, 'y');
  while (cell.lastIndex < line.length) {
    const found = cell.exec(line);
    if (!found) return [line];
    cells.push((found[1]?.replace(/""/g, '"') ?? found[2] ?? '').trim());
  }
  return cells;
}

function linesOf(text: string): string[][] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trim());
  const filled = lines.filter((line) => line !== '');
  const markdown = filled.filter((line) => line.startsWith('|') && line.length > 1);
  if (markdown.length > 0) {
    return markdown
      .filter((line) => !/^[|\s:-]+$/.test(line))
      .map((line) =>
        line
          .replace(/^\||\|$/g, '')
          .split('|')
          .map((cell) => cell.trim()),
      );
  }
  const separator = ['\t', ';', ','].find((sign) => filled.some((line) => line.includes(sign)));
  return separator === undefined ? [] : filled.map((line) => cellsOf(line, separator));
}

/** One cell's expressions: « Pas de soucis / ne vous inquiétez pas » are two. */
function expressionsIn(cell: string): string[] {
  const clean = cell
    .replace(/[*_`«»"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return spread(clean)
    .map((one) => one.replace(/\s*(?:…|\.{2,}|[.;:!?])+$/, '').trim())
    .filter((one) => one !== '');
}

/** « Le bug/problème est corrigé » is two expressions that share what stands around. */
function spread(cell: string): string[] {
  if (/\s\/\s/.test(cell)) return cell.split(/\s+\/\s+/);
  const [, before = '', choices, after = ''] = /^(.*?)(\S+(?:\/\S+)+)(.*)$/.exec(cell) ?? [];
  if (choices === undefined) return [cell];
  return choices.split('/').map((choice) => `${before}${choice}${after}`);
}

/**
 * The rows of a table in plain text: tabs, as a spreadsheet copies it, Markdown, or CSV. Rows without two
 * cells and headings are passed over.
 */
export function rowsOfText(text: string): PastedRow[] {
  return rowsOfCells(linesOf(text));
}

/** The rows of a table by its cells, however they were read. */
export function rowsOfCells(cells: readonly (readonly string[])[]): PastedRow[] {
  return cells.slice(0, MOST_ROWS).flatMap(([first = '', second = '']) => {
    if (HEADINGS.test(first.replace(/[*_]/g, '').trim())) return [];
    const avoid = expressionsIn(first);
    const prefer = expressionsIn(second);
    return avoid.length > 0 && prefer.length > 0 ? [{ avoid, prefer }] : [];
  });
}
