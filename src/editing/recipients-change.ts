import type { Recipient } from '../outlook/port/compose-host';

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
