import type { ImportFault } from '../../../storage/settings/settings-file';
import { count } from './count';

/** « Réglages ». */
export const settings = {
  title: 'Réglages',
  back: 'Retour',
  expressions: 'Mes expressions',
  expressionsHint:
    'Signalées dans tous vos messages, avec ou sans accents et majuscules, au féminin et au pluriel. Les verbes en -er («\u00a0galérer\u00a0») sont reconnus à toutes leurs formes.',
  noExpression: 'Votre liste est vide pour l’instant.',
  expression: 'Expression',
  expressionExample: 'point bloquant',
  replacement: 'À la place',
  replacementExample: 'point à préciser',
  replacementHint: 'Facultatif. Laissez vide pour seulement signaler l’expression.',
  add: 'Ajouter',
  save: 'Enregistrer',
  cancel: 'Annuler',
  edit: (words: string) => `Modifier «\u00a0${words}\u00a0»`,
  remove: (words: string) => `Supprimer «\u00a0${words}\u00a0»`,
  onlyPointed: 'seulement signalée',
  needsWord: 'Écrivez au moins un mot.',
  tooLong: '40 mots au plus.',
  alreadyThere: 'Cette expression est déjà dans votre liste.',
  added: (words: string) => `«\u00a0${words}\u00a0» est dans votre liste.`,
  changed: 'Enregistré.',
  removed: (words: string) => `«\u00a0${words}\u00a0» est supprimé.`,
  undone: 'Annulé.',
  always: 'Toujours ignorées',
  alwaysHint:
    'Ces expressions ne sont plus signalées. Le bouton «\u00a0Toujours ignorer\u00a0», dans Ton, en ajoute.',
  offRule: (phrase: string) => `tout ce qui ressemble à «\u00a0${phrase}\u00a0»`,
  noAlways: 'La relecture suit toute la charte.',
  sendOn: 'Active',
  sendOff: 'Inactive',
  language: 'Langue',
  asOutlook: 'Comme Outlook',
  languageChosen: 'Ton juste vous parle français.',
  place: 'Place dans votre boîte aux lettres',
  meter: (used: string) => `${used} ko sur 32 ko`,
  file: 'Exporter, importer',
  fileHint:
    'Vos expressions, celles qui sont toujours ignorées, vos domaines internes et vos jours de fermeture, dans un fichier.',
  export: 'Exporter',
  exportLists: 'Exporter mes listes',
  import: 'Importer',
  importLists: 'Importer des listes',
  exported: (name: string) => `${name} est dans vos téléchargements.`,
  imported: (added: number, known: number) =>
    `${count(added, 'entrée ajoutée', 'entrées ajoutées')}, ${count(known, 'déjà présente', 'déjà présentes')}.`,
  notImported: (where: string, what: string) =>
    where === ''
      ? `Vos listes restent telles quelles\u00a0: ${what}.`
      : `Vos listes restent telles quelles\u00a0: dans «\u00a0${where}\u00a0», ${what}.`,
  entryNumber: (n: number) => `n°\u00a0${String(n)}`,
  faults: {
    json: 'ce n’est pas du JSON',
    ours: 'ce fichier ne vient pas de Ton juste',
    version: 'la version 1 est attendue',
    object: 'un objet JSON est attendu',
    list: 'une liste est attendue',
    pair: 'une expression et son remplacement sont attendus',
    ignored: 'une règle et une expression sont attendues',
    text: 'un texte est attendu',
    word: 'un mot au moins est attendu',
    domain: 'un domaine est attendu, agence.example par exemple',
    days: 'deux dates dans l’ordre sont attendues, 2026-12-24 par exemple',
    value: 'une valeur est attendue',
  } satisfies Record<ImportFault, string>,
  whose: (address: string) =>
    `Vos réglages et vos modèles sont ceux de ${address}, dans une boîte partagée aussi.`,
  relirePage: 'Relire un texte hors d’Outlook',
  reminderPage: 'Pense-bête pour le téléphone et la visio',
  help: 'Aide et confidentialité',
  helpPage: 'assets/aide.html',
  full: 'L’espace de Ton juste dans votre boîte (32\u00a0ko) est plein. Exportez vos réglages, supprimez quelques entrées, puis recommencez.',
  newer:
    'Vos réglages viennent d’une version plus récente de Ton juste. Ils restent tels quels, et la charte seule s’applique ici.',
  damaged:
    'Vos réglages enregistrés sont illisibles. Exportez-les, puis repartez de zéro\u00a0; la charte s’applique en attendant.',
  exportDamaged: 'Exporter ce texte',
  dropDamaged: 'Supprimer ce texte',
  dropped: 'Le texte gardé est supprimé.',
};
