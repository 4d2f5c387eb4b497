/** The message that a reply answers: the newest of its thread, without what it quotes in its turn. */
import { headerBlockEnd } from './header-block';
import { introductionAt } from './introduction';
import { isBlank, linesOf, type Line } from './lines';
import { readMessage, type Message } from './message';
import { isDrawnLine, isSeparator } from './quote-line';

export interface QuotedMessage {
  /** What the mail client wrote above it: its headers, or « Le 3 mars, Julie a écrit : »; may be empty. */
  readonly header: string;
  /** What its author wrote, without signature and older messages. */
  readonly words: string;
}

/** UTF-16 units of a thread that are looked at: a question stands well before. */
const READ = 20_000;
/** Lines at most that a mail client writes above a message, blank ones included. */
const HEADER_LINES = 24;

/** @returns undefined where nothing is quoted */
export function newestQuoted({ map, zones }: Message): QuotedMessage | undefined {
  const quoted = zones
    .filter(({ kind }) => kind === 'quoted')
    .map(({ span }) => map.text.slice(span.from, span.to))
    .join('\n')
    .slice(0, READ);
  if (quoted.trim() === '') return undefined;
  const text = unquoted(quoted);
  const lines = linesOf(text);
  const first = belowHeader(text, lines);
  const start = lines[first]?.from ?? text.length;
  const { map: inner, own } = readMessage(text.slice(start), 'text');
  return {
    header: text.slice(0, start).trim(),
    words: own
      .map(({ from, to }) => inner.text.slice(from, to).trim())
      .join('\n')
      .trim(),
  };
}

/** Without the `>` of one quotation, where that is how it is quoted. */
function unquoted(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const angled = lines.filter((line) => line.charAt(0) === '>').length;
  return angled * 2 > lines.length ? text.replace(/^>[ \t]?/gm, '') : text;
}

/** The index of the first line below what a mail client wrote. */
function belowHeader(text: string, lines: readonly Line[]): number {
  let at = 0;
  while (at < Math.min(lines.length, HEADER_LINES)) {
    const line = lines[at] as Line;
    const after = headerEnd(text, lines, at);
    if (after > at) return after;
    if (!isBlank(text, line.from, line.to) && !isSeparator(text, line) && !isDrawnLine(text, line))
      return at;
    at += 1;
  }
  return at;
}

/** The index of the line after headers or an introduction that begin there; -1 without. */
function headerEnd(text: string, lines: readonly Line[], at: number): number {
  const block = headerBlockEnd(text, lines, at, { ruled: true, listed: false }, new Map());
  return block > at ? block : (introductionAt(text, lines, at)?.end ?? -1);
}
