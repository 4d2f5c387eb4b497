import { useEffect, useRef, type RefObject } from 'react';
import { asShown } from './by-severity';
import { cardId } from './card-id';
import { isLeftoverKey, type KeyedLeftover } from './leftovers-state';
import { phraseId } from './Mirror';
import type { ReviewView } from './useReview';

/**
 * Walks through the cards of what else there is to look at and then the phrases, as they are shown: F8 and Shift+F8,
 * Ctrl+Enter to replace, Escape back to the phrase. Keeps the selected phrase and its card in sight,
 * and the focus in the panel when the button that had it is gone with its card. It never takes the
 * focus from elsewhere, the message least of all.
 * @returns the panel's focus handler
 */
export function useFindingFocus(
  review: ReviewView,
  leftovers: readonly KeyedLeftover[],
  active: boolean,
  root: RefObject<HTMLElement | null>,
  check: RefObject<HTMLElement | null>,
): () => void {
  const { state, move, select } = review;
  const { selected } = state;
  const findings = state.draft?.findings ?? [];
  const stops = [...leftovers, ...asShown(findings)].map(({ key }) => key);
  /** Where the selected one is, or at what remains. */
  const stand = () => {
    (
      byId(phraseId(selected ?? '')) ??
      placeOf(selected) ??
      placeOf(stops[0]) ??
      check.current
    )?.focus();
  };

  const inSight = useRef(true);
  useEffect(() => {
    if (!active || selected === null) return;
    inSight.current = true;
    for (const id of [cardId(selected), phraseId(selected)]) {
      const element = byId(id);
      // A card that moved under a pressed button would take the click away from it.
      if (element?.contains(document.activeElement)) continue;
      // jsdom has no scrolling.
      element?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [active, selected]);

  // What is written or inserted above pushes it down; who has scrolled away from it stays there.
  const at = findings.find(({ key }) => key === selected)?.span.from;
  useEffect(() => {
    if (!active || selected === null || !inSight.current) return;
    byId(phraseId(selected))?.scrollIntoView?.({ block: 'nearest' });
  }, [active, selected, at]);
  useEffect(() => {
    if (!active || selected === null) return;
    const onScroll = () => {
      const phrase = byId(phraseId(selected));
      if (phrase) inSight.current = isInSight(phrase);
    };
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', onScroll, { capture: true });
  }, [active, selected]);

  const hadFocus = useRef(false);
  useEffect(() => {
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    // Without the focus in this window, the person is in the message.
    if (lost && hadFocus.current && active && document.hasFocus()) stand();
    hadFocus.current = root.current?.contains(document.activeElement) ?? false;
  });

  const onKey = useRef<(event: KeyboardEvent) => void>(() => undefined);
  useEffect(() => {
    const step = (by: 1 | -1) => {
      const at = Math.max(stops.indexOf(selected ?? ''), 0);
      // From elsewhere, the first step forward is to what is selected.
      const onIt = document.activeElement === placeOf(stops[at]);
      const next = stops.at((by === 1 && !onIt ? at : at + by) % stops.length);
      const place = placeOf(next);
      // Where one card is shown at a time, the focus follows to the next once it is there.
      if (place) place.focus();
      else if (next !== undefined) select(next);
    };
    onKey.current = (event) => {
      if (event.key === 'F8') {
        event.preventDefault();
        step(event.shiftKey ? -1 : 1);
      } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        const current = findings.find(({ key }) => key === selected);
        // The button knows the blanks, and stands at the first one that waits.
        const button = byId(cardId(current?.key ?? ''))?.querySelector<HTMLElement>(
          '[data-replace]',
        );
        if (current && button) button.click();
        else if (current?.move) move(current.key);
      } else if (event.key === 'Escape' && selected !== null) {
        stand();
      }
    };
  });
  useEffect(() => {
    if (!active) return;
    const listener = (event: KeyboardEvent) => onKey.current(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [active]);

  return () => {
    hadFocus.current = true;
  };
}

function byId(id = ''): HTMLElement | null {
  return document.getElementById(id);
}

/** A finding's phrase in the mirror, or its card where other phrases cover all of it; a leftover's card. */
function placeOf(key: string | null = ''): HTMLElement | null {
  const phrase = isLeftoverKey(key) ? null : byId(phraseId(key ?? ''));
  return phrase ?? byId(cardId(key ?? ''));
}

/** Whether the part of the mirror that is on screen shows some of the phrase. */
function isInSight(phrase: HTMLElement): boolean {
  const box = phrase.getBoundingClientRect();
  const mirror = phrase.closest('[role="region"]')?.getBoundingClientRect();
  return mirror === undefined || (box.bottom > mirror.top && box.top < mirror.bottom);
}
