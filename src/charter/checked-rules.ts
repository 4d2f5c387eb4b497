import { decodeRules, type EncodedRules } from '../tone/match/decode-rules';
import type { ToneRules } from '../tone/match/rules';

function isEncoded(data: unknown): data is EncodedRules {
  const rules = data as Partial<EncodedRules> | null;
  return (
    typeof rules === 'object' &&
    rules !== null &&
    rules.version === 5 &&
    Array.isArray(rules.wordSets) &&
    Array.isArray(rules.choices) &&
    Array.isArray(rules.patterns) &&
    Array.isArray(rules.rules)
  );
}

/**
 * Compiled rules as they come out of a file, decoded.
 * @throws RangeError when they were made by another version of the build
 */
export function checkedRules(data: unknown): ToneRules {
  if (!isEncoded(data)) {
    throw new RangeError('these are not version 5 of the compiled rules: build the charter again');
  }
  return decodeRules(data);
}
