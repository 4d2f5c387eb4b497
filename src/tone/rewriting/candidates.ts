import { breaksFrench } from '../broken-french';
import { check } from '../check';
import type { Finding } from '../finding';
import { thanksIn } from '../thanks';
import type { Rewriter } from './rewriter';
import { keepingFacts } from './same-facts';
import { openSentence } from './open-sentence';
import { edited, editsOf, type Manner, type SentenceEdit } from './transform';
import type { SuggestionKind } from '../suggestion';
import { BLANK_CLOSE, BLANK_OPEN } from './give';

/** The rank of what the rules themselves suggest: the charter's own words come first. */
const RULES_RANK = -1;

/** What a sentence is rewritten in: its message. */
export interface MessageContext {
  readonly manner: Manner;
  /** What follows the sentence. */
  readonly following: string;
  /** What the message thanks for elsewhere, as `thanksIn` says it. */
  readonly thanked: ReadonlySet<string>;
}

/** An edit of a sentence that passed every guard. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The sentence with it made. */
  readonly outcome: string;
  readonly kind: SuggestionKind;
  readonly rank: number;
  readonly assumes: boolean;
  readonly hasBlank: boolean;
  /** The name of its transformation; of a rule's own suggestion, the rule's. */
  readonly name: string;
  /** The findings that it takes care of, of those of the sentence. */
  readonly covers: readonly Finding[];
  /** What is left to find. */
  readonly left: number;
}

/** What is found in a sentence by itself, but for advice. */
export function findingsIn({ rules, findings }: Rewriter, text: string): readonly Finding[] {
  return findings.of(text, () =>
    check(rules, text).filter(({ severity }) => severity !== 'advice'),
  );
}

const keyOf = ({ ruleId, actual }: Finding): string => `${ruleId} ${actual.toLowerCase()}`;

/** The findings of `before` that are gone in `after`; undefined when something new is found. */
export function goneFrom(
  before: readonly Finding[],
  after: readonly Finding[],
): Finding[] | undefined {
  const gone = before.slice();
  for (const finding of after) {
    const at = gone.map(keyOf).indexOf(keyOf(finding));
    if (at < 0) return undefined;
    gone.splice(at, 1);
  }
  return gone;
}

