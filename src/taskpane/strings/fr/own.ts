/** One's own templates, and other values for what was inserted. */
export const own = {
  update: 'Mettre à jour dans le message',
  updated: 'Le message est à jour',
  insertAgain: 'Insérer à nouveau',
};
