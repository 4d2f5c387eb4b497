import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { noteInsertion } from '../../storage/habits/habits';
import { withoutAwaited } from '../../storage/clients/awaited';
import type { Awaited } from '../../storage/clients/clients';
import { findClient } from '../../storage/clients/message-client';
import type { FilledMessage } from '../../storage/clients/remember';
import type { Template } from '../../templates/template';
import type { RememberOutcome } from '../session/clients-session';
import type { Memory } from '../session/memory';
import type { Sentence } from '../strings';
import type { InsertionState, Placed } from './insertion-session';
import { confirmedSender, correcting, messageToRemember } from './message-to-remember';
import type { FormDraftView } from './useFormDraft';

/** What remembering asks, or has to say. */
export interface Remembering {
  /** Whom the mailbox has no room for, and who would have to go. */
  readonly full: { readonly client: string; readonly toForget: readonly string[] } | null;
  /** Why nothing was kept. */
  readonly concern: Sentence | null;
  readonly answer: (forget: boolean) => void;
}

/** What is awaited since a message was inserted. */
interface Asking {
  readonly domain: string;
  readonly now: Awaited;
  /** What stood in its place. */
  readonly before: Awaited | undefined;
}

/** What a message was made of: those who became its recipients since are none of its business. */
export type MadeMessage = Pick<FormDraftView, 'draft' | 'source'>;

/** By the insertion that asks: the form may have been left and opened again until it is taken out. */
const askings = new WeakMap<Placed, Asking>();

/** Keeps what a message was filled with once it was inserted; taken out again, it asks for nothing. */
export function useRemembering(
  memory: Memory,
  template: Template,
  made: RefObject<MadeMessage>,
  { placed, takenOut }: Pick<InsertionState, 'placed' | 'takenOut'>,
): Remembering {
  const [outcome, setOutcome] = useState<RememberOutcome>({ kind: 'kept' });
  const [asked, setAsked] = useState<FilledMessage | null>(null);
  const seen = useRef(placed);
  const last = useRef<FilledMessage | null>(null);
  useEffect(() => {
    if (placed === null || placed === seen.current) return;
    seen.current = placed;
    const message = made.current;
    if (message === null) return;
    const { draft, source } = message;
    const keep = async () => {
      const sender = confirmedSender(template, draft);
      if (!placed.instead) memory.insight.countTemplate(template.id);
      await memory.habits.change((habits) => noteInsertion(habits, template, sender));
      const filled = messageToRemember(template, draft, source, Date.now());
      if (!filled) return;
      const before = placed.instead ? last.current : null;
      const message = before ? correcting(filled, before, projectNow(memory, filled)) : filled;
      last.current = message;
      setAsked(message);
      setOutcome(await memory.clients.remember(message));
      const asking = askingNow(memory, message);
      if (asking) askings.set(placed, asking);
    };
    void keep();
  }, [placed, memory, template, made]);
  useEffect(() => {
    const asking = takenOut && placed !== null && askings.get(placed);
    if (!asking) return;
    const { domain, now, before } = asking;
    askings.delete(placed);
    void memory.clients.change((clients) => withoutAwaited(clients, domain, now, before));
  }, [takenOut, placed, memory]);
  const answer = useCallback(
    (forget: boolean) => {
      setOutcome({ kind: 'kept' });
      if (forget && asked) void memory.clients.rememberAndForget(asked).then(setOutcome);
    },
    [memory, asked],
  );
  return {
    full:
      outcome.kind === 'full' && asked
        ? { client: asked.domain, toForget: outcome.toForget.map(({ domain }) => domain) }
        : null,
    concern: outcome.kind === 'not-kept' ? outcome.text : null,
    answer,
  };
}

/** The `Project.name` of the last message to the same client. */
function projectNow({ clients }: Memory, { domain }: FilledMessage): string | undefined {
  return findClient(clients.state.value, domain)?.projects[0]?.name;
}

/** What a message that was kept asks for, as it is kept. */
function askingNow({ clients }: Memory, { domain, awaits }: FilledMessage): Asking | null {
  const now = findClient(clients.state.value, domain)?.awaited?.slice(-1)[0];
  return awaits && now?.what === awaits.what ? { domain, now, before: awaits.again } : null;
}
