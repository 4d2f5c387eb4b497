/** What goes with a message besides its words: people in copy, and when it leaves. */
export const besides = {
  label: 'Avec le message',
  inCopy: 'En copie\u00a0:',
  remove: (address: string) => `Retirer ${address} de la copie`,
  copied: (addresses: string) => `En copie\u00a0: ${addresses}.`,
  copyByHand: (addresses: string) => `Ajoutez vous-même en copie\u00a0: ${addresses}.`,
  /** @param minute from 0 to 59 */
  moment: (day: string, hour: number, minute: number) =>
    `${day} à ${String(hour)}\u00a0h${minute === 0 ? '' : `\u00a0${String(minute).padStart(2, '0')}`}`,
  leaves: (moment: string) => `Partira ${moment}.`,
  leavesNow: 'Partira dès l’envoi.',
  now: 'Maintenant',
  later: (moment: string) => `Plutôt ${moment}`,
  delayByHand: (moment: string) =>
    `Pour un départ ${moment}, choisissez «\u00a0Planifier l’envoi\u00a0» (ou «\u00a0Différer la livraison\u00a0») dans Outlook.`,
  stays:
    'Les destinataires en copie et l’heure de départ restent tels quels\u00a0: modifiez-les au besoin dans Outlook.',
};
