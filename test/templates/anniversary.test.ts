import { daysBetween, nextAnniversary } from '../../src/templates/anniversary';

test.each([
  ['2024-12-30', '2026-11-30', '2026-12-30'],
  ['2024-11-30', '2026-11-30', '2026-11-30'],
  ['2024-11-29', '2026-11-30', '2027-11-29'],
  ['2024-02-29', '2026-11-30', '2027-02-28'],
  ['2024-02-29', '2027-12-01', '2028-02-29'],
  ['2028-01-15', '2026-11-30', '2028-01-15'],
])('the contract of %s, seen on %s, renews on %s', (first, today, next) => {
  expect(nextAnniversary(first, today)).toBe(next);
});

test('what is no day has no anniversary', () => {
  expect(nextAnniversary('2024-02-30', '2026-11-30')).toBeUndefined();
  expect(nextAnniversary('', '2026-11-30')).toBeUndefined();
});

test('days are counted either way, over the change of the clock', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-12-01', '2026-11-30')).toBe(-1);
  expect(() => daysBetween('x', '2026-11-30')).toThrow(RangeError);
});
