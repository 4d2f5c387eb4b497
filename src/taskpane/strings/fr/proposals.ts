import { LONGEST_EXPRESSION, type ProposalsRefusal } from '../../../storage/proposals/proposals';
import { count } from './count';

/** « Propositions à l’agence »: it comes with what follows the first drawing. */
export const proposals = {
  title: 'Propositions à l’agence',
  hint: 'Ce que vous proposez attend ici, sur ce poste. Enregistrez le fichier, puis envoyez-le comme vous voulez à qui tient la charte.',
  names: 'Seul ce que vous voyez ici part dans le fichier\u00a0: relisez, et remplacez les noms.',
  none: 'Rien à proposer pour l’instant\u00a0: le drapeau d’une carte de Ton, une de vos expressions ou un de vos modèles vient ici.',
  falseAlarmShort: 'Fausse alerte',
  falseAlarm: 'Fausse alerte\u00a0: à proposer à l’agence',
  propose: 'Proposer à l’agence',
  proposeNamed: (words: string) => `Proposer «\u00a0${words}\u00a0» à l’agence`,
  kept: (words: string) => `«\u00a0${words}\u00a0» attend dans Réglages, Propositions à l’agence.`,
  refused: {
    nowhere: 'Ce navigateur ne garde rien\u00a0: vos propositions restent à écrire à la main.',
    unread:
      'Rien n’est proposé\u00a0: la liste gardée sur ce poste est illisible. Réglages, Propositions à l’agence, permet de l’exporter puis de repartir de zéro.',
    long: `Trop long pour être proposé\u00a0: une expression, comme ce qui la remplace, a ${String(LONGEST_EXPRESSION)} caractères au plus.`,
    full: 'La liste est pleine\u00a0: dans Réglages, Propositions à l’agence, enregistrez le fichier, puis videz-la.',
    other: 'Impossible à proposer sous cette forme\u00a0: la liste reste comme elle était.',
  } satisfies Record<ProposalsRefusal, string>,
  unread:
    'Les propositions gardées sur ce poste sont illisibles\u00a0: elles viennent d’une autre version, ou sont abîmées. Elles restent telles quelles, prêtes à exporter.',
  alarms: 'Fausses alertes',
  sentence: 'La phrase',
  expressions: 'Expressions',
  templates: 'Modèles',
  subject: 'Objet',
  text: 'Texte',
  fields: (labels: string) => `Champs\u00a0: ${labels}`,
  withCounts: (rules: number, templates: number) =>
    `Joindre mon bilan\u00a0: les nombres de ${count(rules, 'règle', 'règles')} et de ${count(templates, 'modèle', 'modèles')}, sans aucune phrase`,
  save: 'Enregistrer le fichier',
  clear: 'Vider la liste',
  cleared: 'La liste est vide.',
  restored: 'La liste d’avant est revenue.',
};
