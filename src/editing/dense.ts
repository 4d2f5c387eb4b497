import type { Span } from '../text/span';

const UNSEEN = /[\s\u200b\ufeff]/;

/** A text without the white space and the invisible characters that clients add and take. */
export function dense(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}

/** The spans of `text` that read `words`, such characters apart; in order, they may overlap. */
export function occurrencesOf(words: string, text: string): readonly Span[] {
  const wanted = dense(words);
  const ink = dense(text);
  const found: Span[] = [];
  if (wanted === '' || !ink.includes(wanted)) return found;
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (!UNSEEN.test(text.charAt(at))) places.push(at);
  for (let at = ink.indexOf(wanted); at >= 0; at = ink.indexOf(wanted, at + 1)) {
    const from = places[at];
    const last = places[at + wanted.length - 1];
    if (from !== undefined && last !== undefined) found.push({ from, to: last + 1 });
  }
  return found;
}
