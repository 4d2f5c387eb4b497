import type { Span } from '../text/span';

/** A line of a pasted table: what is to be avoided, and what to prefer. */
export interface PastedRow {
  readonly avoid: readonly string[];
  readonly prefer: readonly string[];
}

/** Rows that say which column is which. */
const HEADINGS = /^(?:(?:[àa]\s+)?[ée]viter|à\s+ne\s+pas\s+dire|avoid)$/i;
/** A table of more is of something else. */
const MOST_ROWS = 500;

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
 * The rows of a table by its cells, however they were read. Those without two cells and headings are passed
 * over.
 */
export function pastedRows(cells: readonly (readonly string[])[]): PastedRow[] {
  return cells.slice(0, MOST_ROWS).flatMap(([first = '', second = '']) => {
    if (HEADINGS.test(first.replace(/[*_]/g, '').trim())) return [];
    const avoid = expressionsIn(first);
    const prefer = expressionsIn(second);
    return avoid.length > 0 && prefer.length > 0 ? [{ avoid, prefer }] : [];
  });
}

const BETWEEN = '\n\n';

/** What the rows are to avoid, an expression a paragraph, for a review of what is found already. */
export function avoidedText(rows: readonly PastedRow[]): string {
  return rows.flatMap(({ avoid }) => avoid).join(BETWEEN);
}

/**
 * The rows without what a charter finds already, and what that is: a rule for it would never speak.
 * @param found spans in `avoidedText(rows)`, in UTF-16 units; an expression is found when they cover half of it
 */
export function withoutFound(
  rows: readonly PastedRow[],
  found: readonly Span[],
): { readonly rows: readonly PastedRow[]; readonly known: readonly string[] } {
  const known: string[] = [];
  let from = 0;
  const left = rows.flatMap(({ avoid, prefer }) => {
    const fresh = avoid.filter((expression) => {
      const to = from + expression.length;
      const covered = found.reduce(
        (sum, span) => sum + Math.max(0, Math.min(span.to, to) - Math.max(span.from, from)),
        0,
      );
      from = to + BETWEEN.length;
      if (covered * 2 < expression.length) return true;
      known.push(expression);
      return false;
    });
    return fresh.length > 0 ? [{ avoid: fresh, prefer }] : [];
  });
  return { rows: left, known };
}
