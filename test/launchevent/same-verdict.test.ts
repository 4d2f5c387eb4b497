import { readCorpus, readMessages } from '../../src/tools/measure/passages';
import { sendToneRules } from '../../src/charter/send';
import { toneRules } from '../../src/charter/tone';
import { blocksSend, USUAL_SEND } from '../../src/storage/settings/send-settings';
import type { BodyFormat } from '../../src/text/message';
import type { Finding } from '../../src/tone/finding';
import { ignoring } from '../../src/tone/ignored';
import { compileUserExpressions } from '../../src/tone/user/user-expressions';
import { review, reviewBy } from '../../src/tone/review';
import { findPhrases } from '../../src/tone/find-phrases';
import { corpusBodies } from '../text/corpus';

const userRules = compileUserExpressions([
  { expression: 'bonjour', replacement: 'Bonjour' },
  { expression: 'point bloquant', replacement: '' },
  { expression: 'vous', replacement: '' },
]);

const texts = readMessages('test/tone/messages')
  .concat(readCorpus('../shared/corpus/real-dev.jsonl') ?? [])
  .map(({ text }) => ({ source: text, format: 'text' as const }));
const bodies: { readonly source: string; readonly format: BodyFormat }[] = [
  ...corpusBodies.map(({ source }) => ({ source, format: 'html' as const })),
  ...texts,
];

const told = (findings: readonly Finding[]): string[] =>
  findings
    .filter((finding) => blocksSend(finding, USUAL_SEND))
    .map(({ ruleId, span, actual }) => `${ruleId} ${span.from}-${span.to} ${actual}`);

test('the pane and the check at Send say the same of every body, user expressions and ignored phrases too', () => {
  let held = 0;
  for (const { source, format } of bodies) {
    const whole = review(source, format, toneRules, { userRules });
    const pane = told(whole.findings);
    expect(
      told(reviewBy(findPhrases, source, format, sendToneRules, { userRules }).findings),
    ).toEqual(pane);
    // Every second phrase is ignored.
    const ignored = whole.findings.filter((_, index) => index % 2 === 0).map(ignoring);
    const options = { userRules, ignored };
    expect(told(reviewBy(findPhrases, source, format, sendToneRules, options).findings)).toEqual(
      told(review(source, format, toneRules, options).findings),
    );
    held += pane.length;
  }
  console.info(`${String(bodies.length)} bodies, ${String(held)} phrases held back by both`);
  expect(held).toBeGreaterThan(200);
});
