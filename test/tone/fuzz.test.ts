import fc from 'fast-check';
import { check } from '../../src/tone/check';
import type { Finding } from '../../src/tone/finding';
import { Matcher } from '../../src/tone/match/matcher';
import { shippedRules, withFirstSuggestions } from './tone-rules';

const rules = shippedRules();
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000_007);
const PIECES = [
  'désolé',
  'Désolée',
  'pour',
  'le',
  'retard',
  'mon',
  'bug',
  'du',
  'formulaire',
  'est',
  'corrigé',
  'je',
  "n'ai",
  'pas',
  'encore',
  'fini',
  'Nous',
  'avons',
  'problème',
  "d'affichage",
  'sur',
  'mobile',
  'ne',
  'vous',
  'inquiétez',
  'malheureusement',
  'à cause',
  'de',
  'serveur',
  'sans',
  'aucun',
  'merci',
  'jai',
  'd',
  '’',
  "'",
  '«',
  '»',
  '"',
  '`',
  '@',
  'https://a.example/',
  '.',
  '. ',
  ', ',
  '!',
  '\n',
  '\n\n',
  '\r\n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u0301',
  '(e)',
  '·e·s',
  '-',
  '…',
  '😀',
  '\ud83d',
  '1,5',
  'É',
  'œ',
];
const phrase = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .chain((words) => fc.constantFrom(' ', '').map((space) => words.join(space)));
const anyText = fc.oneof(
  phrase,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 100 }),
);

function expectSound(text: string, findings: readonly Finding[]): void {
  const ends = new Map<string, number>();
  let last = 0;
  for (const { span, actual, severity } of findings) {
    expect(span.from).toBeGreaterThanOrEqual(last);
    expect(span.to).toBeGreaterThan(span.from);
    expect(span.to).toBeLessThanOrEqual(text.length);
    expect(actual).toBe(text.slice(span.from, span.to));
    expect(span.from).toBeGreaterThanOrEqual(ends.get(severity) ?? 0);
    ends.set(severity, span.to);
    last = span.from;
  }
}

describe(`any text (FUZZ_SEED=${SEED})`, () => {
  const options = { seed: SEED, numRuns: 1500 };

  it('gives findings inside it, in order, without overlap within a severity', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSound(text, check(rules, text))),
      options,
    );
  });

  it('gives findings inside the writer’s own words', () => {
    const zones = fc.tuple(phrase, fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(zones, ([text, ...cuts]) => {
        const [a = 0, b = 0, c = 0, d = 0] = cuts
          .map((cut) => Math.min(cut, text.length))
          .sort((one, other) => one - other);
        const own = [
          { from: a, to: b },
          { from: c, to: d },
        ];
        for (const { span } of check(rules, text, { own })) {
          expect(own.some((zone) => zone.from <= span.from && span.to <= zone.to)).toBe(true);
        }
      }),
      options,
    );
  });

  it('gives the same findings again', () => {
    fc.assert(
      fc.property(phrase, (text) => expect(check(rules, text)).toEqual(check(rules, text))),
      { ...options, numRuns: 300 },
    );
  });

  it('has suggestions that are not flagged themselves', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        for (const { suggestions } of check(rules, text)) {
          for (const suggestion of suggestions) {
            const again = check(rules, suggestion.text).filter(
              ({ category }) => category !== 'technique',
            );
            if (/^(?:merci|je|nous)/i.test(suggestion.text)) {
              expect(
                again.filter(({ category }) => category === 'excuse' || category === 'reassurance'),
              ).toEqual([]);
            }
          }
        }
        expect(() => withFirstSuggestions(text, check(rules, text))).not.toThrow();
      }),
      { ...options, numRuns: 300 },
    );
  });
});

describe('cost', () => {
  /** Words and conditions of patterns that are tried while `text` is checked. */
  function tries(text: string): number {
    const pass = jest.spyOn(Matcher.prototype, 'pass');
    try {
      check(rules, text);
      return pass.mock.calls.length;
    } finally {
      pass.mockRestore();
    }
  }

  it.each([
    'pas ',
    'ne ',
    'le ',
    'désolé ',
    'de ',
    'problème ',
    'retard ',
    'a ',
    'est corrigé ',
    'désolé de ',
    'à cause de ',
    '« ',
    '"',
    '`',
    '@',
    '.',
    ',',
    '\n',
    "j'",
    '(',
    'sans problème ',
    'http://',
    'www.',
    'a@',
  ])('is linear in repeats of %j', (token) => {
    const short = tries(token.repeat(500));
    const long = tries(token.repeat(2000));
    expect(long).toBeLessThanOrEqual(short * 4.2 + 2000);
  });

  it.each(['désolé ', 'pas ', '« ', '"', 'a@', '`'])('reads 1 MB of %j', (token) => {
    const text = token.repeat(Math.ceil(1_000_000 / token.length));
    expect(Array.isArray(check(rules, text))).toBe(true);
  });
});
