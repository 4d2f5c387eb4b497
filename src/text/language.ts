import { firstIndex } from './sorted';
import type { Span } from './span';

/** A language that a line may be written in: `fr`, `en`, one that is brought with its words, or `other`. */
export type Language = string;

/** A language that is told by these words, besides those that are known here. */
export interface SmallWords {
  readonly code: Language;
  readonly smallWords: readonly string[];
}

/** Small words that give a language away; those that several languages share are in none of the lists. */
const SMALL_WORDS: readonly (readonly [Language, string])[] = [
  [
    'fr',
    'le les des du et est une un pour dans que qui quoi sur vous nous je tu il elle ils elles avec pas plus ne ce cet ' +
      'cette ces votre vos notre nos mon ton son leur leurs mais ou où donc car au aux en par sont suis êtes sommes ' +
      'avons avez ai ont était être avoir fait bien très aussi encore tout tous toute toutes comme si sans sous chez ' +
      'dès depuis ça cela été merci bonjour bonsoir cordialement voici désolé désolée désolés souci soucis oui',
  ],
  [
    'en',
    'the of and to is are was were be been have has had will would can could should do does did not you your we our us ' +
      'they their this that these those with for from at by but if it its my me he she him her what when which who how ' +
      'there here about just any all some see let know please thanks thank hello hi dear regards sorry yes attached ' +
      'during until after before because again back while where still yet monday tuesday wednesday thursday friday saturday sunday week today tomorrow been more than also only i no problem problems worries',
  ],
  [
    'other',
    // German
    'der die das und ist nicht mit für auf ein eine einen wir sie ich zu den dem von bitte danke grüße sind haben wird ' +
      // Spanish, Portuguese
      'el los las una unos por como su sus nuestro gracias hola está muy usted pero não uma com você obrigado ' +
      // Italian
      'il di che per non gli della delle sono grazie siamo questo questa nel ' +
      // Dutch
      'het een van voor niet zijn wij met dank graag naar ook',
  ],
];

/** A line with fewer words than this says too little by itself. */
const FEWEST_WORDS = 4;
/** How much more one language must have than the next. */
const CLEARLY = 2;

/** How much speaks for each language, and how many words there are. */
interface Evidence {
  readonly found: Readonly<Record<Language, number>>;
  readonly words: number;
}

/** The languages that a word speaks for. */
type Lexicon = ReadonlyMap<string, readonly Language[]>;

function lexiconWith(more: readonly SmallWords[]): Lexicon {
  const byWord = new Map<string, Language[]>();
  const add = (language: Language, words: readonly string[]): void =>
    words.forEach((word) => byWord.set(word, (byWord.get(word) || []).concat(language)));
  for (const [language, words] of SMALL_WORDS) add(language, words.split(' '));
  for (const { code, smallWords } of more) add(code, smallWords);
  return byWord;
}

const KNOWN = lexiconWith([]);
const WORDS = /[a-zà-öø-ÿœ]+/g;
/** « j’ai », « l’accès », « qu’il »: French elides before a vowel; Italian does too, with « l’ » and « d’ ». */
const ELIDED = /(?:^|[^a-zà-öø-ÿœ])(?:j|n|c|s|m|t|qu|lorsqu|jusqu)['’](?=[aeiouyhàâéèêëîïôûù])/g;
/** “don’t”, “we’ll”, “it’s”. */
const CONTRACTED = /[a-z](?:n['’]t|['’](?:ll|ve|re|s))(?![a-z])/g;

function countOf(line: string, pattern: RegExp): number {
  return (line.match(pattern) || []).length;
}

function evidenceOf(line: string, lexicon: Lexicon): Evidence {
  const folded = line.toLowerCase();
  const words = folded.match(WORDS) || [];
  const found: Record<Language, number> = {
    fr: countOf(folded, ELIDED) + countOf(folded, /[a-z](?:é|ée|és|ées)(?![a-zà-ÿ])|[èêç]/g) / 2,
    en: countOf(folded, CONTRACTED),
    other: countOf(folded, /[äöüßñãõ¿¡]/g),
  };
  for (const word of words) {
    for (const language of lexicon.get(word) || []) found[language] = (found[language] || 0) + 1;
  }
  return { found, words: words.length };
}

/** The language that has most, where it has `lead` more than each other. */
function clearest(found: Evidence['found'], lead: number): Language | undefined {
  const languages = Object.keys(found);
  return languages.filter((language) =>
    languages.every(
      (other) => other === language || (found[language] || 0) - (found[other] || 0) >= lead,
    ),
  )[0];
}

interface Line {
  readonly to: number;
  readonly evidence: Evidence;
  language: Language | undefined;
}

function linesOf(text: string, own: readonly Span[], lexicon: Lexicon): Line[] {
  const lines: Line[] = [];
  for (const { from, to } of own) {
    let start = from;
    while (start < to) {
      const feed = text.indexOf('\n', start);
      const end = feed < 0 || feed >= to ? to : feed + 1;
      const evidence = evidenceOf(text.slice(start, end), lexicon);
      const language =
        evidence.words < FEWEST_WORDS ? undefined : clearest(evidence.found, CLEARLY);
      lines.push({ to: end, evidence, language });
      start = end;
    }
  }
  return lines;
}

/** The language of a text none of whose lines tells its own: French, unless its words say otherwise. */
function usual(lines: readonly Line[]): Language {
  const sum: Record<Language, number> = {};
  for (const { evidence } of lines) {
    for (const language of Object.keys(evidence.found)) {
      sum[language] = (sum[language] || 0) + (evidence.found[language] || 0);
    }
  }
  return clearest(sum, 1) || 'fr';
}

/** Gives the lines that tell nothing the language of the nearest that does, of two as near the one before. */
function fillFromNeighbours(lines: readonly Line[]): void {
  const known: number[] = [];
  lines.forEach(({ language }, at) => {
    if (language) known.push(at);
  });
  let next = 0;
  lines.forEach((line, at) => {
    while (next < known.length && (known[next] as number) < at) next++;
    if (line.language) return;
    const before = known[next - 1];
    const after = known[next];
    const nearest =
      before !== undefined && (after === undefined || at - before <= after - at) ? before : after;
    line.language = nearest === undefined ? undefined : (lines[nearest] as Line).language;
  });
}

/** The languages of a text. */
export interface Languages {
  /** The language at an offset inside of what was read, in UTF-16 units. */
  readonly at: (offset: number) => Language;
  /** Whether a line is in it. */
  readonly has: (language: Language) => boolean;
}

/**
 * Tells which language each line is in, by its small words, its elisions and its letters. A line that says too
 * little takes its neighbours'. The cost is linear in the length of the text.
 * @param own the stretches that are read, in order; spans in UTF-16 units of the text
 * @param more languages that are told besides French, English and any other
 */
export function languagesIn(
  text: string,
  own: readonly Span[],
  more: readonly SmallWords[] = [],
): Languages {
  const lines = linesOf(text, own, more.length > 0 ? lexiconWith(more) : KNOWN);
  fillFromNeighbours(lines);
  const whole = usual(lines);
  const languageOf = (line: Line | undefined): Language => (line && line.language) || whole;
  return {
    at: (offset) =>
      languageOf(lines[firstIndex(lines.length, (index) => (lines[index] as Line).to > offset)]),
    has: (language) => lines.some((line) => languageOf(line) === language),
  };
}
