import { breaksFrench } from '../broken-french';
import { check } from '../check';
import type { Finding } from '../finding';
import { thanksIn } from '../thanks';
import type { Rewriter } from './rewriter';
import { withAnd } from './fits-the-clauses';
import { fitsTheRest } from './fits-the-rest';
import { isBrokenBefore, isMendedBeside } from './mended-beside';
import { keepingFacts } from './same-facts';
import { openSentence } from './open-sentence';
import { edited, editsOf, type Manner, type SentenceEdit } from './transform';
import type { Transformation } from './transformation';
import type { SuggestionKind } from '../suggestion';
import { BLANK_OPEN } from './give';

/** The rank of what the rules themselves suggest: the charter's own words come first. */
const RULES_RANK = -1;

/** What a sentence is rewritten in: its message. */
export interface MessageContext {
  readonly manner: Manner;
  /** What follows the sentence. */
  readonly following: string;
  /** What comes before it. */
  readonly preceding: string;
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
  /(?:^|[\s,;(])(?:(?:pour|de|à|d['’])\s*(?:la |le |les |l['’]|en |y )\w+(?:er|ir|re)\b|(?:je|nous|on) (?:(?:le|la|les|en) |l['’])\w+|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière|ces derniers|ces dernières)/i;
const TAKEN_UP_NEXT =
  /^\s*(?:[^.!?\n]{0,20} en (?:avons|ai|a|ont|sommes|suis|est|sont)|il (?!faut|y|s['’]agi|semble|est (?:possible|impossible|\w+ment))|elle|ils|elles|celui-ci|celle-ci|ceux-ci|ce dernier|cette dernière)\b/i;

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

interface Proposal extends Pick<SentenceEdit, 'from' | 'to' | 'text' | 'negations'> {
  readonly kind: Candidate['kind'];
  readonly rank: number;
  readonly name: string;
  readonly assumes?: boolean;
  readonly unnames?: 'object' | 'subject';
  readonly beside?: Transformation['beside'];
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
  { manner, following, preceding, thanked }: MessageContext,
  found = findingsIn(rewriter, text),
): Candidate[] {
  if (found.length === 0) return [];
  const candidates: Candidate[] = [];
  const outcomes = new Set<string>();
  const keepsFacts = keepingFacts(text);
  for (const proposed of proposals(rewriter, text, found, manner)) {
    const proposal = withAnd(text, proposed);
    const { from, to } = proposal;
    if (!found.some(({ span }) => span.from < to && from < span.to)) continue;
    if (proposed.beside === 'mended' && !isMendedBeside(preceding, following)) continue;
    if (proposed.beside === 'broken' && !isBrokenBefore(preceding, text.slice(0, from))) continue;
    const outcome = edited(text, proposal);
    if (outcomes.has(outcome)) continue;
    if (thanksAgain(text, proposal, thanked)) continue;
    if (!keepsFacts(outcome, proposal)) continue;
    if (breaksFrench(text, outcome, rewriter.rules.aspirated)) continue;
    if (!fitsTheRest(text, proposal, following)) continue;
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
