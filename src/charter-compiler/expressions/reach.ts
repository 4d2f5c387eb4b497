import type { AuthoredPattern, TracedRules } from '../../tone/compile/compile-rules';
import { guardingByClause } from '../../tone/clause-of-match';
import { everyMatch, openDraft } from '../../tone/match/find-matches';
import type { Match } from '../../tone/match/match-at';
import { withoutOverlaps } from '../../tone/match/overlap';
import type { CompiledPattern } from '../../tone/match/rules';
import { forbiddenWords, samplesOf } from './pattern-samples';

/** An authored pattern that nothing reaches: the path of its entry, and what to do. */
export interface DeadPattern {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/** Texts made from a pattern that no example reaches. */
const SAMPLES = 60;
/** Words set before and after the first of them, of those that patterns of the rule forbid there. */
const NEIGHBOURS = 12;
const WITH_NEIGHBOURS = 12;

/** What is known of an entry after some texts. */
interface Reach {
  /** The text in which it matched first, though another pattern of its rule spoke. */
  matched?: string;
  /** The entry that spoke in its place. */
  instead?: AuthoredPattern;
  /** It has spoken. */
  alive: boolean;
}

class Trial {
  private readonly origins: ReadonlyMap<CompiledPattern, AuthoredPattern>;
  private readonly reaches = new Map<AuthoredPattern, Reach>();

  constructor(private readonly traced: TracedRules) {
    const { rules, origins } = traced;
    this.origins = new Map(
      rules.patterns.flatMap((pattern, index) => {
        const origin = origins[index];
        return origin ? [[pattern, origin] as const] : [];
      }),
    );
  }

  reachOf(entry: AuthoredPattern): Reach {
    let reach = this.reaches.get(entry);
    if (!reach) this.reaches.set(entry, (reach = { alive: false }));
    return reach;
  }

  private entryOf(match: Match): AuthoredPattern | undefined {
    return this.origins.get(match.pattern);
  }

  /** Notes which entries match in `text`, and which speak among those of their own rule. */
  read(text: string): void {
    const { rules } = this.traced;
    const draft = openDraft(rules, text);
    const { found, exceptions, markers } = everyMatch(draft, guardingByClause);
    for (const match of exceptions.concat(markers)) {
      const entry = this.entryOf(match);
      if (entry) this.reachOf(entry).alive = true;
    }
    const ruleIndexes = new Set(found.map(({ pattern }) => pattern.rule));
    ruleIndexes.forEach((rule) => {
      const same = found.filter(({ pattern }) => pattern.rule === rule);
      const kept = withoutOverlaps(same, draft.tokens.length, rules);
      for (const match of kept) {
        const entry = this.entryOf(match);
        if (entry) this.reachOf(entry).alive = true;
      }
      for (const match of same) {
        const entry = this.entryOf(match);
        const winner = kept.find((other) => other.from < match.to && match.from < other.to);
        if (!entry || !winner) continue;
        const reach = this.reachOf(entry);
        reach.matched ??= text;
        reach.instead ??= this.entryOf(winner);
      }
    });
  }
}

function reasonOf(entry: AuthoredPattern, { matched, instead }: Reach, sample: string): string {
  if (matched === undefined) {
    return `« ${entry.pattern} » can't match, not even « ${sample} »: correct it or take it out`;
  }
  const other = instead ? ` (as « ${instead.pattern} » does in « ${matched} »)` : '';
  return `« ${entry.pattern} » never speaks, because other patterns of the rule always do${other}: take it out, or make it say more`;
}

/** The texts, then the first of them with each neighbour after and before it. */
function withNeighbours(texts: readonly string[], neighbours: readonly string[]): string[] {
  const around = neighbours.flatMap((word) =>
    texts.slice(0, WITH_NEIGHBOURS).flatMap((text) => [`${text} ${word}`, `${word} ${text}`]),
  );
  return texts.concat(around);
}

/**
 * The authored patterns, `unless` entries, exceptions and markers that no text reaches: neither an
 * example nor a sentence made from the pattern itself gives a match of theirs; or, for a pattern of
 * a rule, another one of the same rule speaks in its place every time.
 * @param examples texts to try first
 * @param wanted whether the entry of this path is to be looked at
 */
export function deadPatterns(
  traced: TracedRules,
  examples: readonly string[],
  wanted: (path: AuthoredPattern['path']) => boolean = () => true,
): DeadPattern[] {
  const trial = new Trial(traced);
  for (const text of examples) trial.read(text);
  const entries = Array.from(new Set(traced.origins));
  const forbiddenBy = (entry: AuthoredPattern): string[] => {
    const node = traced.nodes.get(entry);
    return node ? forbiddenWords(node) : [];
  };
  const neighboursOf = ({ rule }: AuthoredPattern): string[] => {
    const same = entries.filter((other) => other.rule === rule && !other.exception);
    return Array.from(new Set(same.flatMap(forbiddenBy))).slice(0, NEIGHBOURS);
  };
  const dead: DeadPattern[] = [];
  for (const entry of entries) {
    const reach = trial.reachOf(entry);
    if (reach.alive || !wanted(entry.path)) continue;
    const node = traced.nodes.get(entry);
    const texts = node ? samplesOf(node, SAMPLES) : [];
    for (const text of withNeighbours(texts, neighboursOf(entry))) {
      if (!reach.alive) trial.read(text);
    }
    if (!reach.alive) {
      dead.push({ path: entry.path, reason: reasonOf(entry, reach, texts[0] ?? '') });
    }
  }
  return dead;
}
