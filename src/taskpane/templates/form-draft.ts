import type { Awaited, Client } from '../../storage/clients/clients';
import type { MessageClient } from '../../storage/clients/message-client';
import { isKept, isOtherProject } from '../../templates/kept-values';
import { fullNameOf, greetingOf, type NameGuess } from '../../templates/person-name';
import type { FoundInQuestion } from '../../templates/found-in-question';
import type { ClosedDays } from '../../templates/closed-days';
import { proposeValues } from '../../templates/proposals';
import type { Template, Values } from '../../templates/template';
import { nextAnniversary } from '../../templates/anniversary';
import { today as dayOf, withValue } from '../preview/form-values';

/** What is known of the message when a form is filled. */
export interface FormSource {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly sender: { readonly name: string; readonly address: string };
  /** The writer's name, where they confirmed it. */
  readonly confirmedSender?: string | undefined;
  readonly to?: MessageClient | undefined;
  /** What is kept for them. */
  readonly client?: Client | undefined;
  /** What this message asks them for once more. */
  readonly asked?: Awaited | undefined;
  /** What the client's message names, where this one answers it. */
  readonly found?: FoundInQuestion;
  /** When the agency is closed. */
  readonly closed?: readonly ClosedDays[];
}

/** A form as it stands: what is proposed, and what the person made of it. */
export interface FormDraft {
  readonly values: Values;
  /** The fields that the person filled or changed, by `Field.id`. */
  readonly typed: readonly string[];
  /** The fields whose values come from the last message to `client`. */
  readonly recalled: readonly string[];
  /** What the client is called whose values were proposed. */
  readonly client: string | undefined;
  /** The fields whose names come from the draft, and are certain. */
  readonly named: readonly string[];
  /** Names to be confirmed, by `Field.id`. */
  readonly guesses: Readonly<Record<string, string>>;
  /** The `Project.name` whose values are proposed; `null` for a new one. */
  readonly project: string | null;
  /** Whether the person said so themselves. */
  readonly projectChosen: boolean;
  /** For whom it was proposed: another text, another proposal. */
  readonly proposedFor: string;
  /** The fields that the person filled for others than `proposedFor`, and that would be proposed otherwise. */
  readonly outdated: readonly string[];
}

/** What a person made of the forms of this message. */
export interface Forms {
  /** By `Template.id`; the last changed last. */
  readonly drafts: Readonly<Record<string, FormDraft>>;
  /** The `Template.id` of the form that is open; `null` where the list is. */
  readonly open: string | null;
}

/** A form to start from. @param project its `Project.name`; the last used where left out */
export function proposeDraft(
  template: Template,
  source: FormSource,
  project?: string | null,
): FormDraft {
  const { client, to, today, sender, confirmedSender, asked, closed = [] } = source;
  const projects = client?.projects ?? [];
  const wanted = project === undefined ? asked?.project : project;
  const from =
    projects.find(({ name }) => name === wanted) ??
    (project === undefined ? projects[0] : undefined);
  const kept: Values = from?.values ?? {};
  const greeting = greetingOf(to?.people ?? [], client?.people ?? {});
  const known: Record<string, string | boolean> = {};
  const guesses: Record<string, string> = {};
  const named: string[] = [];
  for (const field of template.fields) {
    if (field.kind !== 'person') {
      const value = Object.hasOwn(kept, field.id) && isKept(field) ? kept[field.id] : undefined;
      if (value !== undefined) known[field.id] = value;
      continue;
    }
    const guess = field.of === 'sender' ? senderName(sender, confirmedSender) : greeting;
    if (!guess) continue;
    if (guess.certain) {
      known[field.id] = guess.name;
      named.push(field.id);
    } else guesses[field.id] = guess.name;
  }
  const given = valuesFromClient(template, source);
  Object.assign(known, given);
  const proposed = proposeValues(template, {
    today,
    known,
    people: to?.people.length ?? 0,
    closed,
  });
  // The day of a request is gone by, which no other day that is proposed may be.
  const values = { ...proposed, ...given };
  const recalled = template.fields.filter((field) => {
    const { id } = field;
    if (field.kind === 'person' || !Object.hasOwn(known, id)) return false;
    return values[id] === known[id] && values[id] !== field.default;
  });
  return {
    values,
    typed: [],
    recalled: recalled.map(({ id }) => id),
    client: client && (client.name ?? client.domain),
    named,
    guesses,
    project: from?.name ?? null,
    projectChosen: project !== undefined,
    proposedFor: JSON.stringify([
      to?.domain ?? client?.domain,
      to?.people.map(({ address }) => address),
    ]),
    outdated: [],
  };
}

