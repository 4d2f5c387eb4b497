import { inMonth, monthsTogether, parseMonths, type Months } from './months';

/** What a person did with a finding, or that it was pointed out to them at all. */
export type Deed = 'flagged' | 'replaced' | 'ignored';

/** How often a rule spoke, and with what success; once a message and phrase. */
export interface Tally {
  readonly flagged: number;
  readonly replaced: number;
  readonly ignored: number;
  /** The phrase that it found first here, as a name for people. */
  readonly example: string;
}

export interface Tallies {
  /** When the first count was made, in ms since 1970; 0 before. */
  readonly since: number;
  /** By rule id. */
  readonly rules: Readonly<Record<string, Tally>>;
  readonly months: Months;
  /** How often each template of the charter was inserted, by its id. */
  readonly templates: Readonly<Record<string, number>>;
}

/** One thing to count, or to take back. */
export interface Count {
  readonly deed: Deed;
  readonly ruleId: string;
  /** As written. */
  readonly phrase: string;
}

export const NO_TALLIES: Tallies = { since: 0, rules: {}, months: {}, templates: {} };

const VERSION = 1;
/** UTF-16 units of an example. */
const EXAMPLE_LENGTH = 60;

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

function tallyOf(entry: unknown): Tally | null {
  if (!Array.isArray(entry)) return null;
  const [flagged, replaced, ignored, example] = entry as readonly unknown[];
  if (!isCount(flagged) || !isCount(replaced) || !isCount(ignored)) return null;
  return { flagged, replaced, ignored, example: typeof example === 'string' ? example : '' };
}

/** The tallies of a text; a rule whose counts can't be read is left out, and damaged text holds none. */
export function parseTallies(text: string | null): Tallies {
  if (!text) return NO_TALLIES;
  let data: {
    version?: unknown;
    since?: unknown;
    rules?: unknown;
    months?: unknown;
    templates?: unknown;
  };
  try {
    data = Object(JSON.parse(text)) as typeof data;
  } catch {
    return NO_TALLIES;
  }
  if (data.version !== VERSION) return NO_TALLIES;
  const rules: Record<string, Tally> = {};
  for (const [id, entry] of Object.entries(Object(data.rules) as object)) {
    const tally = tallyOf(entry);
    if (tally) rules[id] = tally;
  }
  const since = isCount(data.since) ? data.since : 0;
  const templates: Record<string, number> = {};
  for (const [id, inserted] of Object.entries(Object(data.templates) as object)) {
    if (isCount(inserted)) templates[id] = inserted;
  }
  return { since, rules, months: parseMonths(data.months), templates };
}

export function serializeTallies({ since, rules, months, templates }: Tallies): string {
  const packed = Object.entries(rules).map(
    ([id, { flagged, replaced, ignored, example }]) =>
      [id, [flagged, replaced, ignored, example]] as const,
  );
  return JSON.stringify({
    version: VERSION,
    since,
    rules: Object.fromEntries(packed),
    months,
    templates,
  });
}

/**
 * The tallies with more counts, or with fewer.
 * @param by 1 to count, -1 to take back; none goes below zero
 * @param now ms since 1970
 */
export function counted(
  tallies: Tallies,
  counts: readonly Count[],
  by: 1 | -1,
  now: number,
): Tallies {
  const rules: Record<string, Tally> = { ...tallies.rules };
  for (const { deed, ruleId, phrase } of counts) {
    const old = rules[ruleId] ?? { flagged: 0, replaced: 0, ignored: 0, example: named(phrase) };
    rules[ruleId] = { ...old, [deed]: Math.max(0, old[deed] + by) };
  }
  const flagged = counts.filter(({ deed }) => deed === 'flagged').map(({ ruleId }) => ruleId);
  return {
    ...tallies,
    since: tallies.since === 0 ? now : tallies.since,
    rules,
    // What was pointed out was; what is taken back is what was done about it.
    months: by === 1 ? inMonth(tallies.months, now, { ruleIds: flagged }) : tallies.months,
  };
}

/** The tallies with one message more that was reviewed. @param now ms since 1970 */
export function withMessage(tallies: Tallies, now: number): Tallies {
  return {
    ...tallies,
    since: tallies.since === 0 ? now : tallies.since,
    months: inMonth(tallies.months, now, { messages: 1 }),
  };
}

/** The tallies with a template that was inserted. @param now ms since 1970 */
export function withTemplate(tallies: Tallies, id: string, now: number): Tallies {
  return {
    ...tallies,
    since: tallies.since === 0 ? now : tallies.since,
    templates: { ...tallies.templates, [id]: (tallies.templates[id] ?? 0) + 1 },
  };
}

/** Both together: what was cleared, brought back to what was counted since. */
export function together(one: Tallies, other: Tallies): Tallies {
  const rules: Record<string, Tally> = { ...one.rules };
  for (const [id, tally] of Object.entries(other.rules)) {
    const old = rules[id];
    rules[id] = old
      ? {
          flagged: old.flagged + tally.flagged,
          replaced: old.replaced + tally.replaced,
          ignored: old.ignored + tally.ignored,
          example: old.example,
        }
      : tally;
  }
  const months = monthsTogether(one.months, other.months);
  const templates: Record<string, number> = { ...one.templates };
  for (const [id, inserted] of Object.entries(other.templates)) {
    templates[id] = (templates[id] ?? 0) + inserted;
  }
  return { since: one.since || other.since, rules, months, templates };
}

function named(phrase: string): string {
  const line = phrase.replace(/\s+/g, ' ').trim();
  if (line.length <= EXAMPLE_LENGTH) return line;
  return `${line
    .slice(0, EXAMPLE_LENGTH - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
