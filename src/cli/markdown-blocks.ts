const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const FENCE = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}(?=[^`]*$)|~{3,})/;
const INDENTED = /^(?: {4}|\t)/;
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const DEFINITION = /^ {0,3}\[[^\]]+\]:\s*\S/;
const RULE = /^ {0,3}([-*_=])[ \t]*(?:\1[ \t]*){2,}$/;
const TABLE_ROW = /^[ \t]*\|/;
/** A paragraph separator, which ends a sentence as nothing written in Markdown does. */
const CELL_END = '\u2029';

/**
 * Masks in `units`, by spaces, the blocks of a Markdown source that are not prose: front matter, comments, fenced
 * and indented code, link definitions, rules and underlines. Cells of a table are set apart by U+2029.
 * @param units the source's UTF-16 units, changed in place; line ends stay
 */
export function hideBlocks(source: string, units: string[]): void {
  const hide = (from: number, to: number): void => {
    for (let i = from; i < to; i++) if (!/[\r\n\uFEFF]/.test(units[i] ?? '')) units[i] = ' ';
  };
  const body = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  hide(0, body);
  let fence = '';
  let inList = false;
  let afterBlank = true;
  let afterCode = false;
  for (let from = body; from < source.length;) {
    const end = source.indexOf('\n', from);
    const to = end < 0 ? source.length : end;
    const line = source.slice(from, to).replace(/\r$/, '');
    const blank = line.trim() === '';
    let code = false;
    if (fence !== '') {
      hide(from, to);
      const closing = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(line)?.[1];
      if (closing?.startsWith(fence)) fence = '';
    } else if (FENCE.test(line)) {
      fence = FENCE.exec(line)?.[1] ?? '';
      hide(from, to);
    } else if (INDENTED.test(line) && !inList && (afterBlank || afterCode) && !blank) {
      code = true;
      hide(from, to);
    } else if (DEFINITION.test(line) || RULE.test(line)) {
      hide(from, to);
    } else if (TABLE_ROW.test(line)) {
      if (/^[\s:|-]+$/.test(line)) hide(from, to);
      else for (let i = from; i < to; i++) if (source[i] === '|') units[i] = CELL_END;
    }
    if (LIST_ITEM.test(line)) inList = true;
    else if (!blank && afterBlank && !/^\s/.test(line)) inList = false;
    afterCode = code || (afterCode && blank);
    afterBlank = blank;
    from = to + 1;
  }
  COMMENT.lastIndex = 0;
  const visible = units.join('');
  for (let comment = COMMENT.exec(visible); comment; comment = COMMENT.exec(visible)) {
    hide(comment.index, COMMENT.lastIndex);
  }
}
