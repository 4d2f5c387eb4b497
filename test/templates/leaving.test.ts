import { leavingOf } from '../../src/templates/leaving';

const at = (day: string, hour: number, minute = 0): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hour, minute).getTime();
};

test.each([
  // Monday evening, the next working day.
  ['2026-11-30', 18, { after: 1, at: '09:00' }, [], '2026-12-01'],
  // Friday evening, over the weekend.
  ['2026-12-04', 18, { after: 1, at: '09:00' }, [], '2026-12-07'],
  // That very day, while its hour is to come, and once it is gone by.
  ['2026-11-30', 8, { after: 0, at: '9:00' }, [], '2026-11-30'],
  ['2026-11-30', 9, { after: 0, at: '9:00' }, [], '2026-12-01'],
  // Christmas, a weekend, and the agency's own leave.
  ['2026-12-24', 18, { after: 1, at: '09:00' }, [], '2026-12-28'],
  [
    '2026-12-24',
    18,
    { after: 1, at: '09:00' },
    [{ from: '2026-12-28', to: '2026-12-31' }],
    '2027-01-04',
  ],
] as const)('written on %s at %i h, leaving %j', (today, hour, leaves, closed, day) => {
  const leaving = leavingOf(leaves, today, at(today, hour), closed);
  expect(leaving).toEqual({ day, hour: 9, minute: 0, at: at(day, 9) });
});
