import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ComposeHost } from '../../host/compose-host';
import type { ToneRules } from '../../tone/rules';
import { usePaneReturn, usePaneVisible } from '../shell/pane-attention';
import { ReviewSession } from './review-session';
import type { ReviewState } from './review-state';

/** Office.js has no event for a changed body: it is read again this often, ms after the last read. */
export const FOLLOW_MS = 2000;

/** The draft under review, and what may be done to it. */
export interface Review {
  readonly state: ReviewState;
  /** Phrases to reword. */
  readonly count: number;
  readonly check: () => void;
  readonly select: (key: string) => void;
  readonly dismiss: () => void;
  readonly standAt: (index: number) => void;
  readonly replace: (key: string, suggestion: string) => void;
  readonly replaceAll: () => void;
  readonly ignore: (key: string) => void;
  readonly undo: () => void;
  readonly recover: () => void;
}

/**
 * Reviews the draft: once when the pane opens, again whenever the person comes back to it, and every
 * `FOLLOW_MS` while « Ton » is on screen.
 * @param following whether « Ton » is the tab shown
 */
export function useReview(host: ComposeHost, rules: ToneRules, following: boolean): Review {
  const session = useMemo(() => new ReviewSession(host, rules), [host, rules]);
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const visible = usePaneVisible();

  useEffect(() => {
    void session.read();
  }, [session, following]);
  usePaneReturn(() => void session.read());

  useEffect(() => {
    if (!following || !visible) return;
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const follow = () => {
      timer = setTimeout(() => {
        void session.read().then(() => {
          if (!over) follow();
        });
      }, FOLLOW_MS);
    };
    follow();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [session, following, visible]);

  const { check, select, dismiss, standAt, replace, replaceAll, ignore, undo, recover } = session;
  return {
    state,
    count: state.draft?.findings.length ?? 0,
    check,
    select,
    dismiss,
    standAt,
    replace,
    replaceAll,
    ignore,
    undo,
    recover,
  };
}
