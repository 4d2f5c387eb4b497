import type { CompiledTemplates } from '../../templates/template';
import { EMPTY } from './drafts';
import type { PaneDriver } from './pane-driver';
import type { GalleryState } from './state';

const ID = 'envoi-de-facture';
const field = (id: string): string => `#field-${id} :is(input, textarea)`;
const TEMPLATE = `[data-template="${ID}"]`;
/** Stands in src/playground/files. */
const CONDITIONS = { name: 'conditions-2027.pdf', size: 698 };
const ACCOUNTS = 'compta@agence.example';

/** A charter whose invoice goes to the accounts department too, with a file, and leaves in the morning. */
function withBesides(shipped: CompiledTemplates): CompiledTemplates {
  const besides = {
    cc: [ACCOUNTS],
    files: [CONDITIONS],
    leaves: { after: 1, at: '09:00' },
  };
  return {
    ...shipped,
    templates: shipped.templates.map((template) =>
      template.id === ID ? { ...template, ...besides } : template,
    ),
  };
}

async function openForm({ fillAt, pressAt }: PaneDriver): Promise<void> {
  await fillAt('#template-search', 'facture');
  await pressAt(TEMPLATE);
}

function show(): void {
  document.querySelector('fieldset ~ [role="group"]')?.scrollIntoView();
}

/** What goes with a message besides its words. */
export const besidesStates: readonly GalleryState[] = [
  {
    id: 'formulaire-copie-depart',
    title: 'Formulaire : en copie, en pièce jointe, et l’heure de départ',
    host: EMPTY,
    templates: withBesides,
    steps: async (hand, { besides }) => {
      await openForm(hand);
      await hand.finds(besides.now);
      show();
    },
  },
  {
    id: 'formulaire-depart-a-la-main',
    title: 'Formulaire : la pièce jointe et l’heure de départ, à la main',
    host: { ...EMPTY, canDelay: false, canAttach: false },
    templates: withBesides,
    steps: async (hand, { besides }) => {
      await openForm(hand);
      await hand.finds(besides.remove(ACCOUNTS));
      show();
    },
  },
  {
    id: 'formulaire-depart-deja-regle',
    title: 'Formulaire : une heure de départ déjà réglée dans Outlook',
    host: { ...EMPTY, leaves: new Date(2099, 11, 7, 8, 30).getTime() },
    templates: withBesides,
    steps: async (hand) => {
      await openForm(hand);
      // From the hour that the template says to the one that Outlook holds.
      await hand.pressAt('fieldset ~ [role="group"] [aria-live] button');
      show();
    },
  },
  {
    id: 'formulaire-insere-avec',
    title: 'Formulaire inséré : la copie, la pièce jointe et l’heure de départ y sont',
    host: EMPTY,
    templates: withBesides,
    steps: async (hand, { besides, templates }) => {
      await openForm(hand);
      await hand.finds(besides.now);
      await hand.fillAt(field('numero'), 'F-2026-118');
      await hand.fillAt(field('objet'), 'la maintenance de novembre');
      await hand.fillAt(field('montant'), '540 € TTC');
      await hand.press(templates.insert);
      await hand.sees('fieldset ~ [role="group"] > p');
      show();
    },
  },
];
