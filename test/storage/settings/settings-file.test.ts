import * as fc from 'fast-check';
import { NO_SETTINGS, type Settings } from '../../../src/storage/settings/settings';
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
