/** Words of the message that were typed inside the element of the signature. */
import { isBlank, linesOf, reading, type Line } from './lines';
import { isClosing, isGreeting } from './salutation';
import type { Span } from './span';

/** What only a signature or a notice under it says. */
const CONTACT =
  /@|https?:|\bwww\.|(?:\+|\b0)\d[\d .()-]{7,}|\b(?:tél|tel|mob|fax|port|siret|rcs|capital)\b\.?/i;
const NOTICE =
  /confidenti|destinataire|intended recipient|environnement|avant d.imprimer|before printing|virus|ce (?:message|courriel|mail|e-mail)|this (?:message|e-?mail)/i;
const SENTENCE_END = /[.!?…:;]\s*[»”")\]]?$/;

/**
 * What of a signature's element is the signature: below words that were typed first, or above a
 * greeting and a sentence that were typed at its end.
 * @param span text span of the element
 */
export function signatureIn(text: string, span: Span): Span {
  const from = typedUntil(text, span);
  const to = from > span.from ? span.to : typedFrom(text, span);
  return { from, to };
}

/** Where a greeting stands right above a sentence; `span.to` without one. */
function typedFrom(text: string, { from, to }: Span): number {
  let greeting: number | undefined;
  const words = text.slice(from, to);
  const lines = linesOf(words);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const read = reading(words, line);
    if (read === '') continue;
    if (greeting !== undefined && isSentence(read) && !CONTACT.test(read)) return from + greeting;
    greeting = isGreeting(read) ? line.from : undefined;
  }
  return to;
}

/**
 * The part of a signature's element that reads like a message: its first lines, as long as they are
 * sentences, a greeting or a closing. A name, an address or a notice ends it, so that a signature in
 * which nobody typed has none.
 * @param span text span of the element
 * @returns the end of that part; `span.from` without one
 */
function typedUntil(text: string, span: Span): number {
  let end = span.from;
  let short = 0;
  let open = false;
  let greeted = false;
  const lines = linesOf(text.slice(span.from, span.to));
  for (let index = 0; index < lines.length; index += 1) {
    const { from, to } = lines[index] as Line;
    const line = { from: span.from + from, to: span.from + to };
    if (isBlank(text, line.from, line.to)) continue;
    const read = reading(text, line);
    if (CONTACT.test(read) && !isSentence(read)) break;
    if (NOTICE.test(read) && (end === span.from || short > 0)) break;
    if (isGreeting(read)) {
      greeted = true;
      end = line.to;
      short = 0;
    } else if (isClosing(read)) {
      return end === span.from ? span.from : line.to;
    } else if (isSentence(read)) {
      end = line.to;
      open = /:\s*$/.test(read);
      short = 0;
    } else {
      // A name above its house; the items of a list stand below a line that announces them.
      if (end === span.from && !greeted) break;
      short += 1;
      if (short > 1 && !open) break;
    }
  }
  return end;
}

function isSentence(read: string): boolean {
  return read.split(' ').length >= 3 && SENTENCE_END.test(read);
}
