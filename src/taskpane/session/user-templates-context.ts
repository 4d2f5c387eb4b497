import { createContext, useContext, useSyncExternalStore } from 'react';
import type { OwnSession, OwnState } from './user-templates-session';

/** One's own templates, once they have come; `null` until then. */
export const OwnContext = createContext<OwnSession | null>(null);

/** The session and what it shows now. */
export interface Own {
  readonly session: OwnSession;
  readonly state: OwnState;
}

export function useOwn(): Own | null {
  const session = useContext(OwnContext);
  return useOwnState(session);
}

export function useOwnState(session: OwnSession | null): Own | null {
  const state = useSyncExternalStore(session?.subscribe ?? noChange, () => session?.state ?? null);
  return session && state ? { session, state } : null;
}

const noChange = () => () => undefined;
