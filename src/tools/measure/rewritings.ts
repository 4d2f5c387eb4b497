import { checkDocument, repaired, type ReviewSource } from '../../cli/check-document';

/** A text after suggestions were accepted. */
export interface Rewriting {
  /** What was accepted: `rule: « words » → « suggestion »`, or all the first ones. */
  readonly change: string;
  readonly text: string;
}

/**
 * Every text that accepting one suggestion makes of `text` (any suggestion of any finding), and the one that
 * accepting all the first ones makes.
 */
export function rewritingsOf(text: string, review: ReviewSource): Rewriting[] {
  const findings = checkDocument({ file: '', kind: 'text', text }, review);
  const rewritings: Rewriting[] = findings.flatMap(({ ruleId, actual, suggestions }) =>
    suggestions.map((suggestion) => ({
      change: `${ruleId}: « ${actual} » → « ${suggestion.text} »`,
      text: text.slice(0, suggestion.span.from) + suggestion.text + text.slice(suggestion.span.to),
    })),
  );
  if (rewritings.length > 1)
    rewritings.push({ change: 'all first suggestions', text: repaired(text, findings) });
  return rewritings;
}
