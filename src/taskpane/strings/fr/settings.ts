import type { ImportFault } from '../../../storage/settings/settings-file';
import { count } from './count';

/** « Réglages ». */
export const settings = {
  title: 'Réglages',
  back: 'Retour',
  expressions: 'Mes expressions',
  expressionsHint:
    'Signalées dans tous vos messages, avec ou sans accents et majuscules, au féminin et au pluriel. Un verbe en -er placé au début, comme «\u00a0galérer\u00a0», l’est aussi conjugué.',
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
  undone: 'C’est comme avant.',
  always: 'Toujours ignorées',
  alwaysHint:
    'Ces expressions passent dans tous vos messages. Le bouton «\u00a0Toujours ignorer\u00a0», dans Ton, en ajoute.',
  offRule: (phrase: string) => `tout ce qui ressemble à «\u00a0${phrase}\u00a0»`,
  noAlways: 'La relecture suit toute la charte.',
  sendOn: 'Active',
  sendOff: 'Inactive',
  language: 'Langue',
  asOutlook: 'Comme Outlook',
  languageChosen: 'Ton juste vous parle français.',
  place: 'Place dans votre boîte aux lettres',
  meter: (used: string) => `${used} Ko sur 32 Ko`,
  file: 'Emporter, partager',
  fileHint:
    'Vos expressions, celles qui sont toujours ignorées et vos domaines internes, dans un fichier.',
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
    value: 'une valeur est attendue',
  } satisfies Record<ImportFault, string>,
  whose: (address: string) =>
    `Vos réglages et vos modèles sont ceux de ${address}, dans une boîte partagée aussi.`,
  help: 'Aide et confidentialité',
  helpPage: 'assets/aide.html',
  full: 'Les 32 Ko de vos réglages sont pris. Exportez-les, supprimez quelques entrées, puis recommencez.',
  newer:
    'Vos réglages viennent d’une version plus récente de Ton juste. Ils restent tels quels, et la charte seule s’applique ici.',
  damaged:
    'La charte seule s’applique pour l’instant. Vos réglages, sous une autre forme que prévu, sont gardés dans Réglages, prêts à exporter.',
  exportDamaged: 'Exporter ce texte',
  dropDamaged: 'Supprimer ce texte',
  dropped: 'Le texte gardé a quitté vos réglages.',
};
