import { fold, LETTERS } from '../../text/fold';
import type { Finding } from '../finding';
import { wordsOf } from './expression-key';
import { nounForms } from './inflections';
import type { UserExpression } from './user-expressions';

/** Signs that say something: « C++ », « 100 % », « R&D ». Punctuation around an expression says nothing. */
const SIGN = '[+#%&@*=°€$£/]';
const SIGNS_AFTER = new RegExp(`^\\s*(${SIGN}(?:\\s*${SIGN})*)`);
const SIGNS_BEFORE = new RegExp(`(${SIGN}(?:\\s*${SIGN})*)\\s*$`);
/** Makes another word of the one that it stands against: « C » is not « C++ ». */
const JOINED_SIGN = /^[+#]/;
const WORD = new RegExp(`[${LETTERS}]+`, 'g');

interface Signs {
  readonly before: string;
  /** Between one word and the next; full stops among them. */
  readonly between: readonly string[];
  readonly after: string;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function signsIn(gap: string, more = ''): string {
  return bare(gap.replace(new RegExp(`(?!${SIGN})[^${more}]`, 'g'), ''));
}

function signsOf(text: string): Signs {
  const folded = fold(text);
  const gaps = folded.split(WORD);
  return {
    before: signsIn(gaps[0] || ''),
    between: gaps.slice(1, -1).map((gap) => signsIn(gap, '.')),
    after: signsIn(gaps[gaps.length - 1] || ''),
  };
}

/** The finding with the signs of its expression around it; undefined where the text has others. */
function withSigns(text: string, finding: Finding, expression: string): Finding | undefined {
  const wanted = signsOf(expression);
  const { between } = signsOf(finding.actual);
  if (wanted.between.some((signs, at) => signs !== '' && signs !== between[at])) return undefined;
  let { from, to } = finding.span;
  const after = SIGNS_AFTER.exec(text.slice(to, to + 20));
  if (wanted.after !== '') {
    if (!after || bare(after[1] || '') !== wanted.after) return undefined;
    to += after[0].length;
  } else if (JOINED_SIGN.test(text.slice(to))) return undefined;
  if (wanted.before !== '') {
    const before = SIGNS_BEFORE.exec(text.slice(Math.max(0, from - 20), from));
    if (!before || bare(before[1] || '') !== wanted.before) return undefined;
    from -= before[0].length;
  }
  const span = { from, to };
  const suggestions = finding.suggestions.map((suggestion) => ({ ...suggestion, span }));
  return { ...finding, span, actual: text.slice(from, to), suggestions };
}

/** Whether the words around the finding already are its replacement: « maquette » in « maquette graphique ». */
function isReplacement(text: string, { span }: Finding, entry: UserExpression): boolean {
  const wanted = wordsOf(entry.replacement);
  const found = wordsOf(text.slice(span.from, span.to));
  const around = 40 + entry.replacement.length;
  const before = wordsOf(text.slice(Math.max(0, span.from - around), span.from));
  const after = wordsOf(text.slice(span.to, span.to + around));
  for (let at = 0; at + found.length <= wanted.length; at++) {
    const rest = wanted.length - at - found.length;
    const words = before.slice(before.length - at).concat(found, after.slice(0, rest));
    if (before.length < at || words.length !== wanted.length) continue;
    if (words.every((word, place) => nounForms(wanted[place] || '').indexOf(word) >= 0))
      return true;
  }
  return false;
}

/** Whether what differs from the expression by capitals or accents alone is written as it should be. */
function isSpeltRight(actual: string, replacement: string): boolean {
  const length = Math.min(actual.length, replacement.length);
  const [written, wanted] = [actual.slice(0, length), replacement.slice(0, length)];
  // The first letter of a sentence is a capital.
  const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  return (
    written === wanted ||
    (wanted === lower(wanted) && lower(written) === wanted) ||
    fold(written) !== fold(wanted)
  );
}

/**
 * What a finding of a user's expression comes to once the expression is read as it was typed: with its signs, and
 * content where the text already says what should stand in its place.
 * @param text that the finding's span addresses
 * @returns undefined where there is nothing to point out
 */
export function asTyped(
  text: string,
  finding: Finding,
  entry: UserExpression,
): Finding | undefined {
  const signed = withSigns(text, finding, entry.expression);
  const replacement = entry.replacement.trim();
  if (!signed || replacement === '') return signed;
  if (fold(entry.expression).trim() === fold(replacement)) {
    return isSpeltRight(signed.actual, replacement) ? undefined : signed;
  }
  return isReplacement(text, signed, entry) ? undefined : signed;
}
