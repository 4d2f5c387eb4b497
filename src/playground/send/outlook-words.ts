import type { DisplayLanguage } from '../office/frame';

/** What Outlook itself writes in its boxes at Send. */
export interface OutlookWords {
  readonly sendAnyway: string;
  readonly dontSend: string;
  readonly tryLater: string;
  /** The button that opens the pane, where the add-in gives it no text. */
  readonly takeAction: string;
  /** Where the add-in gives no message. */
  readonly preventing: string;
  readonly unavailable: string;
  readonly offline: string;
  readonly slow: string;
  readonly timedOut: string;
}

/**
 * After `onmessagesend-onappointmentsend-events.md` and `SmartAlertsEventCompletedOptions` (outlook.d.ts),
 * which name the English buttons; Microsoft publishes no French list, so the French ones are our translation.
 */
export const OUTLOOK_WORDS: Readonly<Record<DisplayLanguage, OutlookWords>> = {
  'fr-FR': {
    sendAnyway: 'Envoyer quand même',
    dontSend: 'Ne pas envoyer',
    tryLater: 'Réessayer plus tard',
    takeAction: 'Agir',
    preventing: 'Ton juste retient l’envoi de ce message.',
    unavailable: 'Ton juste n’est pas disponible pour vérifier votre message.',
    offline: 'Vous êtes hors connexion\u00a0: Ton juste ne peut pas vérifier votre message.',
    slow: 'Ton juste met plus de temps que prévu pour vérifier votre message.',
    timedOut: 'Ton juste n’a pas fini de vérifier votre message.',
  },
  'en-US': {
    sendAnyway: 'Send Anyway',
    dontSend: 'Don’t Send',
    tryLater: 'Try Later',
    takeAction: 'Take Action',
    preventing: 'Ton juste is preventing this email from being sent.',
    unavailable: 'Ton juste is not available to check your message.',
    offline: 'You are offline: Ton juste cannot check your message.',
    slow: 'Ton juste is taking longer than expected to check your message.',
    timedOut: 'Ton juste has not finished checking your message.',
  },
};
