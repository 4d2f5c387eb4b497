import { NO_PROPOSALS, type Proposals } from '../storage/proposals/proposals';
import { exportProposals, readProposals } from '../storage/proposals/proposals-file';

const NAME = 'ton-juste atelier propositions';

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** The proposals that this browser kept, or none. */
export function keptProposals(storage: () => Kept): Proposals {
  try {
    const reading = readProposals(storage().getItem(NAME) ?? '', Date.now());
    return reading.ok ? reading.proposals : NO_PROPOSALS;
  } catch {
    return NO_PROPOSALS;
  }
}

/** Keeps the proposals in this browser, where it keeps anything: their files are there all the same. */
export function keepProposals(storage: () => Kept, proposals: Proposals): void {
  try {
    storage().setItem(NAME, exportProposals(proposals));
  } catch {
    // Full, or refused.
  }
}
