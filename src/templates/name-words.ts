/** Words of a display name that are no first name; all but titles and initials folded, in small letters. */

/** Before a surname: « Mme », « Dr ». */
export const TITLE =
  /^(?:mme|mlle|mrs?|ms|miss|m|me|ma[iî]tre|dr|docteure?|pr|prof|professeure?)\.?$/i;
/** What begins a surname: « de La Tour », « van Gogh », « El Amrani ». */
export const PARTICLE =
  /^(?:de|du|des|d|la|le|les|van|von|vander|vanden|den|der|di|da|dos|del|della|el|al|ben|bin|ibn|mac|mc|st|saint|sainte|ould|ait)$/;
/** Words of companies, places and shared mailboxes, folded. */
export const NOT_A_PERSON = new RegExp(
  '^(?:sas|sasu|sarl|eurl|sa|sci|scop|gmbh|inc|ltd|llc|corp|group|groupe|agence|societe|entreprise|' +
    'company|cie|compagnie|association|asso|mairie|ville|commune|communaute|departement|region|' +
    'ministere|prefecture|universite|ecole|lycee|college|institut|fondation|cabinet|atelier|ateliers|' +
    'studio|studios|maison|domaine|chateau|hotel|restaurant|clinique|hopital|chu|office|bureau|' +
    'boutique|magasin|librairie|musee|theatre|service|services|equipe|team|direction|pole|support|' +
    'contact|contacts|info|infos|information|informations|accueil|secretariat|commercial|commerce|' +
    'vente|ventes|sales|marketing|communication|com|presse|compta|comptabilite|facturation|' +
    'factures?|billing|admin|administration|administrateur|administratif|gestion|rh|recrutement|' +
    'jobs|emploi|webmaster|web|site|digital|hello|bonjour|salut|hi|mail|email|courrier|noreply|' +
    'no-reply|donotreply|newsletter|notifications?|reservations?|commandes?|sav|client|clients|' +
    'clientele|projet|projets|project|production|technique|tech|it|dsi|dev|logistique|achats|juridique|' +
    'legal|rgpd|dpo|privacy|abuse|postmaster|root|test|et|and|pour|chez|exemple|example|boulangerie|' +
    'patisserie|boucherie|garage|transports?|ets|etablissements?|fleuristes?|fleurs|famille|residence|' +
    'syndic|syndicat|salle|copieur|imprimante|scanner|creche|pharmacie|habitat|immobiliere?|pizzeria|' +
    'brasserie|cafe|auberge|camping|gite|editions|imprimerie|menuiserie|plomberie|electricite|' +
    'maconnerie|bijouterie|optique|coiffure|national|nationale|consulting|conseil|holding|avenue|' +
    'foyer|paroisse|diocese|comite|federation|ligue|club|amicale|galerie)$',
);

/** What stands behind a name and a comma: a degree, a job. Folded. */
export const NOT_A_GIVEN_NAME = new RegExp(
  '^(?:phd|mba|msc|bsc|md|dds|esq|jr|sr|iii?|dr|pr|ing|ir|cfa|cpa|pmp|ceo|cto|coo|cfo|cmo|cio|pdg|dg|dga|' +
    'directeur|directrice|director|chef|cheffe|head|lead|responsable|gerante?|presidente?|fondateur|' +
    'fondatrice|founder|cofondateur|cofondatrice|associee?|ingenieure?|avocate?|notaire|architecte|' +
    'assistante?|manager|manageuse|consultante?|chargee?|adjointe?|stagiaire|alternante?|graphiste|' +
    'developpeur|developpeuse|redacteur|redactrice|comptable|secretaire|maire|depute|professeure?|' +
    'enseignante?|medecin|docteure?|coach|freelance|externe|interne|ext|int|commercial|commerciale|' +
    'designer|owner|attachee?|pharmd)$',
);
/** How jobs end, and what stands before them: « Trésorier », « Vice-présidente ». Folded. */
export const LIKE_A_JOB =
  /^(?:vice|co|ex|sous)-|(?:eur|euse|rice|iste|graphe|logue|ier|iere|cien|cienne|aire|master)$/;
/** « J. », « J-Ph. », « JP », « jm »: the first letters of names. Two capitals with a vowel may be a name: « LI ». */
const INITIALS =
  /^(?:[a-z\u00c0-\u024f](?:[.-]+[a-z\u00c0-\u024f]h?)*\.?|[ctp]h\.|[b-df-hj-np-tv-xz]{2,3}\.?)$/i;

/** Whether a word is the first letters of names. */
export function isInitials(word: string): boolean {
  return INITIALS.test(word);
}

/** Houses that are called by letters which could be a name's. */
const ACRONYM =
  /^(?:ADEME|AFNOR|AFPA|ARS|AXA|CAF|CCAS|CCI|CEA|CMA|CPAM|EDF|EHPAD|ENGIE|FNAC|GDF|IGN|INRAE?|INSA|INSEE|IUT|MAIF|ONF|RATP|UCPA)$/;

/** What a house is called by its letters: « SNCF » can't be spoken as a name. */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word) || /^[B-DF-HJ-NP-TV-XZ]{3,}$/.test(word);
}