/** A pronoun or an infinitive's object that takes up what was named before. */
const TAKES_UP =
  /(?:^|[\s,;(])(?:(?:pour|de|à|d['’])\s*(?:la |le |les |l['’]|en |y )\w+(?:er|ir|re)\b|(?:je|nous|on) (?:le|la|les|en) \w+|nous l['’]\w+|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière|ces derniers|ces dernières)/i;
const TAKEN_UP_NEXT =
  /^\s*(?:[^.!?\n]{0,20} en (?:avons|ai|a|ont|sommes|suis|est|sont)|il (?!faut|y|s['’]agit|semble|est (?:possible|impossible|\w+ment))|elle|ils|elles|celui-ci|celle-ci|ceux-ci|ce dernier|cette dernière)\b/i;

function hangs(noun: 'object' | 'subject', rest: string, following: string): boolean {
  const next = following.slice(0, 160);
  const sentence = (/^\s*[^.!?\n]*/.exec(next) ?? [''])[0];
  if (TAKES_UP.test(rest) || TAKES_UP.test(sentence)) return true;
  return noun === 'subject' && TAKEN_UP_NEXT.test(next);
}

/** « merci », « remercions »; not « commercial ». */
const THANKS = /(?:^|[^\wÀ-ÿ])(?:merci|remerci)/i;

function thanksCount(text: string): number {
  return text.split(THANKS).length - 1;
}

/** Whether the edit thanks where the sentence or the message already thanks. */
function thanksAgain(
  text: string,
  edit: Pick<SentenceEdit, 'from' | 'to' | 'text'>,
  thanked: ReadonlySet<string>,
): boolean {
  if (!THANKS.test(edit.text)) return false;
  if (thanksIn(edit.text).some((stem) => thanked.has(stem))) return true;
  return thanksCount(edited(text, edit)) > Math.max(1, thanksCount(text));
}

const RELATIVE = /^\s*,?\s*(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles|auquel)(?![\wÀ-ÿ])/i;
const LAST_WORD = /([\wÀ-ÿ]+)[^\wÀ-ÿ]*$/;

/** Whether a relative clause that stays has lost the noun before it. */
function cutsRelative(
  text: string,
  { from, to, text: words }: Pick<SentenceEdit, 'from' | 'to' | 'text'>,
): boolean {
  if (!RELATIVE.test(text.slice(to))) return false;
  return LAST_WORD.exec(text.slice(from, to))?.[1] !== LAST_WORD.exec(words)?.[1];
}

/** The blank for what is possible instead, as `given` marks it. */
const WAY_OUT = `${BLANK_OPEN}solution|`;
/** « …, n’ayant pas vu le développeur », « …, ce qui complique la recherche »: it tells of what went. */
const TELLS_OF_IT = /^\s*,\s*(?:(?:n['’]|ne )?\w*ant\b|ce qu)/;
/** A blank that a word follows which leads on from nothing: « vers {contact} janvier ». */
const ENDS_BLANK = new RegExp(`${BLANK_CLOSE}$`);
const WORD_ALONE =
  /^\s+(?!(?:à|au|aux|avec|avant|après|afin|car|chez|comme|dans|de|des|du|depuis|dès|donc|en|et|jusqu|lors|mais|ou|où|par|pendant|pour|puis|quand|qui|sans|selon|si|sous|sur|vers)(?![\wÀ-ÿ])|[dl]['’])[\wÀ-ÿ]/i;
/** What hangs on something: a date or a way out that holds only then is not asked for. */
const HANGS_ON = /(?:^|[\s,(])(?:si|s['’]ils?|sinon|sans|faute|à défaut|tant que)(?![\wÀ-ÿ])/i;
/** What may lead on to a way out. */
const LEADS_ON =
  /^[^\wÀ-ÿ]*(?:(?:non|oui|par contre|en revanche|malheureusement|hélas|cependant|toutefois|et|mais|or|pour l['’]instant|pour le moment|à ce stade|en l['’]état|de ce fait|contrairement à [^,]+|suite à [^,]+|après [^,]+|(?:je|nous) [^,.;:]{0,40}\bque|d['’]après [^,]+|sur [^,]+|pour [^,]+),?\s*)*$/i;
/** What strengthens a negation that is gone: « ne suffit pas, loin de là ». */
const STRENGTHENS =
  /^\s*,?\s*(?:loin de là|loin s['’]en faut|bien au contraire|au contraire|du tout|et de loin)(?![\wÀ-ÿ])/i;
/** A time that is over: what was not done then is not to be done now. */
const LONG_AGO =
  /(?:^|[\s,(])(?:au moment d|lors d|à l['’]époque|à la suite d|pendant l|durant l|à l['’]occasion d|avant que|auparavant|en (?:19|20)\d\d)(?![a-zà-ÿ]{2})/i;
const NEGATED = /(?:^|[\s'’])(?:pas|plus|jamais|rien|guère)(?![\wÀ-ÿ])/i;
/** « Le renouvellement avait échoué » is a story: nothing « était à reprendre ». */
const WAS_TO_DO = /(?:^|\s)(?:était|étaient) à [a-zà-ÿ]+(?:er|ir|re)(?![\wÀ-ÿ])/i;
const HAD = /(?:^|[\s'’])avai(?:t|ent)(?![\wÀ-ÿ])/i;
const IS_TO_DO = /(?:^|\s)(?:est|sont) à [a-zà-ÿ]+(?:er|ir|re)(?![\wÀ-ÿ])/i;

/** Whether the edit leaves what only its negation bore, or puts off to now what was missed long ago. */
function missesItsPoint(text: string, { from, to, text: words }: Proposal): boolean {
  if (STRENGTHENS.test(text.slice(to)) && NEGATED.test(text.slice(from, to))) return true;
  if (WAS_TO_DO.test(words) && HAD.test(text.slice(from, to))) return true;
  return IS_TO_DO.test(words) && LONG_AGO.test(text);
}

/** The end of a sentence. */
const END = /^[\s\u00a0.!…)]*$/;

/**
 * Whether the edit offers something instead where the sentence says more: a reason against it, a condition, another
 * clause with the same verb, a thing that is lost. Only the writer can tell how that goes on.
 */
function offersBesideMore(text: string, { from, to, text: words }: Proposal): boolean {
  if (words.indexOf(BLANK_OPEN) < 0) return false;
  const rest = text.slice(to);
  if (
    TELLS_OF_IT.test(rest) ||
    (ENDS_BLANK.test(words) && WORD_ALONE.test(rest)) ||
    HANGS_ON.test(text.slice(0, from))
  )
    return true;
  if (words.indexOf(WAY_OUT) < 0) return false;
  return !LEADS_ON.test(text.slice(0, from)) || !END.test(rest);
}

interface Proposal extends Pick<SentenceEdit, 'from' | 'to' | 'text' | 'negations'> {
  readonly kind: Candidate['kind'];
  readonly rank: number;
  readonly name: string;
  readonly assumes?: boolean;
  readonly unnames?: 'object' | 'subject';
  readonly redates?: true;
  readonly shedsNames?: true;
  readonly rules?: readonly string[];
}

function proposals(
  rewriter: Rewriter,
  text: string,
  found: readonly Finding[],
  manner: Manner,
): Proposal[] {
  const sentence = openSentence(rewriter.engine, text);
  const all: Proposal[] = [];
  for (const { ruleId, suggestions } of found) {
    for (const { span, text: words, kind } of suggestions) {
      const { from, to } = span;
      // What the rules suggest is theirs to answer for; an author has read each of them.
      const leave = { negations: 9, redates: true, shedsNames: true } as const;
      all.push({ from, to, text: words, kind, rank: RULES_RANK, name: ruleId, ...leave });
    }
  }
  for (const edit of editsOf(rewriter, sentence, found, manner)) all.push({ ...edit.by, ...edit });
  return all;
}

/**
 * Every way to rewrite something that is found in a sentence, best first.
 * @param found in it, where that is known: spans and suggestions address the sentence
 */
export function candidatesFor(
  rewriter: Rewriter,
  text: string,
  { manner, following, thanked }: MessageContext,
  found = findingsIn(rewriter, text),
): Candidate[] {
  if (found.length === 0) return [];
  const candidates: Candidate[] = [];
  const outcomes = new Set<string>();
  const keepsFacts = keepingFacts(text);
  for (const proposal of proposals(rewriter, text, found, manner)) {
    const { from, to } = proposal;
    if (!found.some(({ span }) => span.from < to && from < span.to)) continue;
    const outcome = edited(text, proposal);
    if (outcomes.has(outcome)) continue;
    if (thanksAgain(text, proposal, thanked)) continue;
    if (!keepsFacts(outcome, proposal)) continue;
    if (breaksFrench(text, outcome, rewriter.rules.aspirated)) continue;
    if (cutsRelative(text, proposal)) continue;
    if (offersBesideMore(text, proposal) || missesItsPoint(text, proposal)) continue;
    if (proposal.unnames && hangs(proposal.unnames, text.slice(to), following)) continue;
    const left = findingsIn(rewriter, outcome);
    const covers = goneFrom(found, left);
    if (!covers || covers.length === 0) continue;
    if (proposal.rules && !covers.some(({ ruleId }) => proposal.rules?.indexOf(ruleId) !== -1))
      continue;
    outcomes.add(outcome);
    candidates.push({
      from,
      to,
      text: proposal.text,
      outcome,
      kind: proposal.kind,
      rank: proposal.rank,
      assumes: proposal.assumes === true,
      hasBlank: proposal.text.indexOf(BLANK_OPEN) >= 0,
      name: proposal.name,
      covers,
      left: left.length,
    });
  }
  const unsure = ({ hasBlank, assumes }: Candidate): number => (hasBlank ? 2 : assumes ? 1 : 0);
  return candidates.sort(
    (one, other) =>
      unsure(one) - unsure(other) ||
      other.covers.length - one.covers.length ||
      one.rank - other.rank ||
      one.from - other.from,
  );
}
