import { progressOf } from '../../../src/taskpane/insight/progress';
import { inMonth, monthsTogether, parseMonths } from '../../../src/taskpane/session/months';
import {
  counted,
  NO_TALLIES,
  parseTallies,
  serializeTallies,
  withMessage,
} from '../../../src/taskpane/session/tallies';

const at = (year: number, month: number) => new Date(year, month - 1, 15, 18, 30).getTime();
const flagged = (ruleId: string, phrase = ruleId) => ({ deed: 'flagged', ruleId, phrase }) as const;

test('a month is its messages and what was to reword in each, beside the last with messages', () => {
  let tallies = NO_TALLIES;
  for (let n = 0; n < 2; n++) {
    tallies = withMessage(tallies, at(2026, 9));
    tallies = counted(tallies, [flagged('a'), flagged('b'), flagged('c')], 1, at(2026, 9));
  }
  expect(progressOf(tallies)).toMatchObject({ month: '2026-09', messages: 2, perMessage: 3 });
  for (let n = 0; n < 4; n++) tallies = withMessage(tallies, at(2026, 11));
  const often = [1, 2, 3].map(() => flagged('encore', 'pas encore'));
  tallies = counted(tallies, [...often, flagged('a')], 1, at(2026, 11));
  expect(progressOf(tallies)).toEqual({
    month: '2026-11',
    messages: 4,
    perMessage: 1,
    before: { month: '2026-09', perMessage: 3 },
    most: 'pas encore',
  });
});

test('nothing before the first message, and nothing to work on that came up twice', () => {
  expect(progressOf(NO_TALLIES)).toBeNull();
  const once = counted(withMessage(NO_TALLIES, at(2026, 11)), [flagged('a')], 1, at(2026, 11));
  expect(progressOf(once)?.most).toBeUndefined();
});

test('what is taken back was pointed out all the same', () => {
  const now = at(2026, 11);
  const one = counted(withMessage(NO_TALLIES, now), [flagged('a')], 1, now);
  const two = counted(one, [{ deed: 'replaced', ruleId: 'a', phrase: 'a' }], -1, now);
  expect(progressOf(two)?.perMessage).toBe(1);
});

test('months come back from their text, without what is damaged; six are kept', () => {
  let months = {};
  for (let month = 1; month <= 12; month++) {
    months = inMonth(months, at(2026, month), { messages: 1, ruleIds: ['a'] });
  }
  expect(Object.keys(months)).toEqual(['07', '08', '09', '10', '11', '12'].map((m) => `2026-${m}`));
  const tallies = { ...NO_TALLIES, since: 5, months };
  expect(parseTallies(serializeTallies(tallies))).toEqual(tallies);
  expect(
    parseMonths({
      '2026-11': { messages: 2, flagged: { a: -1, b: 3 } },
      novembre: {},
      '2026-10': 1,
    }),
  ).toEqual({ '2026-11': { messages: 2, flagged: { b: 3 } } });
  expect(monthsTogether(months, months)).toHaveProperty(['2026-12', 'messages'], 2);
});
