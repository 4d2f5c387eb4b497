import { FRENCH } from '../match/language';
import type { ToneRules } from '../match/rules';
import { frenchGrammar } from './french';
import type { Grammar } from './grammar';
import { plainGrammar } from './plain';

/** The grammar of the language that `rules` are written in. */
export function grammarOf({ language }: ToneRules): Grammar {
  return language.code === FRENCH.code ? frenchGrammar : plainGrammar;
}
