import { fold } from '../text/fold';
import { formatDay, parseDay } from './calendar-day';

/** How the names of months begin, folded, in French and in English. */
const MONTHS = [
  /^jan/,
  /^fe[bv]/,
  /^mar/,
  /^a[vp]r/,
  /^ma[iy]/,
  /^jui?n/,
  /^jui?l/,
  /^a(?:ou|ug)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];

/**
 * The day that somebody wrote: 30/12/2026, 30.12.26, 30 décembre 2026, 1er mars, 2026-12-30; a time of day
 * behind it is left out. Without a year it is the last such day up to today.
 * @param today `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`, or undefined where it is no day of the calendar
 */
export function readWrittenDay(text: string, today: string): string | undefined {
  const written = fold(text)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/^(?:lun|mar|mer|jeu|ven|sam|dim)[a-z]*[., ]+(?=\d)/, '')
    .replace(/^le (?=\d)/, '')
    .replace(/[t ]\d{1,2}[:h]\d{2}.*$/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written);
  if (iso) return day(iso[1], Number(iso[2]), iso[3], today);
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?$/.exec(written);
  if (numbers) return day(numbers[3], Number(numbers[2]), numbers[1], today);
  const words = /^(\d{1,2})(?:er|st|nd|rd|th)?[ -]([a-z]{3,})\.?(?:[ -](\d{2}|\d{4}))?$/.exec(
    written,
  );
  if (!words) return undefined;
  const month = MONTHS.findIndex((name) => name.test(words[2] ?? '')) + 1;
  return day(words[3], month, words[1], today);
}

function day(
  year: string | undefined,
  month: number,
  date: string | undefined,
  today: string,
): string | undefined {
  const two = (n: number) => String(n).padStart(2, '0');
  const inYear = (full: string): string | undefined => {
    const found = `${full}-${two(month)}-${two(Number(date))}`;
    const known = parseDay(found);
    return known === undefined ? undefined : formatDay(known);
  };
  if (year !== undefined) return inYear(year.length === 2 ? `20${year}` : year);
  const now = Number(today.slice(0, 4));
  // A 29 February is up to eight years back.
  for (let back = 0; back <= 8; back++) {
    const found = inYear(String(now - back));
    if (found !== undefined && found <= today) return found;
  }
  return undefined;
}
