import { readCorpus, readMessages } from '../../src/tools/measure/passages';
import { sendTone } from '../../src/charter/send';
import { toneRules } from '../../src/charter/tone';
import { englishToneRules } from '../../src/charter/tone-en';
import { blocksSend, USUAL_SEND } from '../../src/storage/settings/send-settings';
import type { BodyFormat } from '../../src/text/message';
import type { Finding } from '../../src/tone/finding';
import { ignoring, type IgnoredPhrase } from '../../src/tone/ignored';
import { compileUserExpressions } from '../../src/tone/user/user-expressions';
import { review, reviewBy } from '../../src/tone/review';
import { findPhrases } from '../../src/tone/find-phrases';
import { corpusBodies } from '../text/corpus';

const userRules = compileUserExpressions([
  { expression: 'bonjour', replacement: 'Bonjour' },
  { expression: 'point bloquant', replacement: '' },
  { expression: 'vous', replacement: '' },
]);

interface Body {
  readonly source: string;
  readonly format: BodyFormat;
}

const asText = (source: string): Body => ({ source, format: 'text' });
const french = readMessages('test/tone/messages')
  .concat(readCorpus('../shared/corpus/real-dev.jsonl') ?? [])
  .map(({ text }) => text);
const english = readMessages('test/tone/english-messages').map(({ text }) => text);
/** A French message and an English one below each other, as agencies write to a client abroad. */
const bilingual = english.map((text, at) => `${french[at] ?? ''}\n\n${text}`);

const told = (findings: readonly Finding[]): string[] =>
  findings
    .filter((finding) => blocksSend(finding, USUAL_SEND))
    .map(
      ({ ruleId, language, span, actual }) =>
        `${language} ${ruleId} ${span.from}-${span.to} ${actual}`,
    );

const inPane = ({ source, format }: Body, ignored: readonly IgnoredPhrase[]) =>
  review(source, format, toneRules, { others: [englishToneRules], userRules, ignored }).findings;
const atSend = ({ source, format }: Body, ignored: readonly IgnoredPhrase[]) => {
  const { rules, others } = sendTone;
  return reviewBy(findPhrases, source, format, rules, { others, userRules, ignored }).findings;
};

test.each([
  [
    'French',
    [
      ...corpusBodies.map(({ source }): Body => ({ source, format: 'html' })),
      ...french.map(asText),
    ],
    200,
  ],
  ['English', english.map(asText), 20],
  ['bilingual', bilingual.map(asText), 60],
] as const)(
  'the pane and the check at Send say the same of every %s body, user expressions and ignored phrases too',
  (name, bodies: readonly Body[], least) => {
    let held = 0;
    for (const body of bodies) {
      const whole = inPane(body, []);
      const pane = told(whole);
      expect(told(atSend(body, []))).toEqual(pane);
      // Every second phrase is ignored.
      const ignored = whole.filter((_, index) => index % 2 === 0).map(ignoring);
      expect(told(atSend(body, ignored))).toEqual(told(inPane(body, ignored)));
      held += pane.length;
    }
    console.info(`${name}: ${String(bodies.length)} bodies, ${String(held)} phrases held by both`);
    expect(held).toBeGreaterThan(least);
  },
);
