/** Dates as machines write them out: with a year and a time of day. */

const YEAR = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b/;
const TIME = /\b\d{1,2}\s?[:h.]\s?\d{2}\b/;
/** `10:12`, and `10 h 12` of Canadian French; « 10h30 » is how people write it. */
const CLOCK = /\b\d{1,2}:\d{2}\b|\b\d{1,2}\sh\s\d{2}\b/;

/** A date and a time of day, in any way of writing them. */
export function isFullDate(value: string): boolean {
  return YEAR.test(value) && TIME.test(value);
}

/** A date and a time of day as only a machine writes them. */
export function isClockedDate(value: string): boolean {
  return YEAR.test(value) && CLOCK.test(value);
}
