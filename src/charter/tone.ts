import { checkedRules } from './checked-rules';
import compiled from './compiled/tone.json';

/** The charter's expressions, compiled by the build (`src/build/charter-expressions.ts`). */
export const toneRules = checkedRules(compiled);
