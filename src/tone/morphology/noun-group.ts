import { fold } from '../../text/fold';

export type Gender = 'm' | 'f';
export type GrammarNumber = 's' | 'p';

/** Nouns whose gender their ending does not tell, folded and singular, as « page lettre date ». */
export interface Genders {
  readonly masculine: ReadonlySet<string>;
  readonly feminine: ReadonlySet<string>;
}

const MASCULINE = /^(?:le|un|ce|cet|mon|ton|son|du|au|quel|aucun|certain|tout)$/;
const FEMININE = /^(?:la|une|cette|ma|ta|sa|quelle|aucune|certaine|toute)$/;
const PLURAL =
  /^(?:les|des|ces|mes|tes|ses|nos|vos|leurs|aux|quelques|plusieurs|certains|certaines|tous|toutes|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)$/;
/** Plural determiners that tell the gender. */
const MASCULINE_PLURAL = /^(?:certains|tous)$/;
const FEMININE_PLURAL = /^(?:certaines|toutes)$/;
const BEFORE_NOUN =
  /^(?:le|la|les|l|un|une|des|du|de|d|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|au|aux|quelques|plusieurs|certains|certaines|chaque|tout|toute|tous|toutes|deux|trois|quatre|cinq|six|dix|\d+|petit|petite|petits|petites|grand|grande|nouveau|nouvelle|nouveaux|nouvelles|nouvel|premier|premiere|premiers|premieres|dernier|derniere|derniers|dernieres|ancien|ancienne|anciens|autre|autres|meme|memes|bon|bonne|bons|nombreux|nombreuses|prochain|prochaine|second|seconde)$/;
const FEMININE_ENDING =
  /(?:[st]ion|xion|ssion|te|ure|ance|ence|ette|ie|ee|esse|ade|ude|ine|elle|ise|oire|euse|trice|aison)$/;
const MASCULINE_ENDING =
  /(?:ment|age|eau|isme|oir|al|er|ier|eur|il|et|at|ant|ent|in|on|is|it|ot|us|if|ail|eil|el)$/;

function wordsOf(group: string): string[] {
  return fold(group)
    .split(/[\s'’-]+/)
    .filter((word) => word !== '');
}

/** Whether the noun group is singular or plural, by its determiner; singular where it has none. */
export function numberOf(group: string): GrammarNumber {
  const [first = '', second = ''] = wordsOf(group);
  // « de nombreuses pages », « d'autres textes »: « des » before an adjective.
  const isPlural = /^de?$/.test(first) && /[sx]$/.test(second) && BEFORE_NOUN.test(second);
  return isPlural || PLURAL.test(first) ? 'p' : 's';
}

/**
 * The gender of a noun group that begins with its determiner: told by that, by the noun if it is known,
 * or by the noun's ending.
 * @returns undefined where nothing tells it surely
 */
export function genderOf(group: string, genders: Genders): Gender | undefined {
  const words = wordsOf(group);
  const [first = ''] = words;
  if (MASCULINE.test(first) || MASCULINE_PLURAL.test(first)) {
    // « mon » and « son » also stand before a feminine that begins with a vowel.
    if (!/^[mts]on$/.test(first) || !/^[aeiouh]/.test(words[1] ?? '')) return 'm';
  }
  if (FEMININE.test(first) || FEMININE_PLURAL.test(first)) return 'f';
  const noun = words.filter((word) => !BEFORE_NOUN.test(word))[0];
  if (noun === undefined) return undefined;
  const singular = noun.replace(/([^s])s$/, '$1').replace(/(au|eu)x$/, '$1');
  if (genders.masculine.has(singular)) return 'm';
  if (genders.feminine.has(singular)) return 'f';
  if (FEMININE_ENDING.test(singular)) return 'f';
  return MASCULINE_ENDING.test(singular) ? 'm' : undefined;
}
