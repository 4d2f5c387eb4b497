import { createMemoryHost } from '../../../src/testing/memory-host';
import { MessageNotes } from '../../../src/taskpane/tone/message-notes';

const phrase = (words: string) => ({ ruleId: 'excuse', phrase: words });

test('what was kept before a failing start is there once it can be read, with what was added', async () => {
  const host = createMemoryHost();
  const before = new MessageNotes(host);
  await before.read();
  before.keepIgnored([phrase('desole')]);
  before.keepCounted(['aa']);

  host.fail('sessionData.getAsync', 5001, 3);
  const notes = new MessageNotes(host);
  expect(await notes.read()).toBe(false);
  notes.keepIgnored([phrase('navre')]);
  notes.keepCounted(['bb']);
  expect(await notes.read()).toBe(true);
  expect(notes.ignored).toEqual([phrase('desole'), phrase('navre')]);
  expect([...notes.counted].sort()).toEqual(['aa', 'bb']);

  const after = new MessageNotes(host);
  await after.read();
  expect(after.ignored).toEqual([phrase('desole'), phrase('navre')]);
  expect([...after.counted].sort()).toEqual(['aa', 'bb']);
});

test('nothing is written over what could never be read', async () => {
  const host = createMemoryHost();
  host.fail('sessionData.getAsync', 5001);
  const notes = new MessageNotes(host);
  await notes.read();
  notes.keepIgnored([phrase('navre')]);
  notes.keepHighlighted(true);
  expect(host.calls).not.toContain('sessionData.setAsync');
  expect(notes.ignored).toEqual([phrase('navre')]);
});
