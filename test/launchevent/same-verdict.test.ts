import { readCorpus, readMessages } from '../../src/tools/measure/passages';
import { checkedRules } from '../../src/charter/checked-rules';
import { sendTone } from '../../src/charter/send';
import compiled from '../../src/charter/compiled/send.json';
import { toneRules } from '../../src/charter/tone';
import { englishToneRules } from '../../src/charter/tone-en';
import { NO_SETTINGS } from '../../src/storage/settings/settings';
import { settingsSection } from '../../src/storage/settings/settings-section';
import { blocksSend, USUAL_SEND } from '../../src/storage/settings/send-settings';
import type { BodyFormat } from '../../src/text/message';
import type { Finding } from '../../src/tone/finding';
import { ignoring, type IgnoredPhrase } from '../../src/tone/ignored';
import { compileUserExpressions } from '../../src/tone/user/user-expressions';
import { review, reviewBy } from '../../src/tone/review';
import { findPhrases } from '../../src/tone/find-phrases';
import { corpusBodies } from '../text/corpus';
import { answering, goodCalls, runCheck } from './office';
import { charterInFile } from './send-file';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

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
const inFile = charterInFile();
const { rules, others } = inFile
  ? { rules: checkedRules(inFile.rules), others: inFile.others.map(checkedRules) }
  : sendTone;
const atSend = ({ source, format }: Body, ignored: readonly IgnoredPhrase[]) => {
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

test('publishing what ships gives the charter that ships, and the whole check holds what its rules hold', async () => {
  if (inFile) expect({ ...inFile, made: '' }).toEqual(compiled);
  const bodies = [...french, ...english].slice(0, 400).map(asText);
  for (const { source } of bodies) {
    const calls = {
      ...goodCalls,
      'body.getTypeAsync': answering('text'),
      'body.getAsync': answering(source),
    };
    const tone = { ...USUAL_SEND, leftovers: [] };
    const settings = settingsSection.stored({ ...NO_SETTINGS, send: tone });
    const outcomes = runCheck(calls, { roamingSettings: { get: () => settings } });
    await jest.advanceTimersByTimeAsync(0);
    const held = review(source, 'text', toneRules, { others: [englishToneRules] }).findings.some(
      (finding) => blocksSend(finding, tone),
    );
    expect({ source, leaves: outcomes.map(({ allowEvent }) => allowEvent) }).toEqual({
      source,
      leaves: [!held],
    });
  }
});
