/**
 * Character references in text. The tokenizer has all of HTML 5's 2,231 names, which weigh 13 kB
 * gzipped of the 45 that the send check may; mail is written with HTML 4's, so these are ours. A name
 * that isn't here stays what it is in the source: visible as written, and never touched by an edit.
 */
import { characterEntitiesHtml4 } from 'character-entities-html4';

/** A character reference: what it stands for, and the source offset just after it. */
export interface Entity {
  readonly codePoint: number;
  readonly end: number;
}

/** HTML 5's names for ASCII, which encoders of every character write (`&lpar;`). */
const ASCII: Readonly<Record<string, string>> = {
  Tab: '\t',
  NewLine: '\n',
  excl: '!',
  num: '#',
  dollar: '$',
  percnt: '%',
  apos: "'",
  lpar: '(',
  rpar: ')',
  ast: '*',
  plus: '+',
  comma: ',',
  period: '.',
  sol: '/',
  colon: ':',
  semi: ';',
  equals: '=',
  quest: '?',
  commat: '@',
  lsqb: '[',
  lbrack: '[',
  bsol: '\\',
  rsqb: ']',
  rbrack: ']',
  Hat: '^',
  lowbar: '_',
  grave: '`',
  lcub: '{',
  lbrace: '{',
  verbar: '|',
  vert: '|',
  rcub: '}',
  rbrace: '}',
};

/** HTML 5 gave these two names other characters than HTML 4. */
const CHANGED: Readonly<Record<string, string>> = { lang: '⟨', rang: '⟩' };

/** Upper-case spellings that browsers take as well. */
const UPPER: Readonly<Record<string, string>> = {
  AMP: '&',
  LT: '<',
  GT: '>',
  QUOT: '"',
  COPY: '©',
  REG: '®',
};

/** What 128 to 159 stand for in a numeric reference: Windows-1252 (HTML, numeric character reference end state). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const REPLACEMENT = 0xfffd;
/** No name is longer (« thetasym », « lbrack »…), so a run of letters is looked at no further. */
const LONGEST_NAME = 8;

const names = new Map<string, number>();
[characterEntitiesHtml4, CHANGED, ASCII, UPPER].forEach(
  (table: Readonly<Record<string, string>>) => {
    Object.keys(table).forEach((name) => names.set(name, (table[name] as string).charCodeAt(0)));
  },
);

/** Whether a browser takes the name without its semicolon too: those of Latin-1 (HTML, named references). */
function standsAlone(name: string, codePoint: number): boolean {
  if (UPPER[name] !== undefined || (codePoint >= 160 && codePoint <= 255)) return true;
  return name === 'amp' || name === 'lt' || name === 'gt' || name === 'quot';
}

/**
 * The character reference that begins with the `&` at `at`, as a browser reads it in text.
 * @param end where the text ends; nothing from there on belongs to the reference
 * @returns undefined when the `&` is just that
 */
export function entityAt(source: string, at: number, end: number): Entity | undefined {
  if (source.charAt(at + 1) === '#') return numericAt(source, at + 2, end);
  let to = at + 1;
  const limit = Math.min(end, to + LONGEST_NAME);
  while (to < limit && isAlphanumeric(source.charCodeAt(to))) to += 1;
  const name = source.slice(at + 1, to);
  if (to < end && source.charAt(to) === ';') {
    const codePoint = names.get(name);
    if (codePoint !== undefined) return { codePoint, end: to + 1 };
  }
  for (let length = name.length; length >= 2; length -= 1) {
    const prefix = name.slice(0, length);
    const codePoint = names.get(prefix);
    if (codePoint !== undefined && standsAlone(prefix, codePoint)) {
      return { codePoint, end: at + 1 + length };
    }
  }
  return undefined;
}

/** Text as a reader sees it, of source text without markup. */
export function decodeText(source: string): string {
  return decode(source, () => true);
}

/** An attribute's value; there, `&copy=2` in an address is no ©, as browsers have it. */
export function decodeAttribute(source: string): string {
  return decode(
    source,
    ({ end }) =>
      source.charAt(end - 1) === ';' ||
      (source.charAt(end) !== '=' && !isAlphanumeric(source.charCodeAt(end))),
  );
}

function decode(source: string, taken: (entity: Entity) => boolean): string {
  let decoded = '';
  let from = 0;
  for (let at = source.indexOf('&'); at >= 0; at = source.indexOf('&', at + 1)) {
    const entity = entityAt(source, at, source.length);
    if (entity === undefined || !taken(entity)) continue;
    decoded += source.slice(from, at) + String.fromCodePoint(entity.codePoint);
    from = entity.end;
  }
  return decoded + source.slice(from);
}

function numericAt(source: string, start: number, end: number): Entity | undefined {
  const hexadecimal = start < end && /[xX]/.test(source.charAt(start));
  const base = hexadecimal ? 16 : 10;
  let to = hexadecimal ? start + 1 : start;
  const digits = to;
  let value = 0;
  for (; to < end; to += 1) {
    const digit = parseInt(source.charAt(to), base);
    if (isNaN(digit)) break;
    // Kept small, so that no number of digits makes it infinite.
    value = Math.min(value * base + digit, 0x110000);
  }
  if (to === digits) return undefined;
  if (to < end && source.charAt(to) === ';') to += 1;
  return { codePoint: referenced(value), end: to };
}

/** What a numeric reference to this number shows (HTML, numeric character reference end state). */
function referenced(value: number): number {
  if (value === 0 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return REPLACEMENT;
  if (value >= 128 && value <= 159) return WINDOWS_1252.charCodeAt(value - 128);
  return value;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
