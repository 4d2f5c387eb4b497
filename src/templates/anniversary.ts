import { parseDay } from './calendar-day';

/**
 * The next time that a day of the year comes, from today on; never before the day itself.
 * @param first `YYYY-MM-DD`; a 29 February is a 28 in the years that have none
 * @param today `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`, or undefined where either is no day of the calendar
 */
export function nextAnniversary(first: string, today: string): string | undefined {
  if (parseDay(first) === undefined || parseDay(today) === undefined) return undefined;
  if (first >= today) return first;
  const year = Number(today.slice(0, 4));
  const thisYear = inYear(first, year);
  return thisYear >= today ? thisYear : inYear(first, year + 1);
}

function inYear(day: string, year: number): string {
  const date = `${String(year)}${day.slice(4)}`;
  return parseDay(date) === undefined ? `${String(year)}-02-28` : date;
}

/**
 * Days from one day to another; negative where the other is gone by.
 * @param from `YYYY-MM-DD`
 * @param to `YYYY-MM-DD`
 * @throws RangeError where one of them is no day of the calendar
 */
export function daysBetween(from: string, to: string): number {
  const [start, end] = [parseDay(from), parseDay(to)];
  if (start === undefined || end === undefined) throw new RangeError(`not dates: ${from}, ${to}`);
  return end - start;
}
