import { ANSWER, CLEAN, EMPTY, NEW_MESSAGE, QUOTED_PICTURE, REPLY } from './drafts';
import { FOLLOWED_CLIENT, FOLLOWED_CLIENTS, KNOWN_CLIENT } from './known-clients';
import { OWN_TEMPLATES } from './own-templates';
import type { GalleryState } from './state';

/** By what they are called in every language. */
const template = (id: string): string => `[data-template="${id}"]`;
const field = (id: string): string => `#field-${id} :is(input, textarea)`;
const ANNOUNCEMENT = template('annonce-de-mise-en-production');
const SITE = field('site');

/** « Modèles » in every state. */
export const templatesStates: readonly GalleryState[] = [
  { id: 'bienvenue', title: 'Modèles : première ouverture', host: NEW_MESSAGE, first: true },
  { id: 'modeles', title: 'Modèles', host: CLEAN },
  { id: 'modeles-message-vide', title: 'Modèles : message vide', host: EMPTY },
  {
    id: 'modeles-client',
    title: 'Modèles : un client retenu, des favoris',
    host: KNOWN_CLIENT,
    steps: ({ sees }) => sees(template('relance-de-validation')),
  },
  {
    id: 'modeles-reponse',
    title: 'Modèles : ce que le client demande',
    host: ANSWER,
    steps: async ({ press, sees }, { tabs }) => {
      await press(tabs.templates);
      await sees('blockquote');
    },
  },
  {
    id: 'formulaire-reponse',
    title: 'Formulaire : ce que la question nomme',
    host: ANSWER,
    steps: async ({ press, pressAt, finds }, { tabs, templates }) => {
      await press(tabs.templates);
      await pressAt(`blockquote + ul ${template('fonctionnement-retabli')}`);
      await finds(templates.wholeMessage);
    },
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
    id: 'mes-modeles',
    title: 'Modèles : mes modèles',
    host: OWN_TEMPLATES,
    steps: async ({ sees }) => {
      await sees('#own-templates + ul');
      document.querySelector('#own-templates ~ div:last-child')?.scrollIntoView();
    },
  },
  {
    id: 'formulaire',
    title: 'Formulaire',
    host: EMPTY,
    steps: async ({ pressAt, sees }) => {
      await pressAt(ANNOUNCEMENT);
      await sees('footer');
    },
  },
  {
    id: 'formulaire-sans-retour',
    title: 'Formulaire : au-dessus d’un fil avec images',
    host: QUOTED_PICTURE,
    steps: async ({ pressAt, sees }) => {
      await pressAt(ANNOUNCEMENT);
      await sees('footer p[id]');
    },
  },
  {
    id: 'formulaire-options',
    title: 'Formulaire : les parties facultatives',
    host: EMPTY,
    steps: async ({ pressAt, sees }) => {
      await pressAt(ANNOUNCEMENT);
      await sees('fieldset input[role="switch"]');
      await pressAt('fieldset input[role="switch"]:not(:checked)');
    },
  },
  {
    id: 'formulaire-apercu',
    title: 'Formulaire : la phrase qui change',
    host: KNOWN_CLIENT,
    steps: async ({ pressAt, fillAt, sees }) => {
      await pressAt(template('demande-de-validation'));
      await sees('[data-testid="changed-sentence"] mark');
      await pressAt('input[type="radio"][value="prevue"]');
      await fillAt(field('date'), '2026-12-15');
    },
  },
  {
    id: 'formulaire-message',
    title: 'Formulaire : tout le message',
    host: EMPTY,
    steps: async ({ press, pressAt, fillAt, sees }, { templates }) => {
      await pressAt(ANNOUNCEMENT);
      await fillAt(SITE, 'https://www.acme.example/');
      await press(templates.wholeMessage);
      await sees('[data-testid="preview-body"]');
    },
  },
  {
    id: 'formulaire-dependant',
    title: 'Formulaire : un champ sous son option',
    host: EMPTY,
    steps: async ({ pressAt, fillAt, sees }) => {
      await fillAt('#template-search', 'contenus');
      await pressAt(template('demande-de-contenus-et-d-acces'));
      await sees('fieldset');
      await pressAt('#field-coffre input');
      await fillAt(field('adresseCoffre'), 'https://coffre.agence.example/');
      document.getElementById('field-coffre')?.scrollIntoView();
    },
  },
  {
    id: 'formulaire-repris',
    title: 'Formulaire : repris du dernier message',
    host: KNOWN_CLIENT,
    steps: async ({ pressAt, sees }) => {
      await pressAt(ANNOUNCEMENT);
      await sees('input[value="https://www.acme.example/"]');
    },
  },
  {
    id: 'formulaire-a-completer',
    title: 'Formulaire : à compléter',
    host: EMPTY,
    steps: async ({ press, pressAt, fillAt, sees }, { templates }) => {
      await pressAt(ANNOUNCEMENT);
      await fillAt(SITE, 'le nouveau site');
      await press(templates.insert);
      await sees('[aria-invalid="true"]');
    },
  },
  {
    id: 'placement',
    title: 'Formulaire : où insérer',
    host: EMPTY,
    steps: async ({ press, pressAt, sees }, { templates }) => {
      await pressAt(ANNOUNCEMENT);
      await press(templates.placementMenu);
      await sees('[role="menuitem"]');
    },
  },
  {
    id: 'confirmation',
    title: 'Formulaire : à la place de mon texte',
    host: REPLY,
    steps: async ({ press, pressAt, fillAt, sees }, { templates }) => {
      await pressAt(ANNOUNCEMENT);
      await fillAt(SITE, 'https://www.acme.example/');
      await press(templates.placementMenu);
      await press(templates.placements.own);
      await sees('footer button + button');
    },
  },
  {
    id: 'insere',
    title: 'Modèle inséré',
    host: { ...EMPTY, subject: '' },
    steps: async ({ press, pressAt, fillAt, sees }, { templates }) => {
      await pressAt(ANNOUNCEMENT);
      await fillAt(SITE, 'https://www.acme.example/');
      await press(templates.insert);
      await sees('footer [role="status"]:not(:empty)');
    },
  },
  {
    id: 'objet',
    title: 'Modèle inséré : un autre objet',
    host: { ...EMPTY, subject: 'Votre site' },
    steps: async ({ press, pressAt, fillAt, sees }, { templates }) => {
      await pressAt(ANNOUNCEMENT);
      await fillAt(SITE, 'https://www.acme.example/');
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
    steps: async ({ press, pressAt, fillAt, finds }, { templates, tone }) => {
      await pressAt(ANNOUNCEMENT);
      await fillAt(SITE, 'https://www.acme.example/');
      await press(templates.insert);
      await finds(tone.recover);
    },
  },
];
