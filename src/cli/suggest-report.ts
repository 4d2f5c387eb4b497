import type { Span } from '../text/span';
import { sentenceEnds } from '../text/sentences';
import type { FileReport } from './report';
import { lineStarts, position } from './text-position';

/** The sentence of `text` around `span`, without the spaces around it. */
function sentenceAround(text: string, span: Span): Span {
  let from = span.from;
  while (from > 0 && !sentenceEnds(text, from - 1, text.length)) from--;
  let to = Math.max(span.from, span.to - 1);
  while (to < text.length && !sentenceEnds(text, to, text.length)) to++;
  if (text.charAt(to) !== '\n' && to < text.length) to++;
  while (from < span.from && /\s/.test(text.charAt(from))) from++;
  return { from, to: Math.max(to, span.to) };
}

/** On one line, without the tags of HTML. */
function readable(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/\s*[\r\n]\s*/g, ' ')
    .trim();
}

/**
 * Each sentence in which something is found, once, with how it may be rewritten: what has a blank shows it as
 * `{name}`, what assumes that someone acts says so.
 */
export function suggestReport(reports: readonly FileReport[]): string {
  const lines = reports.flatMap(({ file, text, findings }) => {
    const starts = lineStarts(text);
    const shown = new Map<string, string[]>();
    for (const { span, suggestions } of findings) {
      const whole = suggestions.reduce(
        (all, one) => ({
          from: Math.min(all.from, one.span.from),
          to: Math.max(all.to, one.span.to),
        }),
        span,
      );
      const sentence = sentenceAround(text, whole);
      const place = `${file}:${position(starts, sentence.from)}`;
      const before = readable(text.slice(sentence.from, sentence.to));
      const head = `${place}  ${before}`;
      const choices = shown.get(head) ?? [];
      for (const one of suggestions) {
        const after =
          text.slice(sentence.from, one.span.from) +
          one.text +
          text.slice(one.span.to, sentence.to);
        const choice = `    → ${readable(after)}${one.assumes ? '  (assumes)' : ''}`;
        if (choices.indexOf(choice) < 0) choices.push(choice);
      }
      shown.set(head, choices);
    }
    return Array.from(shown, ([head, choices]) => [head, ...choices, ''].join('\n'));
  });
  return lines.join('\n');
}
