import fc from 'fast-check';
import { beginning, changedTo, redone, undone } from '../../src/authoring/history';

test('undo gives back each value in turn, redo what was undone, and a change forgets it', () => {
  const two = changedTo(changedTo(beginning('a'), 'b'), 'c');
  expect(undone(two).now).toBe('b');
  expect(undone(undone(undone(two))).now).toBe('a');
  expect(redone(undone(two))).toEqual(two);
  expect(redone(changedTo(undone(two), 'd')).now).toBe('d');
  expect(redone(two)).toBe(two);
});

test('as many undos as changes lead back, and as many redos forward', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (changes) => {
      const all = changes.reduce(changedTo<number>, beginning(0));
      const back = changes.reduce((history) => undone(history), all);
      expect(back.now).toBe(0);
      expect(changes.reduce((history) => redone(history), back)).toEqual(all);
    }),
  );
});
