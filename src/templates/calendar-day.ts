const MS_PER_DAY = 86_400_000;

/**
 * Days since 1 January 1970 of a `YYYY-MM-DD` date, or undefined where the calendar has no such
 * day or it lies outside the years 1900 to 2999.
 */
export function parseDay(date: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || year > 2999) return undefined;
  const days = Date.UTC(year, month - 1, day) / MS_PER_DAY;
  return formatDay(days) === date ? days : undefined;
}

/** The `YYYY-MM-DD` of a day counted from 1 January 1970. */
export function formatDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

const LOCALES = { fr: 'fr-FR', en: 'en-GB' };

/**
 * A day as a letter writes it: « lundi 7 décembre 2026 », « mardi 1er décembre 2026 », or
 * “Monday 7 December 2026”; without its year where that is the present one.
 * @param date `YYYY-MM-DD`
 * @param today `YYYY-MM-DD`; left out, the year always stands there
 * @returns undefined where `date` is not a day of the calendar
 */
export function dateInWords(
  date: string,
  language: 'fr' | 'en' = 'fr',
  today = '',
): string | undefined {
  const day = parseDay(date);
  if (day === undefined) return undefined;
  const words = new Date(day * MS_PER_DAY).toLocaleDateString(LOCALES[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return language === 'fr' ? words.replace(/ 1 (?=\D)/, ' 1er ') : words.replace(',', '');
}
