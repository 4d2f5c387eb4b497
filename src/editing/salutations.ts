/** How the writer's words begin and end: « Bonjour Julie, » and « Bien à vous, ». */
import { isBlank, linesOf, type Line } from '../text/lines';
import type { Message } from '../text/message';
import { isClosing, isGreeting } from '../text/salutation';
import type { Span } from '../text/span';
import { ownMessageSpans } from '../text/unmarked-signature';

/** The greeting that a draft begins with, and the closing that it ends with. */
export interface Salutations {
  /** Text span of the lines that greet; `null` where the words begin otherwise. */
  readonly greeting: Span | null;
  /** Text span of the lines that close, without the signature below them; `null` where there are none. */
  readonly closing: Span | null;
  /** There is one of them, and nothing else is written. */
  readonly alone: boolean;
  /** Text span of the last line that is written, without the signature; `null` in an empty draft. */
  readonly last: Span | null;
}

/** « Bonjour Julie, le site est en ligne. » greets too; « Madame Petit, de l’accueil, » may not. */
const GREETED_FIRST =
  /^((?:re-?)?(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|chère?s?|good)(?![\wà-ÿ’-])[^,!.:]{0,60}[,!.:])\s+\S/i;
/** The last sentence of a line. */
const LAST_SENTENCE = /^[^]*[.!?…]\s+(\S[^]*)$/;
/** Thanks close a message, but inside of a text they are words like others. */
const THANKS = /^\s*(?:un grand |encore )?(?:merci|thank|many thanks)/i;

/** The greeting and the closing of the writer's own words. */
export function salutationsOf(message: Message): Salutations {
  const { text } = message.map;
  const lines = ownMessageSpans(message).flatMap((span) => writtenLines(text, span));
  const read = lines.map(({ from, to }) => text.slice(from, to));
  let greeting = read.findIndex((line) => !isGreeting(line));
  if (greeting < 0) greeting = read.length;
  if (greeting === 0 && greetedLength(read[0] ?? '') > 0) greeting = 1;
  let closing = read.length;
  while (closing > greeting && isClosing(read[closing - 1] ?? '')) closing -= 1;
  const alone =
    lines.length > 0 && closing === greeting && read.slice(0, closing).every(isGreeting);
  if (closing === read.length && closing > greeting && closedFrom(read[closing - 1] ?? '') >= 0) {
    closing -= 1;
  }
  return {
    greeting: spanOf(lines.slice(0, greeting)),
    closing: spanOf(lines.slice(closing)),
    alone,
    last: spanOf(lines.slice(-1)),
  };
}

/**
 * How much of a line greets when words of the message follow on it: « Bonjour Julie, » with the space
 * after it; 0 where it doesn't, or where nothing follows. UTF-16 units.
 */
export function greetedLength(line: string): number {
  const start = line.length - line.trimStart().length;
  const greeted = GREETED_FIRST.exec(line.slice(start));
  const words = greeted?.[1];
  if (words === undefined || !isGreeting(words)) return 0;
  const after = line.slice(start + words.length);
  return start + words.length + (after.length - after.trimStart().length);
}

/** Where a line's last sentence begins that closes the message (« … à vous. Bonne journée, »); else -1. */
export function closedFrom(line: string): number {
  const last = LAST_SENTENCE.exec(line)?.[1];
  if (last === undefined || THANKS.test(last) || !isClosing(last)) return -1;
  return line.length - last.length;
}

/** Whether a line thanks and closes at once (« Merci d’avance, »), so that only its place tells which. */
export function isThanks(line: string): boolean {
  return THANKS.test(line);
}

function writtenLines(text: string, { from, to }: Span): readonly Line[] {
  return linesOf(text.slice(from, to))
    .map((line) => ({ from: from + line.from, to: from + line.to }))
    .filter((line) => !isBlank(text, line.from, line.to));
}

function spanOf(lines: readonly Line[]): Span | null {
  const [first] = lines;
  const last = lines[lines.length - 1];
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}
