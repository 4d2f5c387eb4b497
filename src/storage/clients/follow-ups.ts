import { nextAnniversary, daysBetween } from '../../templates/anniversary';
import type { Template } from '../../templates/template';
import type { Awaited, Client, Clients } from './clients';

/** Days before the renewal of a contract from which on it is spoken of. */
const RENEWAL_DAYS = 30;

/** What there is to come back to with a client. */
export type FollowUp = {
  readonly client: Client;
  /** Whether it is time. */
  readonly isDue: boolean;
  /** The day from which on it is, `YYYY-MM-DD`. */
  readonly due: string;
  /** The template to come back with, where the charter has one. */
  readonly template?: Template;
} & (
  | { readonly kind: 'awaited'; readonly entry: Awaited }
  /** `day`: of the renewal, `YYYY-MM-DD`; `days`: until then. */
  | { readonly kind: 'renewal'; readonly day: string; readonly days: number }
);

/**
 * What there is to come back to, what is due for the longest time first.
 * @param today `YYYY-MM-DD`
 */
export function followUps(
  { list }: Clients,
  templates: readonly Template[],
  today: string,
): readonly FollowUp[] {
  const renewal = templates.find(speaksOfRenewal);
  const all = list.flatMap((client) => [
    ...(client.awaited ?? []).map((entry) => awaitedOf(client, entry, templates, today)),
    ...renewalOf(client, renewal, today),
  ]);
  return all.sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
}

/** Whether a template has a date that comes from a client's contract. */
export function speaksOfRenewal({ fields }: Template): boolean {
  return fields.some((field) => field.kind === 'date' && field.from === 'renewal');
}

/**
 * What a template asks for once more: what waits for the longest time among what it is the reminder of.
 * @param chosen where the person said so themselves
 */
export function askedBefore(
  { awaited = [] }: Client,
  template: Template,
  templates: readonly Template[],
  chosen?: Awaited,
): Awaited | undefined {
  if (chosen && awaited.includes(chosen)) return chosen;
  return awaited
    .filter((entry) => reminderOf(entry, templates)?.id === template.id)
    .sort((a, b) => a.asked - b.asked)[0];
}

function reminderOf(entry: Awaited, templates: readonly Template[]): Template | undefined {
  const asking = templates.find(({ id }) => id === entry.template);
  return templates.find(({ id }) => id === asking?.awaits?.reminder);
}

function awaitedOf(
  client: Client,
  entry: Awaited,
  templates: readonly Template[],
  today: string,
): FollowUp {
  const template = reminderOf(entry, templates);
  const { due } = entry;
  return {
    kind: 'awaited',
    client,
    entry,
    due,
    isDue: due <= today,
    ...(template && { template }),
  };
}

function renewalOf(
  client: Client,
  template: Template | undefined,
  today: string,
): readonly FollowUp[] {
  const day = client.anniversary && nextAnniversary(client.anniversary, today);
  if (!day || client.renewed === day) return [];
  const days = daysBetween(today, day);
  if (days > RENEWAL_DAYS) return [];
  const found = { kind: 'renewal', client, isDue: true, due: today, day, days } as const;
  return [template ? { ...found, template } : found];
}
