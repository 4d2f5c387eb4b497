import { findingAt } from './findings';
import type { Finding, Move } from './finding';
import { fold } from './letters';
import type { Match } from './match';
import type { Draft } from './rewrite';
import type { Sentence } from './sentences';
import { sentenceAt } from './sentences';

/** A finding and the match that it comes from. */
export interface Found {
  readonly match: Match;
  readonly finding: Finding;
}

/** Sentences that lean on the one before can't be moved away from it. */
const LEANING =
  /^(?:il|elle|ils|elles|cela|ca|c|ceci|ce|donc|ainsi|depuis|ensuite|puis|mais|et|en effet|par consequent|du coup|celui|celle|ceux|toutefois|cependant|pourtant|apres|alors|enfin|de plus|en revanche|par contre|lui|y|celui-ci|celle-ci|nous l|je l|on l)(?![a-z])/;
/** Undone things from which « bilan » speaks. */
const FEWEST_UNDONE = 2;

/** Whether a gap holds only spaces and line ends of one paragraph. */
function isOneParagraph(text: string, from: number, to: number): boolean {
  return !/\n\s*\n/.test(text.slice(from, to));
}

/** The move of the good news before the explanation, when both are whole sentences of a paragraph. */
function moveOf(draft: Draft, explanation: Sentence, news: Sentence): Move | undefined {
  const { text } = draft;
  const sentence = text.slice(news.span.from, news.span.to);
  if (news.first <= explanation.first || LEANING.test(fold(sentence))) return undefined;
  if (!/[.!…]$/.test(sentence) || !isOneParagraph(text, explanation.span.from, news.span.to)) {
    return undefined;
  }
  const before = text.slice(explanation.span.from, news.span.from);
  const spaces = (/\s*$/.exec(before) ?? [''])[0];
  return {
    from: { from: news.span.from - spaces.length, to: news.span.to },
    to: explanation.span.from,
    preview: `${sentence} ${before.slice(0, before.length - spaces.length)}`,
  };
}

/**
 * « ordre »: a technical explanation before the line that says it works again, or an incident told
 * with an explanation and no such line. It takes the place of the explanation's own finding.
 */
function withOrder(draft: Draft, found: readonly Found[], restored: readonly Match[]): Finding[] {
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
  const move = first
    ? moveOf(
        draft,
        sentenceAt(draft.tokens, explanation.match.from),
        sentenceAt(draft.tokens, first.from),
      )
    : undefined;
  findings[at] = {
    ...explanation.finding,
    ruleId: 'ordre',
    category: 'ordre',
    severity: 'rephrase',
    note: ordre.note,
    suggestions: [],
    phrasings: first ? [] : ordre.phrasings,
    ...(move ? { move } : {}),
  };
  return findings;
}

/** « bilan »: at least two things not done, and more of them than of things done. */
function balance(draft: Draft, found: readonly Found[], done: readonly Match[]): Finding[] {
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
  draft: Draft,
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
