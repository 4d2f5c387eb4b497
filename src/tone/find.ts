import type { Span } from '../text/span';
import type { Engine } from './engine';
import { engineOf } from './engine';
import { withoutExceptions } from './exceptions';
import type { Match } from './match';
import { matchAt } from './match';
import { withoutOverlaps } from './overlap';
import type { Draft } from './rewrite';
import type { ToneRules } from './rules';
import { FIRST_WORD } from './rules';
import type { Tokens } from './tokens';
import { tokenise } from './tokens';

/** Which parts of a text are checked; spans in UTF-16 units of the text, in order. */
export interface CheckOptions {
  /** The writer's own words; the whole text when left out. */
  readonly own?: readonly Span[];
  /** Parts that are not prose. */
  readonly opaque?: readonly Span[];
}

/** What the rules find in a draft, in the order of the text. */
export interface Matches {
  readonly draft: Draft;
  /** Without overlap, and without what exceptions protect. */
  readonly found: readonly Match[];
  /** What tells the document checks something. */
  readonly markers: readonly Match[];
}

/** A match that cuts a compound (« non-régression ») is none, unless a pronoun hangs there. */
function cutsCompound(engine: Engine, tokens: Tokens, match: Match): boolean {
  const before = match.from - 1;
  if (before >= 0 && tokens.glued[before] && !engine.clitics.has(tokens.id[match.from] ?? 0)) {
    return true;
  }
  const last = match.to - 1;
  return Boolean(tokens.glued[last]) && !engine.clitics.has(tokens.id[match.to] ?? 0);
}

/** Matches before it is settled which of them stand. */
export interface AllMatches {
  readonly found: readonly Match[];
  readonly exceptions: readonly Match[];
  readonly markers: readonly Match[];
}

/** Every match of every pattern in `tokens`. */
export function everyMatch(engine: Engine, tokens: Tokens): AllMatches {
  const found: Match[] = [];
  const exceptions: Match[] = [];
  const markers: Match[] = [];
  const { id } = tokens;
  for (let at = 0; at < id.length; at++) {
    const word = id[at] ?? 0;
    if (word < FIRST_WORD) continue;
    const patterns = engine.anchored[word];
    if (!patterns) continue;
    for (const pattern of patterns) {
      const match = matchAt(engine, tokens, pattern, at);
      if (!match || match.to <= match.from) continue;
      if (match.pattern.exception) exceptions.push(match);
      else if (match.pattern.marker) markers.push(match);
      else if (!cutsCompound(engine, tokens, match)) found.push(match);
    }
  }
  return { found, exceptions, markers };
}

/**
 * Where the rules match in `text`; the cost is linear in its length.
 * @param own the stretches that are read, in order
 */
export function matchesIn(
  rules: ToneRules,
  text: string,
  own: readonly Span[],
  opaque: readonly Span[] = [],
): Matches {
  const engine = engineOf(rules);
  const tokens = tokenise(text, own, opaque, engine.vocabulary);
  const { found, exceptions, markers } = everyMatch(engine, tokens);
  return {
    draft: { engine, text, tokens },
    found: withoutOverlaps(withoutExceptions(found, exceptions), tokens.id.length, rules),
    markers,
  };
}

/** The stretches of `text` that are the writer's own words. */
export function ownStretches(text: string, { own }: CheckOptions): readonly Span[] {
  return own ?? [{ from: 0, to: text.length }];
}
