import type { InsertPlace } from '../editing/insert-template';

const plural = new Intl.PluralRules('fr');

/** « 1 expression », « 3 expressions »: French counts 0 and 1 as one. */
function count(n: number, one: string, other: string): string {
  return `${String(n)} ${plural.select(n) === 'one' ? one : other}`;
}

/** Everything that the pane says, in French and in the charter's own tone. */
export const strings = {
  tabs: { label: 'Ton juste', templates: 'Modèles', tone: 'Ton' },
  privacy: 'Rien ne quitte votre poste.',
  outsideOutlook:
    'Ton juste s’ouvre dans Outlook, à côté du message que vous rédigez. Ouvrez-le depuis un nouveau message ou une réponse.',
  interrupted: 'L’affichage a fait une pause. Votre message, lui, n’a pas bougé.',
  reopen: 'Afficher à nouveau',
  loading: 'Un instant…',
  undo: 'Annuler',
  close: 'Fermer',
  copy: 'Copier',
  copied: 'Copié',
  stopped: 'Ton juste a fait une pause. Réessayez dans un instant.',
  slow: 'Outlook met du temps à répondre.',
  copyByHand: 'Sélectionnez le texte ci-dessous, puis Ctrl+C.',

  templates: {
    search: 'Rechercher un modèle',
    searchKeys: 'Ctrl+K',
    clearSearch: 'Effacer la recherche',
    phases: 'Étapes du projet',
    noneYet: 'Aucun modèle à cette étape',
    results: (n: number) => count(n, 'modèle trouvé', 'modèles trouvés'),
    noResult: (query: string) => `Aucun modèle pour «\u00a0${query}\u00a0».`,
    noResultHint: 'Essayez un autre mot, le nom d’une étape par exemple.',
    back: 'Modèles',
    preview: 'Aperçu',
    previewSubject: 'Objet',
    proposed: 'Proposée d’après l’adresse du site.',
    optional: 'facultatif',
    options: 'Dans le message',
    insert: 'Insérer',
    insertKeys: 'Ctrl+Entrée',
    placementMenu: 'Choisir où insérer',
    placements: {
      cursor: 'Au curseur',
      top: 'En haut',
      own: 'À la place de mon texte',
    } satisfies Record<InsertPlace, string>,
    confirmOwn: 'Votre texte sera remplacé par le modèle. La signature et le fil restent.',
    confirmOwnYes: 'Prendre la place',
    confirmOwnNo: 'Garder mon texte',
    inserting: 'Insertion…',
    inserted: 'Modèle inséré',
    insertedOnTop: 'Placé en haut du message.',
    insertOnTop: 'Insérer en haut',
    undone: 'Le message d’avant est revenu',
    toComplete: (n: number) => `${count(n, 'champ', 'champs')} à compléter`,
    subjectQuestion: (current: string) =>
      `Remplacer l’objet actuel «\u00a0${current}\u00a0»\u00a0?`,
    subjectProposed: (subject: string) => `Objet du modèle\u00a0: «\u00a0${subject}\u00a0»`,
    subjectYes: 'Remplacer l’objet',
    subjectNo: 'Garder l’objet',
  },

  settings: {
    title: 'Réglages',
    back: 'Retour',
    expressions: 'Mes expressions',
    expressionsHint:
      'Signalées dans tous vos messages, quels que soient les accents et les majuscules, au féminin et au pluriel aussi.',
    noExpression: 'Votre liste est vide pour l’instant.',
    expression: 'Expression',
    expressionExample: 'point bloquant',
    replacement: 'À la place',
    replacementExample: 'point à préciser',
    replacementHint: 'Facultatif\u00a0: sans elle, l’expression est seulement signalée.',
    add: 'Ajouter',
    save: 'Enregistrer',
    cancel: 'Annuler',
    edit: (words: string) => `Modifier «\u00a0${words}\u00a0»`,
    remove: (words: string) => `Supprimer «\u00a0${words}\u00a0»`,
    onlyPointed: 'seulement signalée',
    needsWord: 'Écrivez au moins un mot.',
    tooLong: 'Une expression tient en 40 mots.',
    alreadyThere: 'Cette expression est déjà dans votre liste.',
    added: (words: string) => `«\u00a0${words}\u00a0» est dans votre liste.`,
    changed: 'C’est modifié.',
    removed: (words: string) => `«\u00a0${words}\u00a0» a quitté la liste.`,
    undone: 'La liste d’avant est revenue.',
    always: 'Toujours ignorées',
    alwaysHint:
      'Ces expressions passent dans tous vos messages. Le bouton «\u00a0Toujours ignorer\u00a0», dans Ton, en ajoute.',
    noAlways: 'La relecture suit toute la charte.',
    place: 'Place dans votre boîte aux lettres',
    meter: (used: string) => `${used} Ko sur 32 Ko`,
    file: 'Emporter, partager',
    export: 'Exporter',
    import: 'Importer',
    exported: (name: string) => `${name} est dans vos téléchargements.`,
    imported: (added: number, known: number) =>
      `${count(added, 'entrée ajoutée', 'entrées ajoutées')}, ${count(known, 'déjà présente', 'déjà présentes')}.`,
    notImported: (where: string, what: string) =>
      where === ''
        ? `Vos listes restent telles quelles\u00a0: ${what}.`
        : `Vos listes restent telles quelles\u00a0: dans «\u00a0${where}\u00a0», ${what}.`,
    full: 'Les 32 Ko de vos réglages sont pris. Exportez-les, supprimez quelques entrées, puis recommencez.',
    newer:
      'Vos réglages viennent d’une version plus récente de Ton juste. Ils restent tels quels, et la charte seule s’applique ici.',
    damaged:
      'La charte seule s’applique pour l’instant. Vos réglages, sous une autre forme que prévu, sont gardés dans Réglages, prêts à exporter.',
    exportDamaged: 'Exporter ce texte',
    dropDamaged: 'Supprimer ce texte',
    dropped: 'Le texte gardé a quitté vos réglages.',
  },

  tone: {
    mirror: 'Votre message',
    count: (n: number) => `${count(n, 'expression', 'expressions')} à reprendre`,
    check: 'Vérifier',
    replace: 'Remplacer',
    replaceAll: 'Tout remplacer',
    ignore: 'Ignorer',
    ignoreAlways: 'Toujours ignorer',
    findings: 'Expressions à reprendre',
    quoted: (phrase: string) => `«\u00a0${phrase}\u00a0»`,
    suggestions: 'À privilégier',
    phrasings: 'À adapter et à copier',
    morePhrasings: 'Autres formulations',
    fewerPhrasings: 'Moins de formulations',
    unread: ({ signature, quoted }: { signature: boolean; quoted: boolean }) => {
      if (signature && quoted) return '— votre signature et le fil ne sont pas relus —';
      return signature
        ? '— votre signature n’est pas relue —'
        : '— le fil de la conversation n’est pas relu —';
    },
    reading: 'Lecture de votre message…',
    writing: 'Modification…',
    cleanTitle: 'Rien à reprendre\u00a0: votre message est dans le ton.',
    cleanHint: 'Vous pouvez l’envoyer l’esprit tranquille.',
    cleanIgnored: (n: number) =>
      `${count(n, 'expression gardée', 'expressions gardées')} telle${n > 1 ? 's' : ''} quelle${n > 1 ? 's' : ''}, à votre demande.`,
    emptyTitle: 'Votre message est encore vide.',
    emptyHint:
      'Écrivez quelques mots ou partez d’un modèle\u00a0: la relecture commence toute seule.',
    emptyAction: 'Choisir un modèle',
    plainText: 'Message en texte brut\u00a0: il se relit et se reprend de la même façon.',
    slowHint: 'Votre message n’a pas bougé.',
    retry: 'Réessayer',
    changed: 'Le message a changé, je l’ai relu.',
    changedNothing: 'Rien n’a été remplacé.',
    replaced: 'C’est remplacé.',
    replacedAll: (n: number) => `${count(n, 'expression remplacée', 'expressions remplacées')}.`,
    ignored: (phrase: string) => `«\u00a0${phrase}\u00a0» est gardé dans ce message.`,
    ignoredAlways: (phrase: string) =>
      `«\u00a0${phrase}\u00a0» passe désormais dans tous vos messages.`,
    undone: 'Retour au texte d’avant.',
    highlight: 'Surligner dans le message',
    highlightShort: 'Surligner',
    unhighlight: 'Retirer le surlignage',
    highlighted: (n: number) =>
      `${count(n, 'expression surlignée', 'expressions surlignées')} dans le message.`,
    unhighlighted: 'Surlignage retiré\u00a0: le message est comme avant.',
    highlightLeft: 'Le surlignage de Ton juste est encore dans le message.',
    recover: 'Récupérer le texte d’avant',
    recovered: 'Le texte d’avant est revenu.',
    keys: 'F8 et Maj+F8 passent d’une expression à l’autre, Ctrl+Entrée remplace.',
  },
} as const;
