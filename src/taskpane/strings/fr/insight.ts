import { count } from './count';

/** « Bilan », in the settings. */
export const insight = {
  title: 'Bilan de la relecture',
  empty: 'Le bilan commence avec votre prochain message. Il reste sur ce poste.',
  since: (day: string) =>
    `Depuis le ${day}, une fois par message et par expression. Ces nombres restent sur ce poste.`,
  month: (month: string, messages: number, each: string, before: string) =>
    `En ${month}\u00a0: ${count(messages, 'message relu', 'messages relus')}, ${each} à reformuler par message${before}.`,
  each: (amount: string, isPlural: boolean) => `${amount} expression${isPlural ? 's' : ''}`,
  none: 'aucune expression',
  monthBefore: (amount: string, month: string) => `, ${amount} en ${month}`,
  most: (phrase: string) => `Le tour à travailler\u00a0: «\u00a0${phrase}\u00a0».`,
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
