import * as fc from 'fast-check';
import { NO_SETTINGS, parseSettings, type Settings } from '../../../src/storage/settings/settings';
import { expressionKey } from '../../../src/tone/user/expression-key';
import { exportSettings, importSettings } from '../../../src/storage/settings/settings-file';

const mine: Settings = {
  expressions: [{ expression: 'point bloquant', replacement: 'point à préciser' }],
  always: [{ ruleId: 'pas-de-souci', phrase: 'pas de soucis' }],
};
const file = (change: object) =>
  JSON.stringify({ format: 'ton-juste', version: 1, expressions: [], ...change });

test('what is exported comes back', () => {
  const outcome = importSettings(exportSettings(mine), NO_SETTINGS);
  expect(outcome).toEqual({ ok: true, settings: mine, added: 2, known: 0 });
});

test('rules that are turned off come back too, each once', () => {
  const off = [{ ruleId: 'pas-de-souci', phrase: 'pas de soucis' }];
  const settings: Settings = { ...mine, off };
  expect(importSettings(exportSettings(settings), NO_SETTINGS)).toMatchObject({
    settings,
    added: 3,
  });
  expect(importSettings(exportSettings(settings), settings)).toMatchObject({ settings, added: 0 });
});

test('days closed come back too, those that meet as one', () => {
  const settings: Settings = { ...mine, closed: [{ from: '2026-12-24', to: '2026-12-31' }] };
  const given = exportSettings(settings);
  expect(importSettings(given, NO_SETTINGS)).toMatchObject({ settings, added: 3 });
  expect(importSettings(given, settings)).toMatchObject({ settings, added: 0, known: 3 });
  const others: Settings = { ...mine, closed: [{ from: '2027-01-01', to: '2027-01-03' }] };
  expect(importSettings(given, others)).toMatchObject({
    settings: { closed: [{ from: '2026-12-24', to: '2027-01-03' }] },
  });
});

test('a byte order mark does not matter', () => {
  expect(importSettings(`\ufeff${exportSettings(mine)}`, NO_SETTINGS).ok).toBe(true);
});

test('what is there already stays as it is, once', () => {
  const given = file({
    expressions: [
      { expression: 'POINT\u00a0BLOQUANT', remplacement: 'autre chose' },
      { expression: ' grosso modo ' },
      { expression: 'Grosso modo !', remplacement: 'en gros' },
    ],
  });
  expect(importSettings(given, mine)).toEqual({
    ok: true,
    added: 1,
    known: 2,
    settings: {
      ...mine,
      expressions: [...mine.expressions, { expression: 'grosso modo', replacement: '' }],
    },
  });
});

test.each([
  [
    file({ joursDeFermeture: [{ du: '2026-12-31', au: '2026-12-24' }] }),
    ['joursDeFermeture', 0],
    'days',
  ],
  ['{', [], 'json'],
  ['42', [], 'object'],
  ['[1]', ['format'], 'value'],
  ['{}', ['format'], 'value'],
  [file({ format: 'autre' }), ['format'], 'ours'],
  [file({ version: 2 }), ['version'], 'version'],
  [file({ expressions: {} }), ['expressions'], 'list'],
  [
    file({ expressions: [{ expression: 'a' }, { expression: 'b', remplacement: 3 }] }),
    ['expressions', 1, 'remplacement'],
    'text',
  ],
  [file({ expressions: [{ expression: '…' }] }), ['expressions', 0, 'expression'], 'word'],
  [file({ toujoursIgnorees: [{ regle: 'x' }] }), ['toujoursIgnorees', 0, 'expression'], 'value'],
])('%s is told where it is wrong', (content, where, what) => {
  expect(importSettings(content, mine)).toEqual({ ok: false, where, what });
});

test('no file throws, or makes the lists shorter', () => {
  const entry = fc.record({ expression: fc.jsonValue(), remplacement: fc.jsonValue() });
  const content = fc.oneof(
    fc.string(),
    fc.json(),
    fc.array(entry).map((expressions) => file({ expressions })),
  );
  fc.assert(
    fc.property(content, (words) => {
      const outcome = importSettings(words, mine);
      if (!outcome.ok) return expect(outcome.what).not.toBe('');
      expect(outcome.settings.expressions.slice(0, 1)).toEqual(mine.expressions);
      expect(outcome.settings.always.slice(0, 1)).toEqual(mine.always);
    }),
  );
});

test('whatever the mailbox holds comes back the same', () => {
  const words = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.constantFrom('bug', ' bug ', 'Bug', '…', '100 %', 'C++', '\u00a0', 'éè', 'a*'),
  );
  const pair = fc.tuple(words, words);
  const inside = fc.constantFrom(
    'agence.example',
    'a.b.example',
    'xn--caf-dma.example',
    'é-a.example',
  );
  const stored = fc.record({
    version: fc.constant(1),
    expressions: fc.array(pair, { maxLength: 6 }),
    always: fc.array(pair, { maxLength: 6 }),
    send: fc.option(fc.record({ inside: fc.array(inside, { maxLength: 3 }) }), { nil: undefined }),
  });
  fc.assert(
    fc.property(stored, (held) => {
      const { value, kind } = parseSettings(held);
      expect(kind).toBe('ready');
      const outcome = importSettings(exportSettings(value), NO_SETTINGS);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome));
      const { settings } = outcome;
      // Signs alone match nothing; what says the same twice is once.
      const first = <T>(list: readonly T[], key: (each: T) => string): T[] =>
        list.filter((each, at) => list.findIndex((other) => key(other) === key(each)) === at);
      const said = value.expressions
        .filter(({ expression }) => expressionKey(expression) !== '')
        // White space around them says nothing.
        .map(({ expression, replacement }) => ({
          expression: expression.trim(),
          replacement: replacement.trim(),
        }));
      expect(settings.expressions).toEqual(
        first(said, ({ expression }) => expressionKey(expression)),
      );
      expect(settings.always).toEqual(first(value.always, (each) => JSON.stringify(each)));
      expect(settings.send?.inside ?? []).toEqual([...new Set(value.send?.inside ?? [])]);
    }),
  );
});
