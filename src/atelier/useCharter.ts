import { useEffect, useReducer, useState } from 'react';
import { beginning, changedTo, redone, undone, type History } from '../authoring/history';
import type { Outcome, Shipped } from '../authoring/outcome';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import type { Compiler } from './compiler';

/** After the last change, ms. */
const PAUSE_MS = 400;

type Step =
  { readonly kind: 'change'; readonly texts: CharterTexts } | { readonly kind: 'undo' | 'redo' };

function stepped(history: History<CharterTexts>, step: Step): History<CharterTexts> {
  if (step.kind === 'change') return changedTo(history, step.texts);
  return step.kind === 'undo' ? undone(history) : redone(history);
}

/** The charter that is being written, and what it comes to. */
export interface WrittenCharter {
  readonly texts: CharterTexts;
  readonly change: (texts: CharterTexts) => void;
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
): WrittenCharter {
  const [history, step] = useReducer(stepped, initial, beginning);
  const texts = history.now;
  const [shipped, setShipped] = useState<Shipped | null>(null);
  const [made, setMade] = useState<{ texts: CharterTexts; outcome: Outcome } | null>(null);
  const [phases, setPhases] = useState<Shipped['phases'] | null>(null);
  const [stopped, setStopped] = useState(false);
  const [kept, setKept] = useState(true);
  useEffect(() => {
    compiler.ask('shipped', null).then(setShipped, () => setStopped(true));
  }, [compiler]);
  useEffect(() => {
    let over = false;
    const timer = setTimeout(() => {
      void keep(texts).then((could) => {
        if (!over) setKept(could);
      });
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
  }, [compiler, keep, texts]);
  return {
    texts,
    change: (changed) => step({ kind: 'change', texts: changed }),
    undo: history.before.length > 0 ? () => step({ kind: 'undo' }) : undefined,
    redo: history.after.length > 0 ? () => step({ kind: 'redo' }) : undefined,
    shipped,
    outcome: made?.texts === texts ? made.outcome : null,
    phases: phases ?? shipped?.phases ?? [],
    stopped,
    kept,
  };
}
