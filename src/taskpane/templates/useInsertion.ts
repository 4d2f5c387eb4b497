import type { InsertPlace } from '../../editing/insert-template';
import { useMemo, useSyncExternalStore } from 'react';
import type { ComposeHost } from '../../host/compose-host';
import type { FilledTemplate } from '../../templates/template';
import { InsertionSession, type InsertionState } from './insertion-session';

/** A template's way into the message, step by step. */
export interface Insertion {
  readonly state: InsertionState;
  readonly insert: (filled: FilledTemplate, placement: InsertPlace) => void;
  readonly confirmOwn: (yes: boolean) => void;
  readonly answerSubject: (yes: boolean) => void;
  readonly insertOnTop: () => void;
  readonly recover: () => void;
  readonly undo: () => void;
}

export function useInsertion(host: ComposeHost): Insertion {
  const session = useMemo(() => new InsertionSession(host), [host]);
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const { insert, confirmOwn, answerSubject, insertOnTop, recover, undo } = session;
  return { state, insert, confirmOwn, answerSubject, insertOnTop, recover, undo };
}
