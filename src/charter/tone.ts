import type { ToneRules } from '../tone/rules';
import compiled from './compiled/tone.json';

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

function checked(data: unknown): ToneRules {
  if (!isToneRules(data)) {
    throw new RangeError(
      'compiled/tone.json is not version 1 of the compiled rules: build the charter again',
    );
  }
  return data;
}

/** The charter's expressions, compiled by the build (`src/build/charter-expressions.ts`). */
export const toneRules: ToneRules = checked(compiled);
