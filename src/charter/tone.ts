import { checkedRules } from './checked-rules';
import compiled from './compiled/tone.json';

/** The charter's expressions, compiled by the build (`src/charter-compiler/expressions`). */
export const toneRules = checkedRules(compiled);
