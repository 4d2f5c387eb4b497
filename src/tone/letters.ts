/**
 * What each UTF-16 unit is to the tokeniser, and how words are folded: lower case, no accents,
 * œ as oe, æ as ae, invisible characters left out.
 */

/** A separator: spaces and symbols that mean nothing here. */
const SEPARATOR = 0;
/** Left out of words: combining marks, soft hyphen, zero-width characters, variation selectors. */
export const IGNORED = 1;
/** Joins an elided word to the next: ' ’ ‘ ʼ ′. */
export const APOSTROPHE = 2;
/** Joins two words into a compound. */
export const HYPHEN = 3;
/** Any other unit that needs a look: punctuation, quotes, line ends. */
export const MARK = 4;
/** Expands to two letters (œ, æ). */
export const DIGRAPH = 5;
/** The first value that is a folded letter or digit itself (its char code). */
export const FIRST_LETTER = 48;

/** Below this, accents are taken off; above, letters are as they are. */
const LATIN_END = 0x250;

function latinClass(code: number): number {
  if (code >= 48 && code <= 57) return code;
  if (code === 0x152 || code === 0x153 || code === 0xe6 || code === 0xc6) return DIGRAPH;
  if (code === 0xad) return IGNORED;
  if (code === 39) return APOSTROPHE;
  if (code === 45) return HYPHEN;
  if (code === 0x5f) return code;
  const letter = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
  const folded = letter.charCodeAt(0);
  if (folded >= 97 && folded <= 122) return folded;
  if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) return folded;
  return '\n!"(),./:;?@[]`{|}~«»·'.indexOf(String.fromCharCode(code)) >= 0 ? MARK : SEPARATOR;
}

/** The class of a unit from `LATIN_END` on. */
function rareClass(code: number): number {
  if (code >= 0x300 && code <= 0x36f) return IGNORED;
  if (code >= 0x2000 && code <= 0x206f) {
    if (code === 0x2018 || code === 0x2019 || code === 0x2032) return APOSTROPHE;
    if (code === 0x2010 || code === 0x2011) return HYPHEN;
    if (code >= 0x200b && code <= 0x200f) return IGNORED;
    if (code >= 0x2060) return IGNORED;
    return code <= 0x200a || code === 0x202f ? SEPARATOR : MARK;
  }
  if (code === 0x2bc) return APOSTROPHE;
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return IGNORED;
  if (code >= 0x2070 && code < 0x2c00) return SEPARATOR;
  if (code >= 0xd800 && code <= 0xdfff) return SEPARATOR;
  if (code === 0x3000 || (code >= 0xe000 && code < 0xf900)) return SEPARATOR;
  return code;
}

/** The class of every UTF-16 unit: one of the constants above, or a folded letter (≥ FIRST_LETTER). */
export const CLASSES = new Uint16Array(0x10000);
for (let code = 0; code < CLASSES.length; code++) {
  CLASSES[code] = code < LATIN_END ? latinClass(code) : rareClass(code);
}

/** The class of a UTF-16 unit, see `CLASSES`. */
export function letterClass(code: number): number {
  return CLASSES[code] as number;
}

/** The first folded letter of œ or æ, as a char code. */
export function digraphStart(code: number): number {
  return code === 0x152 || code === 0x153 ? 111 : 97;
}

/** The second folded letter of œ and æ. */
export const DIGRAPH_END = 101;

/** The two folded letters of œ and æ, as char codes. */
export function digraph(code: number): readonly [number, number] {
  return [digraphStart(code), DIGRAPH_END];
}

/** `word` folded: what two spellings of one word have in common. Separators are kept as they are. */
export function fold(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const kind = letterClass(code);
    if (kind >= FIRST_LETTER) folded += String.fromCharCode(kind);
    else if (kind === DIGRAPH) folded += String.fromCharCode(...digraph(code));
    else if (kind === APOSTROPHE) folded += "'";
    else if (kind !== IGNORED) folded += word.charAt(i);
  }
  return folded;
}

/** `word` with doubled letters written once: « occassionné » and « occasionné » meet here. */
export function squeeze(folded: string): string {
  let squeezed = '';
  for (let i = 0; i < folded.length; i++) {
    if (i === 0 || folded.charCodeAt(i) !== folded.charCodeAt(i - 1)) squeezed += folded.charAt(i);
  }
  return squeezed;
}
