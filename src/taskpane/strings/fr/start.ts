/** What the pane says where it could not start: facts, and what an administrator has to know. */
export const start = {
  absent: 'Office.js n’est pas arrivé.',
  absentHint: (host: string) =>
    `Le volet a besoin de la bibliothèque d’Outlook, que ${host} fournit. La connexion, un pare-feu ou un proxy la retient\u00a0: réessayez\u00a0; sinon, demandez à votre administrateur d’autoriser cette adresse.`,
  silent: 'Outlook n’a pas répondu au volet.',
  silentHint: (seconds: number, host: string) =>
    `${String(seconds)}\u00a0secondes sont passées. Réessayez\u00a0; sinon, redémarrez Outlook. Si cela revient chaque jour, votre administrateur peut autoriser ${host} dans le proxy et le pare-feu.`,
  failed: 'Le volet n’a pas pu démarrer.',
  failedHint:
    'Réessayez\u00a0; sinon, fermez puis rouvrez le volet. Votre administrateur a besoin des détails ci-dessous.',
  retry: 'Réessayer',
};
