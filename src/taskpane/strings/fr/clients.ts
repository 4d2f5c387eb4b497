import type { ClientsFault } from '../../../storage/clients/clients-file';
import { count } from './count';

/** What is said of the clients of a file that there was no room for. */
function olderLeft(left: number): string {
  if (left === 0) return '';
  const who = left === 1 ? 'Le plus ancien reste' : `Les ${String(left)} plus anciens restent`;
  return ` ${who} dans le fichier\u00a0: 32\u00a0ko sont prévus dans votre boîte.`;
}

/** What is remembered of clients, and one's favourites. */
export const clients = {
  forClient: (client: string) => `Pour ${client}`,
  favourites: 'Favoris',
  recents: 'Récents',
  favourite: 'Favori',
  addFavourite: 'Ajouter aux favoris',
  removeFavourite: 'Retirer des favoris',
  more: (n: number) => `Afficher ${count(n, 'autre modèle', 'autres modèles')}`,
  moreResults: (n: number) =>
    `${count(n, 'autre modèle', 'autres modèles')}\u00a0: précisez votre recherche.`,
  recalled: (client: string) => `Repris du dernier message à ${client}.`,
  fromRecipient: 'D’après le destinataire.',
  fromSender: 'D’après votre compte.',
  guess: (name: string) => `${name}\u00a0?`,
  acceptGuess: (name: string) => `Oui, ${name}`,
  guessHint: 'À confirmer\u00a0: Entrée, ou écrivez le bon prénom.',
  project: 'Projet',
  newProject: 'Nouveau projet',
  unnamedProject: 'Projet en cours',
  newProjectHint: (project: string) =>
    `Les valeurs de «\u00a0${project}\u00a0» restent telles quelles.`,
  otherRecipient: (client: string) => `Ce message s’adresse maintenant à ${client}.`,
  otherPeople: 'Les destinataires ont changé.',
  takeOver: 'Reprendre aussi ma saisie',
  takeOverHint: 'Ce que vous avez saisi reste, les autres champs ont suivi.',
  fullQuestion: (client: string) =>
    `L’espace de Ton juste dans votre boîte (32\u00a0ko) est plein. Faire de la place pour ${client} en oubliant les clients les plus anciens\u00a0?`,
  fullYes: 'Les oublier',
  fullNo: 'Tout garder',
  title: 'Clients retenus',
  hint: 'Leurs adresses et leurs projets, proposés au message suivant. Ils restent dans votre boîte aux lettres.',
  search: 'Rechercher un client',
  found: (n: number) => count(n, 'client trouvé', 'clients trouvés'),
  noneFound: (query: string) => `Aucun client pour «\u00a0${query}\u00a0».`,
  none: 'Votre premier message à un client le fera apparaître ici.',
  forget: (client: string) => `Oublier ${client}`,
  forgotten: (client: string) => `${client} est oublié.`,
  forgetAll: 'Tout oublier',
  forgottenAll: (n: number) => `${count(n, 'client oublié', 'clients oubliés')}.`,
  people: 'Prénoms',
  projects: (n: number) => count(n, 'projet', 'projets'),
  yes: 'oui',
  no: 'non',
  imported: (added: number, known: number, left: number) =>
    `${count(added, 'client ajouté', 'clients ajoutés')}, ${count(known, 'déjà présent', 'déjà présents')}.${olderLeft(left)}`,
  notImported: (where: string, what: string) =>
    where === ''
      ? `Vos clients restent tels quels\u00a0: ${what}.`
      : `Vos clients restent tels quels\u00a0: dans «\u00a0${where}\u00a0», ${what}.`,
  exportClients: 'Exporter les clients',
  importClients: 'Importer des clients',
  name: 'Nom',
  forgetProject: (project: string) => `Oublier le projet ${project}`,
  faults: {
    json: 'ce n’est pas du JSON',
    ours: 'ce fichier ne vient pas des clients de Ton juste',
    version: 'la version 1 ou 2 est attendue',
    object: 'un objet JSON est attendu',
    list: 'une liste est attendue',
    client: 'un client est attendu, avec son domaine et sa date',
    project: 'un projet est attendu, avec son nom, sa date et ses valeurs',
    awaited: 'une attente est attendue, avec son modèle, sa demande et son échéance',
    text: 'un texte est attendu',
    domain: 'un domaine ou une adresse mail est attendu',
    date: 'une date est attendue, comme 2026-11-23',
    entry: 'un texte, true ou false est attendu',
    long: 'un texte de 200 caractères au plus est attendu',
    value: 'une valeur est attendue',
  } satisfies Record<ClientsFault, string>,
  damaged:
    'Vos clients enregistrés sont illisibles. Exportez-les depuis Réglages, puis repartez de zéro.',
  newer:
    'Vos clients viennent d’une version plus récente de Ton juste. Ils restent tels quels jusqu’à sa mise à jour ici.',
};
