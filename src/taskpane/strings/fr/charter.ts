import type { CharterTrouble } from '../../../charter/charter-trouble';

/** « Charte », in the settings. */
export const charter = {
  title: 'Charte',
  builtIn: 'celle de Ton juste',
  builtInHint:
    'Les modèles et les règles livrés avec Ton juste. Quand votre agence publie les siens, ils arrivent ici d’eux-mêmes.',
  of: (day: string) => `Charte du ${day}`,
  changes: 'ce qui change',
  nothing: 'Elle dit la même chose que celle de Ton juste.',
  expressions: 'Expressions signalées en plus',
  off: 'Règles laissées de côté',
  added: 'Modèles ajoutés',
  reworded: 'Modèles réécrits',
  removed: 'Modèles retirés',
  outdated:
    'Ton juste a été mis à jour depuis\u00a0: publiez votre charte de nouveau, pour que l’envoi la suive.',
  stays: (day: string) => `La charte du ${day} reste en place`,
  builtInStays: 'La charte de Ton juste reste en place',
  trouble: (stays: string, why: string, where: string) =>
    `${stays}\u00a0: dans celle qui est publiée, ${why}${where === '' ? '' : ` (${where})`}.`,
  why: {
    large: 'il y a plus de 4\u00a0Mo',
    json: 'le fichier n’a pas la forme d’une charte',
    odd: 'le fichier a une forme qu’aucune charte n’a',
    engine: 'tout est fait pour une autre version de Ton juste',
    shape: 'une valeur est à revoir',
    date: 'la date est à revoir',
    older: 'la date est plus ancienne',
    examples: 'des exemples donnent autre chose que prévu',
  } satisfies Record<CharterTrouble, string>,
};
