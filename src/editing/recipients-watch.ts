import type { ComposeHost, Recipient } from '../outlook/port/compose-host';
import type { EditOutcome } from './outcome';
import { recipientsChange } from './recipients-change';
import { settle } from '../outlook/port/settled';

/** ms; an edit is not kept waiting for recipients that a client doesn't tell. */
const LONGEST_WAIT = 1500;

/** The recipients, or `null` where they can't be read in time. */
async function known(host: ComposeHost): Promise<readonly Recipient[] | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LONGEST_WAIT);
  });
  const read = settle(host.readRecipients()).then((end) => ('value' in end ? end.value : null));
  return Promise.race([read, late]).finally(() => clearTimeout(timer));
}

/** The recipients around an edit. */
export interface RecipientsWatch {
  /** Resolves once those from before were read, or can't be. */
  readonly begun: Promise<unknown>;
  /** An outcome, with what became of the recipients where something was written. */
  readonly told: (outcome: EditOutcome) => Promise<EditOutcome>;
}

/**
 * Watches the recipients around an edit, which never touches them: a write of the body added some on Mac
 * (office-js #6374). Where they can't be read, nothing is said of them.
 */
export function watchRecipients(host: ComposeHost): RecipientsWatch {
  const begun = known(host);
  return {
    begun,
    told: async (outcome) => {
      if (outcome.kind === 'changed' || outcome.kind === 'refused') return outcome;
      const before = await begun;
      const after = before && (await known(host));
      const recipients = before && after && recipientsChange(before, after);
      return recipients ? { ...outcome, recipients } : outcome;
    },
  };
}
