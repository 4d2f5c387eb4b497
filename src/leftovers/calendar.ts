/** Days of the week that their dates don't fall on, and go-lives on a day that suits none. The pane's alone. */
import { sentencesOf } from '../text/sentences';
import type { Message } from '../text/message';
import type { Place } from './leftover';

const MS_PER_DAY = 86_400_000;
/** In the order of `getUTCDay`. */
const WEEKDAYS = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;
const MONTHS = [
  'janvier|january',
  'f[ée]vrier|february',
  'mars|march',
  'avril|april',
  'mai|may',
  'juin|june',
  'juillet|july',
  'ao[ûu]t|august',
  'septembre|september',
  'octobre|october',
  'novembre|november',
  'd[ée]cembre|december',
];
/** A day without its year is one of the months around, in days. */
const BEFORE = -180;
const AFTER = 330;

const weekdays = [...WEEKDAYS.fr, ...WEEKDAYS.en].join('|');
const month = MONTHS.map((names) => `(${names})`).join('|');
/** « mardi 4 décembre 2026 », « le 1er décembre », « mardi 04/12 », “Tuesday 4 December”. */
const DATED = new RegExp(
  `(?<![\\p{L}\\d/])(?:(${weekdays}),?\\s+(?:the\\s+)?)?(\\d{1,2})(?:er|st|nd|rd|th)?` +
    `(?:\\s+(?:${month})(?:\\s+(\\d{4}))?|/(\\d{1,2})(?:/(\\d{2}|\\d{4}))?)(?![\\p{L}\\d/])`,
  'giu',
);

/** What a day of the month without its day of the week or its month's name follows. */
const BEFORE_DAY = /(?<![\p{L}])(?:le|au|du|on|for|by|the)\s+$/iu;

/** A date as it stands in a text. */
interface Dated {
  readonly from: number;
  readonly to: number;
  /** Its day of the week, as written; empty where it has none. */
  readonly weekday: string;
  /** What follows it, as written. */
  readonly date: string;
  /** The days that it may be, since 1 January 1970, the one that it surely is where its year is given. */
  readonly days: readonly number[];
}

function dayOf(year: number, monthIndex: number, date: number): number | undefined {
  const ms = Date.UTC(year, monthIndex, date);
  return new Date(ms).getUTCDate() === date ? ms / MS_PER_DAY : undefined;
}

function datedIn(text: string, today: number): readonly Dated[] {
  const thisYear = new Date(today * MS_PER_DAY).getUTCFullYear();
  return [...text.matchAll(DATED)].flatMap((match) => {
    const [all, weekday = '', date = '', ...rest] = match;
    const named = rest.slice(0, 12).findIndex((name) => name !== undefined);
    const [longYear, numeric, shortYear] = rest.slice(12);
    const monthIndex = named >= 0 ? named : Number(numeric) - 1;
    if (monthIndex > 11) return [];
    const written = longYear ?? shortYear;
    const years =
      written === undefined
        ? [thisYear - 1, thisYear, thisYear + 1]
        : [Number(written) + (written.length === 2 ? 2000 : 0)];
    const days = years
      .map((year) => dayOf(year, monthIndex, Number(date)))
      .filter((day) => day !== undefined)
      .filter((day) => written !== undefined || (day - today >= BEFORE && day - today <= AFTER));
    const from = match.index;
    // « 24/7 », « étape 3/4 » are no days.
    const isFigure = weekday === '' && numeric !== undefined && numeric.length < 2;
    if (isFigure && !BEFORE_DAY.test(text.slice(Math.max(0, from - 8), from))) return [];
    const words = all.slice(weekday.length).replace(/^[,\s]+/, '');
    return [{ from, to: from + all.length, weekday, date: words, days }];
  });
}

