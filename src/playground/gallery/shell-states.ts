import { EMPTY } from './drafts';
import type { GalleryState } from './state';

/** What stands in the pane's place. */
export const shellStates: readonly GalleryState[] = [
  { id: 'hors-outlook', title: 'Hors d’Outlook', outside: true },
  {
    id: 'pause',
    title: 'L’affichage a fait une pause',
    host: EMPTY,
    steps: async ({ press, sees }) => {
      await press('Annonce de mise en production');
      await sees('footer');
      // As an extension of the browser that translates pages does, for one.
      document.querySelector('footer')?.parentElement?.remove();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
      await sees('[role="alert"]');
    },
  },
];
