import type { CompiledTemplates } from '../../templates/template';
import { EMPTY } from './drafts';
import type { GalleryState } from './state';

const ID = 'envoi-de-facture';
const TEMPLATE = `[data-template="${ID}"]`;

/** A charter whose invoice goes to the accounts department too, and leaves in the morning. */
function withBesides(shipped: CompiledTemplates): CompiledTemplates {
  return {
    ...shipped,
    templates: shipped.templates.map((template) =>
      template.id === ID
        ? { ...template, cc: ['compta@agence.example'], leaves: { after: 1, at: '09:00' } }
        : template,
    ),
  };
}

/** What goes with a message besides its words. */
export const besidesStates: readonly GalleryState[] = [
  {
    id: 'formulaire-copie-depart',
    title: 'Formulaire : en copie, et l’heure de départ',
    host: EMPTY,
    templates: withBesides,
    steps: async ({ fillAt, pressAt, finds }, { besides }) => {
      await fillAt('#template-search', 'facture');
      await pressAt(TEMPLATE);
      await finds(besides.now);
      document.querySelector('fieldset ~ [role="group"]')?.scrollIntoView();
    },
  },
  {
    id: 'formulaire-depart-a-la-main',
    title: 'Formulaire : l’heure de départ, à la main',
    host: { ...EMPTY, canDelay: false },
    templates: withBesides,
    steps: async ({ fillAt, pressAt, finds }, { besides }) => {
      await fillAt('#template-search', 'facture');
      await pressAt(TEMPLATE);
      await finds(besides.remove('compta@agence.example'));
      document.querySelector('fieldset ~ [role="group"]')?.scrollIntoView();
    },
  },
];
