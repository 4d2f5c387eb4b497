import type { ComposeHost, Recipient } from '../outlook/port/compose-host';
import type { EditOutcome } from './outcome';
import { settle } from './settle';

/** Who became a recipient while an edit was made, who is none any more, and who changed lines: by name. */
export interface RecipientsChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** From To to Cc, for example. */
  readonly moved: readonly string[];
}

/**
 * What two reads of the recipients differ in, or `null`. Order and display names are no difference: a
 * client may resolve a name in the meantime. Someone without an address is known by the name.
 */
export function recipientsChange(
  before: readonly Recipient[],
  after: readonly Recipient[],
): RecipientsChange | null {
  const had = linesByPerson(before);
  const has = linesByPerson(after);
  const names = (of: readonly Recipient[], is: (person: string) => boolean): string[] => [
    ...new Set(of.filter((one) => is(personOf(one))).map(({ name, address }) => name || address)),
  ];
  const added = names(after, (person) => !had.has(person));
  const removed = names(before, (person) => !has.has(person));
  const moved = names(after, (person) => had.has(person) && had.get(person) !== has.get(person));
  return added.length + removed.length + moved.length === 0 ? null : { added, removed, moved };
}

function personOf({ name, address }: Recipient): string {
  return (address || name).trim().toLowerCase();
}

/** The lines in which each person stands, as one text. */
function linesByPerson(recipients: readonly Recipient[]): ReadonlyMap<string, string> {
  const lines = new Map<string, string[]>();
  for (const recipient of recipients) {
    const person = personOf(recipient);
    lines.set(person, [...(lines.get(person) ?? []), recipient.field ?? '']);
  }
  return new Map([...lines].map(([person, fields]) => [person, fields.sort().join(' ')]));
}

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
