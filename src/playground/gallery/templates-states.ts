import { CLEAN, EMPTY, NEW_MESSAGE, QUOTED_PICTURE, REPLY } from './drafts';
import { FOLLOWED_CLIENT, FOLLOWED_CLIENTS, KNOWN_CLIENT } from './known-clients';
import type { GalleryState } from './state';

const ANNOUNCEMENT = 'Annonce de mise en production';
const SITE = 'Adresse du site';

/** « Modèles » in every state. */
export const templatesStates: readonly GalleryState[] = [
  { id: 'bienvenue', title: 'Modèles : première ouverture', host: NEW_MESSAGE, first: true },
  { id: 'modeles', title: 'Modèles', host: CLEAN },
  { id: 'modeles-message-vide', title: 'Modèles : message vide', host: EMPTY },
  {
    id: 'modeles-client',
    title: 'Modèles : un client retenu, des favoris',
    host: KNOWN_CLIENT,
    steps: ({ finds }) => finds('Relance de validation'),
  },
  {
    id: 'modeles-a-suivre',
    title: 'Modèles : à suivre avec ce client',
    host: FOLLOWED_CLIENT,
    steps: ({ finds }, { followUps }) => finds(followUps.remind),
  },
  {
    id: 'modeles-a-suivre-tous',
    title: 'Modèles : à suivre, sans destinataire',
    host: FOLLOWED_CLIENTS,
    steps: ({ finds }, { followUps }) => finds(followUps.remind),
  },
  {
    id: 'modeles-recu',
    title: 'Modèles : reçu',
    host: FOLLOWED_CLIENT,
    steps: async ({ press, finds }, { followUps, undo }) => {
      await press(followUps.received);
      await finds(undo);
    },
  },
  {
    id: 'recherche',
    title: 'Modèles : recherche',
    host: NEW_MESSAGE,
    steps: async ({ fill, sees }, { templates }) => {
      await fill(templates.search, 'relance');
      await sees('[data-template] span + span');
    },
  },
  {
    id: 'recherche-vide',
    title: 'Modèles : rien trouvé',
    host: NEW_MESSAGE,
    steps: async ({ fill, sees }, { templates }) => {
      await fill(templates.search, 'xylophone');
      await sees('p br');
    },
  },
  {
    id: 'formulaire',
    title: 'Formulaire',
    host: EMPTY,
    steps: async ({ press, sees }) => {
      await press(ANNOUNCEMENT);
      await sees('footer');
    },
  },
  {
    id: 'formulaire-sans-retour',
    title: 'Formulaire : au-dessus d’un fil avec images',
    host: QUOTED_PICTURE,
    steps: async ({ press, sees }) => {
      await press(ANNOUNCEMENT);
      await sees('footer p');
    },
  },
  {
    id: 'formulaire-options',
    title: 'Formulaire : les parties facultatives',
    host: EMPTY,
    steps: async ({ press, pressAt, sees }) => {
      await press(ANNOUNCEMENT);
      await sees('fieldset input[role="switch"]');
      await pressAt('fieldset input[role="switch"]:not(:checked)');
    },
  },
  {
    id: 'formulaire-repris',
    title: 'Formulaire : repris du dernier message',
    host: KNOWN_CLIENT,
    steps: async ({ press, sees }) => {
      await press(ANNOUNCEMENT);
      await sees('input[value="https://www.acme.example/"]');
    },
  },
  {
    id: 'formulaire-a-completer',
    title: 'Formulaire : à compléter',
    host: EMPTY,
    steps: async ({ press, fill, sees }, { templates }) => {
      await press(ANNOUNCEMENT);
      await fill(SITE, 'le nouveau site');
      await press(templates.insert);
      await sees('[aria-invalid="true"]');
    },
  },
  {
    id: 'placement',
    title: 'Formulaire : où insérer',
    host: EMPTY,
    steps: async ({ press, sees }, { templates }) => {
      await press(ANNOUNCEMENT);
      await press(templates.placementMenu);
      await sees('[role="menuitem"]');
    },
  },
  {
    id: 'confirmation',
    title: 'Formulaire : à la place de mon texte',
    host: REPLY,
    steps: async ({ press, fill, sees }, { templates }) => {
      await press(ANNOUNCEMENT);
      await fill(SITE, 'https://www.acme.example/');
      await press(templates.placementMenu);
      await press(templates.placements.own);
      await sees('footer button + button');
    },
  },
  {
    id: 'insere',
    title: 'Modèle inséré',
    host: { ...EMPTY, subject: '' },
    steps: async ({ press, fill, sees }, { templates }) => {
      await press(ANNOUNCEMENT);
      await fill(SITE, 'https://www.acme.example/');
      await press(templates.insert);
      await sees('footer [role="status"]:not(:empty)');
    },
  },
  {
    id: 'objet',
    title: 'Modèle inséré : un autre objet',
    host: { ...EMPTY, subject: 'Votre site' },
    steps: async ({ press, fill, sees }, { templates }) => {
      await press(ANNOUNCEMENT);
      await fill(SITE, 'https://www.acme.example/');
      await press(templates.insert);
      await sees('footer button + button');
    },
  },
  {
    id: 'modele-personnel',
    title: 'Enregistrer ce message comme modèle',
    host: NEW_MESSAGE,
    steps: async ({ press, sees }, { userTemplates }) => {
      await press(userTemplates.saveMessage);
      await sees('textarea');
    },
  },
  {
    id: 'modele-champ-inconnu',
    title: 'Modèle personnel : un champ à créer',
    host: NEW_MESSAGE,
    steps: async ({ press, fill, finds }, { userTemplates }) => {
      await press(userTemplates.saveMessage);
      await fill(userTemplates.title, 'Point d’avancement du vendredi');
      await fill(userTemplates.text, 'Le site {site} avance.');
      await press(userTemplates.save);
      await finds(userTemplates.createField('{site}'));
    },
  },
  {
    id: 'modele-en-attente',
    title: 'Modèle personnel : écriture interrompue',
    host: NEW_MESSAGE,
    steps: async ({ press, pressAt, fill, finds }, { userTemplates }) => {
      await press(userTemplates.saveMessage);
      await fill(userTemplates.title, 'Point d’avancement du vendredi');
      await pressAt('#panel-modeles button');
      await finds(userTemplates.resume);
    },
  },
  {
    id: 'insertion-muette',
    title: 'Insertion : Outlook ne répond pas',
    host: EMPTY,
    prepare: (host) => host.fail('body.prependAsync', 'hang'),
    steps: async ({ press, fill, finds }, { templates, tone }) => {
      await press(ANNOUNCEMENT);
      await fill(SITE, 'https://www.acme.example/');
      await press(templates.insert);
      await finds(tone.recover);
    },
  },
];