/** @param day days since 1 January 1970, which was a Thursday */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** The day of the week in the language and the letter case of another. */
function named(weekday: number, like: string): string {
  const english = WEEKDAYS.en.some((name) => name.toLowerCase() === like.toLowerCase());
  const name = english ? (WEEKDAYS.en[weekday] ?? '') : (WEEKDAYS.fr[weekday] ?? '');
  const capital = like.charAt(0) !== like.charAt(0).toLowerCase();
  return capital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/**
 * Dates of the writer's own whose day of the week is another, each with how it would be right.
 * @param today days since 1 January 1970
 */
export function wrongWeekdays({ map, own }: Message, today: number): readonly Place[] {
  return own.flatMap(({ from: start, to: end }) =>
    datedIn(map.text.slice(start, end), today).flatMap(({ from, to, weekday, date, days }) => {
      const asked = weekday.toLowerCase();
      const isRight = (day: number): boolean =>
        named(weekdayOf(day), asked).toLowerCase() === asked;
      const nearest = [...days].sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
      if (weekday === '' || nearest === undefined || days.some(isRight)) return [];
      const right = `${named(weekdayOf(nearest), weekday)} ${date}`;
      return [{ from: start + from, to: start + to, behind: right }];
    }),
  );
}

/** Says that a site goes live. */
const GO_LIVE =
  /mises? en (?:ligne|production)|\b(?:mett(?:re|ons|ez|rons|ra)|met|mets) (?:\S+ ){0,4}?en (?:ligne|production)|sera (?:mis(?:e)? )?en ligne|\bgo-live\b|\bgo(?:es)? live\b/i;
/** Said of what is over, asked for before, or ruled out. */
const OTHERWISE =
  /\b(?:a|ont|avait|avons) été\b|s’est|s'est|dernier|passée?\b|\b(?:pas|jamais|éviter|évitons|hors|sauf)\b|\b(?:not|never|last|was|were)\b/i;
/** What stands before a day until which something is done. */
const LIMIT = /(?:avant|d['’]ici|jusqu['’](?:à|au)|before|by|until)(?: le)? *$/i;
const ON_FRIDAY = /(?<!\p{L})(?:vendredi|friday)(?!\p{L})/giu;

/** A sentence of the writer's that announces a go-live. */
interface Announcement {
  readonly text: string;
  /** Where it begins in the message. */
  readonly start: number;
  readonly dated: readonly Dated[];
}

function announcements({ map, own }: Message, today: number): readonly Announcement[] {
  return own.flatMap((span) =>
    sentencesOf(map.text, span).flatMap(({ from, to }) => {
      const text = map.text.slice(from, to);
      if (!GO_LIVE.test(text) || OTHERWISE.test(text)) return [];
      return [{ text, start: from, dated: datedIn(text, today) }];
    }),
  );
}

/**
 * Fridays on which the writer announces that a site goes live.
 * @param today days since 1 January 1970
 */
export function fridayGoLives(message: Message, today: number): readonly Place[] {
  return announcements(message, today).flatMap(({ text, start, dated }) =>
    [...text.matchAll(ON_FRIDAY)]
      .filter(({ index }) => !LIMIT.test(text.slice(0, index)))
      .map(({ index, 0: word }) => {
        const to = dated.find(({ from }) => from === index)?.to ?? index + word.length;
        return { from: start + index, to: start + to };
      }),
  );
}

/**
 * Days to come on which nobody works, and on which the writer announces that a site goes live. A date that
 * does not fall on its day of the week is told as that.
 * @param today days since 1 January 1970
 * @param isClosed whether nobody works on a day, in the same days
 */
export function closedGoLives(
  message: Message,
  today: number,
  isClosed: (day: number) => boolean,
): readonly Place[] {
  return announcements(message, today).flatMap(({ text, start, dated }) =>
    dated.flatMap(({ from, to, weekday, days }) => {
      if (LIMIT.test(text.slice(0, from))) return [];
      const day = days.find(
        (each) =>
          each >= today &&
          (weekday === '' ||
            named(weekdayOf(each), weekday).toLowerCase() === weekday.toLowerCase()),
      );
      return day !== undefined && isClosed(day) ? [{ from: start + from, to: start + to }] : [];
    }),
  );
}
