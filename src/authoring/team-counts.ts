/** How often a rule spoke, and with what success. */
export interface RuleCount {
  readonly id: string;
  readonly flagged: number;
  readonly replaced: number;
  readonly ignored: number;
}

/** What one machine has counted. */
interface MachineCounts {
  readonly rules: readonly RuleCount[];
  readonly templates: readonly { readonly id: string; readonly inserted: number }[];
}

/** What the counts of several people come to. */
export interface TeamCounts {
  /** Rules that spoke often and that nobody has ever followed, those that spoke most first. */
  readonly unfollowed: readonly RuleCount[];
  /** Rules that are followed at times, and ignored half the times or more; those that spoke most first. */
  readonly oftenIgnored: readonly RuleCount[];
  /** Ids of the templates that nobody has inserted. */
  readonly unused: readonly string[];
}

/** From so many times on, it is worth a word. */
const OFTEN = 3;

/**
 * Adds the counts of several people.
 * @param templates ids of those that there are
 */
export function teamCounts(
  counts: readonly MachineCounts[],
  templates: readonly string[],
): TeamCounts {
  const rules = new Map<string, RuleCount>();
  for (const one of counts.flatMap((machine) => machine.rules)) {
    const known = rules.get(one.id);
    rules.set(one.id, {
      id: one.id,
      flagged: one.flagged + (known?.flagged ?? 0),
      replaced: one.replaced + (known?.replaced ?? 0),
      ignored: one.ignored + (known?.ignored ?? 0),
    });
  }
  const inserted = new Set(
    counts.flatMap((machine) =>
      machine.templates.filter(({ inserted: times }) => times > 0).map(({ id }) => id),
    ),
  );
  const often = Array.from(rules.values())
    .filter(({ flagged }) => flagged >= OFTEN)
    .sort((one, other) => other.flagged - one.flagged || one.id.localeCompare(other.id));
  return {
    unfollowed: often.filter(({ replaced }) => replaced === 0),
    oftenIgnored: often.filter(
      ({ flagged, replaced, ignored }) => replaced > 0 && ignored * 2 >= flagged,
    ),
    unused: counts.length === 0 ? [] : templates.filter((id) => !inserted.has(id)),
  };
}
