import * as fc from 'fast-check';
import { NO_SETTINGS, type Settings } from '../../../src/storage/settings/settings';
import { utf8Bytes } from '../../../src/storage/size';
import { settingsSection } from '../../../src/storage/settings/settings-section';

const text = fc.string({ unit: 'grapheme' });
const settingsOf = fc.record(
  {
    expressions: fc.array(fc.record({ expression: text, replacement: text })),
    always: fc.array(fc.record({ ruleId: text, phrase: text })),
    off: fc.array(fc.record({ ruleId: text, phrase: text }), { minLength: 1 }),
    closed: fc.constant([{ from: '2026-12-24', to: '2027-01-01' }]),
    language: fc.constantFrom('fr' as const, 'en' as const),
    damaged: text,
  },
  { requiredKeys: ['expressions', 'always'] },
);
const mine: Settings = {
  expressions: [{ expression: 'point bloquant', replacement: 'point à préciser' }],
  always: [{ ruleId: 'x', phrase: 'y' }],
};
describe('what the mailbox holds', () => {
  test('is read as it was written, whatever the words', () => {
    fc.assert(
      fc.property(settingsOf, (settings) => {
        const carried: unknown = JSON.parse(JSON.stringify(settingsSection.stored(settings)));
        expect(settingsSection.parse(carried).value).toEqual(settings);
      }),
    );
  });

  test('any other content loads, or falls back to the charter without a loss', () => {
    const almost = fc.record(
      {
        version: fc.constantFrom<unknown>(1, 0, '1'),
        expressions: fc.oneof(fc.jsonValue(), fc.array(fc.tuple(text, text))),
        always: fc.oneof(fc.jsonValue(), fc.array(fc.array(text))),
        damaged: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), almost), (value) => {
        const { kind, value: settings } = settingsSection.parse(value);
        if (kind !== 'damaged') return;
        const { damaged, ...rest } = settings;
        // What was kept before is still kept, whatever stands beside it.
        const { damaged: before } = Object(value) as { damaged?: unknown };
        if (damaged === before) return;
        expect(rest).toEqual(NO_SETTINGS);
        // The text says all that stood there.
        expect(typeof value === 'string' ? damaged : JSON.parse(damaged ?? '')).toEqual(
          typeof value === 'string' ? value : JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });

  test.each([
    [undefined, 'ready'],
    [null, 'ready'],
    [settingsSection.stored(mine), 'ready'],
    [settingsSection.stored({ ...mine, damaged: '{' }), 'damaged'],
    ['{"version":1', 'damaged'],
    [42, 'damaged'],
    [[], 'damaged'],
    [{ version: 1 }, 'damaged'],
    [{ ...settingsSection.stored(mine), expressions: [['a']] }, 'damaged'],
    [{ ...settingsSection.stored(mine), always: [['a', 1]] }, 'damaged'],
    [{ ...settingsSection.stored(mine), off: [['a']] }, 'damaged'],
    [{ ...settingsSection.stored(mine), closed: [['2026-12-24', '2026-12-24']] }, 'ready'],
    [{ ...settingsSection.stored(mine), closed: ['2026-12-24'] }, 'damaged'],
    [{ ...settingsSection.stored(mine), closed: [['0', '9']] }, 'damaged'],
    [{ ...settingsSection.stored(mine), closed: [['2026-12-24', '2026-12-23']] }, 'damaged'],
    [{ ...settingsSection.stored(mine), damaged: 1 }, 'damaged'],
    [{ ...settingsSection.stored(mine), version: '1' }, 'damaged'],
    [{ version: 2 }, 'newer'],
  ])('%j is %s', (value, kind) => {
    expect(settingsSection.parse(value).kind).toBe(kind);
  });
});

test('bytes are those of UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      expect(utf8Bytes(words)).toBe(Buffer.byteLength(words, 'utf8'));
    }),
  );
});
