import type { CheckOptions } from '../match/find-matches';
import { tokenise } from '../match/tokenise';
import { sentenceAt } from '../match/sentence-at';
import type { Finding } from '../finding';
import type { Blank, BlankKind, Suggestion } from '../suggestion';
import { thanksIn } from '../thanks';
import { candidatesFor, findingsIn, type Candidate, type MessageContext } from './candidates';
import { compose, type Composition } from './compose';
import { BLANK_CLOSE, BLANK_OPEN } from './give';
import type { ToneRules } from '../match/rules';
import { Remembered } from './remembered';
import { openRewriter, type Rewriter } from './rewriter';
import type { Transformations } from './transformation';
import type { Manner } from './transform';
import { changedStretch } from '../../text/changed-stretch';
import type { Span } from '../../text/span';
import { saysTu } from '../says-tu';

/** A finding offers at most so many ways to rewrite it. */
const MOST_OFFERED = 4;
/** A longer sentence is left to the rules' own suggestions, in UTF-16 units. */
const LONGEST_SENTENCE = 700;

/** So much of what stands before and after a sentence is looked at, in UTF-16 units. */
const FOLLOWING = 200;

const BLANK = new RegExp(`${BLANK_OPEN}([^|]*)\\|([^${BLANK_CLOSE}]*)${BLANK_CLOSE}`, 'g');

/** The text with `{name}` in its blanks, and where they stand. */
export function withBlanks(text: string): { text: string; blanks: Blank[] } {
  const blanks: Blank[] = [];
  let shown = '';
  let done = 0;
  BLANK.lastIndex = 0;
  for (let match = BLANK.exec(text); match; match = BLANK.exec(text)) {
    shown += text.slice(done, match.index);
    const name = match[1] ?? '';
    const gap = `{${name}}`;
    blanks.push({
      name,
      kind: (match[2] ?? 'text') as BlankKind,
      span: { from: shown.length, to: shown.length + gap.length },
    });
    shown += gap;
    done = match.index + match[0].length;
  }
  return { text: shown + text.slice(done), blanks };
}

const LETTER = /[0-9A-Za-zÀ-ÿ_]/;

/** The smallest change of whole words that makes `after` of `before`. */
function changeBetween(before: string, after: string): Span & { readonly text: string } {
  const stretch = changedStretch(before, after);
  let head = stretch.from;
  let tail = before.length - stretch.wasTo;
  const cuts = (text: string, at: number): boolean =>
    at > 0 && at < text.length && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '');
  while (head > 0 && (cuts(before, head) || cuts(after, head))) head--;
  while (tail > 0 && (cuts(before, before.length - tail) || cuts(after, after.length - tail))) {
    tail--;
  }
  // A change needs something to stand in the place of.
  if (head === before.length - tail) {
    if (head > 0) head--;
    else tail--;
    while (head > 0 && cuts(before, head)) head--;
  }
  return { from: head, to: before.length - tail, text: after.slice(head, after.length - tail) };
}

/** A change of a sentence as a suggestion for its text. */
function suggestionOf(
  sentence: Span,
  change: Span & { readonly text: string },
  { kind, assumes }: { readonly kind: Suggestion['kind']; readonly assumes: boolean },
): Suggestion {
  const { text, blanks } = withBlanks(change.text);
  return {
    text,
    span: { from: sentence.from + change.from, to: sentence.from + change.to },
    kind: blanks.length > 0 ? 'blank' : kind,
    ...(blanks.length > 0 ? { blanks } : {}),
    ...(assumes ? { assumes } : {}),
  };
}

