import { count } from './count';

/** Templates that a person made, and other values for what was inserted. */
export const userTemplates = {
  update: 'Mettre à jour dans le message',
  updated: 'Le message est à jour',
  insertAgain: 'Insérer à nouveau',

  heading: 'Mes modèles',
  saveMessage: 'Enregistrer ce message comme modèle',
  createNamed: (title: string) => `Créer «\u00a0${title}\u00a0» à partir de ce message`,
  export: 'Exporter',
  mine: 'Mon modèle',
  hereOnly: 'Mon modèle, sur ce poste seulement',
  startFrom: 'Partir de ce modèle',
  edit: 'Modifier',
  duplicate: 'Dupliquer',
  remove: 'Supprimer',
  copyOf: (title: string) => `${title} (copie)`,

  newTitle: 'Nouveau modèle',
  editTitle: 'Modifier le modèle',
  reading: 'Lecture du message…',
  images: (n: number) =>
    `${count(n, 'image reste', 'images restent')} dans le message\u00a0: un modèle contient du texte et des liens.`,
  tables: (n: number) =>
    n === 1
      ? 'Le tableau du message est repris ligne par ligne\u00a0: un modèle n’en contient pas.'
      : `Les ${String(n)} tableaux du message sont repris ligne par ligne\u00a0: un modèle n’en contient pas.`,
  emptyDraft: 'Votre message est vide\u00a0: écrivez le modèle ici.',
  title: 'Titre',
  titleExample: 'Point d’avancement du vendredi',
  phase: 'Étape du projet',
  subject: 'Objet',
  text: 'Texte',
  textHint:
    '{champ} pour une valeur à compléter, **gras**, [mots](adresse) pour un lien, un tiret au début des lignes d’une liste (deux espaces avant pour une sous-liste), {#champ}…{/champ} autour d’une partie facultative.',
  fields: 'Champs à compléter',
  fieldsHint: 'Ce qui change d’un message à l’autre.',
  noField: 'Entourez un mot d’accolades dans le texte, comme {site}, pour en faire un champ.',
  stands: (words: string) => `«\u00a0${words}\u00a0»`,
  label: 'Nom du champ',
  labelOf: (mark: string) => `Nom du champ ${mark}`,
  kind: 'Type',
  kindOf: (mark: string) => `Type du champ ${mark}`,
  kinds: {
    text: 'Texte',
    longText: 'Texte long',
    person: 'Personne',
    address: 'Adresse web',
    date: 'Date',
    switch: 'Partie facultative',
    choice: 'Choix',
  },
  optionalPart: (mark: string) => `Entourez la partie facultative de {#${mark}} et {/${mark}}.`,
  required: 'Obligatoire',
  removeField: (mark: string) => `Retirer le champ ${mark}`,
  createField: (mark: string) => `Créer le champ ${mark}`,
  unused: (mark: string) =>
    `${mark} manque dans le texte\u00a0: ajoutez-le, ou supprimez le champ.`,
  problems: {
    unknown: (shown: string) => `${shown} peut devenir un champ.`,
    'not-a-value': (shown: string) =>
      `${shown} est une partie facultative\u00a0: entourez-la de ses deux repères.`,
    'not-an-option': (shown: string) => `À la place de ${shown}, donnez un des choix de ce champ.`,
    unclosed: (shown: string) => `Fermez la partie ${shown} par son repère de fin.`,
    unopened: (shown: string) => `Ouvrez la partie ${shown} par son repère de début.`,
    across: (shown: string) =>
      `La partie ${shown} va d’un paragraphe à l’autre\u00a0: mettez ses deux repères seuls sur leur ligne.`,
    link: (shown: string) =>
      `Le lien ${shown} est à reprendre\u00a0: il mène à une adresse https:// ou http://, à une adresse de courriel, ou à un champ d’adresse.`,
  },
  needsTitle: 'Donnez un titre au modèle.',
  takenTitle: 'Un autre de vos modèles porte déjà ce titre.',
  needsText: 'Écrivez au moins un mot.',
  tooLong: (most: number) => `Ce texte dépasse ${String(most)} caractères.`,
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  saved: (title: string) => `«\u00a0${title}\u00a0» est dans vos modèles.`,
  savedHere: 'La boîte aux lettres est pleine\u00a0: il reste sur ce poste.',
  advice: (phrases: string, n: number) =>
    `Conseil de ton\u00a0: ${n === 1 ? 'une expression' : 'quelques expressions'} à reformuler, ${phrases}.`,
  nowhere:
    'La place manque dans la boîte aux lettres et sur ce poste\u00a0: vos modèles restent tels quels. Exportez-en, supprimez-en, puis recommencez.',
  removed: (title: string) => `«\u00a0${title}\u00a0» est supprimé.`,
  restored: (title: string) => `«\u00a0${title}\u00a0» est revenu.`,
  paused: 'Modèle non enregistré.',
  resume: 'Reprendre',
  discard: 'Abandonner',
  imported: (added: number, known: number) =>
    `${count(added, 'modèle ajouté', 'modèles ajoutés')}, ${count(known, 'déjà présent', 'déjà présents')}.`,
  notImported: (where: string, what: string) =>
    where === ''
      ? `Vos modèles restent tels quels\u00a0: ${what}.`
      : `Vos modèles restent tels quels\u00a0: dans «\u00a0${where}\u00a0», ${what}.`,
  faults: {
    json: 'ce n’est pas du JSON',
    format: 'ce fichier n’est pas un export de modèles de Ton juste',
    newer: 'ce fichier vient d’une version plus récente de Ton juste',
    size: 'ce fichier dépasse 2 Mo',
    object: 'un objet est attendu',
    list: 'une liste est attendue',
    text: 'un texte est attendu',
    missing: 'une valeur est attendue',
    empty: 'un mot au moins est attendu',
    field: 'ce champ n’a pas la forme attendue',
    twice: 'un autre champ porte déjà ce nom',
    other: 'une autre valeur est attendue',
  },
  faultLong: (most: number) => `${String(most)} caractères au plus sont attendus`,
  faultMany: (most: number) => `${String(most)} entrées au plus sont attendues`,
  faultMark: (shown: string) => `${shown} n’a pas de sens ici`,
  damaged: 'Des modèles enregistrés sont illisibles. Ils restent tels quels, prêts à exporter.',
  newer: 'Des modèles viennent d’une version plus récente de Ton juste. Ils restent tels quels.',
  dropped: 'Le texte gardé est supprimé.',

  firstName: 'Prénom du destinataire',
  firstNameHelp: 'Laissez vide pour commencer sans salutation.',
  recipient: 'Nom du destinataire',
  sender: 'Votre nom',
  client: 'Nom du client',
  site: 'Adresse du site',
  staging: 'Adresse de la préproduction',
  backOffice: 'Adresse du back-office',
  address: 'Adresse',
  date: 'Date',
};
