import { fold } from '../../text/fold';

/** What no correct sentence has; each over the folded text. */
const BROKEN: readonly RegExp[] = [
  // « de les » before a noun; before an infinitive « les » is a pronoun.
  /\b(?:de|a) les?\b (?!\w+(?:er|ir|re)\b)/,
  // An elision left out.
  /\b(?:de|le|la|je|ne|me|te|se|que) (?!onz|oui|un\b|uns\b|ouistiti|yaourt|hui)[aeiou]\w/,
  // A word said twice.
  /\b(?!nous|vous)(\w{2,}) \1\b/,
  // A phrase said twice.
  /\b(\w+(?: \w+){2,}) (?:et|ou) (?:\w+ )?\1\b/,
  // An elision too many.
  /\b[dljnmtsc]'(?=[bcdfgjklmnpqrstvwxz])/,
  / ,|,,|,\s*[.!…]|\(\s*\)| {2}/,
  /\bsi ils?\b/,
  /\b(?:que|de|ne|je|se|me|te) (?:a|y)\b/,
  /^(?:et|mais|ou|donc),|^[,;:]/,
];

/** Whether a sentence has become broken in one of the ways in which a careless rewriting breaks one. */
export function breaksFrench(before: string, after: string): boolean {
  const [was, is] = [fold(before), fold(after)];
  return BROKEN.some((pattern) => pattern.test(is) && !pattern.test(was));
}
