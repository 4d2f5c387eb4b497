import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ComposeHost } from '../../outlook/port/compose-host';
import type { Mailbox } from '../../storage/mailbox';
import type { SettingsSession } from '../session/settings-session';
import { failureSentence } from '../session/failure-sentence';
import { usePaneReturn, usePaneVisible } from '../ui/pane-attention';
import type { Sentence } from '../strings';
import type { LeftoversSession } from './leftovers-session';
import { marksOf, NONE_LEFT, type LeftoversState } from './leftovers-state';
import type { MirroredFinding } from './mirror-segments';
import type { ReviewedDraft } from './review-state';

/** While a card waits for what is around the words (a subject, a file), this often, ms after the last look. */
const LOOK_MS = 2000;

/** What is still to be looked at in the draft, and what may be done about it. */
export interface Leftovers {
  readonly state: LeftoversState;
  /** Where they stand in the message, for the mirror. */
  readonly marks: readonly MirroredFinding[];
  readonly ignore: (key: string) => void;
  readonly lookAgain: () => void;
  readonly silence: (silent: boolean) => void;
  /** @returns what to say where Outlook didn't take it; `null` where it did */
  readonly writeSubject: (subject: string) => Promise<Sentence | null>;
  /** Stands at this one, now or once the draft has been looked at. */
  readonly standAt: (index: number) => void;
}

/**
 * Looks for leftovers whenever the draft was read anew, when « Ton » is shown, when the recipients change,
 * and when the person comes back to the pane.
 * @param following whether « Ton » is the tab shown
 * @param select stands at a card
 */
export function useLeftovers(
  host: ComposeHost,
  mailbox: Mailbox,
  settings: SettingsSession,
  draft: ReviewedDraft | null,
  following: boolean,
  select: (key: string) => void,
): Leftovers {
  const session = useSession(host, mailbox, settings);
  const state = useSyncExternalStore(
    session?.subscribe ?? noChange,
    () => session?.state ?? NONE_LEFT,
  );
  const [asked, setAsked] = useState(0);
  // A subject comes last for many: an empty one is told once the check at Send has stood at it.
  const fromSend = asked > 0;
  const message = draft && (!draft.empty || fromSend) ? draft.message : null;
  const { send, closed } = useSyncExternalStore(settings.subscribe, () => settings.state.value);
  const visible = usePaneVisible();
  useEffect(() => {
    if (message) void session?.look(message, fromSend);
  }, [session, message, following, send, closed, fromSend]);
  usePaneReturn(() => {
    if (message) void session?.look(message, fromSend);
  });
  useEffect(
    () =>
      host.onRecipients(() => {
        if (message) void session?.look(message, fromSend);
      }),
    [host, session, message, fromSend],
  );
  const waits = state.leftovers.some(({ kind }) => kind === 'subject' || kind === 'attachment');
  useEffect(() => {
    if (!session || !message || !following || !visible || !waits) return;
    const timer = setInterval(() => void session.look(message, fromSend), LOOK_MS);
    return () => clearInterval(timer);
  }, [session, message, following, visible, waits, fromSend]);

  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const leftover = state.leftovers[wanted.current];
    if (!leftover) return;
    wanted.current = null;
    select(leftover.key);
  }, [state.leftovers, asked, select]);

  const marks = useMemo(
    () => (message === null ? [] : marksOf(state.leftovers)),
    [message, state.leftovers],
  );
  const actions = useMemo(
    () => ({
      ignore: (key: string) => session?.ignore(key),
      lookAgain: () => session?.lookAgain(),
      silence: (silent: boolean) => session?.silence(silent),
      writeSubject: async (subject: string) => {
        if (!session || !message) return null;
        try {
          await session.writeSubject(subject, message);
          return null;
        } catch (failure) {
          return failureSentence(failure);
        }
      },
    }),
    [session, message],
  );
  const standAt = useCallback((index: number) => {
    wanted.current = index;
    setAsked((times) => times + 1);
  }, []);
  return {
    ...actions,
    standAt,
    marks,
    state: message === null ? { ...NONE_LEFT, silent: state.silent } : state,
  };
}

/** What looks comes after the pane has been drawn. */
function useSession(
  host: ComposeHost,
  mailbox: Mailbox,
  settings: SettingsSession,
): LeftoversSession | null {
  const [session, setSession] = useState<LeftoversSession | null>(null);
  useEffect(() => {
    let over = false;
    import(/* webpackChunkName: "drawn" */ './leftovers-session').then(
      ({ LeftoversSession: Session }) => {
        if (!over) setSession(new Session(host, mailbox, settings));
      },
      // Without the network: the check at Send has its own.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [host, mailbox, settings]);
  return session;
}

function noChange(): () => void {
  return () => undefined;
}
