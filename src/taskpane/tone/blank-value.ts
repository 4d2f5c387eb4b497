import { dateInWords } from '../../templates/calendar-day';
import type { ClosedDays } from '../../templates/closed-days';
import { workingDayAfter } from '../../templates/working-days';
import type { Blank } from '../../tone/suggestion';

/** Words of one blank at most, in UTF-16 units: it is a part of a sentence. */
export const LONGEST_BLANK = 120;

/**
 * What a filled blank puts into its sentence: a day in words, with its year only when it is not this
 * one; anything else as it was typed, on one line. `''` while there is nothing to put.
 * @param value of a date `YYYY-MM-DD`
 * @param today `YYYY-MM-DD`
 */
export function blankValue({ kind }: Blank, value: string, today: string): string {
  if (kind !== 'date') return value.replace(/\s+/g, ' ').trim();
  return dateInWords(value, 'fr', today) ?? '';
}

/**
 * What a blank starts from: of a day the next working day, else nothing.
 * @param today `YYYY-MM-DD`
 * @param closed when the agency is closed besides weekends and holidays
 */
export function firstValue(
  { kind }: Blank,
  today: string,
  closed: readonly ClosedDays[] = [],
): string {
  return kind === 'date' ? workingDayAfter(today, 1, closed) : '';
}
