import fc from 'fast-check';
import {
  keepIdentity,
  NOTHING_FOUND,
  type KeyedFindings,
} from '../../../src/taskpane/tone/finding-identity';
import type { Finding } from '../../../src/tone/finding';

/** Every « bug » of a text is a finding. */
function bugs(text: string): Finding[] {
  return [...text.matchAll(/bug/g)].map(({ index }) => ({
    ruleId: 'bug',
    category: 'probleme',
    severity: 'replace',
    language: 'fr',
    span: { from: index, to: index + 3 },
    actual: 'bug',
    note: '',
    suggestions: [],
    phrasings: [],
  }));
}

const read = (text: string, before: KeyedFindings = NOTHING_FOUND) =>
  keepIdentity(before, text, bugs(text));
const keys = ({ findings }: KeyedFindings) => findings.map(({ key }) => key);

test('a finding keeps its name while the text before and after it changes', () => {
  const first = read('un bug, deux bug.');
  const [a, b] = keys(first);
  expect(keys(read('Bonjour, un bug, deux bug.', first))).toEqual([a, b]);
  expect(keys(read('un bug, deux bug. Merci', first))).toEqual([a, b]);
});

test('what was typed between two keeps both, and the new one is new', () => {
  const first = read('un bug, deux bug.');
  const [a, b] = keys(first);
  const next = keys(read('un bug, encore un bug, deux bug.', first));
  expect([next[0], next[2]]).toEqual([a, b]);
  expect([a, b]).not.toContain(next[1]);
});

test('one that was removed takes its name along; it is never given again', () => {
  const first = read('un bug, deux bug.');
  const [, b] = keys(first);
  const second = read('un, deux bug.', first);
  expect(keys(second)).toEqual([b]);
  const third = keys(read('un bug, deux bug.', second));
  expect(third[1]).toBe(b);
  expect(keys(first)).not.toContain(third[0]);
});

test('names are unique, and the same text keeps them all', () => {
  const words = fc.array(fc.constantFrom('bug ', 'x', ' ', 'un '), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const first = read(one.join(''));
      const next = read(other.join(''), first);
      expect(new Set(keys(next)).size).toBe(keys(next).length);
      expect(keys(read(other.join(''), next))).toEqual(keys(next));
    }),
  );
});
