import * as fc from 'fast-check';
import { createMemoryHost } from '../../src/host/memory-host';
import { saveSettings } from '../../src/settings/save-settings';
import {
  NO_SETTINGS,
  parseSettings,
  SETTINGS_KEY,
  type Settings,
} from '../../src/settings/settings';
import { LIMIT_BYTES, settingsBytes, utf8Bytes } from '../../src/settings/size';
import { stored } from '../../src/settings/stored-settings';

const text = fc.string({ unit: 'grapheme' });
const settingsOf = fc.record(
  {
    expressions: fc.array(fc.record({ expression: text, replacement: text })),
    always: fc.array(fc.record({ ruleId: text, phrase: text })),
    damaged: text,
  },
  { requiredKeys: ['expressions', 'always'] },
);
const mine: Settings = {
  expressions: [{ expression: 'point bloquant', replacement: 'point à préciser' }],
  always: [{ ruleId: 'x', phrase: 'y' }],
};
/** As long as it has to be: one byte a letter, so that the total is exactly `bytes`. */
const filled = (bytes: number): Settings => {
  const make = (length: number): Settings => ({
    expressions: [{ expression: 'a'.repeat(length), replacement: '' }],
    always: [],
  });
  return make(bytes - settingsBytes(make(0)));
};

describe('what the mailbox holds', () => {
  test('is read as it was written, whatever the words', () => {
    fc.assert(
      fc.property(settingsOf, (settings) => {
        const carried: unknown = JSON.parse(JSON.stringify(stored(settings)));
        expect(parseSettings(carried).settings).toEqual(settings);
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
        const { kind, settings } = parseSettings(value);
        if (kind !== 'damaged') return;
        const { damaged, ...rest } = settings;
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
    [stored(mine), 'ready'],
    [stored({ ...mine, damaged: '{' }), 'damaged'],
    ['{"version":1', 'damaged'],
    [42, 'damaged'],
    [[], 'damaged'],
    [{ version: 1 }, 'damaged'],
    [{ ...stored(mine), expressions: [['a']] }, 'damaged'],
    [{ ...stored(mine), always: [['a', 1]] }, 'damaged'],
    [{ ...stored(mine), damaged: 1 }, 'damaged'],
    [{ ...stored(mine), version: '1' }, 'damaged'],
    [{ version: 2 }, 'newer'],
  ])('%j is %s', (value, kind) => {
    expect(parseSettings(value).kind).toBe(kind);
  });
});

test('bytes are those of UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      expect(utf8Bytes(words)).toBe(Buffer.byteLength(words, 'utf8'));
    }),
  );
});

describe('saving', () => {
  test('keeps what is set', async () => {
    const host = createMemoryHost();
    expect(await saveSettings(host, mine)).toEqual({ saved: true });
    expect(parseSettings(host.readSetting(SETTINGS_KEY))).toEqual({
      kind: 'ready',
      settings: mine,
    });
  });

  test('takes 32 KB and not a byte more; what was there stays', async () => {
    const host = createMemoryHost();
    expect(settingsBytes(filled(LIMIT_BYTES))).toBe(LIMIT_BYTES);
    expect(await saveSettings(host, filled(LIMIT_BYTES - 1000))).toEqual({ saved: true });
    const before = host.readSetting(SETTINGS_KEY);
    for (const bytes of [LIMIT_BYTES + 1, 33 * 1024]) {
      expect(await saveSettings(host, filled(bytes))).toEqual({ saved: false, why: 'full' });
    }
    expect(host.readSetting(SETTINGS_KEY)).toEqual(before);
    // At exactly the limit it is Office that has the last word.
    expect(await saveSettings(host, filled(LIMIT_BYTES))).toEqual({ saved: true });
  });

  test('a bag that Office finds full is put back as it was', async () => {
    const host = createMemoryHost();
    await saveSettings(host, mine);
    host.fail('roamingSettings.saveAsync', 9057);
    expect(await saveSettings(host, NO_SETTINGS)).toEqual({ saved: false, why: 'full' });
    expect(parseSettings(host.readSetting(SETTINGS_KEY)).settings).toEqual(mine);
  });

  test.each([9019, 'hang'] as const)('a host that answers %s says so', async (fault) => {
    const host = createMemoryHost();
    host.fail('roamingSettings.saveAsync', fault);
    expect(await saveSettings(host, mine)).toMatchObject({ saved: false, why: 'host' });
  });

  test('a later version’s settings are not written over', async () => {
    const host = createMemoryHost({ settings: { [SETTINGS_KEY]: { version: 2, all: 'new' } } });
    expect(await saveSettings(host, mine)).toEqual({ saved: false, why: 'newer' });
    expect(host.readSetting(SETTINGS_KEY)).toEqual({ version: 2, all: 'new' });
    expect(host.calls).toEqual([]);
  });
});
