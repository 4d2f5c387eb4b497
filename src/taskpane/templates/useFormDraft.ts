import { useCallback, useMemo } from 'react';
import type { Awaited, Client } from '../../storage/clients/clients';
import type { MessageClient } from '../../storage/clients/message-client';
import type { Template } from '../../templates/template';
import type { ComposeHost } from '../../outlook/port/compose-host';
import {
  enterValue,
  followRecipients,
  proposeAgain,
  proposeDraft,
  projectOf,
  takeOver,
  type FormDraft,
  type FormSource,
} from './form-draft';
import { useQuestion } from './useQuestion';
import { today } from '../preview/form-values';
import { useClosedDays } from '../session/closed-days-context';

/** What the form is filled from, and what the person made of it so far. */
export interface FormInput {
  readonly host: ComposeHost;
  readonly template: Template;
  readonly to: MessageClient | undefined;
  readonly client: Client | undefined;
  readonly asked: Awaited | undefined;
  readonly confirmedSender: string | undefined;
  /** `undefined` as long as the person changed nothing. */
  readonly kept: FormDraft | undefined;
  readonly onKeep: (draft: FormDraft) => void;
}

/** A form's draft, and what may be done to it. */
export interface FormDraftView {
  readonly source: FormSource;
  readonly draft: FormDraft;
  /** The project that its values are of; `null` for a new one. */
  readonly project: string | null;
  readonly enter: (id: string, value: string | boolean) => void;
  readonly chooseProject: (project: string | null) => void;
  /** Takes over what is proposed for the recipients as they are now, in place of what was entered too. */
  readonly refresh: () => void;
}

/** Holds the draft of a form: as it is proposed until the person changes something, then as they left it. */
export function useFormDraft(input: FormInput): FormDraftView {
  const { host, template, to, client, asked, confirmedSender, kept, onKeep } = input;
  const day = today();
  const closed = useClosedDays();
  const asksForIt = template.fields.some((field) => 'from' in field && field.from === 'question');
  const { found } = useQuestion(host, asksForIt);
  const source = useMemo<FormSource>(
    () => ({ today: day, sender: host.sender, confirmedSender, to, client, asked, found, closed }),
    [day, host, confirmedSender, to, client, asked, found, closed],
  );
  const fresh = useMemo(() => proposeDraft(template, source), [template, source]);
  const draft = useMemo(
    () => (kept ? followRecipients(template, kept, source) : fresh),
    [template, kept, source, fresh],
  );
  const enter = useCallback(
    (id: string, value: string | boolean) => onKeep(enterValue(template, draft, id, value)),
    [template, draft, onKeep],
  );
  const chooseProject = useCallback(
    (project: string | null) => onKeep(proposeAgain(template, draft, source, project)),
    [template, draft, source, onKeep],
  );
  const refresh = useCallback(
    () => onKeep(takeOver(template, draft, source)),
    [template, draft, source, onKeep],
  );
  return {
    source,
    draft,
    project: projectOf(template, draft, client),
    enter,
    chooseProject,
    refresh,
  };
}
