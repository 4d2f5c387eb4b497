/**
 * For classes of regular expressions: what a word is made of, namely digits, « _ » and the letters of
 * any script, as ES2016 writes them.
 */
export const LETTERS =
  '0-9A-Z_a-zÀ-ÖØ-öø-ʻʽ-\\u02ff\\u0370-\\u1fff\\u2c00-\\u2fff\\u3001-\\ud7ff\\uf900-\\ufdff\\ufe10-\\ufefe\\uff00-\\uffff';
/** For classes: combining marks, soft hyphen, zero-width characters, variation selectors. */
export const INVISIBLES =
  '\\u00ad\\u200b-\\u200f\\u2060-\\u206f\\ufeff\\u0300-\\u036f\\ufe00-\\ufe0f';
/** What joins an elided word to the next. */
const APOSTROPHES = "'’‘ʼ′";

const BEYOND_ASCII = /[^\0-\x7f]/;
// eslint-disable-next-line no-misleading-character-class -- the marks by themselves are meant
const INVISIBLE = new RegExp(`[${INVISIBLES}]+`, 'g');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');

/**
 * What two spellings of a text have in common: lower case, no accents, œ as oe and æ as ae, one kind
 * of apostrophe, invisible characters left out. Spaces and signs stay as they are.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(INVISIBLE, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(APOSTROPHE, "'");
}
