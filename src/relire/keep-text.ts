import type { Editor } from './editor';

/** The entry of this tab's storage. */
const NAME = 'ton-juste relire texte';

/**
 * Keeps the text, at each pause and when the page is left, as long as its tab is open, so that reading the
 * page again loses no word. Nothing of it is there once the tab is closed.
 */
export function keepText(
  editor: Editor,
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
): void {
  try {
    const kept = storage().getItem(NAME);
    if (kept !== null) editor.source = kept;
  } catch {
    // Refused.
  }
  const keep = (): void => {
    try {
      storage().setItem(NAME, editor.whole);
    } catch {
      // Refused, or its pictures are too large: the words alone.
      try {
        storage().setItem(NAME, editor.source);
      } catch {
        return;
      }
    }
  };
  editor.onChange(keep);
  window.addEventListener('pagehide', keep);
}
