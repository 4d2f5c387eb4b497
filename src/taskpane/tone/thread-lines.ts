import { isBlank, linesOf } from '../../text/lines';
import type { Message } from '../../text/message';
import type { Span } from '../../text/span';

/**
 * The lines of the thread as it stood when the draft was opened. What stands in it since then was written
 * by the person, between the lines of others, and nobody has looked at it.
 */
export class ThreadLines {
  #opened: readonly string[] | null = null;

  /** Text spans of the lines written into the thread since the first look at the draft, in order. */
  writtenSince(message: Message): readonly Span[] {
    const lines = threadLines(message);
    const said = lines.map(({ from, to }) => packed(message.map.text.slice(from, to)));
    const opened = (this.#opened ??= said);
    // A piece of a line that the person has cut in two is not theirs.
    const fresh = lines.filter(
      (_, index) => !opened.some((line) => line.includes(said[index] ?? '')),
    );
    if (fresh.length <= lines.length / 2) return fresh;
    // Not an answer between lines, but a thread that came late, or another one.
    this.#opened = said;
    return [];
  }
}

function threadLines({ map, zones }: Message): readonly Span[] {
  return zones
    .filter(({ kind }) => kind === 'quoted')
    .flatMap(({ span }) =>
      linesOf(map.text.slice(span.from, span.to)).map(({ from, to }) => ({
        from: span.from + from,
        to: span.from + to,
      })),
    )
    .filter(({ from, to }) => !isBlank(map.text, from, to));
}

function packed(line: string): string {
  return line.replace(/[\s>\u00a0\u200b]+/g, '');
}
