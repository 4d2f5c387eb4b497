import type { Finding } from './finding';
import { findingAt } from './finding-at';
import { goodNewsFirst } from './good-news-first';
import type { OpenedText } from './match/find-matches';
import type { Match } from './match/match-at';

/** A finding and the match that it comes from. */
export interface Found {
  readonly match: Match;
  readonly finding: Finding;
}

/** Undone things from which « bilan » speaks. */
const FEWEST_UNDONE = 2;

/**
 * « ordre »: a technical explanation before the line that says it works again, or an incident told
 * with an explanation and no such line. It takes the place of the explanation's own finding.
 */
function withOrder(
  draft: OpenedText,
  found: readonly Found[],
  restored: readonly Match[],
): Finding[] {
  const { ordre } = draft.engine.rules.documents;
  const findings = found.map(({ finding }) => finding);
  const at = found.findIndex(
    ({ finding }) => finding.category === 'technique' && finding.severity === 'rephrase',
  );
  const explanation = found[at];
  if (!explanation || ordre.note === '') return findings;
  const first = restored[0];
  if (first && first.from <= explanation.match.from) return findings;
  const incident = found.some(
    ({ finding }) => finding.category === 'probleme' || finding.ruleId === 'ne-fonctionne-pas',
  );
  if (!first && !incident) return findings;
  const move = first ? goodNewsFirst(draft, explanation.match.from, first.from) : undefined;
  findings[at] = {
    ...explanation.finding,
    ruleId: 'ordre',
    category: 'ordre',
    severity: 'rephrase',
    note: ordre.note,
    suggestions: [],
    phrasings: move ? [] : ordre.phrasings,
    ...(move ? { move } : {}),
  };
  return findings;
}

/** « bilan »: at least two things not done, and more of them than of things done. */
function balance(draft: OpenedText, found: readonly Found[], done: readonly Match[]): Finding[] {
  const { bilan } = draft.engine.rules.documents;
  const undone = found.filter(({ finding }) => finding.category === 'inacheve');
  const isUndone = (match: Match): boolean =>
    found.some((other) => other.match.from < match.to && match.from < other.match.to);
  const [first] = undone;
  if (bilan.note === '' || !first || undone.length < FEWEST_UNDONE) return [];
  if (done.filter((match) => !isUndone(match)).length >= undone.length) return [];
  const finding = findingAt(draft, first.match, {
    id: 'bilan',
    category: 'bilan',
    severity: 'advice',
    note: bilan.note,
    phrasings: bilan.phrasings,
  });
  return finding ? [{ ...finding, suggestions: [] }] : [];
}

/**
 * The findings of a draft with those of the checks that read it as a whole.
 * @param found what the rules found, in order, without overlap
 */
export function withDocumentChecks(
  draft: OpenedText,
  found: readonly Found[],
  markers: readonly Match[],
): Finding[] {
  const restored = markers.filter(({ pattern }) => pattern.marker === 'restored');
  const done = markers.filter(({ pattern }) => pattern.marker === 'done');
  const byPlace = (a: Match, b: Match): number => a.from - b.from;
  restored.sort(byPlace);
  const findings = withOrder(draft, found, restored);
  return findings
    .concat(balance(draft, found, done))
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
}
