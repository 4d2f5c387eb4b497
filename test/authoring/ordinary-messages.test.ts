import { ORDINARY_MESSAGES } from '../../src/authoring/ordinary-messages';
import { toneRules } from '../../src/charter/tone';
import { check } from '../../src/tone/check';

test('the charter that ships finds nothing in ordinary messages, and no two are the same', () => {
  expect(new Set(ORDINARY_MESSAGES).size).toBe(ORDINARY_MESSAGES.length);
  expect(ORDINARY_MESSAGES.length).toBeGreaterThanOrEqual(100);
  const found = ORDINARY_MESSAGES.flatMap((message) =>
    check(toneRules, message).map(({ ruleId, actual }) => `${ruleId}: ${actual} | ${message}`),
  );
  expect(found).toEqual([]);
});
