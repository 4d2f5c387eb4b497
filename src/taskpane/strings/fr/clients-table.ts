import type { TableDifference, TableFault } from '../../../storage/clients/clients-table';
import { count } from './count';

const FAULTS: Record<TableFault['why'], string> = {
  domain: 'il manque un domaine ou une adresse mail. Ligne laissée de côté',
  twice: 'ce client est déjà plus haut. Ligne laissée de côté',
  site: 'ce n’est pas une adresse de site. Le reste est repris',
  anniversary: 'ce n’est pas une date. Le reste est repris',
  long: 'plus de 200 caractères. Le reste est repris',
};

const COLUMNS: Record<TableDifference['what'], string> = {
  name: 'nom',
  contract: 'contrat',
  anniversary: 'anniversaire',
};

/** Clients that come from a table. */
export const clientsTable = {
  open: 'Depuis un tableau',
  text: 'Votre tableau',
  hint: 'Collez-le d’Excel, d’un fichier CSV ou d’une page Markdown. La première ligne nomme les colonnes\u00a0: domaine (ou adresse mail), nom, site, contrat, anniversaire.',
  file: 'Choisir un fichier CSV',
  example: 'domaine;nom;site;contrat;anniversaire',
  unread: {
    spreadsheet:
      'C’est un classeur Excel. Copiez-en les cellules et collez-les ici, ou enregistrez-le en CSV.',
    head: 'Ajoutez une première ligne qui nomme les colonnes, dont «\u00a0domaine\u00a0» ou «\u00a0site\u00a0».',
  },
  found: (clients: number) => count(clients, 'client compris', 'clients compris'),
  isNew: 'nouveau',
  isKnown: 'déjà retenu',
  contract: (contract: string) => `contrat ${contract}`,
  since: (day: string) => `échéance du ${day}`,
  faults: (n: number) => `${count(n, 'point', 'points')} à regarder`,
  fault: (row: number, shown: string, why: keyof typeof FAULTS) =>
    `Ligne ${String(row)}, «\u00a0${shown}\u00a0»\u00a0: ${FAULTS[why]}.`,
  unknown: (heads: string) => `Colonnes non reprises\u00a0: ${heads}.`,
  replace: (n: number) =>
    `Remplacer ${count(n, 'valeur retenue', 'valeurs retenues')} par celles du tableau`,
  difference: (client: string, what: keyof typeof COLUMNS, kept: string, given: string) =>
    `${client}, ${COLUMNS[what]}\u00a0: «\u00a0${kept}\u00a0» → «\u00a0${given}\u00a0»`,
  take: (added: number, completed: number) =>
    added > 0 || completed === 0
      ? `Ajouter ${count(added, 'client', 'clients')}`
      : `Compléter ${count(completed, 'client', 'clients')}`,
  nothing: 'Tout ce que dit ce tableau est déjà retenu.',
  taken: (added: number, completed: number) =>
    `${count(added, 'client ajouté', 'clients ajoutés')}, ${count(completed, 'complété', 'complétés')}.`,
  left: (n: number) =>
    `${count(n, 'client reste', 'clients restent')} dans le tableau\u00a0: 32\u00a0ko sont prévus dans votre boîte.`,
  cancel: 'Annuler l’import',
};
