import { compileExpressions } from '../../../src/charter-compiler/expressions/compile-expressions';
import type { CharterLanguage } from '../../../src/charter-compiler/languages/charter-language';
import { Mistakes } from '../../../src/charter-compiler/mistakes';
import { sendTone } from '../../../src/charter/send';
import { englishToneRules } from '../../../src/charter/tone-en';
import { decodeRules } from '../../../src/tone/match/decode-rules';
import { encodeRules } from '../../../src/tone/compile/encode-rules';
import { sendRules } from '../../../src/tone/compile/send-rules';
import { findPhrases } from '../../../src/tone/find-phrases';
import { review, reviewBy } from '../../../src/tone/review';
import { shippedRules } from '../../tone/tone-rules';

/** A third language, in as much as a charter in Esperanto would need. */
const ESPERANTO: CharterLanguage = {
  language: {
    code: 'eo',
    clitics: [],
    conjunctions: ['sed', 'kaj'],
    and: 'kaj',
    subjects: ['mi', 'ni', 'vi'],
    capitals: [],
    smallWords: 'la kaj mi ni vi estas por kun sed jen ne al vian'.split(' '),
  },
  folder: 'eo/expressions',
  forms: (kind, lemma) =>
    kind === 'v'
      ? ['as', 'is', 'os', 'i'].map((ending) => lemma.replace(/i$/, ending))
      : ['', 'n', 'j', 'jn'].map((ending) => lemma + ending),
  spellings: {},
  typeset: (text) => text,
  aspirated: [],
  leaning: ['gi'],
  greetings: ['saluton'],
};

const RULES = `
category: retard
rules:
  - id: malfruo
    severity: replace
    note: { fr: Remercier de la patience., en: Thank for the patience. }
    suggestions: [Dankon por via pacienco]
    patterns: ['^ [ni] {v:bedaŭri} la {n:malfruo} $']
    flags:
      - text: Ni bedaŭras la malfruon.
        gives: [Dankon por via pacienco.]
      - text: Saluton, ni bedaŭris la malfruon, kaj jen la ligilo.
        gives: ['Saluton, dankon por via pacienco, kaj jen la ligilo.']
    passes: [Dankon por via pacienco., Jen la ligilo., Ni laboras.]
`;

function compiled(yaml = RULES) {
  const mistakes = new Mistakes();
  const texts = new Map([['eo/expressions/retard.yml', yaml]]);
  const rules = compileExpressions(texts, mistakes, ESPERANTO);
  return { rules, mistakes: mistakes.all.map(({ message }) => message) };
}

const LETTER = [
  'Bonjour Karim, je suis désolé pour mon retard, voici le lien.',
  'Hello Karim, we are sorry for the delay, here is the link.',
  'Saluton Karim, ni bedaŭras la malfruon, kaj jen la ligilo por vi.',
].join('\n\n');

describe('a third language', () => {
  const { rules, mistakes } = compiled();

  test('is a folder of expressions and a module', () => {
    expect(mistakes).toEqual([]);
    if (!rules) throw new Error('no rules');
    const others = [englishToneRules, decodeRules(encodeRules(rules))];
    const { findings } = review(LETTER, 'text', shippedRules(), { others });
    expect(findings.map(({ language, ruleId }) => [language, ruleId])).toEqual([
      ['fr', expect.any(String)],
      ['en', 'late-reply'],
      ['eo', 'malfruo'],
    ]);
    expect(findings[2]?.suggestions[0]?.text).toBe('dankon por via pacienco');
  });

  test('is checked at Send too', () => {
    if (!rules) throw new Error('no rules');
    const others = [...sendTone.others, sendRules(rules)];
    const options = { others };
    const { findings } = reviewBy(findPhrases, LETTER, 'text', sendTone.rules, options);
    expect(findings.map(({ language }) => language)).toEqual(['fr', 'en', 'eo']);
  });

  test('is held to its examples', () => {
    expect(compiled(RULES.replace('Ni laboras.', 'Ni bedaŭras la malfruojn.')).mistakes).toEqual([
      expect.stringContaining(
        'eo/expressions/retard.yml:14: malfruo: « Ni bedaŭras la malfruojn. »',
      ),
    ]);
  });

  test('says nothing on the lines of another', () => {
    if (!rules) throw new Error('no rules');
    const french = 'Bonjour, voici la phrase que nous avons reçue : ni bedaŭras la malfruon';
    expect(review(french, 'text', shippedRules(), { others: [rules] }).findings).toEqual([]);
  });
});
