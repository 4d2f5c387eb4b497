import type { ToneRules } from '../tone/rules';

function isToneRules(data: unknown): data is ToneRules {
  const rules = data as Partial<ToneRules> | null;
  return (
    typeof rules === 'object' &&
    rules !== null &&
    rules.version === 1 &&
    typeof rules.words === 'string' &&
    Array.isArray(rules.rules) &&
    Array.isArray(rules.patterns)
  );
}

/**
 * Compiled rules as they come out of a file.
 * @throws RangeError when they were made by another version of the build
 */
export function checkedRules(data: unknown): ToneRules {
  if (!isToneRules(data)) {
    throw new RangeError('these are not version 1 of the compiled rules: build the charter again');
  }
  return data;
}
