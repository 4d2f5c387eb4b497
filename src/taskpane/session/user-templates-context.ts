import { createContext, useContext, useSyncExternalStore } from 'react';
import type { UserTemplatesSession, UserTemplatesState } from './user-templates-session';

/** One's own templates, once they have come; `null` until then. */
export const UserTemplatesContext = createContext<UserTemplatesSession | null>(null);

/** The session and what it shows now. */
export interface UserTemplatesView {
  readonly session: UserTemplatesSession;
  readonly state: UserTemplatesState;
}

export function useUserTemplates(): UserTemplatesView | null {
  const session = useContext(UserTemplatesContext);
  return useUserTemplatesView(session);
}

export function useUserTemplatesView(
  session: UserTemplatesSession | null,
): UserTemplatesView | null {
  const state = useSyncExternalStore(session?.subscribe ?? noChange, () => session?.state ?? null);
  return session && state ? { session, state } : null;
}

const noChange = () => () => undefined;