/** What the fields take that speak of a request, of a contract or of the client's question. */
function valuesFromClient(
  template: Template,
  { client, asked, today, found = {} }: FormSource,
): Values {
  const values: Record<string, string> = {};
  const renewal = client?.anniversary && nextAnniversary(client.anniversary, today);
  for (const field of template.fields) {
    if (field.kind === 'date') {
      if (field.from === 'request' && asked) values[field.id] = dayOf(new Date(asked.asked));
      if (field.from === 'renewal' && renewal) values[field.id] = renewal;
    } else if (field.kind === 'address') {
      if (field.from && found.page !== undefined) values[field.id] = found.page;
    } else if (field.kind !== 'text' && field.kind !== 'longText') {
      continue;
    } else if (field.from === 'question') {
      if (found.thing !== undefined) values[field.id] = found.thing;
    } else if (field.from && asked) {
      const words = new Map(Object.entries(field.from)).get(asked.what);
      if (words !== undefined) values[field.id] = words;
    }
  }
  return values;
}

function senderName(
  sender: FormSource['sender'],
  confirmed: string | undefined,
): NameGuess | undefined {
  return confirmed === undefined ? fullNameOf(sender) : { name: confirmed, certain: true };
}

/** The form after the person entered a value: it is theirs from now on. */
export function enterValue(
  template: Template,
  draft: FormDraft,
  id: string,
  value: string | boolean,
): FormDraft {
  const values = withValue(template, draft.values, id, value);
  const stays = (other: string) => other !== id && values[other] === draft.values[other];
  const guesses = Object.fromEntries(
    Object.entries(draft.guesses).filter(([guessed]) => guessed !== id),
  );
  return {
    ...draft,
    values,
    guesses,
    typed: draft.typed.includes(id) ? draft.typed : [...draft.typed, id],
    recalled: draft.recalled.filter(stays),
    named: draft.named.filter(stays),
    outdated: draft.outdated.filter((other) => other !== id),
  };
}

/** Proposes anew, for other recipients or another project; what the person entered stays. */
export function proposeAgain(
  template: Template,
  draft: FormDraft,
  source: FormSource,
  project?: string | null,
): FormDraft {
  const { typed, values } = draft;
  const fresh = proposeDraft(template, source, project);
  const again = typed.reduce((next, id) => enterValue(template, next, id, values[id] ?? ''), fresh);
  // What follows from an entry takes the place of no other entry.
  const entered = Object.fromEntries(typed.map((id) => [id, values[id] ?? '']));
  const forOthers = draft.proposedFor === fresh.proposedFor ? draft.outdated : typed;
  const outdated = forOthers.filter(
    (id) =>
      (fresh.recalled.includes(id) || fresh.named.includes(id)) && fresh.values[id] !== values[id],
  );
  return { ...again, values: { ...again.values, ...entered }, outdated };
}

/**
 * A form that was begun, for the recipients as they are now: what nobody touched follows them, what the
 * person entered stays. The same draft while they are the same.
 */
export function followRecipients(
  template: Template,
  draft: FormDraft,
  source: FormSource,
): FormDraft {
  if (draft.proposedFor === proposeDraft(template, source).proposedFor) return draft;
  const stays =
    draft.projectChosen && source.client?.projects.some(({ name }) => name === draft.project);
  return proposeAgain(template, draft, source, stays ? draft.project : undefined);
}

/** The form for the recipients as they are now, where even what was entered for others follows them. */
export function takeOver(template: Template, draft: FormDraft, source: FormSource): FormDraft {
  const followed = followRecipients(template, draft, source);
  const { outdated, typed, project, projectChosen } = followed;
  const kept = { ...followed, typed: typed.filter((id) => !outdated.includes(id)), outdated: [] };
  return proposeAgain(template, kept, source, projectChosen ? project : undefined);
}

/**
 * The project that the values are of: as the person said, or a new one once everything that tells
 * projects apart differs.
 */
export function projectOf(
  template: Template,
  draft: FormDraft,
  client: Client | undefined,
): string | null {
  if (draft.projectChosen) return draft.project;
  // Without one when the form was filled, it is of the last used: that of this very message, once kept.
  const name = draft.project ?? client?.projects[0]?.name ?? null;
  const from = client?.projects.find((project) => project.name === name);
  return from && isOtherProject(template, draft.values, from.values) ? null : name;
}
