/** What was reviewed in one month, on this machine. */
export interface Month {
  /** Messages, each once. */
  readonly messages: number;
  /** Phrases that were pointed out, by rule id; once a message and phrase. */
  readonly flagged: Readonly<Record<string, number>>;
}

/** By month, `YYYY-MM`, the writer's own. */
export type Months = Readonly<Record<string, Month>>;

/** Months kept: this one, and enough to find one before it in which there was something to review. */
const KEPT = 6;
const NOTHING: Month = { messages: 0, flagged: {} };

/** @param now ms since 1970 */
export function monthOf(now: number): string {
  const day = new Date(now);
  return `${String(day.getFullYear())}-${String(day.getMonth() + 1).padStart(2, '0')}`;
}

/** The months with more messages and phrases in the one of `now`; the oldest go. */
export function inMonth(
  months: Months,
  now: number,
  more: { readonly messages?: number; readonly ruleIds?: readonly string[] },
): Months {
  const name = monthOf(now);
  const { messages, flagged } = months[name] ?? NOTHING;
  const rules = { ...flagged };
  for (const id of more.ruleIds ?? []) rules[id] = (rules[id] ?? 0) + 1;
  const next = { ...months, [name]: { messages: messages + (more.messages ?? 0), flagged: rules } };
  return Object.fromEntries(
    Object.entries(next)
      .sort(([one], [other]) => one.localeCompare(other))
      .slice(-KEPT),
  );
}

/** Both together. */
export function monthsTogether(one: Months, other: Months): Months {
  const all: Record<string, Month> = { ...one };
  for (const [name, { messages, flagged }] of Object.entries(other)) {
    const old = all[name] ?? NOTHING;
    const rules = { ...old.flagged };
    for (const [id, n] of Object.entries(flagged)) rules[id] = (rules[id] ?? 0) + n;
    all[name] = { messages: old.messages + messages, flagged: rules };
  }
  return all;
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** The months of what was kept; what can't be read is left out. */
export function parseMonths(data: unknown): Months {
  const months: Record<string, Month> = {};
  for (const [name, entry] of Object.entries(Object(data) as object)) {
    const { messages, flagged } = Object(entry) as { messages?: unknown; flagged?: unknown };
    if (!/^\d{4}-\d{2}$/.test(name) || !isCount(messages)) continue;
    const rules = Object.entries(Object(flagged) as object).filter(([, n]) => isCount(n));
    months[name] = { messages, flagged: Object.fromEntries(rules) };
  }
  return months;
}
