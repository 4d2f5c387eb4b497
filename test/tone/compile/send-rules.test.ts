import { readdirSync, readFileSync } from 'node:fs';
import { englishToneRules } from '../../../src/charter/tone-en';
import { readCorpus, readMessages } from '../../../src/tools/measure/passages';
import { encodeRules } from '../../../src/tone/compile/encode-rules';
import { sendRules } from '../../../src/tone/compile/send-rules';
import { check } from '../../../src/tone/check';
import { findPhrases } from '../../../src/tone/find-phrases';
import { shippedRules } from '../tone-rules';

const rules = shippedRules();

/** Every sentence that stands in quotes or as a value in the rules' own examples. */
const examplesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'));
const messages = readMessages('test/tone/messages').map(({ text }) => text);
const corpus = (readCorpus('../shared/corpus/real-dev.jsonl') ?? []).map(({ text }) => text);
const english = readMessages('test/tone/english-messages').map(({ text }) => text);

const verdict = (text: string, of: typeof rules, look: typeof check): string[] =>
  look(of, text)
    .filter(({ severity }) => severity === 'replace')
    .map(
      ({ ruleId, span, actual }) => `${ruleId} ${String(span.from)}-${String(span.to)} ${actual}`,
    );

test.each([
  ['French', rules, examplesIn('src/charter/fr/expressions'), [...messages, ...corpus], 300],
  ['English', englishToneRules, examplesIn('src/charter/en/expressions'), english, 100],
] as const)(
  'at Send the same phrases of the charter’s table are found as in the pane: %s',
  (_, whole, examples, texts, least) => {
    const slim = sendRules(whole);
    let found = 0;
    for (const text of [...examples, ...texts, texts.join('\n\n')]) {
      const inPane = verdict(text, whole, check);
      expect(verdict(text, slim, findPhrases)).toEqual(inPane);
      found += inPane.length;
    }
    expect(found).toBeGreaterThan(least);
  },
);

test('the rules for the send check are much smaller', () => {
  const slim = sendRules(rules);
  const size = (of: typeof rules): number => JSON.stringify(encodeRules(of)).length;
  expect(size(slim)).toBeLessThan(size(rules) / 2);
  const markers = new Set(slim.patterns.map(({ marker }) => marker));
  expect(markers).toEqual(new Set([undefined, 'sympathy']));
});
