import { dateInWords, parseDay } from '../../src/templates/calendar-day';
import { closedDaysFault, withClosedDays } from '../../src/templates/closed-days';
import { goLiveConcern, goLiveDayAfter, workingDayAfter } from '../../src/templates/working-days';

test.each([
  ['2026-12-07', 'lundi 7 décembre 2026'],
  ['2026-12-01', 'mardi 1er décembre 2026'],
  ['2027-08-11', 'mercredi 11 août 2027'],
  ['2028-02-29', 'mardi 29 février 2028'],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['2026-1-1', undefined],
  ['07/12/2026', undefined],
  ['', undefined],
  ['0000-01-01', undefined],
])('%s reads %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test('every day of a year is read back as itself', () => {
  const first = parseDay('2028-01-01') ?? NaN;
  for (let day = 0; day < 366; day++) {
    const date = new Date((first + day) * 86_400_000).toISOString().slice(0, 10);
    expect(parseDay(date)).toBe(first + day);
  }
});

test.each([
  ['an ordinary day', '2026-11-23', 1, '2026-11-24'],
  ['over a weekend', '2026-11-27', 1, '2026-11-30'],
  ['over Christmas', '2026-12-24', 1, '2026-12-28'],
  ['over Easter Monday', '2026-04-03', 1, '2026-04-07'],
  ['over Ascension Day', '2026-05-13', 1, '2026-05-15'],
  ['over Whit Monday', '2026-05-22', 1, '2026-05-26'],
  ['over Easter Monday of another year', '2038-04-23', 1, '2038-04-27'],
  ['a week on', '2026-11-23', 5, '2026-11-30'],
  ['today, a Monday', '2026-11-23', 0, '2026-11-23'],
  ['today, a Sunday', '2026-11-22', 0, '2026-11-23'],
])('the working day after %s', (_, today, count, expected) => {
  expect(workingDayAfter(today, count)).toBe(expected);
});

test('a day that is none is refused', () => {
  expect(() => workingDayAfter('demain', 1)).toThrow(RangeError);
});

test.each([
  ['2026-12-04', 'friday'],
  ['2026-12-05', 'closed'],
  ['2026-12-24', 'eve'],
  ['2026-12-25', 'closed'],
  ['2026-12-31', 'eve'],
  ['2026-12-07', undefined],
  ['2026-02-30', undefined],
])('a go-live on %s: %s', (date, concern) => {
  expect(goLiveConcern(date)).toBe(concern);
});

test('no go-live is proposed on a Friday, the eve of a holiday or a day off', () => {
  expect(goLiveDayAfter('2026-11-30', 4)).toBe('2026-12-07');
  expect(goLiveDayAfter('2026-12-22', 2)).toBe('2026-12-28');
  expect(goLiveDayAfter('2026-12-04', 0)).toBe('2026-12-07');
  for (let day = 1; day <= 365; day++) {
    const today = new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10);
    expect(goLiveConcern(goLiveDayAfter(today, 3))).toBeUndefined();
  }
});

describe('an agency that is closed', () => {
  const closed = [
    { from: '2026-05-15', to: '2026-05-15' },
    { from: '2026-12-24', to: '2026-12-31' },
  ];

  test('is proposed no day then', () => {
    expect(workingDayAfter('2026-05-13', 1, closed)).toBe('2026-05-18');
    expect(workingDayAfter('2026-12-28', 0, closed)).toBe('2027-01-04');
  });

  test('has no go-live then, nor the day before', () => {
    expect(goLiveConcern('2026-12-29', closed)).toBe('closed');
    expect(goLiveConcern('2026-12-23', closed)).toBe('eve');
    expect(goLiveConcern('2026-12-22', closed)).toBeUndefined();
    expect(goLiveDayAfter('2026-12-22', 1, closed)).toBe('2027-01-04');
  });

  test.each([
    ['2026-02-30', '2026-03-02', 'day'],
    ['demain', '2026-03-02', 'day'],
    ['2026-03-03', '2026-03-02', 'order'],
    ['2026-03-02', '2027-03-03', 'long'],
    ['2026-03-02', '2027-03-02', undefined],
    ['2026-03-02', '2026-03-02', undefined],
  ])('from %s to %s: %s', (from, to, fault) => {
    expect(closedDaysFault({ from, to })).toBe(fault);
  });

  test('keeps its days in order, and those that meet as one', () => {
    const days = (from: string, to: string) => ({ from, to });
    const list = [days('2026-05-15', '2026-05-16'), days('2026-12-24', '2026-12-31')];
    expect(withClosedDays(list, days('2026-05-04', '2026-05-05'))).toEqual([
      days('2026-05-04', '2026-05-05'),
      ...list,
    ]);
    expect(withClosedDays(list, days('2026-05-17', '2026-05-18'))[0]).toEqual(
      days('2026-05-15', '2026-05-18'),
    );
    expect(withClosedDays(list, days('2026-12-26', '2027-01-03'))[1]).toEqual(
      days('2026-12-24', '2027-01-03'),
    );
    // More than a year together, they stay apart; what lies within is one with them.
    expect(withClosedDays(list, days('2026-05-16', '2027-05-16'))).toEqual([
      days('2026-05-15', '2026-05-16'),
      days('2026-05-16', '2027-05-16'),
    ]);
  });
});
