import type { ProposalFileFault } from '../read-proposal-file';
import type { ArchiveFault } from '../../authoring/charter-archive';
import type { Difference } from '../../authoring/charter-differences';
import type { EntryKind } from '../../authoring/charter-entries';
import { count } from '../../taskpane/strings/fr/count';
import type { Category, Severity } from '../../tone/finding';

/** What the atelier says, in French and in the charter's own tone. */
export const french = {
  language: 'fr',
  title: 'L’atelier de la charte',
  tabs: {
    label: 'Parties de l’atelier',
    rules: 'Expressions',
    templates: 'Modèles',
    house: 'Réglages',
    proposals: 'Propositions',
    shipped: 'Ce qui est livré',
    trying: 'Essayer',
    publishing: 'Publier',
  },
  undo: 'Annuler',
  redo: 'Rétablir',
  open: 'Ouvrir',
  save: 'Enregistrer',
  openHint: 'Ouvrir une charte enregistrée (.zip)',
  saveHint: 'Enregistrer la charte (.zip)',
  opened: (files: number) => `La charte est ouverte\u00a0: ${count(files, 'fichier', 'fichiers')}.`,
  otherBase:
    'Elle a été écrite sur une autre version de la charte livrée\u00a0: regardez ce qui est à revoir.',
  comparing: 'Ce fichier et votre charte',
  differences: (n: number) =>
    `Ce fichier et votre charte diffèrent sur ${count(n, 'point', 'points')}`,
  comparedWithBase:
    'Depuis la dernière version que vous aviez en commun. Ce qu’un seul de vous a changé est déjà choisi.',
  comparedWithout:
    'Leur dernière version commune n’est pas sur cette machine\u00a0: tout ce qui est à vous est gardé, ce qui n’est que dans le fichier s’y ajoute.',
  compareHint: 'Rien ne change avant votre choix, et «\u00a0Annuler\u00a0» le reprend.',
  entryKinds: {
    rule: 'Expression',
    template: 'Modèle',
    phase: 'Étape du projet',
    phrase: 'Phrases',
    exception: 'Mots à laisser passer',
    list: 'Liste',
    switch: 'Ce qui est livré',
    house: 'Réglage',
    attached: 'Fichier joint',
    file: 'Fichier',
  } satisfies Record<EntryKind, string>,
  changedBy: {
    mine: 'changé dans votre charte',
    theirs: 'changé dans le fichier',
    both: 'changé des deux côtés\u00a0: à vous de choisir',
    unknown: 'différent',
  } satisfies Record<Difference['changed'], string>,
  mine: 'Votre charte',
  theirs: 'Le fichier',
  leftOut: 'Retiré de ce qui est livré',
  notThere: '(rien)',
  takeTheirs: 'Prendre la version du fichier',
  takeWithout: 'Retirer, comme dans le fichier',
  take: (label: string, name: string) => `${label}\u00a0: «\u00a0${name}\u00a0»`,
  unite: 'Réunir les deux',
  openAsIs: 'Ouvrir le fichier seul',
  refused: (why: string, where: string) =>
    `Votre charte reste telle quelle\u00a0: ${why}${where === '' ? '' : ` (${where})`}.`,
  faults: {
    zip: 'ce fichier n’est pas une archive .zip',
    large:
      'les textes dépassent 4\u00a0Mo, les fichiers joints 40\u00a0Mo ou l’un d’eux 10\u00a0Mo',
    many: 'l’archive a plus de 500 fichiers',
    path: 'un nom de fichier mène hors de l’archive',
    text: 'un fichier n’est pas du texte',
    empty: 'l’archive n’a aucun fichier de charte',
  } satisfies Record<ArchiveFault, string>,
  checking: 'Vérification…',
  ready: 'Tout est prêt à être publié.',
  toMend: (n: number) => `${count(n, 'point', 'points')} à revoir`,
  stopped: 'La vérification s’est arrêtée. Rechargez la page\u00a0: votre travail est gardé.',
  inShipped: 'charte livrée',
  line: (file: string, line: number) => `${file}, ligne ${String(line)}\u00a0: `,
  unread:
    'Un travail gardé ici est illisible pour cette version de Ton juste. Il est mis de côté, entier\u00a0: enregistrez-le, ou oubliez-le.',
  saveUnread: 'Enregistrer ce qui est illisible',
  forgetUnread: 'Oublier',
  kept: 'Gardé sur cette machine. Rien n’en sort avant que vous publiiez.',
  notKept: 'Ce navigateur ne garde rien\u00a0: enregistrez votre charte avant de fermer la page.',
  noRule: 'Les expressions de votre agence',
  noRuleHint: 'Elles s’ajoutent à celles qui sont livrées, dans le volet et à l’envoi.',
  addRule: 'Ajouter une expression',
  pasteTable: 'Coller un tableau',
  edit: (words: string) => `Modifier «\u00a0${words}\u00a0»`,
  remove: (words: string) => `Supprimer «\u00a0${words}\u00a0»`,
  avoid: 'À éviter',
  prefer: 'À privilégier',
  why: 'Pourquoi',
  avoidHint: 'Une expression, puis Entrée. Pluriels, accents et conjugaison sont compris.',
  preferHint: 'Facultatif. La meilleure d’abord.',
  addTo: (label: string) => `Ajouter\u00a0: ${label}`,
  raise: (words: string) => `Monter «\u00a0${words}\u00a0»`,
  sentence: (n: number) => `Phrase ${String(n)}`,
  accept: (sentence: string) => `Accepter «\u00a0${sentence}\u00a0»`,
  acceptShort: 'Accepter',
  addSentence: 'Ajouter une phrase',
  notFound: 'La règle se tait dans cette phrase\u00a0: changez la phrase, ou ajoutez l’expression.',
  notLeft: 'La règle parle dans cette phrase\u00a0: écrivez une expression plus longue.',
  whyHint: 'Facultatif. La ligne qui s’affiche sous l’expression.',
  severity: 'Gravité',
  severities: {
    replace: 'Remplacer\u00a0: signalé aussi à l’envoi',
    rephrase: 'Reformuler',
    advice: 'Conseil',
  } satisfies Record<Severity, string>,
  category: 'Famille',
  categories: {
    excuse: 'Excuses',
    retard: 'Retards',
    probleme: 'Incidents',
    reassurance: 'Réassurance',
    inacheve: 'Travail en cours',
    impuissance: 'Limites',
    negatif: 'Termes à éviter',
    technique: 'Explications techniques',
    ordre: 'Ordre du message',
    bilan: 'Bilan du message',
  } satisfies Record<Category, string>,
  finds: 'Phrases où elle doit être signalée',
  leaves: 'Phrases à laisser passer',
  cancel: 'Fermer',
  keep: 'Garder',
  needsWords: 'Écrivez au moins une expression.',
  tableHint:
    'Depuis Word, Excel, Notion, une page web, du Markdown ou un CSV\u00a0: une colonne «\u00a0À éviter\u00a0», une colonne «\u00a0À privilégier\u00a0».',
  table: 'Le tableau',
  noRow: 'Aucune ligne à deux colonnes pour l’instant.',
  knownRows: (known: readonly string[]) =>
    `Déjà trouvé par la charte, rien à ajouter\u00a0: ${known.map((one) => `«\u00a0${one}\u00a0»`).join(', ')}.`,
  addRows: (n: number) => `Ajouter ${count(n, 'règle', 'règles')}`,
  quiet: (of: number) => `Silencieuse dans ${String(of)} textes ordinaires.`,
  noisy: (n: number, of: number) =>
    `Dans ${String(of)} textes ordinaires, elle se serait allumée ${String(n)} fois\u00a0:`,
  noisyHint: 'Une expression plus longue la rend plus discrète.',
  noTemplate: 'Les messages que votre agence envoie souvent',
  noTemplateHint:
    'Ils se rangent avec les modèles livrés, à l’étape du projet que vous choisissez.',
  addTemplate: 'Ajouter un modèle',
  importTemplates: 'Importer des modèles',
  templateTitle: 'Titre',
  phase: 'Étape du projet',
  subject: 'Objet',
  text: 'Texte',
  meeting: 'Invitation à une réunion',
  recognise: 'Reconnaître les champs',
  remember: (label: string) => `Retenir «\u00a0${label}\u00a0» pour le client`,
  inEnglish: 'Aussi en anglais',
  englishTitle: 'Titre en anglais',
  englishSubject: 'Objet en anglais',
  englishText: 'Texte en anglais',
  englishPreview: 'Aperçu en anglais',
  englishHint: 'Les mêmes champs, sous les mêmes noms, et les mêmes parties facultatives.',
  makeChoice: (label: string) => `Donner des choix à «\u00a0${label}\u00a0»`,
  choices: (label: string) => `Choix de «\u00a0${label}\u00a0»`,
  choicesHint: 'Un choix, puis Entrée. Le premier est proposé d’abord.',
  twoChoices: 'Deux choix au moins sont attendus.',
  toneRight: 'Le ton du modèle est juste.',
  toneHint: (phrases: readonly string[]) =>
    `Conseil de ton\u00a0: à reformuler, ${phrases.map((one) => `«\u00a0${one}\u00a0»`).join(', ')}.`,
  file: 'Fichier',
  fileText: 'Texte du fichier',
  files: 'Voir les fichiers de la charte',
  openFile: (file: string) => `Ouvrir ${file}`,
  openFileShort: 'Ouvrir',
  needsTitle: 'Un titre, un objet et un texte sont attendus.',
  houseHint:
    'Ce qui vaut pour toute l’agence\u00a0: chacun peut le changer chez soi, et y ajoute ses domaines et ses jours.',
  colleagues: 'Domaines des collègues',
  colleaguesHint:
    'Un domaine, puis Entrée\u00a0: agence.example. Ce qui part vers eux seuls n’est pas relu à l’envoi.',
  houseDays: 'Jours de fermeture',
  houseDaysHint: 'Aucune date n’y est proposée, ni mise en ligne la veille.',
  signOff: 'Formule de fin des modèles',
  signOffHint: 'Facultatif. Elle remplace «\u00a0Bien à vous.\u00a0» dans les modèles livrés.',
  housePrompts: 'À l’envoi, prévenir pour',
  noProposal: 'Ce que l’équipe propose',
  noProposalHint:
    'Dans le volet, le drapeau d’une carte, «\u00a0Mes expressions\u00a0» et «\u00a0Mes modèles\u00a0» se proposent à l’agence. Chacun vous envoie son fichier\u00a0: ouvrez-les ici, plusieurs à la fois. Un export CSV de Briskine et les Quick Parts d’Outlook (NormalEmail.dotm) s’ouvrent de même.',
  openProposals: 'Ouvrir les fichiers de l’équipe',
  proposed: (n: number) => count(n, 'proposition à regarder', 'propositions à regarder'),
  proposalsOpened: (added: number, counts: number, files: number) =>
    `${[
      ...(added > 0 || counts === 0
        ? [count(added, 'proposition ajoutée', 'propositions ajoutées')]
        : []),
      ...(counts > 0 ? [count(counts, 'bilan lu', 'bilans lus')] : []),
    ].join(' et ')}, de ${count(files, 'fichier', 'fichiers')}.`,
  proposalsRefused: (file: string, why: string, where: string) =>
    `${file} est laissé de côté\u00a0: ${why}${where === '' ? '' : ` (${where})`}.`,
  proposalFaults: {
    json: 'ce n’est pas du JSON',
    size: 'il dépasse 2\u00a0Mo',
    ours: 'ce fichier ne vient pas de Ton juste',
    version: 'il vient d’une autre version de Ton juste',
    object: 'un objet est attendu',
    list: 'une liste est attendue',
    many: 'la liste est trop longue',
    text: 'un texte est attendu',
    long: 'ce texte est trop long',
    rule: 'le nom d’une règle est attendu',
    word: 'un mot au moins est attendu',
    language: 'fr ou en est attendu',
    number: 'un nombre est attendu',
    date: 'une date est attendue',
    template: 'ce modèle est à revoir',
    value: 'une valeur est attendue',
    unread: 'il n’a pas pu être lu, essayez de nouveau',
    large: 'ce fichier Word dépasse 40\u00a0Mo',
    columns: 'une colonne «\u00a0title\u00a0» et une colonne «\u00a0body\u00a0» sont attendues',
    parts: 'ce fichier Word n’a aucun Quick Part',
    archive: 'ce n’est pas un fichier Word',
  } satisfies Record<ProposalFileFault, string>,
  alarms: 'Fausses alertes',
  ofRule: (name: string) => `Règle de «\u00a0${name}\u00a0»`,
  passesAlready: 'Votre charte laisse déjà passer cette phrase.',
  letPass: 'Laisser passer ces mots',
  letPassHint: 'Plus il y a de mots, moins la charte change.',
  lookAtAlarm: 'Voir ce que cela change',
  passesNow: 'La phrase passe.',
  wordsPass: 'Ces mots passent\u00a0; le reste de la phrase est toujours relu.',
  lost: (n: number) =>
    n === 0
      ? 'Tout ce que la charte signale le reste.'
      : `${count(n, 'phrase ne serait plus signalée', 'phrases ne seraient plus signalées')}\u00a0:`,
  remaining: (phrases: readonly string[]) =>
    `Encore signalé dans la phrase\u00a0: ${phrases.map((one) => `«\u00a0${one}\u00a0»`).join(', ')}. Ajoutez ces mots.`,
  acceptAlarm: 'Laisser passer',
  dismiss: 'Écarter',
  makeRule: 'En faire une règle',
  makeTemplate: 'En faire un modèle',
  counts: (n: number) => count(n, 'bilan', 'bilans') + ' de l’équipe',
  countsHint: 'Des nombres ajoutés les uns aux autres, sans nom ni phrase.',
  unfollowed: (n: number) =>
    n === 0
      ? 'Chaque règle souvent signalée a été suivie au moins une fois.'
      : count(
          n,
          'règle que personne ne suit\u00a0: signalée trois fois ou plus, jamais reprise',
          'règles que personne ne suit\u00a0: signalées trois fois ou plus, jamais reprises',
        ),
  oftenIgnored: (n: number) =>
    count(
      n,
      'règle suivie parfois, ignorée au moins une fois sur deux',
      'règles suivies parfois, ignorées au moins une fois sur deux',
    ),
  counted: (flagged: number, replaced: number, ignored: number) =>
    `${count(flagged, 'signalée', 'signalées')}\u00a0· ${count(replaced, 'reprise', 'reprises')}\u00a0· ${count(ignored, 'ignorée', 'ignorées')}`,
  unused: (n: number) =>
    n === 0
      ? 'Tous les modèles servent.'
      : count(n, 'modèle qui ne sert pas', 'modèles qui ne servent pas'),
  switchOff: (name: string) => `Retirer «\u00a0${name}\u00a0»`,
  switchOffShort: 'Retirer',
  forgetCounts: 'Oublier ces bilans',
  search: 'Chercher dans ce qui est livré',
  shippedRules: 'Règles',
  shippedTemplates: 'Modèles',
  severityOf: (words: string) => `Gravité de «\u00a0${words}\u00a0»`,
  tryText: 'Un message à essayer',
  tryHint: 'Collez un de vos messages\u00a0: il reste sur cette machine.',
  found: (n: number) =>
    n === 0 ? 'Rien à reformuler.' : `${count(n, 'expression', 'expressions')} à reformuler`,
  lastGood: 'Avec la dernière version de votre charte où tout convenait.',
  publish: 'Télécharger les fichiers',
  publishInto: 'Publier dans un dossier…',
  steps: [
    'Téléchargez les fichiers, et ouvrez l’archive\u00a0: charte.json, launchevent.js et, si des modèles joignent des fichiers, le dossier files.',
    'Copiez-les à l’adresse de Ton juste, à côté de taskpane.html, à la place de ceux qui y sont.',
    'Ouvrez un nouveau message dans Outlook\u00a0: Réglages → Charte donne la date d’aujourd’hui.',
  ],
  published: 'Les fichiers sont dans ce dossier.',
  attached: 'Fichiers joints',
  attachedHint: 'Ils partent avec le message. 10\u00a0Mo chacun au plus.',
  attach: 'Joindre un fichier…',
  notAttached: {
    name: (name: string) =>
      `«\u00a0${name}\u00a0» ne se joint pas à un message\u00a0: prenez un PDF, un document, une image ou un .zip.`,
    signs: (name: string) =>
      `«\u00a0${name}\u00a0»\u00a0: renommez ce fichier en lettres, chiffres, espaces et signes courants.`,
    empty: (name: string) => `«\u00a0${name}\u00a0» est vide.`,
    unread: (name: string) =>
      `«\u00a0${name}\u00a0» est illisible d’ici\u00a0: copiez-le sur ce poste.`,
    large: (name: string) =>
      `«\u00a0${name}\u00a0» dépasse 10\u00a0Mo\u00a0: mettez plutôt un lien dans le texte.`,
    many: (most: number) => `${String(most)} fichiers au plus par modèle.`,
  },
  removeFile: (name: string) => `Retirer ${name}`,
  downloaded: 'L’archive est dans vos téléchargements.',
  mendFirst: 'Revoyez d’abord les points indiqués en haut de la page.',
  otherVersion:
    'Le fichier launchevent.js de cet hébergement vient d’une autre version de Ton juste. Rechargez la page, puis publiez.',
  unreachable: 'L’hébergement n’a pas répondu. Publiez de nouveau dans un instant.',
  notWritten: 'Ce dossier n’a pas accepté les fichiers. Téléchargez-les, puis copiez-les.',
};

export type Words = typeof french;
