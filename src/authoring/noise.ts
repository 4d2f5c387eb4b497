import { sentencesOf } from '../text/sentences';
import type { Span } from '../text/span';
import { check } from '../tone/check';
import type { ToneRules } from '../tone/match/rules';
import type { Noise } from './outcome';

/** Sentences of a noisy rule that are shown. */
const SHOWN = 5;

/** The sentence of a text in which something stands. */
function sentenceAt(text: string, { from, to }: Span): string {
  const start = text.lastIndexOf('\n', from) + 1;
  const line = text.indexOf('\n', to);
  const spans = sentencesOf(text, { from: start, to: line < 0 ? text.length : line });
  const found = spans.find((span) => from >= span.from && from < span.to);
  return text.slice(found?.from ?? from, found?.to ?? to).trim();
}

/** By the id of a rule: in how many of these messages it speaks. One that is silent is not there. */
export function noiseIn(rules: ToneRules, messages: readonly string[]): ReadonlyMap<string, Noise> {
  const noise = new Map<string, { count: number; sentences: string[] }>();
  for (const message of messages) {
    const spoken = new Set<string>();
    for (const { ruleId, span } of check(rules, message)) {
      if (spoken.has(ruleId)) continue;
      spoken.add(ruleId);
      const known = noise.get(ruleId) ?? { count: 0, sentences: [] };
      known.count += 1;
      if (known.sentences.length < SHOWN) known.sentences.push(sentenceAt(message, span));
      noise.set(ruleId, known);
    }
  }
  return noise;
}
