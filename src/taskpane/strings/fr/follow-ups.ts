import { count } from './count';

const ago = (days: number): string => {
  if (days <= 0) return 'aujourd’hui';
  return days === 1 ? 'hier' : `il y a ${String(days)}\u00a0jours`;
};

const inDays = (days: number): string => {
  if (days <= 0) return 'aujourd’hui';
  return days === 1 ? 'demain' : `dans ${String(days)}\u00a0jours`;
};

/** What is awaited of clients, and what comes up with them. */
export const followUps = {
  title: 'À suivre',
  withClient: (client: string) => `À suivre avec ${client}`,
  /** What was asked for, by `AwaitedKind`. */
  requests: {
    validation: 'Validation demandée',
    contents: 'Contenus demandés',
    quote: 'Devis envoyé',
    payment: 'Facture envoyée',
    answer: 'Réponse demandée',
  },
  /** @param days since it was asked for */
  asked: (request: string, days: number) => `${request} ${ago(days)}`,
  /** @param reminded days since the last reminder */
  askedAgain: (request: string, days: number, reminded: number) =>
    `${request} ${ago(days)}, relance ${ago(reminded)}`,
  dueOn: (day: string) => `À relancer le ${day}`,
  renewal: (days: number) => `Renouvellement ${inDays(days)}`,
  renewalOn: (day: string) => `Le ${day}`,
  remind: 'Relancer',
  write: 'Écrire',
  received: 'Reçu',
  done: 'C’est fait',
  calendar: 'Rappel dans l’agenda',
  calendarTitle: (client: string, request: string, day: string) =>
    `${client}\u00a0: ${request} le ${day}`,
  calendarRenewal: (client: string, day: string) =>
    `${client}\u00a0: renouvellement du contrat le ${day}`,
  calendarText:
    'Dans un nouveau message, ouvrez «\u00a0Modèles\u00a0»\u00a0: la relance y attend, remplie.',
  calendarSaved: (file: string) =>
    `Ouvrez ${file}\u00a0: votre agenda vous le rappellera à 9\u00a0h.`,
  settled: (client: string) => `Noté pour ${client}.`,
  more: (n: number) => `Afficher ${count(n, 'autre', 'autres')}`,
  fromRequest: 'D’après votre demande.',
  fromContract: 'D’après le contrat du client.',
};
