/*
 * French sentences read by clauses, without a dictionary: the closed classes, the endings of verbs and the
 * order of words carry it.
 *
 *   const sentence = readSentence(text, span);   // span: the sentence in the text, UTF-16
 *   const place = placeOf(sentence, match);      // which clause a stretch stands in, and its words
 *   place.clause.subject.name                    // 'je', 'nous', 'group', 'none'…, with person and gender
 *   place.clause.verb?.tense                     // 'past', 'near-future'…; .negation, .participle, .infinitive
 *   place.clause.kind                            // 'statement', 'question', 'condition', 'relative'…
 *   factHolds('taken-up', place, text)           // does a later pronoun mean something in it?
 *
 * All numbers but `from` and `to` are indexes of `sentence.words`, ends exclusive. Everything is a guess from
 * form: what can't be told is undefined or « none », and what depends on it has to do without.
 * Files: `words` cuts, `closed-classes` and `verb-forms` hold what French is made of, `cores` finds the verbs,
 * `verb-group`, `subject` and `complements` what stands around one; `links` and `segments` cut the sentence into
 * clauses, and `sentence` puts together what is known of each;
 * `place` and `facts` answer questions about a match, `fits` whether words can stand in its place.
 */
import type { Span } from '../../text/span';
import type { NounGroup, Words } from './complements';
import { dateIn, nounGroupAt } from './complements';
import { COORDINATORS, isAdverb } from './closed-classes';
import { coresIn } from './cores';
import { ASKING, isQue, linkAt, linkStart } from './links';
import type { Segment } from './segments';
import { segmentsIn } from './segments';
import type { Subject } from './subject';
import { groupIn, NOBODY, subjectOf } from './subject';
import type { VerbGroup } from './verb-group';
import { mayBeInfinitive } from './verb-forms';
import type { Word } from './words';
import { textAt, wordsIn } from './words';

