import type { Span } from '../text/span';

/** A longer stretch without an end is no sentence that anybody reads: it is cut there. */
const LONGEST = 600;
const END = /[.!?…](?=\s|$)|\n/g;
/** A line that goes on in lower case, after a line that was cut by a mail client. */
const GOES_ON = /^\n[ \t]*[a-zà-öø-ÿ(«]/;
/** A full stop after these ends no sentence. */
const SHORT = /(?:^|[\s(])(?:cf|p\.j|pj|ex|m|mme|mlle|dr|st|ste|tel|tél|ref|réf|art|no|min|max)$/i;

/** The sentences of `text[from, to)` as spans, in order; blank ones left out. */
export function sentencesOf(text: string, { from, to }: Span): readonly Span[] {
  const words = text.slice(from, to);
  const found: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    if (words.slice(start, end).trim() !== '') found.push({ from: from + start, to: from + end });
    start = end;
  };
  END.lastIndex = 0;
  for (let match = END.exec(words); match !== null; match = END.exec(words)) {
    const at = match.index;
    while (at - start > LONGEST) add(start + LONGEST);
    if (match[0] === '\n') {
      if (!GOES_ON.test(words.slice(at, at + 80))) add(at + 1);
    } else if (!(match[0] === '.' && SHORT.test(words.slice(Math.max(start, at - 6), at)))) {
      add(at + 1);
    }
  }
  while (words.length - start > LONGEST) add(start + LONGEST);
  add(words.length);
  return found;
}
