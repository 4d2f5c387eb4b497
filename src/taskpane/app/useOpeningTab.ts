import { useCallback, useEffect, useRef } from 'react';
import type { ReviewedDraft } from '../tone/review-state';

/** What a person does in the pane: from then on it stays where they are. */
const ACTS = ['pointerdown', 'keydown', 'click', 'input'] as const;

/** Where a pane that nobody has touched yet may begin. */
interface Opening {
  /** The draft as it was read first; `null` before. */
  readonly draft: ReviewedDraft | null;
  /** There are phrases to reword. */
  readonly onFindings: () => void;
  /** Nothing is written yet. */
  readonly onEmpty: () => void;
}

/**
 * Leads to where the draft needs its writer, once, when it was read first: unless they have done
 * something in the pane by then.
 * @returns tells that the pane is to stay where it is
 */
export function useOpeningTab({ draft, onFindings, onEmpty }: Opening): () => void {
  const settled = useRef(false);
  useEffect(() => {
    const settle = (): void => {
      settled.current = true;
    };
    for (const act of ACTS) document.addEventListener(act, settle, { capture: true });
    return () => {
      for (const act of ACTS) document.removeEventListener(act, settle, { capture: true });
    };
  }, []);
  useEffect(() => {
    if (draft === null || settled.current) return;
    settled.current = true;
    if (draft.findings.length > 0) onFindings();
    else if (draft.empty) onEmpty();
  }, [draft, onFindings, onEmpty]);
  return useCallback(() => {
    settled.current = true;
  }, []);
}
