import { brokenFrench } from './broken-french';

describe('brokenFrench', () => {
  it.each<[string, string[]]>([
    [
      'lone ne',
      [
        "Vous n'avez presque terminé la saisie.",
        "N'avez-vous presque terminé ?",
        'Nous ne les avons presque finalisés.',
        "Je n'avais presque fini quand vous avez appelé.",
        'Je ne suis presque prête.',
        "Tu n'as presque fini le menu ?",
      ],
    ],
    [
      'elision',
      [
        'Ce est presque prêt.',
        'Ça est presque prêt.',
        'Ce était presque fini.',
        'Je crois que il a fini.',
        'Je ai terminé.',
      ],
    ],
    ['contraction', ['La remise de le fonctionnement.']],
    ['apostrophe', ["J'ai quasiment terminé de'intégrer.", "Faute d'réponse, j'avance."]],
    [
      'merci',
      [
        "L'équipe est merci de votre compréhension.",
        "Elle est merci d'avoir patienté.",
        'Karim merci de votre attention.',
        "Sachez que merci d'avoir patienté.",
        "Comme merci d'avoir patienté, j'avance.",
        "Je vous prie, Madame, de merci d'avoir patienté.",
        "Comment merci d'avoir patienté ?",
        "Je ne vais pas merci d'avoir patienté.",
        'Nous tenons à merci de votre patience.',
      ],
    ],
    [
      'two subjects',
      [
        'Il est je me permets de vous relancer.',
        'Presque le fonctionnement est rétabli.',
        "L'équipe nous avons quasiment terminé.",
        'Seul le fonctionnement est rétabli.',
      ],
    ],
    [
      'person',
      [
        'On rétablis le fonctionnement.',
        'Il rétablis le fonctionnement.',
        'Tu as tort, elle ont quasiment terminé.',
        'Les maquettes est presque prête.',
        'La page sont presque prêtes.',
        'Je a terminé.',
      ],
    ],
    [
      'agreement',
      [
        'La page est presque prêt.',
        'Les pages sont presque prête.',
        'La recette, que nous avons quasiment terminé, continue.',
        'Le fonctionnement du menu est rétablie.',
        'Le menu est presque prête.',
      ],
    ],
    [
      'swallowed',
      [
        "J'ai rétabli le fonctionnement et le texte.",
        "J'ai rétabli le fonctionnement, l'erreur et la faute.",
        "J'ai rétabli le fonctionnement du menu et du panier.",
        'Merci de votre compréhension et vous remercions.',
      ],
    ],
    [
      'merci before a cause',
      [
        "Merci d'avoir patienté car le serveur était plein.",
        "Merci d'avoir patienté, mais le colis est parti.",
      ],
    ],
    [
      'regret before good news',
      [
        'Malheureusement, nous avons quasiment terminé.',
        "Désolé, j'ai quasiment terminé.",
        'Malheureusement, le fonctionnement est rétabli.',
      ],
    ],
    [
      'stray understanding',
      [
        'Je comprends tout à fait, Karim s’en occupe.',
        'Je comprends tout à fait : la date ne change pas.',
        'Je comprends tout à fait, car je m’en occupe.',
        'Mais je comprends tout à fait : vous pourrez encore modifier ces informations.',
        'Bref : je comprends tout à fait.',
        'Le site est en ligne (je comprends tout à fait).',
        'Je comprends tout à fait, tu peux le garder.',
      ],
    ],
    ['doubled', ['Le le menu est prêt.', "C'est presque presque prêt."]],
    [
      'twice thanked',
      [
        "Je vous remercie et merci d'avoir patienté.",
        "Merci d'avoir patienté et merci pour votre patience.",
      ],
    ],
    ['mark', ['Le menu , est prêt.', 'Le menu est prêt ,.', 'Voici :, le lien.']],
    ['capital', ["merci d'avoir patienté.", "Voici le lien, Merci d'avoir patienté."]],
  ])('finds « %s »', (kind, sentences) => {
    for (const sentence of sentences) {
      expect({ sentence, kinds: brokenFrench(sentence).map((one) => one.kind) }).toEqual({
        sentence,
        kinds: expect.arrayContaining([kind]) as unknown,
      });
    }
  });

  it.each([
    "Merci d'avoir patienté.",
    "Bonjour, merci d'avoir patienté, tout est en ligne.",
    "Voici le lien, merci d'avoir patienté.",
    "Merci d'avoir patienté et bonne journée.",
    "J'ai quasiment terminé l'intégration.",
    "J'ai quasiment terminé et je pars demain.",
    'La page est presque prête.',
    'Le bon de livraison est presque prêt.',
    'Les maquettes étaient presque prêtes hier.',
    "C'est presque prêt.",
    'Je pense qu’elle est presque prête.',
    'Nous les avons presque finalisés.',
    'Le fonctionnement est rétabli.',
    'Dès que le fonctionnement est rétabli, je vous écris.',
    'Le fonctionnement du formulaire est rétabli depuis hier.',
    "Le fonctionnement de l'accès est rétabli.",
    "Je viens de rétablir le fonctionnement de l'onglet « Tarifs ».",
    'Le fonctionnement est rétabli et les textes sont à jour.',
    "J'ai réglé le point d'hier.",
    'On rétablit le fonctionnement demain.',
    'Elle rétablit le fonctionnement du formulaire.',
    "Je comprends tout à fait, je m'en occupe.",
    'Oui, je comprends tout à fait, on se cale ça lundi.',
    'Je comprends tout à fait ! Je m’en occupe.',
    'Nous comprenons tout à fait, nous gardons vos contenus.',
    'Je me permets de te solliciter : as-tu reçu la maquette ?',
    "Je n'ai rien à ajouter.",
    "Rien n'est encore terminé.",
    'Le bouton ne s’affiche que si le panier est plein.',
    "Il n'y a pas d'erreur, on l'a relu.",
    'Nous nous permettons de vous relancer.',
    "Aujourd'hui, jusqu'à midi, quelqu'un répond.",
    'Je vous l’envoie ; tu peux le lire.',
    "S'il est prêt, elle l'envoie.",
  ])('lets « %s » pass', (sentence) => {
    expect(brokenFrench(sentence)).toEqual([]);
  });
});
