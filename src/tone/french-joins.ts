import { fold } from '../text/fold';

/** Words written in full for the letter that an apostrophe leaves of them. */
const FULL: Readonly<Record<string, string>> = {
  j: 'je',
  n: 'ne',
  d: 'de',
  m: 'me',
  t: 'te',
  s: 'se',
  c: 'ce',
  qu: 'que',
  // Before a vowel, where it came from, « le » and « la » are the same.
  l: 'le',
};

/** « j » (of « j'ai ») as « je »; any other word as it is. */
export function unelided(word: string): string {
  return FULL[word] ?? word;
}

const ELIDABLE = /(^|[\s’'(])([jJnNdDmMtTsSlL]e|[lL]a|[qQ]ue|[lL]orsque|[pP]uisque|[jJ]usque) $/;
const NEVER_ELIDED = ['onze', 'onzieme', 'oui', 'ouistiti', 'yaourt', 'ok', 'un'];

/** Whether a word before `text` is elided: it begins with a vowel or a mute h. */
export function beginsWithVowel(text: string, aspirated: readonly string[]): boolean {
  const word = (/^[A-Za-z0-9_]*/.exec(fold(text.slice(0, 40))) ?? [''])[0];
  if (word === '' || NEVER_ELIDED.indexOf(word) >= 0) return word === 'un';
  if (word === 'y') return true;
  const first = word.charAt(0);
  if (first === 'h') {
    return !aspirated.some((known) => word === known || word === `${known}s`);
  }
  return 'aeiou'.indexOf(first) >= 0;
}

/** `before` and `after` joined: « je » + « ai » is « j’ai »; `before` ends with its space. */
export function joined(before: string, after: string, aspirated: readonly string[]): string {
  const ending = ELIDABLE.exec(before);
  if (!ending || !beginsWithVowel(after, aspirated)) return before + after;
  return `${before.slice(0, -2)}’${after}`;
}

/** What « de » and a noun phrase make: « du site », « des pages », « de l’accueil », « d’un lien ». */
export function deBefore(phrase: string, aspirated: readonly string[]): string {
  const masculine = /^le (.*)$/i.exec(phrase);
  if (masculine) return `du ${masculine[1] ?? ''}`;
  const plural = /^les (.*)$/i.exec(phrase);
  if (plural) return `des ${plural[1] ?? ''}`;
  return joined('de ', phrase, aspirated);
}

const CONTRACTED: Readonly<Record<string, string>> = { du: 'le', des: 'les', au: 'le', aux: 'les' };
const PREPOSITIONS =
  /^(?:lors (?=d)|au niveau (?=d)|à propos (?=d)|a propos (?=d)|côté |cote )?(?:(?:sur|dans|avec|pour|en|chez|sous|concernant|à|a|de|côté|cote) |d['’ʼ‘])?/i;
const DETERMINED =
  /^(?:l['’ʼ‘]|(?:le|la|les|un|une|votre|vos|notre|nos|ce|cet|cette|ces|mon|ma|mes|son|sa|ses|leur|leurs|chaque|tout|toute|tous|toutes|certains|certaines|plusieurs|deux|trois)[ \u00a0])/i;

/**
 * The noun phrase of a complement without its preposition, with an article: « du formulaire » is
 * « le formulaire », « sur l’accueil » is « l’accueil », « d’affichage » is « l’affichage ».
 * @param articles the article of nouns that come bare, by folded noun; « sans » for a name (PayPal)
 * @returns undefined when the noun came bare and its article is not known
 */
export function nounPhrase(
  complement: string,
  articles: Readonly<Record<string, string>>,
): string | undefined {
  let rest = complement;
  if (/^(?:lors|au niveau|à propos|a propos) /i.test(rest)) {
    rest = rest.replace(/^(?:lors|au niveau|à propos|a propos) /i, '');
  }
  const contracted = /^(du|des|au|aux) (.*)$/i.exec(rest);
  if (contracted) {
    const article = CONTRACTED[(contracted[1] ?? '').toLowerCase()] ?? 'le';
    return `${article} ${contracted[2] ?? ''}`;
  }
  rest = rest.replace(PREPOSITIONS, '');
  if (DETERMINED.test(rest)) return rest;
  const first = (/^[^\s,;:.!?'’-]+/.exec(rest) ?? [''])[0];
  const article = Object.prototype.hasOwnProperty.call(articles, fold(first))
    ? articles[fold(first)]
    : undefined;
  if (article === undefined) return undefined;
  if (article === 'sans') return rest;
  return article === 'l' ? `l’${rest}` : `${article} ${rest}`;
}
