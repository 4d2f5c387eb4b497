import { checkedRules } from './checked-rules';
import compiled from './compiled/tone-en.json';

/** The charter's expressions in English, compiled by the build. */
export const englishToneRules = checkedRules(compiled);
