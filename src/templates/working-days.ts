import { formatDay, parseDay } from './calendar-day';
import { isClosed, type ClosedDays } from './closed-days';

/** Public holidays on the same day each year, as month and day (Code du travail, L3133-1). */
const FIXED_HOLIDAYS = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Days from Easter Sunday to Easter Monday, Ascension Day and Whit Monday. */
const MOVABLE_HOLIDAYS = [1, 39, 50];

/**
 * The French working day that comes `count` working days after `today`; with 0, today itself where
 * it is one, else the next.
 * @param today `YYYY-MM-DD`
 * @param count a whole number of days, 0 or more
 * @param closed when the agency is closed besides weekends and holidays
 * @throws RangeError where `today` is not a day of the calendar
 */
export function workingDayAfter(
  today: string,
  count: number,
  closed: readonly ClosedDays[] = [],
): string {
  let day = parseDay(today);
  if (day === undefined) throw new RangeError(`not a date: ${today}`);
  while (count === 0 && !isWorkingDay(day, closed)) day++;
  for (let left = count; left > 0;) {
    day++;
    if (isWorkingDay(day, closed)) left--;
  }
  return formatDay(day);
}

/** Why a site had better not go live that day: nobody works, or nobody will the day after. */
export type GoLiveConcern = 'closed' | 'friday' | 'eve';

/**
 * @param date `YYYY-MM-DD`; what is no day of the calendar is nobody's concern
 * @param closed when the agency is closed besides weekends and holidays
 */
export function goLiveConcern(
  date: string,
  closed: readonly ClosedDays[] = [],
): GoLiveConcern | undefined {
  const day = parseDay(date);
  return day === undefined ? undefined : concernOf(day, closed);
}

/**
 * The day that suits a go-live, `count` working days after `today` or as soon as may be from then.
 * @param today `YYYY-MM-DD`
 * @param count a whole number of days, 0 or more
 * @param closed when the agency is closed besides weekends and holidays
 * @throws RangeError where `today` is not a day of the calendar
 */
export function goLiveDayAfter(
  today: string,
  count: number,
  closed: readonly ClosedDays[] = [],
): string {
  let day = parseDay(workingDayAfter(today, count, closed)) ?? 0;
  while (concernOf(day, closed) !== undefined) day++;
  return formatDay(day);
}

function concernOf(day: number, closed: readonly ClosedDays[]): GoLiveConcern | undefined {
  if (!isWorkingDay(day, closed)) return 'closed';
  if ((day + 4) % 7 === 5) return 'friday';
  return isWorkingDay(day + 1, closed) ? undefined : 'eve';
}

/** @param day days since 1 January 1970, which was a Thursday */
function isWorkingDay(day: number, closed: readonly ClosedDays[]): boolean {
  const weekday = (day + 4) % 7;
  if (weekday === 0 || weekday === 6) return false;
  const date = formatDay(day);
  if (isClosed(closed, date)) return false;
  if (FIXED_HOLIDAYS.indexOf(date.slice(5)) >= 0) return false;
  return MOVABLE_HOLIDAYS.indexOf(day - easterSunday(Number(date.slice(0, 4)))) < 0;
}

/** Meeus, Jones and Butcher's Gregorian computus, as days since 1 January 1970. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1) / 86_400_000;
}
