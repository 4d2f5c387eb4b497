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
  // Two finite verbs, an elision left out before « est ».
  /\b(?:a|ai|ont|avons|avez|ce) (?:est|sont|sera|seront|etai\w*)\b(?<!ce (?:sont|sera|seront))/,
  // Two determiners, an elided word in full before its apostrophe.
  /\b(?:un|une) (?:le|la|les|un|une|votre|vos|notre|nos)\b(?! (?:a|ai|ont) )/,
  /\b(?:je|me|te|se|ne|de|que)'/,
  // Thanks that something depends on, that a « mais » or a cause follows, or that another noun shares.
  /\b(?:que|qu'|car|si|puisque|seul|pas|presque) merci\b/,
  /\bmerci (?:de|d'|pour)\b[^.!?:;]*? (?:mais|car)\b/,
  /\bmerci de (?:votre|ta) \w+ (?:ou|et) l(?:e|a|es)\b/,
  // A regret before good news; half of what was spoken of.
  /\b(?:malheureusement|helas|desolee?s?|navree?s?),? [^.!?]*\bretabl/,
  /\b(?:presque|seul|de) (?:je|le fonctionnement)\b/,
  /\bfonctionnement, l(?:e|a|es) \w+ (?:et|ou) l/,
  // A question cannot be a cause.
  /\b(?:car|parce que|puisque|que) (?:pouvez|peux)[- ](?:vous|tu)\b/,
  // What is proposed hangs on a condition that is not met.
  /\b(?:tant que|sans|faute de)\b[^,]*, pour \w+(?:er|ir|re)\b/,
];

/** Whether a sentence has become broken in one of the ways in which a careless rewriting breaks one. */
export function breaksFrench(before: string, after: string): boolean {
  const is = fold(after);
  let was: string | undefined;
  return BROKEN.some((pattern) => pattern.test(is) && !pattern.test((was ??= fold(before))));
}
