import { NO_PROPOSALS, type Proposals, type SharedCounts } from '../../storage/proposals/proposals';
import { exportProposals, readProposals } from '../../storage/proposals/proposals-file';
import type { SharedCopy } from '../../storage/shared-copy';
import { Store } from './store';
import type { Tallies } from './tallies';

/** What waits on this machine to be proposed to whoever keeps the charter. */
export class ProposalsSession extends Store<{ readonly proposals: Proposals }> {
  constructor(private readonly copy: SharedCopy) {
    super({ proposals: keptIn(copy) });
    // Lives as long as the pane.
    copy.onChange(() => this.#follow());
  }

  /**
   * @param next the proposals as they are to be, from those that stand when its turn has come
   * @returns whether they are kept
   */
  change(next: (proposals: Proposals) => Proposals): Promise<boolean> {
    return this.copy.alone(() => {
      this.#follow();
      const proposals = next(this.state.proposals);
      const text = exportProposals(proposals);
      this.copy.write(text);
      const isKept = this.copy.read() === text;
      if (isKept) this.set({ proposals });
      return Promise.resolve(isKept);
    });
  }

  #follow(): void {
    this.set({ proposals: keptIn(this.copy) });
  }
}

/** It comes with what follows the first drawing. */
export type LoadProposals = () => Promise<ProposalsSession>;

function keptIn(copy: SharedCopy): Proposals {
  const reading = readProposals(copy.read() ?? '', Date.now());
  return reading.ok ? reading.proposals : NO_PROPOSALS;
}

/** Of the charter's rules and templates: one's own are named by the words in them. */
const OF_THE_CHARTER = /^(?!perso-)[a-z0-9][a-z0-9-]*$/;

/** What may be told of the tallies: numbers without an example. */
export function sharedCounts({ since, rules, templates }: Tallies): SharedCounts {
  return {
    since,
    rules: Object.entries(rules)
      .filter(([id]) => OF_THE_CHARTER.test(id))
      .map(([id, { flagged, replaced, ignored }]) => ({ id, flagged, replaced, ignored })),
    templates: Object.entries(templates)
      .filter(([id]) => OF_THE_CHARTER.test(id))
      .map(([id, inserted]) => ({ id, inserted })),
  };
}
