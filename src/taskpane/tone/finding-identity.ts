import type { Finding } from '../../tone/finding';

/** A finding and the name that it keeps while the text around it is edited. */
export interface KeyedFinding extends Finding {
  readonly key: string;
}

/** What was found in a text, to be recognised in the next. */
export interface KeyedFindings {
  /** The whole visible text that was checked. */
  readonly text: string;
  readonly findings: readonly KeyedFinding[];
  /** How many names were ever given: the next is new. */
  readonly named: number;
}

export const NOTHING_FOUND: KeyedFindings = { text: '', findings: [], named: 0 };

/**
 * Names the findings of a text. One that stands in the unchanged beginning or end of the text keeps the
 * name that it had there; one in the part that changed keeps it if the same rule still finds the same
 * words, in order; every other gets a new name.
 */
export function keepIdentity(
  before: KeyedFindings,
  text: string,
  findings: readonly Finding[],
): KeyedFindings {
  const head = commonPrefix(before.text, text);
  const tail = commonSuffix(before.text, text, head);
  const shift = text.length - before.text.length;
  const free = new Set(before.findings);
  const names = new Map<Finding, string>();
  const claim = (finding: Finding, old: KeyedFinding | undefined) => {
    if (!old) return;
    free.delete(old);
    names.set(finding, old.key);
  };

  for (const finding of findings) {
    const { from, to } = finding.span;
    const moved = to <= head ? 0 : from >= text.length - tail ? shift : undefined;
    if (moved === undefined) continue;
    claim(
      finding,
      [...free].find((old) => same(old, finding) && old.span.from + moved === from),
    );
  }
  for (const finding of findings) {
    if (names.has(finding)) continue;
    claim(
      finding,
      [...free].find((old) => same(old, finding)),
    );
  }

  let { named } = before;
  const keyed = findings.map((finding) => ({
    ...finding,
    key: names.get(finding) ?? `f${String(++named)}`,
  }));
  return { text, findings: keyed, named };
}

function same(a: Finding, b: Finding): boolean {
  return a.ruleId === b.ruleId && a.actual === b.actual;
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** At most what `head` leaves free in both. */
function commonSuffix(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head;
  let length = 0;
  while (
    length < most &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  ) {
    length++;
  }
  return length;
}
