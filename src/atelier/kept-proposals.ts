import { NO_PROPOSALS, type Proposals } from '../storage/proposals/proposals';
import { exportProposals, readProposals } from '../storage/proposals/proposals-file';
import type { KeptForm } from './kept-value';

/** What the team proposes as this browser keeps it: as a file of proposals. */
export const KEPT_PROPOSALS: KeptForm<Proposals> = {
  name: 'ton-juste atelier propositions',
  none: NO_PROPOSALS,
  write: exportProposals,
  read: (text) => {
    if (text === '') return NO_PROPOSALS;
    const reading = readProposals(text, Date.now());
    return reading.ok ? reading.proposals : undefined;
  },
};
