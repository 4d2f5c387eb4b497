import fc from 'fast-check';
import { check } from '../../src/tone/check';
import type { Span } from '../../src/text/span';
import { engineOf } from '../../src/tone/engine';
import type { Finding } from '../../src/tone/finding';
import { sieveOf } from '../../src/tone/sieve';
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

describe(`paragraphs that no anchor stands in (FUZZ_SEED=${SEED})`, () => {
  const paragraphs = fc.array(phrase, { maxLength: 6 }).chain((parts) =>
    fc
      .array(fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\n\n\n', ' \n\n'), {
        minLength: parts.length,
        maxLength: parts.length,
      })
      .map((ends) => parts.map((part, index) => part + (ends[index] ?? '')).join('')),
  );
  const zones = fc.tuple(paragraphs, fc.array(fc.nat(400), { minLength: 8, maxLength: 8 }));

  it('are left out without a change in what is found', () => {
    const sieve = sieveOf(rules);
    fc.assert(
      fc.property(zones, ([text, cuts]) => {
        const places = cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b);
        const spans = (first: number): Span[] =>
          [first, first + 4].map((at) => ({
            from: places[at] ?? 0,
            to: places[at + 3 - first] ?? 0,
          }));
        for (const options of [{}, { own: spans(0), opaque: spans(1) }, { opaque: spans(1) }]) {
          const found = check(rules, text, options);
          const whole = jest.spyOn(sieve, 'paragraphs').mockImplementation((_, own) => own);
          try {
            expect(found).toEqual(check(rules, text, options));
          } finally {
            whole.mockRestore();
          }
        }
      }),
      { seed: SEED, numRuns: 1500 },
    );
  });

  it('are most of a text without findings', () => {
    const calm = 'Le soleil brille.\n\n'.repeat(50);
    const text = `${calm}Le bug est corrigé.\n\n${calm}`;
    expect(sieveOf(rules).paragraphs(text, [{ from: 0, to: text.length }], [])).toEqual([
      { from: calm.length - 1, to: calm.length + 'Le bug est corrigé.\n'.length },
    ]);
  });
});

describe('cost', () => {
  /** Look-ups of a word in a set while `text` is checked: what the matcher spends. */
  function lookUps(text: string): number {
    const engine = engineOf(rules) as unknown as { set: (label: number) => Uint8Array };
    const { set } = engine;
    let count = 0;
    engine.set = (label) => {
      count++;
      return set(label);
    };
    try {
      check(rules, text);
    } finally {
      engine.set = set;
    }
    return count;
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
    const short = lookUps(token.repeat(500));
    const long = lookUps(token.repeat(2000));
    expect(long).toBeLessThanOrEqual(short * 4.2 + 2000);
  });

  it.each(['désolé ', 'pas ', '« ', '"', 'a@', '`'])('reads 1 MB of %j', (token) => {
    const text = token.repeat(Math.ceil(1_000_000 / token.length));
    expect(Array.isArray(check(rules, text))).toBe(true);
  });
});
