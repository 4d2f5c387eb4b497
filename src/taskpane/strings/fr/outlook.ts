/** What Outlook’s answers mean to a person, and what they can do; the code stands in « Détails ». */
export const outlook = {
  // Numbers as in Office.js 1.1.110 (outlook-web-16.01.debug.js, initErrors).
  1001: 'La sélection n’a pas la forme attendue. Sélectionnez quelques mots du message.',
  2000: 'Outlook n’accepte pas ce texte ici. Placez le curseur dans le message, puis recommencez.',
  2001: 'Outlook n’écrit pas à cet endroit. Placez le curseur dans le message, puis recommencez.',
  2006: 'Ce message est en texte brut\u00a0: la mise en forme n’y a pas sa place.',
  2009: 'Le message dépasse la longueur qu’Outlook accepte d’un complément. Modifiez-le à la main.',
  5001: 'Erreur interne d’Outlook. Réessayez\u00a0; sinon, rouvrez le message.',
  5002: 'Ce message est en lecture seule.',
  7000: 'Le complément n’a pas l’autorisation d’agir sur ce message. Votre administrateur peut la donner.',
  9002: 'Outlook refuse cette mise en forme. Copiez le texte, puis collez-le dans le message.',
  9011: 'Outlook attend une mise en forme plus simple pour ce texte.',
  9014: 'Le curseur a bougé pendant l’insertion. Recommencez.',
  9016: 'La sélection n’est pas dans le message. Placez le curseur dans le texte, puis recommencez.',
  9017: 'L’accès à ce message est restreint.',
  9019: 'Outlook n’a pas enregistré vos préférences. Elles restent valables dans ce volet.',
  9020: 'Outlook n’a pas traité la demande. Réessayez\u00a0; sinon, rouvrez le message.',
  9021: 'Outlook n’a pas enregistré le brouillon. Recommencez dans un instant.',
  9030: 'Un autre message est ouvert\u00a0: revenez à celui-ci pour continuer.',
  9038: 'Ce changement demande d’autres droits sur cette boîte aux lettres. Votre administrateur peut les donner.',
  9041: 'Vous êtes hors ligne. Recommencez dès que la connexion est rétablie.',
  9042: 'Le serveur de messagerie ne répond pas. Recommencez dans un instant.',
  9051: 'La mémoire de ce message est pleine.',
  9057: 'La place pour vos préférences est pleine. Retirez des expressions ou des modèles.',
  unsupported: 'Cette action demande une version plus récente d’Outlook.',
  'no-item':
    'Outlook n’a donné aucun message au volet. Fermez puis rouvrez le volet depuis le message\u00a0; dans une boîte partagée masquée du carnet d’adresses, votre administrateur doit l’afficher.',
  'invalid-answer':
    'Outlook a répondu autre chose que prévu. Réessayez\u00a0; sinon, rouvrez le message.',
  slowRead: 'Outlook met du temps à répondre.',
  slowWrite: 'Outlook n’a pas confirmé l’écriture. Relisez votre message avant de continuer.',
  otherwise: 'Outlook n’a pas traité cette demande. Réessayez\u00a0; sinon, rouvrez le message.',
};
