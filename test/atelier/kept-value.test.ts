import { keepCharter, KEPT_CHARTER } from '../../src/atelier/kept-charter';
import { KeptFiles } from '../../src/atelier/kept-files';
import { KEPT_PROPOSALS } from '../../src/atelier/kept-proposals';
import { KEPT_VERSIONS } from '../../src/atelier/kept-versions';
import { KeptValue, type KeptForm } from '../../src/atelier/kept-value';
import { EMPTY_CHARTER } from '../../src/authoring/own-charter';
import { NO_PROPOSALS } from '../../src/storage/proposals/proposals';

/** A browser's storage that holds so many UTF-16 units. */
function storage(most = Infinity) {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, text: string) => {
      const others = Array.from(entries).filter(([other]) => other !== name);
      const size = [...others, [name, text]].join('').length;
      if (size > most) throw new DOMException('full', 'QuotaExceededError');
      entries.set(name, text);
    },
    removeItem: (name: string) => void entries.delete(name),
  };
}

const EXPRESSION = { expression: 'point bloquant', replacement: 'point à préciser' };

describe.each([
  ['the charter', KEPT_CHARTER as KeptForm<unknown>, EMPTY_CHARTER],
  [
    'what the team proposes',
    KEPT_PROPOSALS as KeptForm<unknown>,
    { ...NO_PROPOSALS, expressions: [EXPRESSION] },
  ],
])('%s', (_, form, value) => {
  it('is kept, and read again', () => {
    const browser = storage();
    expect(new KeptValue(() => browser, form).initial).toEqual(form.none);
    expect(new KeptValue(() => browser, form).keep(value)).toBe(true);
    const again = new KeptValue(() => browser, form);
    expect([again.initial, again.unread]).toEqual([value, []]);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -5)],
    ['of another version', () => '{"format":"ton-juste-propositions","version":9,"x":[]}'],
  ])('is put aside where it is %s, and is there until somebody lets go of it', (_how, broken) => {
    const browser = storage();
    const text = broken(form.write(value));
    browser.setItem(form.name, text);
    const kept = new KeptValue(() => browser, form);
    expect([kept.initial, kept.unread]).toEqual([form.none, [text]]);
    expect(kept.keep(value)).toBe(true);
    expect(browser.getItem(form.name)).toBe(form.write(value));
    browser.setItem(form.name, '{');
    const later = new KeptValue(() => browser, form);
    expect(later.unread).toEqual([text, '{']);
    later.dropUnread();
    expect(later.unread).toEqual([]);
    expect(new KeptValue(() => browser, form).unread).toEqual([]);
  });

  it('is not written over where there is no room to put it aside', () => {
    const text = `{${' '.repeat(60)}`;
    const browser = storage(120);
    browser.setItem(form.name, text);
    const kept = new KeptValue(() => browser, form);
    expect([kept.keep(value), kept.unread]).toEqual([false, [text]]);
    expect(browser.getItem(form.name)).toBe(text);
    kept.dropUnread();
    expect(kept.unread).toEqual([]);
  });

  it('is none where the browser refuses its storage', () => {
    const refused = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    const kept = new KeptValue(refused, form);
    expect([kept.initial, kept.unread, kept.keep(value)]).toEqual([form.none, [], false]);
    expect(() => kept.dropUnread()).not.toThrow();
  });
});

test('versions of a charter give way to the charter where there is no room for both', async () => {
  const browser = storage(300);
  const charter = new KeptValue(() => browser, KEPT_CHARTER);
  const versions = new KeptValue(() => browser, KEPT_VERSIONS);
  const long = new Map([['phases.yml', '#'.repeat(150)]]);
  versions.keep({ lineage: ['a'], versions: [{ fingerprint: 'a', texts: long }] });
  const files = new KeptFiles(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const keep = (makeRoom: () => boolean) => keepCharter(charter, files, makeRoom, long);
  expect(await keep(() => false)).toBe(false);
  expect(await keep(() => versions.keep(KEPT_VERSIONS.none))).toBe(true);
  expect(new KeptValue(() => browser, KEPT_CHARTER).initial).toEqual(long);
});
