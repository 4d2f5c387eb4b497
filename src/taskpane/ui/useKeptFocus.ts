import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard in a part of the pane when the button that had the focus has gone, with the notice
 * it stood in for instance. It never takes the focus from elsewhere, the message least of all.
 * @param instead takes the focus then
 * @returns the part's focus handler
 */
export function useKeptFocus(
  part: RefObject<HTMLElement | null>,
  instead: RefObject<HTMLElement | null>,
): () => void {
  const had = useRef(false);
  useEffect(() => {
    const { activeElement } = document;
    const lost = activeElement === null || activeElement === document.body;
    // Without the focus in this window, the person is in the message.
    if (lost && had.current && document.hasFocus()) instead.current?.focus();
    had.current = part.current?.contains(document.activeElement) ?? false;
  });
  return () => {
    had.current = true;
  };
}
