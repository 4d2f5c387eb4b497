import type { FilledMessage } from '../../storage/clients/remember';
import type { Awaited } from '../../storage/clients/clients';
import { speaksOfRenewal } from '../../storage/clients/follow-ups';
import { activeFields, fieldValue } from '../../templates/active-fields';
import { nextAnniversary } from '../../templates/anniversary';
import { keptValues } from '../../templates/kept-values';
import { firstNameOf } from '../../templates/person-name';
import type { Template } from '../../templates/template';
import { workingDayAfter } from '../../templates/working-days';
import { projectOf, type FormDraft, type FormSource } from './form-draft';

/** UTF-16 units of a name that is worth keeping. */
const NAME_LENGTH = 60;

/** What of an inserted message is kept for its client; `undefined` where it is for nobody known. */
export function messageToRemember(
  template: Template,
  draft: FormDraft,
  { to, client, asked, today, closed }: FormSource,
  at: number,
): FilledMessage | undefined {
  const domain = to?.domain ?? client?.domain;
  if (domain === undefined) return undefined;
  const awaits = awaitedBy(template, draft, asked, today, closed);
  const renewed =
    client?.anniversary !== undefined && speaksOfRenewal(template)
      ? nextAnniversary(client.anniversary, today)
      : undefined;
  return {
    ...keptValues(template, draft.values),
    domain,
    at,
    template,
    project: projectOf(template, draft, client),
    people: confirmedPeople(template, draft, to?.people ?? []),
    ...(awaits && { awaits }),
    ...(renewed !== undefined && { renewed }),
  };
}

/** Working days until a reminder that says nothing of it is followed by another one. */
const REMIND_AGAIN = 3;

/** What a message asks for, anew or once more. @param today `YYYY-MM-DD` */
function awaitedBy(
  template: Template,
  draft: FormDraft,
  asked: Awaited | undefined,
  today: string,
  closed: FormSource['closed'],
): FilledMessage['awaits'] {
  const { awaits } = template;
  const what = asked?.what ?? awaits?.what;
  if (what === undefined) return undefined;
  const by = activeFields(template, draft.values).find(({ id }) => id === awaits?.by);
  const day = by && fieldValue(by, draft.values);
  const due =
    typeof day === 'string' && day !== ''
      ? workingDayAfter(day, 1, closed)
      : workingDayAfter(today, awaits?.after ?? REMIND_AGAIN, closed);
  return {
    what,
    template: (awaits ? undefined : asked?.template) ?? template.id,
    due,
    ...(asked && { again: asked }),
  };
}

/**
 * A message in place of the one that was filled before: its values correct the project which that one
 * was kept in, and a name that the project had from its address follows the address.
 * @param project the `Project.name` that the message before was kept under
 */
export function correcting(
  message: FilledMessage,
  before: FilledMessage,
  project: string | undefined,
): FilledMessage {
  if (project === undefined || message.domain !== before.domain) return message;
  const follows = before.nameIs === 'host' && before.name === project;
  const { awaits } = message;
  const again = before.awaits?.again;
  return {
    ...message,
    project,
    ...(follows && message.name ? { nameIs: 'entered' } : {}),
    ...(awaits && again && { awaits: { ...awaits, again } }),
  };
}

/** The writer's name as it stands in the message, where they entered or confirmed it. */
export function confirmedSender(template: Template, draft: FormDraft): string | undefined {
  const field = template.fields.find(
    (candidate) =>
      candidate.kind === 'person' &&
      candidate.of === 'sender' &&
      candidate.remember !== false &&
      draft.typed.includes(candidate.id),
  );
  return field && nameIn(field, draft);
}

function nameIn(field: Template['fields'][number], draft: FormDraft): string | undefined {
  const value = fieldValue(field, draft.values);
  return typeof value === 'string' && value !== '' && value.length <= NAME_LENGTH
    ? value
    : undefined;
}

/** The first name of the one person who is greeted, unless it is plain to see anyway. */
function confirmedPeople(
  template: Template,
  draft: FormDraft,
  people: NonNullable<FormSource['to']>['people'],
): Readonly<Record<string, string>> {
  const [person, ...others] = people;
  const field = template.fields.find(
    (candidate) =>
      candidate.kind === 'person' && candidate.of !== 'sender' && candidate.remember !== false,
  );
  const name = field && nameIn(field, draft);
  if (!person || others.length > 0 || name === undefined) return {};
  const seen = firstNameOf(person);
  if (seen?.certain && seen.name === name) return {};
  return { [person.address.trim().toLowerCase()]: name };
}
