import { check } from '../tone/check';
import type { ToneRules } from '../tone/match/rules';
import type { PublishedExample } from './published-charter';

/**
 * Whether the rules find in each sentence what they found when they were published.
 * @returns one answer a sentence, each taken when it is asked for, so that idle time is enough
 */
export function* triedExamples(
  rules: ToneRules,
  examples: readonly PublishedExample[],
): Generator<boolean, void> {
  for (const { text, finds } of examples) {
    const found = check(rules, text).map(({ ruleId }) => ruleId);
    yield found.length === finds.length && found.every((id, index) => id === finds[index]);
  }
}
