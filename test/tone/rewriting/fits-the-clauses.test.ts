import { rewrittenFindings } from './shipped-rewriter';

/** The sentence after each first suggestion that is offered in it. */
function firstOnes(text: string): string[] {
  return rewrittenFindings(text).flatMap(({ suggestions: [first] }) =>
    first ? [text.slice(0, first.span.from) + first.text + text.slice(first.span.to)] : [],
  );
}

describe('what the rest of a sentence speaks against is not offered', () => {
  test.each([
    ['a reason', 'La newsletter n’est pas encore partie puisque vous deviez relire l’édito.'],
    ['a reason after « car »', 'La mise en ligne n’a pas encore été faite car Paul est en congé.'],
    ['who is away', 'La vidéo n’est pas prête, le monteur est en congé.'],
    ['what is far off', 'On n’a pas fini, et on ne finira pas avant le 20.'],
    ['what follows', 'Nous n’avons pas encore terminé les tests, donc la date reste à confirmer.'],
    ['a concession', 'Le problème est résolu, même si deux clients voient encore l’erreur.'],
    ['what it did', 'Votre hébergement a expiré, ce qui a coupé vos e-mails.'],
    ['an answer to « pas »', 'La sauvegarde de dimanche n’a pas été faite, celle de lundi oui.'],
    ['« pas sur »', 'Nous sommes en retard sur la partie boutique, pas sur le blog.'],
    ['a pronoun', 'Nous corrigeons le bug en ce moment, il devrait disparaître dans l’heure.'],
    ['an object', 'Désolé pour le bug, nous l’avons corrigé ce matin.'],
    ['« le bon »', 'Désolé pour la confusion entre les deux devis, le bon est celui du 3 mars.'],
    ['a relative', 'Il reste un problème sur le formulaire, que nous n’expliquons pas encore.'],
    ['« d’autant »', 'Désolé pour le retard, d’autant que nous avions promis le 12.'],
    ['a participle', 'Nous vous prions de nous excuser pour l’envoi précédent, parti trop vite.'],
    ['« pour » after a name', 'Toutes mes excuses, Madame Roy, pour l’orthographe de votre nom.'],
    ['a reproach', 'C’est dommage, vous auriez pu nous prévenir.'],
    ['its own doing', 'J’ai oublié d’ajouter Nora à l’invitation, je le fais.'],
    [
      'a number of times',
      'Le paiement a échoué deux fois, la banque demande une authentification.',
    ],
    ['when it fails', 'L’application plante dès qu’on tourne l’écran.'],
    ['sympathy', 'Désolé pour toi, ça doit être dur.'],
    ['somebody’s father', 'Je suis sincèrement désolé pour votre père.'],
    ['an end', 'Je suis désolée d’apprendre que vous arrêtez votre activité.'],
    ['an owned cause', 'Suite à une erreur de ma part, vous avez reçu la newsletter deux fois.'],
    ['a bare cause', 'En raison d’un conflit entre deux extensions, le panier se vidait.'],
    ['a date that is taken', 'La date du 5 n’est plus disponible.'],
    ['a question back', 'Le code promo ne marche pas, pouvez-vous vérifier la date de fin ?'],
    ['a limit', 'Nous ne pouvons pas faire cette modification dans le forfait actuel.'],
    [
      'what is left of it',
      'Nous n’avons pas encore fini le tri des photos, Sophie en a 300 à voir.',
    ],
    ['what it will be', 'Le tutoriel n’est pas encore en ligne, il le sera mardi.'],
    ['who comes instead', 'Je ne pourrai pas venir vendredi, Hugo prendra ma place.'],
    ['a date that is over', 'Vous auriez dû valider avant le 10.'],
    ['who is on a list', 'Il manque deux invités dans la liste.'],
    ['what else they do', 'Marc n’a pas encore fini, il est sur un autre projet.'],
    ['a fault that is all there is', 'Désolé d’avoir raté la réunion.'],
    ['why it is so', 'Le QR code ne fonctionne pas, il renvoie vers l’ancienne page.'],
    ['a regret before « mais »', 'C’est dommage, mais la date limite est passée.'],
    ['the same verb again', 'L’image est trop sombre, je l’éclaircis.'],
    ['« si le bug revient » as a question', 'Vous me dites si le bug revient ?'],
    [
      'a negated cause',
      'Nous n’avons pas pu livrer le lot car nous n’avons pas pu joindre l’imprimeur.',
    ],
    [
      'why it is down, with a date',
      'Le connecteur est indisponible, parce que son éditeur a coupé le service.',
    ],
    ['what is told of, with a date', 'Toujours est-il que la passerelle est en panne.'],
    ['a trouble that goes on', 'La panne d’hier n’est pas encore complètement terminée.'],
    [
      'what the client tries again',
      'Votre message n’a pas pu être envoyé. Merci de réessayer plus tard.',
    ],
    [
      'a date that the next sentence gives',
      'La brochure est indisponible. Nous vous préviendrons dès son retour.',
    ],
    [
      'what was done before a date',
      'Nous ne sommes pas en mesure de récupérer les fichiers supprimés avant le 3 mars.',
    ],
    ['what is said already', 'Pas de souci pour le report, c’est noté dans l’agenda.'],
    ['what is ours to make', 'Il nous manque encore la réservation en ligne.'],
    ['a password', 'J’ai un problème avec le mot de passe que vous m’avez communiqué.'],
  ])('%s: %s', (_, text) => {
    expect(firstOnes(text)).toEqual([]);
  });
});

test.each([
  [
    'Je n’ai pas encore fini la maquette, mais la page d’accueil est visible.',
    'J’ai quasiment terminé la maquette, et la page d’accueil est visible.',
  ],
  [
    'La page contact n’est pas encore prête, elle le sera demain midi.',
    'La page contact est presque prête, elle le sera demain midi.',
  ],
  [
    'C’est un problème connu de WooCommerce, il est documenté ici.',
    'C’est un point connu de WooCommerce, il est documenté ici.',
  ],
  [
    'Les photos ne sont pas encore retouchées, sauf celles de l’équipe.',
    'Les photos sont à retoucher, sauf celles de l’équipe.',
  ],
  [
    'Désolée pour ce retard, je vous envoie la maquette ce soir.',
    'Merci d’avoir patienté, je vous envoie la maquette ce soir.',
  ],
  [
    'L’incident est clos, mais nous surveillons les serveurs jusqu’à lundi.',
    'Le fonctionnement est rétabli, mais nous surveillons les serveurs jusqu’à lundi.',
  ],
  [
    'Je n’ai toujours pas reçu les photos, ce qui bloque la page équipe.',
    'J’attends les photos, ce qui bloque la page équipe.',
  ],
  [
    'Suite à une mise à jour du serveur, la page a changé d’adresse.',
    'La page a changé d’adresse.',
  ],
])('%s is still rewritten', (before, after) => {
  expect(firstOnes(before)).toContain(after);
});

test('the line that a word begins stays a line without it', () => {
  expect(firstOnes('merci pour les photos\nmalheureusement elles sont sombres')).toContain(
    'merci pour les photos\nelles sont sombres',
  );
});
