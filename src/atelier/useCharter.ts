import { useEffect, useReducer, useState } from 'react';
import { beginning, changedTo, redone, undone, type History } from '../authoring/history';
import type { Outcome, Shipped } from '../authoring/outcome';
import { withLineage, withVersion, type Descended, type Version } from '../authoring/versions';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import type { Compiler } from './compiler';
import type { KeptValue } from './kept-value';
import type { KnownVersions } from './kept-versions';

/** After the last change, ms. */
const PAUSE_MS = 400;

type Step =
  | { readonly kind: 'change'; readonly next: Descended }
  | { readonly kind: 'undo' | 'redo' | 'saved' };

function stepped(history: History<Descended>, step: Step): History<Descended> {
  const { now } = history;
  switch (step.kind) {
    case 'change':
      return changedTo(history, step.next);
    case 'undo':
      return undone(history);
    case 'redo':
      return redone(history);
    case 'saved':
      return { ...history, now: { ...now, lineage: withLineage(now.lineage, now) } };
  }
}

/** The charter that is being written, and what it comes to. */
export interface WrittenCharter {
  readonly texts: CharterTexts;
  readonly change: (texts: CharterTexts) => void;
  /**
   * Changes to what came of opening a file.
   * @param opened what was in it, with the versions in it
   */
  readonly open: (texts: CharterTexts, opened: Descended) => void;
  /** Fingerprints of the versions that are in it, the newest last. */
  readonly lineage: readonly string[];
  /** Says that the charter was saved into a file. */
  readonly saved: () => void;
  /** Those of which this machine has the texts. */
  readonly versions: readonly Version[];
  /** Nothing where there is nothing to take back. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly shipped: Shipped | null;
  /** Nothing while it is compiled. */
  readonly outcome: Outcome | null;
  /** Of the last charter that had nothing to mend; those that ship until there is one. */
  readonly phases: Shipped['phases'];
  /** What compiles has stopped: the page is to be loaded again. */
  readonly stopped: boolean;
  /** Whether this browser keeps it. */
  readonly kept: boolean;
}

/**
 * Keeps the charter on this machine at each change, and compiles it at each pause.
 * @param keep keeps it; whether it could
 */
export function useCharter(
  compiler: Compiler,
  initial: CharterTexts,
  keep: (texts: CharterTexts) => Promise<boolean>,
  known: KeptValue<KnownVersions>,
): WrittenCharter {
  const [history, step] = useReducer(
    stepped,
    { texts: initial, lineage: known.initial.lineage },
    beginning,
  );
  const { texts, lineage } = history.now;
  const [versions, setVersions] = useState(known.initial.versions);
  const [shipped, setShipped] = useState<Shipped | null>(null);
  const [made, setMade] = useState<{ texts: CharterTexts; outcome: Outcome } | null>(null);
  const [phases, setPhases] = useState<Shipped['phases'] | null>(null);
  const [stopped, setStopped] = useState(false);
  const [kept, setKept] = useState(true);
  useEffect(() => {
    compiler.ask('shipped', null).then(setShipped, () => setStopped(true));
  }, [compiler]);
  useEffect(() => {
    known.keep({ lineage, versions });
  }, [known, lineage, versions]);
  useEffect(() => {
    let over = false;
    void keep(texts).then((could) => {
      if (!over) setKept(could);
    });
    return () => {
      over = true;
    };
  }, [keep, texts]);
  useEffect(() => {
    let over = false;
    const timer = setTimeout(() => {
      compiler.ask('compile', Array.from(texts)).then(
        (outcome) => {
          if (over) return;
          setMade({ texts, outcome });
          if (outcome.mistakes.length === 0) setPhases(outcome.phases);
        },
        () => setStopped(true),
      );
    }, PAUSE_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [compiler, texts]);
  return {
    texts,
    change: (changed) => step({ kind: 'change', next: { texts: changed, lineage } }),
    open: (changed, opened) => {
      // Of what is opened alone, nothing is one's own.
      const before = changed === opened.texts ? [] : lineage;
      step({ kind: 'change', next: { texts: changed, lineage: withLineage(before, opened) } });
      setVersions((now) => withVersion(now, opened.texts));
    },
    saved: () => {
      step({ kind: 'saved' });
      setVersions((now) => withVersion(now, texts));
    },
    lineage,
    versions,
    undo: history.before.length > 0 ? () => step({ kind: 'undo' }) : undefined,
    redo: history.after.length > 0 ? () => step({ kind: 'redo' }) : undefined,
    shipped,
    outcome: made?.texts === texts ? made.outcome : null,
    phases: phases ?? shipped?.phases ?? [],
    stopped,
    kept,
  };
}
