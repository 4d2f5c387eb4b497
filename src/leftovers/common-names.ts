/**
 * Words that firms are called by and that stand in any message of an agency. Folded; a name made of
 * these alone says nothing of whose message it is.
 */
const COMMON: ReadonlySet<string> = new Set(
  (
    'accueil action actions actualites agence agences alliance art arts atelier ateliers avenir avis axe bien bienvenue ' +
    'blog bonjour boutique bureau cabinet cafe calendrier campus carte centre chantier charte cle client clients club ' +
    'collectif commune communication compte conseil conseils contact contacts contrat creation dates delta demain ' +
    'design devis digital direct direction domaine eau eco ecole ecran editions energie energies ensemble entreprise ' +
    'equipe equipes espace essentiel est etude etudes europe evolution express expert expertise fabrique famille ' +
    'ferme fete fil fleurs fondation formation formations forum france futur galerie gamme garage gestion global ' +
    'google grand groupe guide habitat histoire horizon hotel idee idees image images immobilier industrie info infos ' +
    'initiative innovation institut internet jardin jeudi jeunesse journal juillet juin jour juste la laboratoire le ' +
    'les libre lien liens ligne livre logement loisirs lundi lyon madame magasin mairie maison maisons mardi marche ' +
    'mars marseille media medias mer mercredi merci metal mobile mode monde monsieur montagne musee musique nantes ' +
    'nature net nord nouveau nouvelle nouvelles objectif office online optimum or orange ouest outils page paris parc ' +
    'partage partenaire partenaires passion patrimoine paysage pays performance photo place plan planning plateforme ' +
    'plus point port portail premier premiere presse print pro production projet projets public publicite qualite ' +
    'recette region renovation reponse reseau reseaux ressources restaurant sante savoir science sciences securite ' +
    'service services signature site sites societe soleil solution solutions solidarite source sport sports studio ' +
    'sud support syndicat technique technologie technologies terre test tests theatre tourisme tous total toulouse ' +
    'transport transports travaux un une union univers universite urbain validation valeurs vendredi vente ventes ' +
    'vert vertical vie village ville villes vin vins vision voyage voyages web webdesign window word zen zone du de des et l d'
  ).split(' '),
);

/** Whether a folded name is made of words that any message may hold. */
export function isCommonName(name: string): boolean {
  return name.split(/[^a-z0-9]+/).every((word) => word === '' || COMMON.has(word));
}
