import type { ToneRules } from '../tone/rules';
import { unpackRules, type PackedRules } from '../tone/unpack';

function isPacked(data: unknown): data is PackedRules {
  const rules = data as Partial<PackedRules> | null;
  return (
    typeof rules === 'object' &&
    rules !== null &&
    rules.version === 2 &&
    typeof rules.labels === 'string' &&
    typeof rules.programs === 'string' &&
    Array.isArray(rules.rules)
  );
}

/**
 * Compiled rules as they come out of a file, unpacked.
 * @throws RangeError when they were made by another version of the build
 */
export function checkedRules(data: unknown): ToneRules {
  if (!isPacked(data)) {
    throw new RangeError('these are not version 2 of the compiled rules: build the charter again');
  }
  return unpackRules(data);
}
