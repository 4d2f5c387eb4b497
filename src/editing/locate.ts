import { changedStretch, shiftedFrom } from '../text/changed-stretch';
import type { Message } from '../text/message';
import type { Span } from '../text/span';

/** One phrase of a body that was read, and what takes its place. */
export interface PhraseEdit {
  /** Text span in the body that it was found in. */
  readonly span: Span;
  /** The text that stood there. */
  readonly actual: string;
  /** Plain text. */
  readonly insert: string;
}

/** UTF-16 units on either side that tell one occurrence of a phrase from another. */
const CONTEXT = 24;

/**
 * Finds the phrases of `edits` in the body as it is now.
 * @param was visible text of the body that they were found in
 * @returns the edits at their present text spans, in order of the text; `null` when a phrase, or the
 * word it touches, is no longer what it was, can't be told from another, or is not the writer's own
 * @throws RangeError with the numbers when an edit doesn't fit `was`, or two overlap
 */
export function locate(
  edits: readonly PhraseEdit[],
  was: string,
  now: Message,
): readonly PhraseEdit[] | null {
  const sorted = [...edits].sort((one, other) => one.span.from - other.span.from);
  checkEdits(sorted, was);
  const { text } = now.map;
  const change = changedStretch(was, text);
  const found: PhraseEdit[] = [];
  let done = 0;
  for (const edit of sorted) {
    const from = shiftedFrom(change, edit.span) ?? uniqueInContext(edit, was, text);
    if (from === null || from < done) return null;
    const span = { from, to: from + edit.actual.length };
    const same =
      text.slice(span.from, span.to) === edit.actual &&
      sameNeighbours(was, edit.span, text, span) &&
      now.own.some((own) => own.from <= span.from && span.to <= own.to);
    if (!same) return null;
    found.push({ ...edit, span });
    done = span.to;
  }
  return found;
}

function checkEdits(sorted: readonly PhraseEdit[], text: string): void {
  let done = 0;
  for (const { span, actual } of sorted) {
    if (span.from < done || span.to < span.from || span.to > text.length) {
      throw new RangeError(
        `edit [${span.from}, ${span.to}) after ${done} in a text of ${text.length}`,
      );
    }
    if (text.slice(span.from, span.to) !== actual) {
      throw new RangeError(`edit [${span.from}, ${span.to}) is not over its own words`);
    }
    done = span.to;
  }
}

/** Where the phrase with what surrounds it stands, when it stands there once only, before and now. */
function uniqueInContext(edit: PhraseEdit, was: string, now: string): number | null {
  const start = Math.max(0, edit.span.from - CONTEXT);
  const context = was.slice(start, edit.span.to + CONTEXT);
  const once = (text: string): number => {
    const at = text.indexOf(context);
    return at >= 0 && text.indexOf(context, at + 1) < 0 ? at : -1;
  };
  const at = once(now);
  return at < 0 || once(was) < 0 ? null : at + edit.span.from - start;
}

/** Whether no letter was added to, or taken from, the words at the edges of the phrase. */
function sameNeighbours(was: string, before: Span, now: string, after: Span): boolean {
  const kind = (char: string | undefined): string =>
    char === undefined || !/[\p{L}\p{N}'’-]/u.test(char) ? '' : char;
  return (
    kind(was[before.from - 1]) === kind(now[after.from - 1]) &&
    kind(was[before.to]) === kind(now[after.to])
  );
}
