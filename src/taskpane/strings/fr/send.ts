import type { LeftoverKind } from '../../../leftovers/leftover';
import type { Prompt } from '../../../house/prompts';

/** « À l’envoi », in the settings. */
export const send = {
  title: 'À l’envoi',
  hint: 'Les messages aux clients sont relus quand vous cliquez sur Envoyer. Vous pouvez toujours envoyer quand même.',
  check: 'Relire à l’envoi',
  checkOn: 'La relecture à l’envoi est active.',
  checkOff: 'Vos messages partent sans relecture.',
  prompts: 'Me prévenir pour',
  prompt: {
    excuse: '«\u00a0Je m’excuse\u00a0»',
    retard: '«\u00a0Pardon pour ma réponse tardive\u00a0»',
    probleme: '«\u00a0Le bug est corrigé\u00a0»',
    reassurance: '«\u00a0Pas de soucis\u00a0»',
    inacheve: '«\u00a0Je n’ai pas encore fini\u00a0»',
    perso: 'Les expressions de ma liste',
  } satisfies Record<Prompt, string>,
  leftover: {
    client: 'Le nom ou l’adresse d’un autre client',
    recipients: 'Deux de mes clients parmi les destinataires',
    greeting: 'Une salutation à quelqu’un qui n’est pas destinataire',
    field: 'Un champ ou un repère de modèle',
    address: 'Une adresse d’exemple',
    attachment: 'Une pièce jointe annoncée et absente',
    subject: 'Un objet vide',
  } satisfies Record<LeftoverKind, string>,
  changed: 'Enregistré.',
  colleagues: 'Mes collègues',
  colleaguesHint:
    'Les messages entre collègues partent sans relecture. Votre propre domaine en fait partie\u00a0; ajoutez ceux de votre groupe.',
  domain: 'Domaine interne',
  ofTheHouse: 'réglé par votre agence',
  domainExample: 'agence.example',
  add: 'Ajouter ce domaine',
  needsDomain: 'Écrivez un domaine, agence.example par exemple.',
  alreadyThere: 'Ce domaine est déjà dans votre liste.',
  added: (domain: string) => `${domain} est interne désormais.`,
  removed: (domain: string) => `${domain} est supprimé.`,
  lists: 'Compter comme internes les listes de diffusion et les adresses inconnues',
};