function touches(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** How a sentence may be rewritten. */
interface Rewriting {
  readonly candidates: readonly Candidate[];
  /** All that is found in it, one after the other; by the candidate that it begins with. */
  readonly together: readonly Composition[];
}

/** Sentences remembered at most, by rewriter: a message is read again at every pause of its writer. */
const MOST_REMEMBERED = 400;
const remembered = new WeakMap<Rewriter, Remembered<Rewriting>>();

/** As `rewriteAnew`; a sentence that has not changed since it was rewritten is not rewritten again. */
function rewrite(
  rewriter: Rewriter,
  text: string,
  surroundings: MessageContext,
  found: readonly Finding[] | undefined,
): Rewriting {
  const { manner, following, preceding, thanked } = surroundings;
  let known = remembered.get(rewriter);
  if (!known) remembered.set(rewriter, (known = new Remembered(MOST_REMEMBERED)));
  const near = following.slice(0, FOLLOWING);
  const past = preceding.slice(-FOLLOWING);
  const places = found?.map(({ ruleId, span }) => `${ruleId} ${String(span.from)}`);
  const key = JSON.stringify([text, manner, past, near, Array.from(thanked).sort(), places]);
  const around = { manner, following: near, preceding: past, thanked };
  return known.of(key, () => rewriteAnew(rewriter, text, around, found));
}

function rewriteAnew(
  rewriter: Rewriter,
  text: string,
  surroundings: MessageContext,
  found = findingsIn(rewriter, text),
): Rewriting {
  const candidates = candidatesFor(rewriter, text, surroundings, found);
  const [first] = candidates;
  const together = first && first.left > 0 ? [compose(rewriter, first, surroundings, found)] : [];
  return { candidates, together: together.filter(({ names }) => names.length > 1) };
}

/**
 * What the check of the whole text found in a sentence, as if it stood by itself; undefined where it speaks of
 * the whole text as well, which the sentence by itself does not tell.
 */
function foundWithin(
  { from, to }: Span,
  findings: readonly Finding[],
  known: ReadonlySet<string>,
): Finding[] | undefined {
  const inside = findings.filter(({ span }) => span.from >= from && span.to <= to);
  if (inside.some(({ ruleId }) => !known.has(ruleId))) return undefined;
  const moved = (span: Span): Span => ({ from: span.from - from, to: span.to - from });
  return inside
    .filter(({ severity }) => severity !== 'advice')
    .map((finding) => ({
      ...finding,
      span: moved(finding.span),
      suggestions: finding.suggestions.map((one) => ({ ...one, span: moved(one.span) })),
    }));
}

/** The suggestions of one finding: all of the sentence together first, then each way by itself. */
function suggestionsIn(
  sentence: Span & { readonly text: string },
  span: Span,
  { candidates, together }: Rewriting,
): Suggestion[] {
  const mine = <T extends Candidate | Composition>(ways: readonly T[]): T[] =>
    ways.filter(({ covers }) => covers.some((found) => touches(found.span, span)));
  const whole = mine(together);
  const seen = new Set(whole.map(({ outcome }) => outcome));
  const suggestions = whole.map((way) =>
    suggestionOf(sentence, changeBetween(sentence.text, way.outcome), way),
  );
  for (const way of mine(candidates)) {
    if (seen.has(way.outcome)) continue;
    seen.add(way.outcome);
    suggestions.push(suggestionOf(sentence, way, way));
  }
  return suggestions.slice(0, MOST_OFFERED);
}

/** Where a paragraph begins with a sentence that goes, the space behind it goes as well. */
function withItsSpace(text: string, suggestion: Suggestion): Suggestion {
  const { from, to } = suggestion.span;
  if (suggestion.text !== '' || (from > 0 && text[from - 1] !== '\n')) return suggestion;
  const space = /^[ \u00a0]*/.exec(text.slice(to))?.[0].length ?? 0;
  return { ...suggestion, span: { from, to: to + space } };
}

/** How the writer speaks to the reader, and which apostrophe is theirs. */
function mannerOf(text: string): Manner {
  return {
    familiar: saysTu(text),
    apostrophe: text.indexOf("'") >= 0 && text.indexOf('’') < 0 ? "'" : '’',
  };
}

/**
 * The findings with everything that may be put instead, sentence by sentence.
 * @param findings of `check`, in the order of the text; those of the writer's own expressions keep theirs
 * @param options as for `check`
 */
export function withSuggestions(
  rewriter: Rewriter,
  text: string,
  findings: readonly Finding[],
  options: CheckOptions = {},
): Finding[] {
  if (findings.length === 0) return [];
  const { own = [{ from: 0, to: text.length }], opaque = [] } = options;
  const tokens = tokenise(text, own, opaque, rewriter.engine.vocabulary);
  const written = own.map(({ from, to }) => text.slice(from, to)).join('\n');
  const manner = mannerOf(written);
  const thanked = new Set(thanksIn(written));
  const known = new Set(rewriter.rules.rules.map(({ id }) => id));
  const memory = new Map<number, Rewriting>();
  let at = 0;
  return findings.map((finding) => {
    const { span } = finding;
    while (at < tokens.length && (tokens[at]?.to ?? 0) <= span.from) at++;
    const whole = sentenceAt(tokens, at).span;
    const sentence = { ...whole, text: text.slice(whole.from, whole.to) };
    const apart =
      finding.severity === 'advice' ||
      (!known.has(finding.ruleId) && finding.category !== 'ordre' && finding.category !== 'bilan');
    const crossed = opaque.some(({ from, to }) => from < whole.to && whole.from < to);
    if (apart || crossed || span.to > whole.to || sentence.text.length > LONGEST_SENTENCE) {
      return finding;
    }
    const surroundings = {
      manner,
      following: text.slice(whole.to),
      preceding: text.slice(0, whole.from),
      thanked,
    };
    let rewriting = memory.get(whole.from);
    if (!rewriting) {
      const found = foundWithin(whole, findings, known);
      rewriting = rewrite(rewriter, sentence.text, surroundings, found);
      memory.set(whole.from, rewriting);
    }
    const place = { from: span.from - whole.from, to: span.to - whole.from };
    const suggestions = suggestionsIn(sentence, place, rewriting).map((one) =>
      withItsSpace(text, one),
    );
    const [first] = suggestions;
    if (first) thanksIn(first.text).forEach((stem) => thanked.add(stem));
    return { ...finding, suggestions };
  });
}

/** What a review asks for suggestions, by these rules and transformations. */
export function suggestingBy(
  rules: ToneRules,
  transformations: Transformations,
): (text: string, findings: readonly Finding[], zones: CheckOptions) => Finding[] {
  const rewriter = openRewriter(rules, transformations);
  return (text, findings, zones) => withSuggestions(rewriter, text, findings, zones);
}
