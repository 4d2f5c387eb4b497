import type { FilledMessage } from '../../storage/clients/remember';
import { fieldValue } from '../../templates/active-fields';
import { keptValues } from '../../templates/kept-values';
import { firstNameOf } from '../../templates/person-name';
import type { Template } from '../../templates/template';
import { projectOf, type FormDraft, type FormSource } from './form-draft';

/** UTF-16 units of a name that is worth keeping. */
const NAME_LENGTH = 60;

/** What of an inserted message is kept for its client; `undefined` where it is for nobody known. */
export function messageToRemember(
  template: Template,
  draft: FormDraft,
  { to, client }: FormSource,
  at: number,
): FilledMessage | undefined {
  if (!to) return undefined;
  return {
    ...keptValues(template, draft.values),
    domain: to.domain,
    at,
    template,
    project: projectOf(template, draft, client),
    people: confirmedPeople(template, draft, to.people),
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
  return { ...message, project, ...(follows && message.name ? { nameIs: 'entered' } : {}) };
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
