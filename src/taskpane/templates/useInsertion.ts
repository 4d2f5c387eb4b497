import type { KeptText } from '../../editing/outcome';
import type { InsertPlace } from '../../editing/insert-template';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ComposeHost } from '../../outlook/port/compose-host';
import type { FilledTemplate } from '../../templates/template';
import type { Besides } from './besides';
import { InsertionSession, type InsertionState } from './insertion-session';

/** A template's way into the message, step by step. */
export interface Insertion {
  readonly state: InsertionState;
  readonly insert: (
    filled: FilledTemplate,
    placement: InsertPlace | 'phrase',
    besides: Besides,
  ) => Promise<void>;
  readonly look: () => void;
  readonly confirmOwn: (filled: FilledTemplate, besides: Besides) => Promise<void>;
  readonly keepOwn: () => void;
  readonly answerSubject: (yes: boolean) => void;
  readonly update: (filled: FilledTemplate) => Promise<void>;
  readonly recover: (kept: KeptText) => void;
  readonly undo: () => void;
  /** What was told has been read. */
  readonly dismiss: () => void;
}

/** By the draft's host, then by the template: what was inserted is known as long as the pane. */
const sessions = new WeakMap<ComposeHost, Map<string, InsertionSession>>();

function sessionOf(host: ComposeHost, templateId: string): InsertionSession {
  const ofHost = sessions.get(host) ?? new Map<string, InsertionSession>();
  sessions.set(host, ofHost);
  const session = ofHost.get(templateId) ?? new InsertionSession(host);
  ofHost.set(templateId, session);
  return session;
}

export function useInsertion(host: ComposeHost, templateId: string): Insertion {
  const session = useMemo(() => sessionOf(host, templateId), [host, templateId]);
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  useEffect(() => {
    session.look();
    return session.leave;
  }, [session]);
  const { insert, look, confirmOwn, keepOwn, answerSubject, update, recover, undo } = session;
  const acts = { insert, look, confirmOwn, keepOwn, answerSubject, update, recover, undo };
  return { ...acts, state, dismiss: session.dismiss };
}
