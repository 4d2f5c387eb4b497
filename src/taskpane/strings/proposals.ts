import type { ProposalsOutcome } from '../../storage/proposals/proposals';
import { language } from '.';
import { proposals as english } from './en/proposals';
import { proposals as french } from './fr/proposals';
import type { Translation } from './translation';

/** What is said of proposals to the agency, now: with what follows the first drawing, in both languages. */
export function proposalWords(): Translation<typeof french> {
  return language === 'fr' ? french : english;
}

/** What is said once something was proposed, now. @param proposed what it is called */
export function proposedWords(outcome: ProposalsOutcome, proposed: string): string {
  const { kept, refused } = proposalWords();
  return outcome === 'kept' ? kept(proposed) : refused[outcome];
}
