import { DETERMINERS } from '../clause/closed-classes';
import { FRENCH } from '../match/language';
import { Matcher } from '../match/matcher';
import { BREAK, COMMA, isWord, PUNCTUATION, type Token } from '../match/token';
import type { Finding } from '../finding';
import type { Span } from '../../text/span';
import { placeOf } from '../clause/place';
import type { SentenceText } from './open-sentence';
import { beginsWithVowel } from '../french-joins';
import { given, type TransformationMatch } from './give';
import type { IndexedPattern } from './pattern-index';
import type { Rewriter } from './rewriter';
import type { Setting, Transformation, TransformationPattern } from './transformation';
import { saysTu } from '../says-tu';

/** How the draft speaks and is typed. */
export interface Manner {
  /** The reader is called « tu ». */
  readonly familiar: boolean;
  readonly apostrophe: string;
}

/** A change to a sentence: `text` in the place of `[from, to)`, UTF-16 units of the sentence. */
export interface SentenceEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly by: Transformation;
  /** How many negations it may take away. */
  readonly negations: number;
}

/** Conjunctions with « que » that do not report what someone says. */
const BEFORE_QUE =
  /^(?:tant|des|avant|afin|pour|sans|bien|lors|alors|parce|puis|moins|plus|autant|aussi|mieux|pire|pendant|depuis|apres|aussitot|jusqu|ce|ne|que|jusque|quel|quelle|autre|meme|condition|cas|pourvu|vu|attendu|tel|telle|autres)$/;

function beginsClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !isWord(before)) return true;
  const { word } = before;
  if (word === 'que' || word === 'qu') return !BEFORE_QUE.test(tokens[at - 2]?.word ?? '');
  return FRENCH.conjunctions.indexOf(word) >= 0 || word === 'or';
}

/** Without one of these and without a question mark, a sentence is a plain statement. */
const SETTING =
  'que qu qui dont ou si quand lorsque lorsqu puisque puisqu comme quoique tant lequel laquelle lesquels lesquelles pourquoi comment combien quel quelle quels quelles'.split(
    ' ',
  );

/** What surrounds the words `[at, end)`: the kind of their clause, unless it is a plain statement. */
function settingOf(
  { tokens, words, text, clauses }: SentenceText,
  at: number,
  end: number,
): Setting | undefined {
  if (text.indexOf('?') < 0 && !SETTING.some((word) => words.has(word))) return undefined;
  const span = { from: tokens[at]?.from ?? 0, to: tokens[end - 1]?.to ?? 0 };
  const kind = placeOf(clauses(), span)?.clause.kind;
  return kind === 'statement' || kind === 'order' || kind === 'cause' ? undefined : kind;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.word === PUNCTUATION) before--;
  return tokens[before]?.word === BREAK;
}

/** Elided words, in full and elided, by the folded word. */
const ELIDED: Readonly<Record<string, readonly [full: string, elided: string]>> = {
  qu: ['que ', 'qu’'],
  que: ['que ', 'qu’'],
  d: ['de ', 'd’'],
  de: ['de ', 'd’'],
  j: ['je ', 'j’'],
  je: ['je ', 'j’'],
  s: ['se ', 's’'],
  se: ['se ', 's’'],
};

function stands({ tokens }: SentenceText, pattern: TransformationPattern, at: number): boolean {
  // The first half of a negation, or an article elided before its noun, is not left behind.
  if (tokens[at - 1]?.hyphenated || /^(?:n|ne|l)$/.test(tokens[at - 1]?.word ?? '')) return false;
  if (pattern.after === 'sentence' && !opensSentence(tokens, at)) return false;
  if (pattern.after === 'clause' && !beginsClause(tokens, at)) return false;
  if (pattern.notAfter?.has(tokens[at - 1]?.word ?? '')) return false;
  return true;
}

