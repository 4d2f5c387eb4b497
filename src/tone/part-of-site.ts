import { fold } from '../text/fold';

/** Nouns in -eur, -teur, -trice that are things; any other one is somebody. */
const THINGS =
  /^(?:moteur|serveur|editeur|compteur|lecteur|selecteur|configurateur|simulateur|comparateur|calculateur|indicateur|curseur|secteur|navigateur|ordinateur|projecteur|convertisseur|generateur|connecteur|routeur|valeur|hauteur|largeur|longueur|couleur|bandeau|explorateur|planificateur|agregateur|localisateur|traducteur|minuteur|interieur|exterieur|superieur|inferieur)s?$/;
const SOMEBODY =
  /(?:eurs?|euses?|trices?)$|^(?:client|cliente|collegue|visiteur|internaute|stagiaire|prestataire|partenaire|fournisseur|equipe|agence|service client|madame|monsieur|mme|mlle|graphiste|responsable|comptable|abonne|adherent|salarie|employe|patron|associe|ami|chef|personne|gens|ovh|gandi|infomaniak)s?$/;
/** Participles that say what kind of thing it is, and not what is wrong with it. */
const KINDS =
  /^(?:securis|connect|personnalis|avanc|priv|sauvegard|partag|dedi|mutualis|cle|entre|arrive|journe|annee|anne|idee|ide|donnee|donne|qualite|quantite|actualite|fonctionnalite|accessibilite|confidentialite|disponibilite|identite|publicite|propriete|activite|visibilite|unite|marche|cote|societe|musee|lycee|clique|resume|traite|comite|associe|participe|telecharge|integr|automatis|programm|prive|abonne|cafe|beaute|sante|mobilite|ete|specialite|nouveaute|securite|compte)e?s?$/;
/** Words for what is wrong, for what is not about working, and what a thing is not broken by. */
const WRONG =
  /^(?:flou|vide|blanc|noir|rouge|gris|lent|mort|manquant|absent|mauvais|faux|double|doublon|boucle|decalage|lenteur|coupure|erreur|bug|panne|perte|fuite|piratage|securite|faille|virus|spam|spams|hameconnage|confidentialite|budget|cout|tarif|prix|delai|droit|droits|personne|communication|comprehension|orthographe|frappe|grammaire|traduction|couleur|taille|poids|marge|date|nom|mot|phrase|texte|titre|logo|trop|mal|sans|non|pas|plus|moins|inverse|confusion|conflit|retard|attente|tva|facture|facturation|disponibilite|planning|visiteurs?|utilisateurs?)(?:e|s|es|he|hes)?$/;
const IMPOSSIBLE = /^(?:in|im|il|ir|de)[a-z]+(?:ibles?|ables?)$|isibles?$/;

/**
 * Whether a complement (« du formulaire de contact ») surely names a part of a site, of which one can say
 * that its working is restored: not somebody (« de notre hébergeur »), not what was wrong with it (« des
 * commandes en double », « du logo flou »), nor what does not work or fail (« du budget », « du titre »).
 */
export function isPartOfSite(complement: string): boolean {
  // A quoted label is a name.
  const said = complement.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, ' ');
  const written = said.split(/[^0-9A-Za-zÀ-ÖØ-öø-ɏ]+/).filter((word) => word !== '');
  return written.every((word, at) => {
    const folded = fold(word);
    if (/^(?:M|Mme|Mlle|Me|Dr)$/.test(word)) return false;
    if (folded.length < 3 || /^[A-Z0-9]/.test(word))
      return !/^en$/.test(folded) || isPlace(fold(written[at + 1] ?? ''));
    if (WRONG.test(folded) || IMPOSSIBLE.test(folded)) return false;
    // « l'espace client », « le compte utilisateur »: behind a noun, it says what kind it is.
    const kind =
      at > 0 &&
      !/^(?:d|du|des|de|le|la|les|l|un|une|notre|votre|nos|vos|mon|ma|mes|ce|cet|cette|ces|leur|leurs|par|avec|chez|pour|au|aux|sur|dans)$/.test(
        fold(written[at - 1] ?? ''),
      );
    if (SOMEBODY.test(folded)) return kind || THINGS.test(folded);
    const noun = /(?:al|il|iv|ar|ic|os|un|id)ites?$/.test(folded);
    return noun || !/é(?:e|s|es)?$/i.test(word) || KINDS.test(folded);
  });
}

/** « en ligne », « en anglais »: not « en double », « en boucle », « en erreur ». */
function isPlace(word: string): boolean {
  return /^(?:ligne|anglais|francais|allemand|espagnol|italien|preproduction|production|recette|magasin|point)$/.test(
    word,
  );
}
