/** A client of Outlook that the window can play. */
export interface Client {
  readonly id: string;
  readonly label: string;
  /** Newest Mailbox requirement set. */
  readonly mailbox: string;
  /** Whether it runs the add-in's check at Send. */
  readonly checksAtSend: boolean;
  /** Whether the add-in's pages can be reached. */
  readonly reachable: boolean;
  /** What goes wrong with every call. */
  readonly trouble?: 'silent-success' | 'lost-answers' | 'refusals';
}

/** The npm copy of Office.js knows Mailbox up to this set. */
const NEWEST = '1.13';
const usual = { mailbox: NEWEST, checksAtSend: true, reachable: true };

export const CLIENTS: readonly [Client, ...Client[]] = [
  { ...usual, id: 'sans-defaut', label: 'Sans défaut' },
  {
    ...usual,
    id: 'succes-sans-effet',
    label: 'Annonce un succès sans rien faire',
    trouble: 'silent-success',
  },
  { ...usual, id: 'reponses-perdues', label: 'Réponses perdues', trouble: 'lost-answers' },
  { ...usual, id: 'refus', label: 'Refuse chaque appel (5001)', trouble: 'refusals' },
  { ...usual, id: 'ancien', label: 'Ancien client (1.8)', mailbox: '1.8', checksAtSend: false },
  { ...usual, id: 'hote-injoignable', label: 'Complément injoignable à l’envoi', reachable: false },
];
