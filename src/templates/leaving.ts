import type { ClosedDays } from './closed-days';
import type { Leaves } from './template';
import { workingDayAfter } from './working-days';

/** When a message is to leave. */
export interface Leaving {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
  /** The same on this machine's clock, ms since 1970. */
  readonly at: number;
}

/**
 * The moment that a template says its message leaves: so many French working days after today, or the next one
 * where that hour is gone by.
 * @param today `YYYY-MM-DD`, the day of `now` on this machine
 * @param now ms since 1970
 * @param closed when the agency is closed besides weekends and holidays
 */
export function leavingOf(
  { after, at: time }: Leaves,
  today: string,
  now: number,
  closed: readonly ClosedDays[] = [],
): Leaving {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const on = (count: number): Leaving => {
    const day = workingDayAfter(today, count, closed);
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return { day, hour, minute, at: new Date(year, month - 1, date, hour, minute).getTime() };
  };
  const leaving = on(after);
  return leaving.at > now ? leaving : on(after + 1);
}
