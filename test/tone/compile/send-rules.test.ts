import { readdirSync, readFileSync } from 'node:fs';
import { readCorpus, readMessages } from '../../../src/tools/measure/passages';
import { encodeRules } from '../../../src/tone/compile/encode-rules';
import { sendRules } from '../../../src/tone/compile/send-rules';
import { check } from '../../../src/tone/check';
import { findPhrases } from '../../../src/tone/find-phrases';
import { shippedRules } from '../tone-rules';

const EXPRESSIONS = 'src/charter/fr/expressions';
const rules = shippedRules();
const slim = sendRules(rules);

/** Every sentence that stands in quotes or as a value in the rules' own examples. */
const examples = readdirSync(EXPRESSIONS)
  .filter((name) => name.endsWith('.yml'))
  .flatMap((name) => readFileSync(`${EXPRESSIONS}/${name}`, 'utf8').split('\n'));
const messages = readMessages('test/tone/messages').map(({ text }) => text);
const corpus = (readCorpus('../shared/corpus/real-dev.jsonl') ?? []).map(({ text }) => text);
const together = [...messages, ...corpus].join('\n\n');

const verdict = (text: string, of: typeof rules, look: typeof check): string[] =>
  look(of, text)
    .filter(({ severity }) => severity === 'replace')
    .map(
      ({ ruleId, span, actual }) => `${ruleId} ${String(span.from)}-${String(span.to)} ${actual}`,
    );

test('at Send the same phrases of the charter’s table are found as in the pane', () => {
  let found = 0;
  for (const text of [...examples, ...messages, ...corpus, together]) {
    const whole = verdict(text, rules, check);
    expect(verdict(text, slim, findPhrases)).toEqual(whole);
    found += whole.length;
  }
  expect(found).toBeGreaterThan(300);
});

test('the rules for the send check are much smaller', () => {
  const size = (of: typeof rules): number => JSON.stringify(encodeRules(of)).length;
  expect(size(slim)).toBeLessThan(size(rules) / 2);
  const markers = new Set(slim.patterns.map(({ marker }) => marker));
  expect(markers).toEqual(new Set([undefined, 'sympathy']));
});
