/**
 * Words that firms are called by and that stand in any message of an agency. Folded; a name made of
 * these alone says nothing of whose message it is.
 */
const COMMON: ReadonlySet<string> = new Set(
  (
    'accueil action agence alliance atelier ateliers avenir boutique bureau cabinet cafe centre cle client club ' +
    'commune conseil contact creation delta design devis digital direct domaine eco ecole edition editions energie ' +
    'espace essentiel europe expert fabrique ferme fil fondation forum france futur galerie garage global google ' +
    'groupe habitat horizon hotel image immobilier info innovation institut jardin la le les libre ligne logement ' +
    'lyon mairie maison maisons marche marseille media mobile mode monde musee musique nantes nature nord nouveau ' +
    'office orange ouest page paris partage passion patrimoine photo plan plus point port portail premier pro projet ' +
    'qualite region sante service services site societe soleil solution solutions sport studio sud support ' +
    'technologie terre test theatre total toulouse transport travaux union univers vente vert vie village ville vin ' +
    'vision voyage web zen zone du de des un une et l d'
  ).split(' '),
);

/** Whether a folded name is made of words that any message may hold. */
export function isCommonName(name: string): boolean {
  return name.split(/[^a-z0-9]+/).every((word) => word === '' || COMMON.has(word));
}
