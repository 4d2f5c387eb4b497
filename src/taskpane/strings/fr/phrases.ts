/** Phrases: a sentence or two, put where the cursor is. */
export const phrases = {
  heading: 'Phrases',
  one: 'Phrase',
  of: (situation: string) => `Phrase · ${situation}`,
  keep: 'Garder la sélection comme phrase',
  selectFirst:
    'Sélectionnez d’abord une phrase ou deux dans votre message, puis revenez à ce bouton.',
  atCursor: 'Elle ira au curseur, dans la police de votre message.',
  inserted: 'Phrase insérée',
  onTop: 'Elle est en haut de votre message.',
  newTitle: 'Nouvelle phrase',
  editTitle: 'Modifier la phrase',
  startFrom: 'Partir de cette phrase',
  saved: (title: string) => `«\u00a0${title}\u00a0» est dans vos phrases.`,
};
