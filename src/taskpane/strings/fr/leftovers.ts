import type { CalendarKind, LeftoverKind } from '../../../leftovers/leftover';
import { count } from './count';

/** What is still to be looked at in the message, above the phrases of « Ton ». */
export const leftovers = {
  list: 'À voir avant l’envoi',
  count: (n: number) => `${count(n, 'point', 'points')} à voir avant l’envoi`,
  titles: {
    client: (words: string) => `Un autre client est cité\u00a0: «\u00a0${words}\u00a0»`,
    recipients: (words: string) => `Plusieurs de vos clients reçoivent ce message\u00a0: ${words}`,
    greeting: (words: string) => `«\u00a0${words}\u00a0» n’est pas destinataire`,
    field: (words: string) => `«\u00a0${words}\u00a0» est à compléter ou à retirer`,
    address: (words: string) => `«\u00a0${words}\u00a0» est une adresse d’exemple`,
    attachment: (words: string) => `Une pièce jointe est annoncée\u00a0: «\u00a0${words}\u00a0»`,
    day: (words: string) => `Jour et date à accorder\u00a0: «\u00a0${words}\u00a0»`,
    friday: (words: string) => `Mise en ligne annoncée un vendredi\u00a0: «\u00a0${words}\u00a0»`,
    closed: (words: string) =>
      `Mise en ligne annoncée un jour de fermeture\u00a0: «\u00a0${words}\u00a0»`,
    subject: () => 'L’objet est vide',
  } satisfies Record<LeftoverKind | CalendarKind, (words: string) => string>,
  hints: {
    client: 'Ce message s’adresse à un autre client.',
    recipients: 'Vérifiez que chacun peut lire ce qui est écrit pour l’autre.',
    greeting: 'La salutation nomme quelqu’un à qui ce message n’est pas adressé.',
    field: 'Ce repère vient d’un modèle.',
    address: 'Mettez à la place celle du client.',
    attachment: 'Ajoutez le fichier, ou un lien pour le télécharger.',
    day: 'Le calendrier donne un autre jour à cette date.',
    friday: 'En début de semaine, chacun est là pour en suivre les premiers jours.',
    closed: 'Un jour ouvré, chacun est là pour en suivre les premières heures.',
    subject: 'Quelques mots suffisent.',
  } satisfies Record<LeftoverKind | CalendarKind, string>,
  ignore: 'Ignorer',
  subject: 'Objet du message',
  writeSubject: 'Écrire l’objet',
  kept: (n: number) => `${count(n, 'point gardé', 'points gardés')} dans ce message.`,
  lookAgain: 'Revoir',
  silence: 'Ne plus me prévenir pour ce message',
};
