import type { Span } from '../text/span';
import type { Engine } from './engine';
import { engineOf } from './engine';
import { withoutExceptions } from './exceptions';
import type { Finding } from './finding';
import type { Match } from './match';
import { matchAt } from './match';
import { withoutOverlaps } from './overlap';
import type { Draft } from './rewrite';
import { suggestionsFor } from './rewrite';
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

/** A match that cuts a compound (« non-régression ») is none, unless a pronoun hangs there. */
function cutsCompound(engine: Engine, tokens: Tokens, match: Match): boolean {
  const before = match.from - 1;
  if (before >= 0 && tokens.glued[before] && !engine.clitics.has(tokens.id[match.from] ?? 0)) {
    return true;
  }
  const last = match.to - 1;
  return Boolean(tokens.glued[last]) && !engine.clitics.has(tokens.id[match.to] ?? 0);
}

function matchesIn(engine: Engine, tokens: Tokens): readonly Match[] {
  const found: Match[] = [];
  const exceptions: Match[] = [];
  const { id } = tokens;
  for (let at = 0; at < id.length; at++) {
    const word = id[at] ?? 0;
    if (word < FIRST_WORD) continue;
    const patterns = engine.anchored[word];
    if (!patterns) continue;
    for (const pattern of patterns) {
      const match = matchAt(engine, tokens, pattern, at);
      if (!match || match.to <= match.from) continue;
      if (pattern.exception) exceptions.push(match);
      else if (!cutsCompound(engine, tokens, match)) found.push(match);
    }
  }
  return withoutExceptions(found, exceptions);
}

function findingOf(draft: Draft, match: Match): Finding | undefined {
  const { text, tokens, engine } = draft;
  const rule = engine.rules.rules[match.pattern.rule];
  const from = tokens.from[match.from];
  const to = tokens.to[match.to - 1];
  if (!rule || from === undefined || to === undefined || to <= from) return undefined;
  return {
    ruleId: rule.id,
    category: rule.category,
    severity: rule.severity,
    span: { from, to },
    actual: text.slice(from, to),
    note: rule.note,
    suggestions: suggestionsFor(draft, match).map((suggestion) => ({ text: suggestion })),
    phrasings: rule.phrasings,
  };
}

/**
 * What the charter says to avoid in a text, in the order of the text, without overlap.
 * Never throws, whatever the text; the cost is linear in its length.
 * @param text any string; findings address it in UTF-16 units
 */
export function check(
  rules: ToneRules,
  text: string,
  options: CheckOptions = {},
): readonly Finding[] {
  const engine = engineOf(rules);
  const own = options.own ?? [{ from: 0, to: text.length }];
  const tokens = tokenise(text, own, options.opaque ?? [], engine.vocabulary);
  const draft: Draft = { engine, text, tokens };
  const findings: Finding[] = [];
  for (const match of withoutOverlaps(matchesIn(engine, tokens), tokens.id.length)) {
    const finding = findingOf(draft, match);
    if (finding) findings.push(finding);
  }
  return findings;
}
