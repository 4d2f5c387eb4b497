import { sentenceEnds } from '../../text/sentences';
import type { Span } from '../../text/span';
import type { Blank, Suggestion } from '../../tone/suggestion';
import { differing } from '../preview/differing';

/** A stretch of a sentence: one that stays, one that changes, or a gap to fill. */
export interface Run {
  readonly text: string;
  readonly changed: boolean;
  /** Of a gap, its place among the suggestion's blanks. */
  readonly blank?: number;
}

/** A sentence as it is and as it would be. */
export interface SentencePreview {
  readonly before: readonly Run[];
  readonly after: readonly Run[];
}

/** Shown on either side of what changes, in UTF-16 units; more is left out at a word. */
const MOST_CONTEXT = 90;

/** The first character of the sentence that `at` stands in. */
function sentenceStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !sentenceEnds(text, start - 1, text.length)) start--;
  while (start < at && /\s/.test(text.charAt(start))) start++;
  return start;
}

/** The end of the sentence that `at` ends in, with the mark that ends it. */
function sentenceStop(text: string, at: number): number {
  let stop = at;
  if (at > 0 && sentenceEnds(text, at - 1, text.length)) return at;
  while (stop < text.length && !sentenceEnds(text, stop, text.length)) stop++;
  return text.charAt(stop) === '\n' ? stop : Math.min(stop + 1, text.length);
}

/** What stands before what changes, cut at a word where it is long. */
function lead(text: string): string {
  if (text.length <= MOST_CONTEXT) return text;
  const cut = text.indexOf(' ', text.length - MOST_CONTEXT);
  return cut < 0 ? text : `…${text.slice(cut)}`;
}

/** What stands behind what changes, cut at a word where it is long. */
function trail(text: string): string {
  if (text.length <= MOST_CONTEXT) return text;
  const cut = text.lastIndexOf(' ', MOST_CONTEXT);
  return cut < 0 ? text : `${text.slice(0, cut)} …`;
}

/** The stretches of a text, its middle changed, split where its gaps stand; gaps always stand out. */
export function runsOf(parts: readonly string[], blanks: readonly Blank[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  parts.forEach((part, place) => {
    const changed = place === 1;
    const end = at + part.length;
    let done = at;
    blanks.forEach(({ span, name }, index) => {
      if (span.from < at || span.from >= end) return;
      if (span.from > done) {
        runs.push({ text: part.slice(done - at, span.from - at), changed });
      }
      runs.push({ text: name, changed: true, blank: index });
      done = span.to;
    });
    if (done < end) runs.push({ text: part.slice(Math.max(0, done - at)), changed });
    at = end;
  });
  return runs;
}

function framed(before: string, runs: readonly Run[], after: string): Run[] {
  const frame = (text: string): Run[] => (text === '' ? [] : [{ text, changed: false }]);
  return [...frame(before), ...runs, ...frame(after)];
}

/** The whole sentence around a span of the checked text, as it is written. */
export function wholeSentence(text: string, { from, to }: Span): string {
  return text.slice(sentenceStart(text, from), sentenceStop(text, to));
}

/** The sentence around a span of the checked text, with the words under the span marked. */
export function sentenceOf(text: string, span: Span): readonly Run[] {
  return previewOf(text, { span, text: '' }).before;
}

/**
 * The sentence around a suggestion, before and after it is taken, with only the words that change
 * marked. A long sentence is cut at a word, on the far sides of what changes.
 * @param text the whole checked text, which the suggestion's span addresses
 */
export function previewOf(
  text: string,
  { span, text: put, blanks = [] }: Pick<Suggestion, 'span' | 'text' | 'blanks'>,
): SentencePreview {
  const around: Span = { from: sentenceStart(text, span.from), to: sentenceStop(text, span.to) };
  const head = lead(text.slice(around.from, span.from).replace(/\s*\n\s*/g, ' '));
  const tail = trail(text.slice(span.to, around.to).replace(/\s*\n\s*/g, ' '));
  const taken = text.slice(span.from, span.to).replace(/\s*\n\s*/g, ' ');
  const [removed, added] = differing(taken, put);
  return {
    before: framed(head, runsOf(removed, []), tail),
    after: framed(head, runsOf(added, blanks), tail),
  };
}
