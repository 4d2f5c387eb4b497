import type { Span } from '../text/span';
import type { Finding } from './finding';
import { fold } from '../text/fold';

/** What a « merci » thanks for, as folded stems: one of each is enough in a message. */
const THANKS = ['patien', 'comprehension', 'attention'];

/** What `text` thanks for, as folded stems. */
export function thanksIn(text: string): readonly string[] {
  const folded = fold(text);
  const found: string[] = [];
  const pattern = /merci (?:encore )?(?:beaucoup )?(?:de|d'|pour)[^.!?\n]{0,40}/g;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    for (const stem of THANKS) if (match[0].indexOf(stem) >= 0) found.push(stem);
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
  if (!findings.some(({ suggestions }) => suggestions.some((one) => /^merci/i.test(one.text)))) {
    return findings.slice();
  }
  const thanked = new Set<string>();
  for (const { from, to } of own)
    for (const stem of thanksIn(text.slice(from, to))) thanked.add(stem);
  return findings.map((finding) => {
    const said = new Set<string>();
    const suggestions = finding.suggestions.filter((suggestion) => {
      const stems = thanksIn(suggestion.text);
      stems.forEach((stem) => said.add(stem));
      return !stems.some((stem) => thanked.has(stem));
    });
    said.forEach((stem) => thanked.add(stem));
    return suggestions.length === finding.suggestions.length
      ? finding
      : { ...finding, suggestions, phrasings: [] };
  });
}
