import { fold } from '../text/fold';
import { beginsWithVowel } from './french-joins';

/** What no correct sentence has; each over the folded text. */
const BROKEN: readonly RegExp[] = [
  // « de les » before a noun; before an infinitive « les » is a pronoun.
  /\b(?:de|a) les?\b (?!\w+(?:er|ir|re)\b)/,
  // Half a negation: « ne nous sont attendus ».
  /^(?!.*\b(?:aucune?s?|personne|rien|nulle?|jamais|ni)\b).*\b(?:ne |n')(?:(?:[mts]e|nous|vous|l[ea]s?|lui|leur|en|y) |[mtsl]'){0,2}(?:est|sont|a|ont|ai|avons|avez|sera|seront|etait|etaient|suis|sommes|etes)\b(?!.*\b(?:pas|plus|guere|qu[e']|point)(?![a-z]))/,
  // « Non plus » without what it takes up.
  /^(?!.*\b(?:ne |n'|pas|aucun)).*\bnon plus\b/,
  // Thanks after a fault that is owned: « je ne l'ai pas fait et merci ».
  /\b(?:pas|plus|jamais) \w+ et merci\b|\bmais merci\b|, et merci de (?:votre|ta|ton) (?:comprehension|patience)\b/,
  // « Ni » without what it goes on from.
  /^(?!.*\b(?:ne |n'|pas|sans)).*, ni\b/,
  // « De » for an article where nothing is negated any longer: « donner de date ».
  /^(?!.*\b(?:ne |n'|pas|plus|jamais|sans)).*\b(?:donner|fournir|communiquer|indiquer|annoncer|fixer|avoir|trouver|faire|garantir) d(?:e |')(?!l(?:a |')|autres?\b|(?:bon|bel|meilleur|nouve|grand|petit|vrai|plus|moins|\w+s\b)|\w+(?:er|ir|re)\b)\w+/,
  // A verb without its subject: « est à faire la page ».
  /^(?:est|sont) a \w+(?:er|ir|re)\b/,
  // A word said twice.
  /\b(?!nous|vous)(\w{2,}) \1\b/,
  // A phrase said twice.
  /\b(\w+(?: \w+){2,}) (?:et|ou) (?:\w+ )?\1\b/,
  / ,|,,|,\s*[.!…:;]|[:;]\s*,|\(\s*\)| {2}/,
  /\bsi ils?\b/,
  /\b(?:que|de|ne|je|se|me|te) (?:a|y)\b/,
  /^(?:et|mais|ou|donc),|^[,;:]/,
  // Two finite verbs, an elision left out before « est ».
  /\b(?:a|ai|ont|avons|avez) (?:est|sont|sera|seront)\b|\bce (?:est|etait)\b/,
  // Two determiners, an elided word in full before its apostrophe.
  /\b(?:un|une) (?:le|la|les|un|une|votre|vos|notre|nos)\b(?! (?:a|ai|ont) )/,
  /\b(?:je|me|te|se|ne|de|que|l[ea])'/,
  // Thanks that something depends on, that a « mais » or a cause follows, or that another noun shares.
  /\b(?:que|qu'|car|si|puisque|seul|pas|presque) merci\b/,
  /\bmerci (?:de|d'|pour)\b[^.!?:;]*? (?:mais|car|suite a)\b/,
  /\bmerci [^.!?:;,]*\b(?:votre|ton|ta) \w+ (?:ou|et) l(?:e|a|es)\b/,
  // A regret before good news; half of what was spoken of.
  /\b(?:malheureusement|helas|desolee?s?|navree?s?),? [^.!?]*\b(?:retabl|(?:quasiment|presque) (?:termin|pret|fini))/,
  /\b(?:presque|seul|de) (?:je|le fonctionnement)\b/,
  /\bfonctionnement, l(?:e|a|es) \w+ (?:et|ou) l/,
  /\bretabl\w* le fonctionnement(?: d[^.,;:]{1,50})? (?:et|ou) l(?:e|a|es)\b/,
  // What somebody was kept from is not what works again: « vos adhérents de télécharger le reçu sont rétablis ».
  /\bde \w+(?:er|ir|re) (?:l[ae]s? |l'|des |votre |vos )[^,.;:]*\b(?:est|sont) (?:de nouveau |bien )?retabli/,
  // A question cannot be a cause.
  /\b(?:car|parce que|puisque|que) (?:pouvez|peux)[- ](?:vous|tu)\b/,
  // An elided word without its apostrophe; two subjects; a regret before a proposal.
  /\b(?:[ljmtsnd]|qu) (?=[a-z])/,
  /^(?:vous|tu|nous|on|ils?|elles?) j(?:e |')/,
  /\b(?:malheureusement|helas)\b[^.!?:;]*\b(?:proposons|propose)\b/,
  // What is proposed hangs on a condition that is not met.
  /\b(?:tant que|sans|faute de)\b[^,]*, pour (?:\w+(?:er|ir|re)|l(?:a|e|es)|votre|vos)\b/,
];

/** Words that lose their vowel before another one, and what follows them: « te » in « je te ai » as well. */
const BEFORE_VOWEL = /\b(de|que|je|ne|le|la|se|me|te|jusque|lorsque|puisque) (?=([a-z]\w*))/g;
/** « la une », « le un » are names. */
const NAMED = /^l[ae] une?$/;
const ELIDED = /\b(?:[dljnmtsc]|qu|jusqu|lorsqu|puisqu)'([a-z]\w*)/g;

/** The places of a folded sentence where an elision is left out or one too many, as they are written. */
function misjoined(text: string, aspirated: readonly string[]): string[] {
  const found: string[] = [];
  text.replace(BEFORE_VOWEL, (elidable, _, word: string) => {
    const pair = elidable + word;
    if (beginsWithVowel(word, aspirated) && !NAMED.test(pair)) found.push(pair);
    return elidable;
  });
  text.replace(ELIDED, (pair, word: string) => {
    if (!beginsWithVowel(word, aspirated) && word.charAt(0) !== 'y') found.push(pair);
    return pair;
  });
  return found;
}

/**
 * Whether a sentence has become broken in one of the ways in which a careless rewriting breaks one.
 * @param aspirated folded words that begin with an aspirated h
 */
export function breaksFrench(before: string, after: string, aspirated: readonly string[]): boolean {
  const is = plain(after);
  let was: string | undefined;
  const known = (): string => (was ??= plain(before));
  if (BROKEN.some((pattern) => pattern.test(is) && !pattern.test(known()))) return true;
  const joins = misjoined(is, aspirated);
  if (joins.length === 0) return false;
  const standing = misjoined(known(), aspirated);
  return joins.some((pair) => standing.indexOf(pair) < 0);
}

function plain(text: string): string {
  return fold(text).replace(/[’ʼ‘]/g, "'");
}
