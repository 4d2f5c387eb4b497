import { dateInWords } from '../../templates/calendar-day';
import { language } from '../strings';
import { clientsTableWords } from '../strings/clients-table';

/**
 * A client's contract and since when, in words; empty where nothing is kept of either.
 * @param anniversary `YYYY-MM-DD`
 */
export function contractOf(contract: string | undefined, anniversary: string | undefined): string {
  const words = clientsTableWords();
  const day = anniversary === undefined ? undefined : dateInWords(anniversary, language);
  return [contract !== undefined && words.contract(contract), day && words.since(day)]
    .filter(Boolean)
    .join(' · ');
}
