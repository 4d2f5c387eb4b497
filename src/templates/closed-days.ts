import { formatDay, parseDay } from './calendar-day';

/** Days on which an agency is closed, first and last included, `YYYY-MM-DD`. */
export interface ClosedDays {
  readonly from: string;
  readonly to: string;
}

/** Days in a row at most: a year. Who is closed for longer has no go-live to propose. */
const LONGEST = 366;

/** Why two days are no closed days; `undefined` where they are. */
export function closedDaysFault({ from, to }: ClosedDays): 'day' | 'order' | 'long' | undefined {
  const first = parseDay(from);
  const last = parseDay(to);
  if (first === undefined || last === undefined) return 'day';
  if (last < first) return 'order';
  return last - first < LONGEST ? undefined : 'long';
}

/** @param date `YYYY-MM-DD` */
export function isClosed(closed: readonly ClosedDays[], date: string): boolean {
  return closed.some(({ from, to }) => from <= date && date <= to);
}

/** The list with days added, in their order; what overlaps or follows on the day after becomes one. */
export function withClosedDays(
  list: readonly ClosedDays[],
  added: ClosedDays,
): readonly ClosedDays[] {
  const sorted = [...list, added].sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const merged: ClosedDays[] = [];
  for (const days of sorted) {
    const last = merged[merged.length - 1];
    if (!last || days.from > dayAfter(last.to)) merged.push(days);
    else {
      const together = { from: last.from, to: days.to > last.to ? days.to : last.to };
      if (closedDaysFault(together) === undefined) merged[merged.length - 1] = together;
      else merged.push(days);
    }
  }
  return merged;
}

function dayAfter(date: string): string {
  return formatDay((parseDay(date) ?? 0) + 1);
}
