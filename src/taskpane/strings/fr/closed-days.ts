/** « Jours de fermeture », in the settings. */
export const closedDays = {
  title: 'Jours de fermeture',
  hint: 'Ponts et congés de l’agence\u00a0: aucune date n’y est proposée, et aucune mise en ligne la veille. Les week-ends et les jours fériés sont déjà connus.',
  first: 'Premier jour',
  last: 'Dernier jour',
  lastHint: 'Pour un seul jour, laissez vide.',
  add: 'Ajouter ces jours',
  one: (day: string) => `Le ${day}`,
  many: (first: string, last: string) => `Du ${first} au ${last}`,
  added: 'Jours de fermeture ajoutés.',
  removed: 'Jours de fermeture supprimés.',
  faults: {
    day: 'Choisissez le premier jour.',
    order: 'Le dernier jour suit le premier.',
    long: 'Un an au plus, d’un jour à l’autre.',
    past: 'Choisissez des jours à venir.',
    known: 'Ces jours sont déjà dans votre liste.',
  },
};
