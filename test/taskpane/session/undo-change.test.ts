import fc from 'fast-check';
import { undoChange } from '../../../src/taskpane/session/undo-change';

const client = (domain: string, name?: string) => ({
  domain,
  ...(name === undefined ? {} : { name }),
  projects: [] as readonly { readonly name: string }[],
});
const [acme, duval, lune] = [
  client('acme.example'),
  client('duval.example'),
  client('lune.example'),
];

test('one that was removed comes back where it stood, among what came since', () => {
  const before = { list: [acme, duval] };
  const after = { list: [duval] };
  const now = { list: [lune, duval] };
  expect(undoChange(now, before, after)).toEqual({ list: [acme, lune, duval] });
  expect(undoChange({ list: [lune] }, { list: [duval, acme] }, { list: [duval] })).toEqual({
    list: [acme, lune],
  });
});

test('all that were removed come back, in their order', () => {
  const undone = undoChange({ list: [lune] }, { list: [acme, duval] }, { list: [] });
  expect(undone.list).toEqual([acme, duval, lune]);
});

test('one that was met again meanwhile is not there twice', () => {
  const met = client('acme.example', 'Acme');
  expect(undoChange({ list: [met] }, { list: [acme] }, { list: [] })).toEqual({ list: [met] });
});

test('what was added goes, unless it was changed since', () => {
  expect(undoChange([acme, duval, lune], [acme], [acme, duval])).toEqual([acme, lune]);
  const named = client('duval.example', 'Duval');
  expect(undoChange([acme, named], [acme], [acme, duval])).toEqual([acme, named]);
});

test('a name goes back while a project that came since stays', () => {
  const before = { list: [acme] };
  const after = { list: [client('acme.example', 'Acme')] };
  const now = { list: [{ ...client('acme.example', 'Acme'), projects: [{ name: 'Boutique' }] }] };
  expect(undoChange(now, before, after)).toEqual({
    list: [{ domain: 'acme.example', projects: [{ name: 'Boutique' }] }],
  });
});

test('what the change made and something else was made of since keeps the latter', () => {
  expect(undoChange({ off: 'c' }, { off: 'a' }, { off: 'b' })).toEqual({ off: 'c' });
});

test('a damaged text that was let go of comes back beside what was added', () => {
  type Lists = { list: readonly unknown[]; damaged?: string };
  const before: Lists = { list: [], damaged: 'x' };
  expect(undoChange<Lists>({ list: [acme] }, before, { list: [] })).toEqual({
    list: [acme],
    damaged: 'x',
  });
});

const domains = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
const lists = domains.map((names) => ({ list: names.map((name) => client(name)) }));

test('with nothing done since, it is as before; with nothing to undo, it is as it stands', () => {
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      expect(undoChange(after, before, after)).toEqual(before);
      expect(undoChange(after, before, before)).toEqual(after);
    }),
  );
});

test('after a removal was undone, everything that either had is there once', () => {
  fc.assert(
    fc.property(lists, domains, lists, (before, removed, now) => {
      const after = { list: before.list.filter(({ domain }) => !removed.includes(domain)) };
      const undone = undoChange(now, before, after).list.map(({ domain }) => domain);
      const gone = before.list.filter(({ domain }) => removed.includes(domain));
      const wanted = new Set([...now.list, ...gone].map(({ domain }) => domain));
      expect([...undone].sort()).toEqual([...wanted].sort());
    }),
  );
});
