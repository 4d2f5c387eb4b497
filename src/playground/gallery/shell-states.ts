import { EMPTY } from './drafts';
import type { GalleryState } from './state';

const OFFICE_JS = 'appsforoffice.microsoft.com';

/** What stands in the pane's place. */
export const shellStates: readonly GalleryState[] = [
  { id: 'hors-outlook', title: 'Hors d’Outlook', notStarted: { kind: 'outside' } },
  {
    id: 'sans-office-js',
    title: 'Office.js n’est pas arrivé',
    notStarted: { kind: 'absent', host: OFFICE_JS },
  },
  {
    id: 'sans-reponse',
    title: 'Outlook n’a pas répondu',
    notStarted: { kind: 'silent', host: OFFICE_JS, seconds: 10 },
  },
  {
    id: 'pas-demarre',
    title: 'Le volet n’a pas pu démarrer',
    notStarted: { kind: 'failed', failure: 'TypeError: storage is not a function' },
  },
  {
    id: 'sans-message',
    title: 'Outlook n’a donné aucun message',
    host: EMPTY,
    prepare: (host) => host.fail('body.getTypeAsync', 'no-item'),
    steps: async ({ press, sees }) => {
      await press('Ton');
      await sees('details');
    },
  },
  {
    id: 'pause',
    title: 'Le volet s’est arrêté',
    host: EMPTY,
    steps: async ({ pressAt, sees }) => {
      await pressAt('[data-template="annonce-de-mise-en-production"]');
      await sees('footer');
      // As an extension of the browser that translates pages does, for one.
      document.querySelector('footer')?.parentElement?.remove();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
      await sees('[role="alert"]');
    },
  },
];
