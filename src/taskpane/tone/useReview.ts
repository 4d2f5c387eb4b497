import type { KeptText } from '../../editing/outcome';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ComposeHost } from '../../outlook/port/compose-host';
import type { ToneRules } from '../../tone/match/rules';
import type { ReviewOptions } from '../../tone/review';
import type { Suggestion } from '../../tone/suggestion';
import type { Choice } from './review-edits';
import type { PaneCharter } from '../session/agency-charter';
import type { Insight } from '../session/insight';
import type { LoadProposals } from '../session/proposals-session';
import type { SettingsSession } from '../session/settings-session';
import { failureSentence } from '../session/failure-sentence';
import { usePaneReturn, usePaneVisible } from '../ui/pane-attention';
import type { ReviewSession } from './review-session';
import { NOT_READ, type ReviewState } from './review-state';

/** Office.js has no event for a changed body: it is read again this often, ms after the last read. */
export const FOLLOW_MS = 2000;
/** And this often while « Ton » is not on screen, whose tab says how many there are. */
export const AWAY_MS = 4000;

/** The draft under review, and what may be done to it. */
export interface ReviewView {
  readonly state: ReviewState;
  /** Phrases to reword. */
  readonly count: number;
  readonly check: () => void;
  readonly select: (key: string) => void;
  readonly dismiss: () => void;
  readonly standAt: (index: number) => void;
  readonly replace: (key: string, suggestion: Suggestion) => void;
  readonly replaceAll: () => void;
  /** Puts these in the message in one write. */
  readonly rewrite: (choices: readonly Choice[]) => void;
  /** Marks the phrase of a finding in the message. */
  readonly reword: (key: string) => void;
  /** Makes the move that a finding of order offers. */
  readonly move: (key: string) => void;
  readonly toggleHighlight: () => void;
  readonly ignore: (key: string) => void;
  readonly ignoreAlways: (key: string) => void;
  /** Keeps the sentence for whoever keeps the charter; undefined where nothing is proposed to them. */
  readonly falseAlarm: ((key: string) => void) | undefined;
  readonly turnOff: () => void;
  readonly undo: () => void;
  readonly recover: (kept: KeptText) => void;
}

/**
 * Reviews the draft: once when the pane opens, again whenever the person comes back to it, and every
 * `FOLLOW_MS` while « Ton » is on screen, `AWAY_MS` while it is not.
 * @param loads the charter's rules and transformations, which come after the pane has been drawn
 * @param following whether « Ton » is the tab shown
 * @param settings the person's own expressions and what they always ignore
 * @param insight where what was done is counted
 * @param loadProposals where it waits what is proposed to the agency; left out: nowhere
 */
export function useReview(
  host: ComposeHost,
  loads: Loads,
  following: boolean,
  settings: SettingsSession,
  insight: Insight,
  loadProposals?: LoadProposals,
): ReviewView {
  const { session, unloaded, load } = useSession(host, loads, settings, insight, loadProposals);
  const state = useSyncExternalStore(
    session?.subscribe ?? noChange,
    () => session?.state ?? NOT_READ,
  );
  useFollowing(host, session, following);

  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (!session || wanted.current === null) return;
    session.standAt(wanted.current);
    wanted.current = null;
  }, [session]);
  const actions = useMemo(
    () => ({
      check: () => (session ? session.check() : load()),
      select: (key: string) => session?.select(key),
      dismiss: () => session?.dismiss(),
      standAt: (index: number) => {
        if (session) session.standAt(index);
        else wanted.current = index;
      },
      replace: (key: string, suggestion: Suggestion) => session?.replace(key, suggestion),
      replaceAll: () => session?.replaceAll(),
      rewrite: (choices: readonly Choice[]) => session?.rewrite(choices),
      reword: (key: string) => session?.reword(key),
      move: (key: string) => session?.move(key),
      toggleHighlight: () => session?.toggleHighlight(),
      ignore: (key: string) => session?.ignore(key),
      ignoreAlways: (key: string) => session?.ignoreAlways(key),
      falseAlarm: loadProposals && ((key: string) => void session?.falseAlarm(key)),
      turnOff: () => session?.turnOff(),
      undo: () => session?.undo(),
      recover: (kept: KeptText) => session?.recover(kept),
    }),
    [session, load, loadProposals],
  );
  return { ...actions, state: unloaded ?? state, count: state.draft?.findings.length ?? 0 };
}

type Suggesting = (rules: ToneRules) => NonNullable<ReviewOptions['suggest']>;

/** What comes after the pane has been drawn. */
export type Loads = Pick<PaneCharter, 'loadRules' | 'loadTransformations' | 'loadEnglishRules'>;

/** What rewrites by the transformations; without them the rules' own suggestions are all. */
async function loadSuggesting({ loadTransformations }: Loads): Promise<Suggesting | undefined> {
  if (!loadTransformations) return undefined;
  try {
    const [{ suggestingBy }, transformations] = await Promise.all([
      import(/* webpackChunkName: "drawn" */ '../../tone/rewriting/suggest'),
      loadTransformations(),
    ]);
    return (rules) => suggestingBy(rules, transformations);
  } catch {
    // The checker works without them, and the next opening of the pane tries again.
    return undefined;
  }
}

/** The engine, the rules and the edit protocol come after the pane has been drawn. */
function useSession(
  host: ComposeHost,
  loads: Loads,
  settings: SettingsSession,
  insight: Insight,
  loadProposals?: LoadProposals,
): { session: ReviewSession | null; unloaded: ReviewState | null; load: () => void } {
  const [session, setSession] = useState<ReviewSession | null>(null);
  const [unloaded, setUnloaded] = useState<ReviewState | null>(null);
  const load = useCallback(() => {
    let over = false;
    setUnloaded(null);
    Promise.all([
      import(/* webpackChunkName: "drawn" */ './review-session'),
      loads.loadRules(),
      loadSuggesting(loads),
    ]).then(
      ([{ ReviewSession }, rules, suggesting]) => {
        if (!over)
          setSession(
            new ReviewSession(
              host,
              rules,
              settings,
              insight,
              suggesting?.(rules),
              loads.loadEnglishRules,
              loadProposals,
            ),
          );
      },
      (failure: unknown) => {
        if (over) return;
        setUnloaded({ ...NOT_READ, reading: false, unanswered: failureSentence(failure) });
      },
    );
    return () => {
      over = true;
    };
  }, [host, loads, settings, insight, loadProposals]);
  useEffect(() => load(), [load]);
  return { session, unloaded, load };
}

function useFollowing(host: ComposeHost, session: ReviewSession | null, following: boolean): void {
  const visible = usePaneVisible();
  useEffect(
    () => (session ? host.onBody?.(() => void session.read()) : undefined),
    [host, session],
  );
  useEffect(() => {
    void session?.read();
  }, [session, following]);
  usePaneReturn(() => void session?.read());

  useEffect(() => {
    if (!session || !visible) return;
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const follow = () => {
      timer = setTimeout(
        () => {
          void session.read().then(() => {
            if (!over) follow();
          });
        },
        following ? FOLLOW_MS : AWAY_MS,
      );
    };
    follow();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [session, following, visible]);
}

function noChange(): () => void {
  return () => undefined;
}
