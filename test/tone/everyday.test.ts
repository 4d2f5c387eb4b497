import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/text/span';
import { review } from '../../src/tone/review';
import { shippedRules } from './tone-rules';

/** Sentences of everyday client mail, written before the rules were looked at. */
function sentences(file: string): string[] {
  return readFileSync(join(__dirname, 'everyday', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** « Je [suis navré] de ceci. »: the sentence, and the spans that stand in brackets. */
function bracketed(line: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: { from: number; to: number }[] = [];
  let text = '';
  for (const part of line.split(/([[\]])/)) {
    const last = spans[spans.length - 1];
    if (part === '[') spans.push({ from: text.length, to: text.length });
    else if (part === ']' && last) last.to = text.length;
    else text += part;
  }
  return { text, spans };
}

const findingsIn = (text: string) => review(text, 'text', shippedRules()).findings;

describe('everyday sentences', () => {
  it('pass in silence', () => {
    const spoken = sentences('quiet.txt').filter((text) => findingsIn(text).length > 0);
    expect(spoken).toEqual([]);
  });

  it('that a client had better not read are found, each of them', () => {
    const missed = sentences('found.txt').filter((line) => {
      const { text, spans } = bracketed(line);
      const findings = findingsIn(text);
      return !spans.every(({ from, to }) =>
        findings.some(({ span }) => span.from < to && from < span.to),
      );
    });
    expect(missed).toEqual([]);
  });
});
