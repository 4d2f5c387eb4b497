import { count } from './count';

/** « Bilan », in the settings. */
export const insight = {
  title: 'Bilan de la relecture',
  empty: 'Le bilan commence avec votre prochain message. Il reste sur ce poste.',
  since: (day: string) =>
    `Depuis le ${day}, une fois par message et par expression. Ces nombres restent sur ce poste.`,
  list: 'Expressions les plus souvent ignorées d’abord',
  example: (phrase: string) => `«\u00a0${phrase}\u00a0»`,
  counts: (flagged: number, replaced: number, ignored: number) =>
    `${count(flagged, 'signalée', 'signalées')}\u00a0· ${count(replaced, 'reprise', 'reprises')}\u00a0· ${count(ignored, 'ignorée', 'ignorées')}`,
  often: 'Souvent ignorée',
  all: (n: number) => `Tout voir (${String(n)})`,
  fewer: 'Voir moins',
  export: 'Exporter',
  exportLabel: 'Exporter le bilan',
  file: 'ton-juste-bilan.csv',
  clear: 'Effacer',
  clearLabel: 'Effacer le bilan',
  cleared: 'Le bilan est effacé.',
  restored: 'Le bilan d’avant est revenu.',
  columnRule: 'règle',
  columnExample: 'exemple',
  columnFlagged: 'signalées',
  columnReplaced: 'reprises',
  columnIgnored: 'ignorées',
};
