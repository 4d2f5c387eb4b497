import { parseDocument, isSeq } from 'yaml';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import type { Span } from '../text/span';

/** Words in which no rule is to find anything, and a sentence that shows it. */
export interface FormException {
  readonly words: string;
  readonly sentence: string;
  /** Of the rules. */
  readonly language: 'fr' | 'en';
}

const WORD = /[\p{L}\p{M}\d]+(?:['’-][\p{L}\p{M}\d]+)*/gu;
/** What may stand between the words of an exception. */
const JOINED = /^[\s'’-]+$/;
/** Words on one side of what was found. */
const MOST_AROUND = 2;

/** The file in which exceptions stand. */
function pathOf(language: FormException['language']): string {
  return language === 'en' ? 'en/expressions/listes.yml' : 'expressions/listes.yml';
}

/**
 * Words around what was found in a sentence that may stand for what is to pass, from those that let least pass;
 * signs end them.
 * @param found its span in the sentence
 */
export function proposedExceptions(sentence: string, found: Span): string[] {
  const words = Array.from(sentence.matchAll(WORD), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const first = words.findIndex(({ to }) => to > found.from);
  let last = words.findIndex(({ to }) => to >= found.to);
  if (first < 0) return [];
  if (last < first) last = words.length - 1;
  const isNext = (one: number): boolean =>
    JOINED.test(sentence.slice(words[one]?.to, words[one + 1]?.from));
  let before = 0;
  while (before < MOST_AROUND && first - before > 0 && isNext(first - before - 1)) before += 1;
  let after = 0;
  while (after < MOST_AROUND && last + after < words.length - 1 && isNext(last + after)) after += 1;
  const between = (left: number, right: number): string =>
    sentence.slice(words[first - left]?.from, words[last + right]?.to).toLowerCase();
  return Array.from(
    new Set([
      between(before, after),
      between(Math.min(1, before), Math.min(1, after)),
      between(0, Math.min(1, after)),
      between(Math.min(1, before), 0),
    ]),
  );
}

/**
 * The charter with an exception more.
 * @throws RangeError where the file of lists can't be read
 */
export function withException(
  texts: CharterTexts,
  { words, sentence, language }: FormException,
): CharterTexts {
  const path = pathOf(language);
  const document = parseDocument(texts.get(path) ?? 'exceptions: []\n', { prettyErrors: false });
  if (document.errors.length > 0) throw new RangeError(`${path} can't be read`);
  const entry = { pattern: words.replace(/’/g, "'"), example: sentence };
  const exceptions: unknown = document.get('exceptions');
  if (isSeq(exceptions)) {
    exceptions.flow = false;
    exceptions.add(document.createNode(entry));
  } else {
    document.set('exceptions', document.createNode([entry]));
  }
  return new Map(texts).set(path, document.toString({ lineWidth: 0 }));
}
