/** What goes with a message besides its words: people in copy, files, and when it leaves. */
export const besides = {
  label: 'Avec le message',
  inCopy: 'En copie\u00a0:',
  remove: (address: string) => `Retirer ${address} de la copie`,
  copied: (addresses: string) => `En copie\u00a0: ${addresses}.`,
  copyByHand: (addresses: string) => `Ajoutez vous-même en copie\u00a0: ${addresses}.`,
  files: 'En pièce jointe\u00a0:',
  removeFile: (name: string) => `Ne pas joindre ${name}`,
  attached: (names: string) => `En pièce jointe\u00a0: ${names}.`,
  attaching: (names: string) => `En cours d’ajout\u00a0: ${names}.`,
  attachByHand: (names: string) => `À joindre vous-même\u00a0: ${names}.`,
  toAttach: 'À joindre vous-même\u00a0:',
  fileMissing:
    'Le serveur de Ton juste n’a pas le fichier attendu\u00a0: prévenez qui tient votre charte.',
  noAnswer: 'Le serveur de Ton juste ne répond pas.',
  /** @param amount as it is written in this language */
  size: (amount: string, isMega: boolean) => `${amount}\u00a0${isMega ? 'Mo' : 'ko'}`,
  /** @param minute from 0 to 59 */
  moment: (day: string, hour: number, minute: number) =>
    `${day} à ${String(hour)}\u00a0h${minute === 0 ? '' : `\u00a0${String(minute).padStart(2, '0')}`}`,
  leaves: (moment: string) => `Partira ${moment}.`,
  leavesNow: 'Partira dès l’envoi.',
  now: 'Maintenant',
  later: (moment: string) => `Plutôt ${moment}`,
  delayByHand: (moment: string) =>
    `Pour un départ ${moment}, choisissez «\u00a0Planifier l’envoi\u00a0» (ou «\u00a0Différer la livraison\u00a0») dans Outlook.`,
  parts: { copies: 'les copies', files: 'les pièces jointes', hour: 'l’heure de départ' },
  stays: (parts: string) =>
    `Toujours dans le message, à modifier au besoin dans Outlook\u00a0: ${parts}.`,
};
