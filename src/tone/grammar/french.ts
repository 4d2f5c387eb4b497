import { fits } from '../clause/fits';
import { joined, unelided } from '../french-joins';
import type { Grammar } from './grammar';

/** French elides and contracts, and a suggestion is measured by the clause that it comes into. */
export const frenchGrammar: Grammar = {
  whole: unelided,
  joined: (before, after, { aspirated }) => joined(before, after, aspirated),
  fits: (text, span, place, words, { aspirated }) => fits(text, span, place(), words, aspirated),
};