/** What a clause does. */
export const CLAUSE_KINDS = [
  /** It says something; also a phrase without a verb (« merci », « pas de souci »). */
  'statement',
  'question',
  /** « validez la page ». */
  'order',
  /** « si … », « au cas où … ». */
  'condition',
  /** « quand … », « dès que … », « tant que … ». */
  'time',
  /** « car … », « parce que … », « comme … ». */
  'cause',
  /** « (le menu) que nous avons livré », « qui … ». */
  'relative',
  /** « (je pense) que … », « (je ne sais pas) si … ». */
  'reported',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** A clause: one subject and one verb. Numbers are indexes of the sentence's words, ends exclusive. */
export interface Clause extends Span {
  /** All its words, with the word that opens it and the mark that ends it. */
  readonly first: number;
  readonly end: number;
  /** Its first word after « et », « mais », « que », « dès que »… */
  readonly start: number;
  readonly kind: ClauseKind;
  /** The coordinator that opens it: « et », « mais », « car »…; empty for none. */
  readonly coordinator: string;
  readonly subject: Subject;
  /** Undefined where there is no finite verb: « merci de votre patience ». */
  readonly verb: VerbGroup | undefined;
  /** What the verb is about, where it stands right behind it: « nous avons livré *le menu du site* ». */
  readonly object: NounGroup | undefined;
  /** When: « demain », « le 12 mai », « avant vendredi ». */
  readonly date: Words | undefined;
  /** Index of the clause that it depends on, or that it goes on with after an inserted one. */
  readonly parent: number | undefined;
}

/** A sentence read: its words and clauses, which cover it in order. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
}

/** Longer than this, in UTF-16 units, and it is no sentence: its clauses are not told apart. */
export const LONGEST_SENTENCE = 2000;

/** The relative clause has a noun before its « que »: a word that is no part of a verb group. */
function followsNoun(words: readonly Word[], before: Clause | undefined, link: number): boolean {
  if (!before) return true;
  const { verb } = before;
  return (!verb || verb.end < link) && !mayBeInfinitive(textAt(words, link - 1));
}

/** What the clause does, but for questions; and the first word of its own. */
function openingOf(
  words: readonly Word[],
  { first, end, core }: Segment,
  before: Clause | undefined,
): { kind: ClauseKind; start: number; coordinator: string } {
  let start = first;
  let coordinator = '';
  for (let at = first; at < end; at++) {
    const text = textAt(words, at);
    if (COORDINATORS.has(text)) {
      coordinator = coordinator === '' ? text : coordinator;
      start = at + 1;
    } else if (!isAdverb(text)) break;
  }
  const limit = core ? core.first : Math.min(end, start + 4);
  for (let at = first; at <= limit && at < end; at++) {
    let link = linkAt(words, at);
    if (link === undefined) continue;
    if (at === core?.first && textAt(words, at) !== 'qui') break;
    const word = textAt(words, at);
    // « est-ce que »
    if (isQue(word) && words[at - 2]?.hyphened && textAt(words, at - 1) === 'ce') {
      return { kind: 'question', start: at + 1, coordinator };
    }
    if (word === 'qui' && first === 0 && at === 0)
      return { kind: 'question', start: at, coordinator };
    if (isQue(word) && link === 'reported' && followsNoun(words, before, linkStart(words, at))) {
      link = /^(?:est|sur|sure|desole|ravi|heureux)/.test(textAt(words, at - 1))
        ? 'reported'
        : 'relative';
    }
    if (
      word === 'si' &&
      before?.verb &&
      /^(?:savoir|voir|dire)$/.test(before.verb.lemma ?? '') &&
      before.verb.end >= at
    ) {
      link = 'reported';
    }
    return { kind: link, start: word === 'qui' ? at : at + 1, coordinator };
  }
  if (ASKING.test(textAt(words, start))) return { kind: 'question', start, coordinator };
  return { kind: 'statement', start, coordinator };
}

function isOrder(words: readonly Word[], { core }: Segment, start: number): boolean {
  const verb = core?.verb;
  if (!verb || (verb.pronoun !== undefined && !verb.inverted)) return false;
  const text = textAt(words, verb.finite);
  if (/ez$/.test(text)) return !verb.inverted || verb.lemma === undefined;
  if (verb.inverted) return false;
  if (verb.tense === 'imperative' || /^(?:faites|dites)$/.test(text)) return true;
  // « ne t'inquiète pas »
  return verb.first <= start && textAt(words, verb.finite - 1) === 't';
}

/** The clause whose subject this one takes: it goes on with it, or resumes it after an inserted one. */
function resumedBy(clauses: readonly Clause[], coordinator: string): number | undefined {
  for (let at = clauses.length - 1; at >= 0; at--) {
    const clause = clauses[at];
    if (!clause) continue;
    if (coordinator !== '' && clause.verb) return at;
    if (coordinator === '' && !clause.verb) return at;
  }
  return undefined;
}

/** The subject of clause `at`, or the noun group that it is, for a clause that goes on with it. */
function sharedBy(words: readonly Word[], clauses: readonly Clause[], at: number): Subject {
  const clause = clauses[at];
  if (!clause) return NOBODY;
  const named = clause.subject.name !== 'none';
  const subject = named ? clause.subject : groupIn(words, clause.start, clause.end);
  return { ...subject, shared: subject.name !== 'none' };
}

function clauseOf(
  words: readonly Word[],
  segment: Segment,
  clauses: readonly Clause[],
  asks: boolean,
): Clause {
  const before = clauses[clauses.length - 1];
  const { kind, start, coordinator } = openingOf(words, segment, before);
  const { core } = segment;
  const order =
    kind === 'statement' && !(asks && core?.verb?.inverted) && isOrder(words, segment, start);
  const verb = core?.verb;
  const own = subjectOf(words, verb, start, order);
  const resumed =
    kind === 'statement' && verb && !order && own.name === 'none'
      ? resumedBy(clauses, coordinator)
      : undefined;
  const subject = resumed === undefined ? own : sharedBy(words, clauses, resumed);
  const dependent = kind !== 'statement' && kind !== 'question';
  const from = words[segment.first];
  const to = words[segment.end - 1];
  return {
    from: from?.from ?? 0,
    to: to?.to ?? 0,
    first: segment.first,
    end: segment.end,
    start,
    kind: order ? 'order' : verb?.inverted && kind === 'statement' ? 'question' : kind,
    coordinator,
    subject,
    verb,
    object: verb && nounGroupAt(words, verb.end, segment.end),
    date: dateIn(words, start, segment.end),
    parent: subject.shared
      ? resumed
      : dependent && clauses.length > 0
        ? clauses.length - 1
        : undefined,
  };
}

/** Says which clauses ask, where the sentence ends with a question mark. */
function withQuestion(clauses: Clause[]): Clause[] {
  for (let at = clauses.length - 1; at >= 0; at--) {
    const clause = clauses[at];
    if (!clause) continue;
    if (clause.kind === 'question') break;
    if (clause.kind !== 'statement') continue;
    clauses[at] = { ...clause, kind: 'question' };
    if (clause.coordinator === '') break;
  }
  return clauses;
}

/**
 * Reads the sentence of `text` at `span`: its words, and its clauses as the small words and the endings
 * of French tell them apart. Never throws; what it can't tell it leaves undefined. The cost is linear in the
 * sentence, and a stretch longer than `LONGEST_SENTENCE` has no clauses.
 */
export function readSentence(text: string, span: Span): Sentence {
  if (span.to - span.from > LONGEST_SENTENCE) return { ...span, words: [], clauses: [] };
  const words = wordsIn(text, span);
  const cores = coresIn(words);
  const asks = words.slice(-3).some((word) => word.text === '?');
  const clauses: Clause[] = [];
  for (const segment of segmentsIn(words, cores)) {
    clauses.push(clauseOf(words, segment, clauses, asks));
  }
  return { ...span, words, clauses: asks ? withQuestion(clauses) : clauses };
}
