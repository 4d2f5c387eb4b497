/** « Relire », la page qui relit n’importe quel texte. */
export const relire = {
  title: 'Relire',
  field: 'Votre texte',
  placeholder:
    'Collez ou écrivez ici un texte\u00a0: un message Teams, une carte Trello, un compte rendu. Vous pouvez aussi y déposer un fichier Word ou une page.',
  copy: 'Copier le texte',
  open: 'Ouvrir un fichier',
  clear: 'Nouveau texte',
  cleared: 'La page est vide\u00a0: collez le texte suivant.',
  opened: (name: string) => `${name} est ouvert.`,
  restored: 'Le texte d’avant est revenu.',
  drop: 'Déposez le fichier pour le relire',
  faults: {
    kind: (name: string) =>
      `${name} reste tel quel\u00a0: Relire ouvre les fichiers .docx, .html et .txt. Pour un autre, copiez son texte et collez-le ici.`,
    unreadable: (name: string) =>
      `${name} reste fermé ici. Ouvrez-le dans son logiciel, puis copiez son texte ici.`,
    large: (name: string) =>
      `${name} dépasse 20\u00a0Mo. Copiez la partie à relire et collez-la ici.`,
  },
  emptyHint: 'Collez un texte ou écrivez quelques mots\u00a0: la relecture commence toute seule.',
  asBrowser: 'Comme le navigateur',
  place: 'Place sur cet ordinateur',
  closing:
    'Rien ne sort de cet ordinateur\u00a0: ni le texte, ni vos réglages. Dans Outlook, «\u00a0Exporter mes listes\u00a0» donne le fichier à importer ici.',
};
