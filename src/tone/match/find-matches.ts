import type { Span } from '../../text/span';
import { CLITICS } from './clause-words';
import { engineOf, type Engine } from './engine';
import { withoutExceptions } from './exceptions';
import { matchAt, type Match } from './match-at';
import { withoutOverlaps } from './overlap';
import type { ToneRules } from './rules';
import { withTact } from './tact';
import type { Token } from './token';
import { tokenise } from './tokenise';

/** A text being checked: its tokens, and the engine that reads them. */
export interface OpenedText {
  readonly engine: Engine;
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Which parts of a text are checked; spans in UTF-16 units of the text, in order. */
export interface CheckOptions {
  /** The writer's own words; the whole text when left out. */
  readonly own?: readonly Span[];
  /** Parts that are not prose. */
  readonly opaque?: readonly Span[];
}

/** Matches before it is settled which of them stand. */
export interface AllMatches {
  readonly found: readonly Match[];
  readonly exceptions: readonly Match[];
  readonly markers: readonly Match[];
}

/** What the rules find in a text, in its order. */
export interface Matches {
  readonly draft: OpenedText;
  /** Without overlap, and without what exceptions protect. */
  readonly found: readonly Match[];
  /** What tells the document checks something. */
  readonly markers: readonly Match[];
}

/** `text` as the engine of `rules` reads it. */
export function openDraft(
  rules: ToneRules,
  text: string,
  { own = [{ from: 0, to: text.length }], opaque = [] }: CheckOptions = {},
): OpenedText {
  const engine = engineOf(rules);
  return { engine, text, tokens: tokenise(text, own, opaque, engine.vocabulary) };
}

/** Whether what is around a match lets it become a finding: its pattern's guards. */
export type Guarding = (draft: OpenedText, match: Match) => boolean;

/** The rules read at Send have no guards: the compiler sees to that. */
const anywhere: Guarding = () => true;

/**
 * Every match of every pattern in a draft.
 * @param guarding what reads the guards of patterns; a match stands anywhere when left out
 */
export function everyMatch(draft: OpenedText, guarding: Guarding = anywhere): AllMatches {
  const { engine, tokens } = draft;
  const found: Match[] = [];
  const exceptions: Match[] = [];
  const markers: Match[] = [];
  tokens.forEach(({ word }, at) => {
    const previous = tokens[at - 1]?.word ?? '';
    const next = tokens[at + 1]?.word ?? '';
    for (const anchored of engine.anchored.get(word) ?? []) {
      if (!anchored.fits(previous, next)) continue;
      const { pattern } = anchored;
      const match = matchAt(tokens, pattern, at);
      if (!match || match.to <= match.from) continue;
      if (pattern.exception) exceptions.push(match);
      else if (pattern.marker) markers.push(match);
      else if (!cutsCompound(tokens, match) && guarding(draft, match)) found.push(match);
    }
  });
  return { found, exceptions, markers };
}

/**
 * Where the rules match in `text`; the cost is linear in its length.
 * @param guarding as `everyMatch` has it
 */
export function findMatches(
  rules: ToneRules,
  text: string,
  options: CheckOptions = {},
  guarding: Guarding = anywhere,
): Matches {
  const draft = openDraft(rules, text, options);
  const { found, exceptions, markers } = everyMatch(draft, guarding);
  const standing = withoutOverlaps(
    withoutExceptions(found, exceptions),
    draft.tokens.length,
    rules,
  );
  return { draft, found: withTact(standing, markers, rules), markers };
}

/** A match that cuts a compound (« non-régression ») is none, unless a pronoun follows the hyphen. */
function cutsCompound(tokens: readonly Token[], { from, to }: Match): boolean {
  const startsInside = tokens[from - 1]?.hyphenated && !CLITICS.has(tokens[from]?.word ?? '');
  const endsInside = tokens[to - 1]?.hyphenated && !CLITICS.has(tokens[to]?.word ?? '');
  return Boolean(startsInside || endsInside);
}
