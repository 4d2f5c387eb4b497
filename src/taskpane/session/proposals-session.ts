import {
  NO_PROPOSALS,
  type Proposals,
  type ProposalsOutcome,
  type ProposalsRefusal,
  type SharedCounts,
} from '../../storage/proposals/proposals';
import {
  exportProposals,
  readProposals,
  type ProposalsFault,
} from '../../storage/proposals/proposals-file';
import type { SharedCopy } from '../../storage/shared-copy';
import { Store } from './store';
import type { Tallies } from './tallies';

export interface ProposalsState {
  readonly proposals: Proposals;
  /** What is kept where it can't be read, as it is: cut off, or of another version. */
  readonly unread: string | null;
}

/** What waits on this machine to be proposed to whoever keeps the charter. */
export class ProposalsSession extends Store<ProposalsState> {
  /** What was read last: read again, the same text would be other objects, and other rows on screen. */
  #text: string;

  constructor(private readonly copy: SharedCopy) {
    const text = copy.read() ?? '';
    super(keptIn(text));
    this.#text = text;
    // Lives as long as the pane.
    copy.onChange(() => this.#follow());
  }

  /**
   * Keeps what can be read again, and nothing else.
   * @param next the proposals as they are to be, from those that stand when its turn has come
   */
  change(next: (proposals: Proposals) => Proposals): Promise<ProposalsOutcome> {
    return this.copy.alone(() => {
      this.#follow();
      return Promise.resolve(
        this.state.unread === null ? this.#keep(next(this.state.proposals)) : 'unread',
      );
    });
  }

  /** @returns the proposals once every change before has had its turn */
  async settled(): Promise<Proposals> {
    await this.copy.alone(() => {
      this.#follow();
      return Promise.resolve();
    });
    return this.state.proposals;
  }

  /** Lets go of what can't be read; what can be stays. */
  async dropUnread(): Promise<void> {
    await this.copy.alone(() => {
      this.#follow();
      if (this.state.unread !== null) this.#keep(NO_PROPOSALS);
      return Promise.resolve();
    });
  }

  #keep(proposals: Proposals): ProposalsOutcome {
    const text = exportProposals(proposals);
    const reading = readProposals(text, Date.now());
    if (!reading.ok) return refusalOf(reading.what);
    this.copy.write(text);
    if (this.copy.read() !== text) return 'nowhere';
    this.#text = text;
    this.set({ proposals, unread: null });
    return 'kept';
  }

  #follow(): void {
    const text = this.copy.read() ?? '';
    if (text === this.#text) return;
    this.#text = text;
    this.set(keptIn(text));
  }
}

/** It comes with what follows the first drawing. */
export type LoadProposals = () => Promise<ProposalsSession>;

function keptIn(text: string): ProposalsState {
  if (text === '') return { proposals: NO_PROPOSALS, unread: null };
  const reading = readProposals(text, Date.now());
  return reading.ok
    ? { proposals: reading.proposals, unread: null }
    : { proposals: NO_PROPOSALS, unread: text };
}

function refusalOf(fault: ProposalsFault): ProposalsRefusal {
  if (fault === 'many' || fault === 'size') return 'full';
  return fault === 'long' ? 'long' : 'other';
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
