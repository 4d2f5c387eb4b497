import type { MemoryHostOptions } from '../../testing/memory-host';
import { userTemplatesSection } from '../../storage/user-templates/user-templates';
import { NEW_MESSAGE } from './drafts';

type UserTemplate = Parameters<typeof userTemplatesSection.stored>[0]['list'][number];

const own = (at: number, title: string, phase: string): UserTemplate => ({
  id: `mien:galerie${String(at)}`,
  title,
  phase,
  subject: title,
  text: 'Bonjour {prenom},\n\nVoici où en est votre site.',
  fields: [{ id: 'prenom', kind: 'person', label: 'Prénom du destinataire', required: false }],
  edited: Date.UTC(2026, 10, 20),
});

/** Somebody who has written templates of their own, more than are shown at first. */
export const OWN_TEMPLATES: MemoryHostOptions = {
  ...NEW_MESSAGE,
  settings: {
    [userTemplatesSection.key]: userTemplatesSection.stored({
      list: [
        own(1, 'Point d’avancement du vendredi', 'developpement'),
        own(2, 'Invitation à la recette', 'recette'),
        own(
          3,
          'Passage en production de la boutique en ligne, avec la liste des contrôles',
          'mise-en-production',
        ),
        own(4, 'Bilan de fin de projet', 'vie-du-contrat'),
        own(5, 'Accès au tableau de bord', 'lancement'),
        own(6, 'Visite du back-office', 'recette'),
      ],
    }),
  },
};