function isUpper(text: string): boolean {
  const first = text.charAt(0);
  return first.toLowerCase() !== first;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** No-break spaces before double marks, and the draft's apostrophes. */
function typeset(text: string, { apostrophe }: Manner): string {
  return text.replace(/ ([?!:;»])/g, '\u00a0$1').replace(/[’']/g, apostrophe);
}

/** Fits what is given into its sentence: the space, the capital, the mark at the end. */
function fitted(
  aspirated: readonly string[],
  { text, tokens }: SentenceText,
  at: number,
  end: number,
  words: string,
): { from: number; to: number; text: string } {
  let from = tokens[at]?.from ?? 0;
  let to = tokens[end - 1]?.to ?? from;
  const opens = opensSentence(tokens, at);
  // « [En cours] Des lenteurs »: a mark may stand where a sentence begins.
  const upper = (opens || tokens[at - 1]?.word === PUNCTUATION) && isUpper(text.slice(from));
  let insert = upper ? capitalised(words) : words;
  const before = tokens[at - 1];
  const pair = before ? ELIDED[before.word] : undefined;
  if (before && pair && insert !== '') {
    const elides = beginsWithVowel(insert, aspirated);
    const isElided = /['’]\s*$/.test(text.slice(before.from, from));
    if (elides !== isElided) {
      from = before.from;
      insert = (elides ? pair[1] : pair[0]) + insert;
      if (isUpper(text.slice(from))) insert = capitalised(insert);
    }
  }
  if (/[?!.]$/.test(insert)) {
    to = text.length;
  } else if (insert === '') {
    const rest = text.slice(to);
    const isAll = /^\s*[.!?…]*\s*$/.test(rest);
    if (opens && isAll) to = text.length;
    else if (opens) {
      // « Rassurez-vous : tout est sauvegardé »: the mark goes with what it led on from.
      to += (/^[\s\u00a0]*(?:[:–—][\s\u00a0]+)?/.exec(rest) ?? [''])[0].length;
      const next = (/^[^\s\u00a0,;:.!?]+/.exec(text.slice(to)) ?? [''])[0];
      insert = upper ? capitalised(next) : next;
      to += next.length;
    } else {
      const space = (/[\s\u00a0]*$/.exec(text.slice(0, from)) ?? [''])[0];
      // The line that it begins stays one.
      if (space.indexOf('\n') >= 0) to += (/^[\s\u00a0]*/.exec(rest) ?? [''])[0].length;
      else {
        from -= space.length;
        if (space !== '' && !/^[\s\u00a0.,;:!?…)]/.test(rest) && rest !== '') insert = ' ';
      }
    }
  }
  return { from, to, text: insert };
}

/**
 * Every edit of a sentence that the transformations make for what was found in it.
 * @param found in the order of the sentence
 */
export function editsOf(
  rewriter: Rewriter,
  sentence: SentenceText,
  found: readonly Finding[],
  manner: Manner,
): SentenceEdit[] {
  const rules = new Set(found.map(({ ruleId }) => ruleId));
  const spans = found.map(({ span }) => span);
  return rewriter.index
    .among(sentence.words, rules)
    .flatMap((indexed) => editsBy(rewriter, sentence, indexed, manner, spans));
}

/** Whether what follows shares the verb of a match that ends at `end`: « illisible ⟨ou incomplet⟩ ». */
function cutsPair(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end + 1];
  if (tokens[end]?.word !== 'ou' || !next || !isWord(next)) return false;
  return (
    FRENCH.subjects.indexOf(next.word) < 0 &&
    !DETERMINERS.has(next.word) &&
    !/^ne?$/.test(next.word)
  );
}

/**
 * Every edit that a pattern makes of a sentence.
 * @param spans of what was found: a match takes in some of one
 */
function editsBy(
  rewriter: Rewriter,
  sentence: SentenceText,
  { by, pattern, begins }: IndexedPattern,
  manner: Manner,
  spans: readonly Span[],
): SentenceEdit[] {
  const { tokens } = sentence;
  const edits: SentenceEdit[] = [];
  const end = spans[spans.length - 1]?.to ?? 0;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.from >= end) break;
    if (begins && !begins.has(token.word)) continue;
    const isComma = token.word === COMMA && pattern.items[0]?.kind === 'comma';
    if (!(isWord(token) || isComma) || !stands(sentence, pattern, at)) continue;
    const way = new Matcher(tokens, at, 1, rewriter.engine.words).longest(pattern.items);
    if (!way || way.at <= at) continue;
    if (pattern.toTheEnd && tokens[way.at]?.word !== BREAK) continue;
    const last = tokens[way.at - 1]?.to ?? 0;
    if (!spans.some(({ from, to }) => token.from < to && from < last)) continue;
    if (cutsPair(tokens, way.at)) continue;
    // « à 100 % »: a sign goes with its figure.
    if (/^[\s\u00a0]*[%€$°]/.test(sentence.text.slice(last))) continue;
    const setting = settingOf(sentence, at, way.at);
    if (setting !== undefined && by.within.indexOf(setting) < 0) continue;
    const reading: TransformationMatch = {
      text: sentence.text,
      tokens,
      captures: way.captures,
      aspirated: rewriter.rules.aspirated,
      articles: rewriter.rules.articles,
      verbs: rewriter.verbs,
      genders: rewriter.genders,
      // « Ne t’inquiète pas » tells, whoever is said « vous » elsewhere: a team, say.
      familiar: manner.familiar || saysTu(sentence.text),
    };
    for (const giving of pattern.gives) {
      const words = given(reading, giving);
      if (words === undefined) continue;
      const edit = fitted(rewriter.rules.aspirated, sentence, at, way.at, typeset(words, manner));
      edits.push({ ...edit, by, negations: pattern.negations });
    }
  }
  return edits;
}

/** The sentence with the edit made. */
export function edited(
  text: string,
  { from, to, text: insert }: Pick<SentenceEdit, 'from' | 'to' | 'text'>,
): string {
  return text.slice(0, from) + insert + text.slice(to);
}
