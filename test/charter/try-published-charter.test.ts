import { check } from '../../src/tone/check';
import { toneRules } from '../../src/charter/tone';
import { triedExamples } from '../../src/charter/try-published-charter';

test('an example is right where the same rules find the same, in order', () => {
  const text = 'Désolé pour le retard. Pas de souci.';
  const ids = check(toneRules, text).map(({ ruleId }) => ruleId);
  expect(ids).toHaveLength(2);
  const finds = (wanted: string[]) => [...triedExamples(toneRules, [{ text, finds: wanted }])];
  expect(finds(ids)).toEqual([true]);
  expect(finds(ids.slice().reverse())).toEqual([false]);
  expect(finds([])).toEqual([false]);
  expect([...triedExamples(toneRules, [{ text: 'Merci.', finds: [] }])]).toEqual([true]);
});

test('nothing is tried before it is asked for', () => {
  const tried = triedExamples(toneRules, [
    { text: 'Merci.', finds: [] },
    { text: 'Merci.', finds: ['x'] },
  ]);
  expect(tried.next().value).toBe(true);
  expect(tried.next().value).toBe(false);
  expect(tried.next().done).toBe(true);
});
