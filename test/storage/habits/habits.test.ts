import fc from 'fast-check';
import { createMemoryHost } from '../../../src/testing/memory-host';
import { habitsSection, noteInsertion, toggleFavourite } from '../../../src/storage/habits/habits';
import { Mailbox } from '../../../src/storage/mailbox';
import { shareOneMachine } from '../one-machine';

const none = habitsSection.parse(undefined).value;
const again = (value: object): unknown => JSON.parse(JSON.stringify(value));

test('a star makes a favourite, a second one takes it back', () => {
  const one = toggleFavourite(toggleFavourite(none, 'a'), 'b');
  expect(one.favourites).toEqual(['a', 'b']);
  expect(toggleFavourite(one, 'a').favourites).toEqual(['b']);
});

test('what was inserted last comes first, each once, and not for ever', () => {
  const sent = ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g'];
  const habits = sent.reduce((before, id) => noteInsertion(before, { id, phase: `p${id}` }), none);
  expect(habits.recents).toEqual(['g', 'f', 'e', 'd', 'c', 'a']);
  expect(habits.phase).toBe('pg');
  expect(noteInsertion(habits, { id: 'a', phase: 'p' }, 'Camille').sender).toBe('Camille');
});

test('what was stored is read back the same', () => {
  const habits = noteInsertion(toggleFavourite(none, 'x'), { id: 'a', phase: 'p' }, 'Camille');
  expect(habitsSection.parse(again(habitsSection.stored(habits)))).toEqual({
    kind: 'ready',
    value: habits,
  });
});

test('any content either loads or is kept as it was', () => {
  const content = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        version: fc.constantFrom(0, 1, 2),
        favourites: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
        recents: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
        phase: fc.jsonValue(),
      },
      { requiredKeys: ['version'] },
    ),
  );
  fc.assert(
    fc.property(content, (anything) => {
      const value = again({ anything }) as { readonly anything: unknown };
      const { kind, value: read } = habitsSection.parse(value.anything);
      expect(['ready', 'damaged', 'newer']).toContain(kind);
      expect(read.favourites.every((id) => typeof id === 'string')).toBe(true);
      if (kind === 'damaged') expect(read.damaged).toBeDefined();
    }),
  );
});

test('a later version is left alone', async () => {
  const stored = { version: 2, stars: ['a'] };
  const host = createMemoryHost({ settings: { [habitsSection.key]: stored } });
  const outcome = await new Mailbox(host).change(habitsSection, (habits) =>
    toggleFavourite(habits, 'b'),
  );
  expect(outcome).toEqual({ saved: false, why: 'newer' });
  expect(host.readSetting(habitsSection.key)).toEqual(stored);
});

test('two windows keep each other’s stars', async () => {
  const open = shareOneMachine();
  const [one, two] = [open(), open()];
  await Promise.all([
    one.change(habitsSection, (habits) => toggleFavourite(habits, 'a')),
    two.change(habitsSection, (habits) => toggleFavourite(habits, 'b')),
  ]);
  for (const window of [one, two]) {
    expect(window.load(habitsSection).value.favourites).toEqual(['a', 'b']);
  }
});
