import type { Span } from '../text/span';
import type { Finding } from './finding';
import { fold } from '../text/fold';

/** What a « merci » or a “thank you” thanks for, as folded stems, by what it is: one of each is enough in a message. */
const THANKS: Readonly<Record<string, RegExp>> = {
  patience: /patien|waiting/,
  understanding: /comprehension|understanding|bearing with/,
  attention: /attention/,
};

/** What `text` thanks for, by name. */
export function thanksIn(text: string): readonly string[] {
  const folded = fold(text);
  const found: string[] = [];
  const pattern =
    /(?:merci (?:encore )?(?:beaucoup )?(?:de|d'|pour)|thank(?:s| you)(?: again| so much| very much)? for)[^.!?\n]{0,40}/g;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    for (const what of Object.keys(THANKS)) if (THANKS[what]?.test(match[0])) found.push(what);
  }
  return found;
}

/**
 * One sincere thanks for each thing in a message: a suggestion that thanks again for what the draft,
 * or a suggestion before it, already thanks for is not proposed.
 * @param own the writer's own words; text spans
 */
export function thankedOnce(
  text: string,
  own: readonly Span[],
  findings: readonly Finding[],
): Finding[] {
  if (
    !findings.some(({ suggestions }) =>
      suggestions.some((one) => /^(?:merci|thank)/i.test(one.text)),
    )
  ) {
    return findings.slice();
  }
  const thanked = new Set<string>();
  for (const { from, to } of own)
    for (const what of thanksIn(text.slice(from, to))) thanked.add(what);
  return findings.map((finding) => {
    const said = new Set<string>();
    const suggestions = finding.suggestions.filter((suggestion) => {
      const thanks = thanksIn(suggestion.text);
      thanks.forEach((what) => said.add(what));
      return !thanks.some((what) => thanked.has(what));
    });
    said.forEach((what) => thanked.add(what));
    return suggestions.length === finding.suggestions.length
      ? finding
      : { ...finding, suggestions, phrasings: [] };
  });
}
