import { fold as foldLetters } from '../text/fold';
import { nameKind } from './first-names';
import {
  isAcronym,
  isInitials,
  LIKE_A_JOB,
  NOT_A_GIVEN_NAME,
  NOT_A_PERSON,
  PARTICLE,
  TITLE,
} from './name-words';

/** Someone as Outlook knows them; the name may be their address. */
export interface NamedAddress {
  readonly name: string;
  readonly address: string;
}

/** A name to write, and whether it may be written without being confirmed. */
export interface NameGuess {
  readonly name: string;
  readonly certain: boolean;
}

/** Letters, with the hyphens and apostrophes inside a name. */
const WORD = /^[a-z\u00c0-\u024f]+(?:[-'’][a-z\u00c0-\u024f]+)*\.?$/i;
/** Pictures in a display name. */
const EMOJI =
  /[\ud83c-\ud83e][\udc00-\udfff]|[\u2190-\u2bff\u3030\u303d\u00a9\u00ae\u2122]|\ufe0f|\u200d|\u20e3/g;
/** A display name that is spelled like the first part of an address. */
const DOTTED = /^[a-z\u00c0-\u024f-]+(?:[._][a-z\u00c0-\u024f-]+)+\d*$/i;

/**
 * The first name to greet someone by, from their display name and address. Certain only where the
 * writing says which word it is: capitals (« MARTIN Julie »), a comma (« Martin, Julie »), an address that
 * holds its initial (« jmartin »), or a word that is a first name beside one that is not surely one.
 * @returns undefined for companies, shared mailboxes and surnames alone
 */
export function firstNameOf({ name, address }: NamedAddress): NameGuess | undefined {
  const local = localWords(address);
  const shown = shownName(name, address);
  if (shown === '') return fromAddress(local);
  if (DOTTED.test(shown)) return fromAddress(localWords(`${shown}@`));
  const [before = '', after] = shown.split(',');
  return after === undefined ? inSpeech(shown, local) : byComma(before, after, local);
}

/** A name without commas. */
function inSpeech(shown: string, local: readonly string[]): NameGuess | undefined {
  const words = shown.split(' ').filter((word) => word !== '');
  if (words.some((word) => NOT_A_PERSON.test(fold(word)))) return undefined;
  const untitled = withoutTitles(words);
  const titled = untitled.length < words.length;
  const person = withoutHouse(untitled);
  if (person.length === 0 || person.length > 6 || !person.every((word) => WORD.test(word))) {
    return undefined;
  }
  const [one = ''] = person;
  if (person.length === 1) return titled ? undefined : aloneIn(one, local);
  // « El Amrani », « Saint Julien »: a surname alone.
  if (person.length === 2 && PARTICLE.test(fold(one))) return undefined;
  const whole = person.filter((word) => !isInitials(word));
  if (whole.length === 0) return undefined;
  if (whole.length === 1 && whole.length < person.length)
    return besideInitials(person, whole[0] ?? '');
  // « J. Martin Dupont »: the initials are those of the first name.
  if (isInitials(one) && whole.every((word) => nameKind(fold(word)) !== 'first')) return undefined;
  return byCapitals(person, local) ?? byInitial(person, local) ?? byList(person, local);
}

/**
 * The greeting's first names for the people of a message's « À »: one surely, two as a proposal, more not
 * at all.
 * @param confirmed first names by lower-case address
 */
export function greetingOf(
  people: readonly NamedAddress[],
  confirmed: Readonly<Record<string, string>>,
): NameGuess | undefined {
  const guesses = people.map((person): NameGuess | undefined => {
    const key = person.address.trim().toLowerCase();
    const known = Object.prototype.hasOwnProperty.call(confirmed, key) ? confirmed[key] : undefined;
    return known === undefined ? firstNameOf(person) : { name: known, certain: true };
  });
  const [one, two] = guesses;
  if (guesses.length === 1) return one;
  if (guesses.length !== 2 || !one || !two) return undefined;
  return { name: `${one.name} et ${two.name}`, certain: false };
}

/** The writer's own name, first name first. */
export function fullNameOf(person: NamedAddress): NameGuess | undefined {
  const first = firstNameOf(person);
  if (!first) return undefined;
  const shown = shownName(person.name, person.address).replace(',', '');
  const words = withoutTitles(shown.split(' ').filter((word) => word !== ''));
  const parts = first.name.split(' ').map(fold);
  const rest = words.filter((word) => parts.indexOf(fold(word)) < 0);
  // « de La Tour » keeps its small letter.
  const surname = rest.map((word) => (PARTICLE.test(word) ? word : capitalised(word)));
  return { name: [first.name].concat(surname).join(' '), certain: first.certain };
}

/** Without accents and capitals, and without the full stops of initials. */
function fold(word: string): string {
  return foldLetters(word).replace(/\./g, '');
}

/** The display name without what stands around a name; empty where it only repeats the address. */
function shownName(name: string, address: string): string {
  const bare = name
    .normalize('NFC')
    .replace(EMOJI, ' ')
    .replace(/\u00a0/g, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]|<[^>]*>|\{[^}]*\}/g, ' ')
    .replace(/^[\s'"«»“”]+|[\s'"«»“”]+$/g, '')
    .replace(/\s+(?:(?:[-–—|/·•:]|via|chez)\s|@).*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.indexOf('@') >= 0 || bare.toLowerCase() === address.trim().toLowerCase() ? '' : bare;
}

/** The words before the at sign, folded, without numbers and what follows a plus. */
function localWords(address: string): readonly string[] {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  return fold(local.replace(/\./g, ' '))
    .replace(/\+.*$/, '')
    .split(/[\s_0-9]+/)
    .filter((word) => word !== '');
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length && TITLE.test(words[from] ?? '')) from++;
  return words.slice(from);
}

/** Without the job behind a name, and the house that is called by its letters. */
function withoutHouse(words: readonly string[]): readonly string[] {
  let to = words.length;
  while (to > 1 && NOT_A_GIVEN_NAME.test(fold(words[to - 1] ?? ''))) to--;
  const person = words.slice(0, to).filter((word) => !isAcronym(word));
  return person.length === 0 ? words : person;
}

/** « Julie M. » is Julie; « J. Dupont » and « Dupont C. » have no first name to write. */
function besideInitials(person: readonly string[], word: string): NameGuess | undefined {
  if (nameKind(fold(word)) !== 'first') return undefined;
  return { name: written([word]), certain: person[0] === word };
}

/**
 * « Martin, Julie », but « Julie Martin, Acme » and « Claire Dubois, Directrice »: behind the comma stands
 * a first name, or what the person does and where. « Acme, Inc. » is nobody.
 */
function byComma(before: string, after: string, local: readonly string[]): NameGuess | undefined {
  const wordsOf = (part: string): readonly string[] =>
    withoutTitles(part.split(' ').filter((word) => word !== ''));
  const surname = wordsOf(before);
  // « Dupont, Claire M. » has a first name, « Dupont, C. » has none.
  const given = wordsOf(after).filter((word, at) => at === 0 || !isInitials(word));
  if (surname.some((word) => NOT_A_PERSON.test(fold(word)))) return undefined;
  const [first = ''] = given;
  const kind = nameKind(fold(first));
  const job =
    (kind === 'unknown' && LIKE_A_JOB.test(fold(first))) ||
    given.map(fold).some((word) => NOT_A_GIVEN_NAME.test(word) || NOT_A_PERSON.test(word));
  const inOrder = surname.length > 1 && !PARTICLE.test(fold(surname[0] ?? ''));
  if (job || given.length > 3) return inOrder ? inSpeech(before.trim(), local) : undefined;
  if (kind === 'unknown' && surname.some((word) => nameKind(fold(word)) === 'first')) {
    // « Julie, Acme », or a surname that is a first name too.
    const guess = inOrder ? inSpeech(before.trim(), local) : aloneIn(surname[0] ?? '', local);
    return guess && { name: guess.name, certain: guess.certain && inOrder };
  }
  if (given.length === 0 || surname.length > 4 || isInitials(first)) return undefined;
  if (surname.concat(given).some((word) => !WORD.test(word))) return undefined;
  const [, second] = given.map(fold);
  // « Acme, Julie Martin »: the second word may be a surname, and the first part a house.
  const isSecond =
    second === undefined ||
    nameKind(second) === 'first' ||
    nameKind(`${fold(first)}-${second}`) === 'first';
  if (kind !== 'unknown' && !isSecond) return { name: written([first]), certain: false };
  const certain = kind !== 'unknown' || (given.length === 1 && surname.length === 1);
  return { name: written(given), certain };
}

/** One word: a first name, or a surname that has no first name beside it. */
function aloneIn(word: string, local: readonly string[]): NameGuess | undefined {
  const kind = nameKind(fold(word));
  const leads = local.length > 1 && local[0] === fold(word);
  if (kind === 'unknown' && !leads) return undefined;
  return { name: written([word]), certain: kind === 'first' };
}

/** Capitals that may be a house's letters rather than a surname. */
const LONGEST_ACRONYM = 4;

/** « MARTIN Julie », « Julie DE LA TOUR »: the surname is the part in capitals, where only one is. */
function byCapitals(words: readonly string[], local: readonly string[]): NameGuess | undefined {
  const capital = words.map((word) => word.length > 1 && word === word.toUpperCase());
  const given = words.filter((_, index) => !capital[index]);
  if (given.length === 0 || given.length === words.length) return undefined;
  // Both parts stand in one piece, or it is something else.
  const changes = capital.filter((is, index) => index > 0 && is !== capital[index - 1]).length;
  const plain = given.filter((word) => !PARTICLE.test(fold(word)));
  if (changes !== 1 || plain.length === 0 || plain.some((word) => word.length < 2))
    return undefined;
  if (plain.length < given.length) return { name: written(plain.slice(0, 1)), certain: false };
  // « Claire Dubois SNCF »: the surname stands among the others, and the capitals are a house.
  if (given.length > 1 && given.slice(1).some((word) => nameKind(fold(word)) === 'unknown')) {
    return byList(given, local);
  }
  // « LI Tifaine » may be « AM Durand », and « Tifaine HUET » « Kowal ADEC ».
  const [shortest = ''] = words.filter((_, index) => capital[index]);
  const isShort =
    words.length === 2 && shortest.length <= (capital[0] === true ? 2 : LONGEST_ACRONYM);
  const known = nameKind(fold(given[0] ?? '')) !== 'unknown';
  return { name: written(given), certain: given.length <= 2 && (known || !isShort) };
}

/** « jmartin », « j.martin », « martinj »: the word that is there by its initial is the first name. */
function byInitial(words: readonly string[], local: readonly string[]): NameGuess | undefined {
  if (words.length !== 2) return undefined;
  const whole = local.join('').replace(/[-']/g, '');
  const [one = '', two = ''] = words.map((word) => fold(word).replace(/[-']/g, ''));
  const reads = (first: string, last: string) =>
    whole === first.charAt(0) + last || whole === last + first.charAt(0);
  const forOne = reads(one, two);
  const forTwo = reads(two, one);
  if (forOne === forTwo) return undefined;
  return { name: written([(forOne ? words[0] : words[1]) ?? '']), certain: true };
}

/** Which word is a first name, and which is not; the address may help, and two that could be are asked about. */
function byList(words: readonly string[], local: readonly string[]): NameGuess {
  const folded = words.map(fold);
  const kinds = folded.map(nameKind);
  const last = words.length - 1;
  const compound = compoundOf(words, local);
  if (compound) return compound;
  const firsts = kinds.filter((kind) => kind === 'first').length;
  const at = kinds.indexOf('first');
  // The others may be surnames; two first names of which one is a surname are asked about.
  if (words.length === 2 && firsts === 1)
    return { name: written([words[at] ?? '']), certain: true };
  const particle = folded.slice(1).some((word) => PARTICLE.test(word));
  if (kinds[0] === 'first' && particle && firsts === 1) {
    return { name: written([words[0] ?? '']), certain: true };
  }
  const sameOrder = local.length > 1 && local[0] === folded[0] && local[1] === folded[1];
  if (words.length === 2 && kinds[0] === 'either' && kinds[1] === 'unknown' && sameOrder) {
    return { name: written([words[0] ?? '']), certain: true };
  }
  // A guess: what the address begins with, else a word that can be a first name, else the first one.
  const led = local.length > 1 ? folded.indexOf(local[0] ?? '') : -1;
  const can = at >= 0 ? at : kinds.indexOf('either');
  const guess = led >= 0 ? led : can >= 0 ? can : PARTICLE.test(folded[0] ?? '') ? last : 0;
  return { name: written([words[guess] ?? '']), certain: false };
}

/** « Marie Claire Dubois »: two first names, sure where a hyphened name is frequent or the address says so. */
function compoundOf(words: readonly string[], local: readonly string[]): NameGuess | undefined {
  const [one = '', two = ''] = words.map(fold);
  if (words.length < 3 || PARTICLE.test(two)) return undefined;
  const inAddress = [`${one}-${two}`, one + two].indexOf(local[0] ?? '') >= 0;
  if (!inAddress && nameKind(`${one}-${two}`) !== 'first') return undefined;
  return { name: written(words.slice(0, 2)), certain: inAddress };
}

/** « julie.martin », « julie »: the address alone. */
function fromAddress(whole: readonly string[]): NameGuess | undefined {
  // « ext.julie.martin »
  const local = whole.filter((word) => !NOT_A_GIVEN_NAME.test(word));
  if (local.length === 0 || local.length > 3) return undefined;
  if (local.some((word) => NOT_A_PERSON.test(word) || !WORD.test(word))) return undefined;
  const kinds = local.map(nameKind);
  const at = kinds.indexOf('first');
  if (local.length === 1) {
    if (kinds[0] === 'unknown') return undefined;
    return { name: written([local[0] ?? '']), certain: kinds[0] === 'first' };
  }
  const firsts = kinds.filter((kind) => kind === 'first').length;
  if (local.length === 2 && firsts === 1) {
    return { name: written([local[at] ?? '']), certain: true };
  }
  const [one = ''] = local;
  return one.length > 1 ? { name: written([one]), certain: false } : undefined;
}

function written(words: readonly string[]): string {
  return words.map(capitalised).join(' ');
}

/** « JEAN-MARC », « julie » → « Jean-Marc », « Julie »; « McKenna » stays as it is. */
function capitalised(word: string): string {
  const same = word !== word.toUpperCase() && word !== word.toLowerCase();
  if (same) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])([a-z\u00e0-\u024f])/g, (_, before: string, letter: string) => {
      return before + letter.toUpperCase();
    });
}
