import type { MessageId } from '../../../editing/outcome';
import type { RefusalId, Wanted } from '../../../editing/refusals';

/** How an edit of the draft ended, when it did not end as asked. */
export const editing = {
  outcomes: {
    changed: 'Le message a changé depuis la relecture\u00a0: rien n’a été remplacé.',
    stillTyping:
      'Le curseur est revenu dans le message\u00a0: rien n’a été remplacé. Recommencez d’ici.',
    typedMeanwhile:
      'Vous écriviez au même moment\u00a0: votre texte est remis tel quel, rien n’a été remplacé.',
    restored:
      'Outlook écrivait autre chose que prévu\u00a0: le texte d’avant est remis. Sélectionnez la phrase dans le message, puis Remplacer.',
    nothingDone: 'Outlook a laissé le message tel quel. Relisez-le avant de continuer.',
    uncertain:
      'Ce qu’Outlook a écrit diffère de ce qui était prévu. Relisez votre message\u00a0; le texte d’avant est gardé ici.',
    unreadable:
      'Outlook reste muet depuis l’écriture. Relisez votre message\u00a0; le texte d’avant est gardé ici.',
    late: 'Outlook a écrit après coup, pendant que vous tapiez. Relisez votre message\u00a0; le texte d’avant est gardé ici.',
    unguarded:
      'Outlook a pris du temps autour de l’écriture. Relisez vos derniers mots\u00a0; le texte d’avant est gardé ici.',
    otherRead:
      'Outlook a relu un autre texte que le vôtre autour de l’écriture. Relisez votre message\u00a0; les deux textes sont gardés ici.',
    undoTooLate:
      'Vous avez écrit depuis\u00a0: le message est laissé tel quel. Le texte d’avant est gardé ici.',
    nothingInserted:
      'Outlook a confirmé l’insertion, et votre message est le même. Passez par un bouton ci-dessous.',
    insertionRestored:
      'Outlook écrivait autre chose que prévu\u00a0: le texte d’avant est remis. Copiez le modèle.',
    noCursor:
      'Cliquez dans votre message là où la phrase doit aller, puis insérez-la. Votre texte est resté tel quel.',
    cursorOutside:
      'Le curseur est hors de votre texte, dans le fil cité ou la signature\u00a0: le message est remis tel quel. Placez-le dans votre texte, puis insérez.',
    misplaced:
      'Outlook a placé le texte inséré ailleurs que prévu. Relisez votre message\u00a0; le texte d’avant est gardé ici.',
    blockGone:
      'Le modèle a été retouché dans le message\u00a0: il est laissé tel quel. Insérez-le à nouveau, ou copiez-le.',
    changedUnmarked: 'Le message a changé depuis la relecture\u00a0: il est laissé tel quel.',
    stillTypingUnmarked:
      'Le curseur est revenu dans le message\u00a0: il est laissé tel quel. Recommencez d’ici.',
    typedMeanwhileUnmarked:
      'Vous écriviez au même moment\u00a0: votre texte est remis tel quel. Recommencez d’ici.',
    restoredUnmarked: 'Outlook écrivait autre chose que prévu\u00a0: le texte d’avant est remis.',
  } satisfies Record<MessageId, string>,
  causes: {
    'too-long': 'Ce message dépasse ce qui se réécrit d’ici',
    'legacy-mac-images':
      'Cette version d’Outlook pour Mac perd les images quand un complément écrit',
    'many-images': 'Le message contient beaucoup d’images ou de liens vers le nuage',
    'quoted-images': 'Le fil cité contient des images',
    'unbounded-thread': 'Outlook ne montre pas où commence le fil cité',
    'no-place': 'Le modèle serait caché à cet endroit, ou pris pour les mots d’un autre',
    'linked-words': 'Un lien ou une mention partirait avec ses mots',
    interlaced: 'Un gras, un lien ou une couleur couvre plusieurs phrases',
  } satisfies Record<RefusalId, string>,
  instead: {
    replace: 'sélectionnez la phrase dans le message, puis Remplacer.',
    replaceByHand:
      'remplacez la phrase à la main\u00a0: les mêmes mots sont ailleurs dans le message.',
    insert: 'insérez le modèle en haut, ou copiez-le.',
    insertBelow: 'placez le curseur sous votre formule d’appel, puis Insérer, ou copiez le modèle.',
    highlight: 'les phrases restent surlignées ici, dans le volet.',
    unhighlight: 'effacez le surlignage à la main dans le message.',
    move: 'copiez le passage dans son nouvel ordre, puis collez-le à sa place.',
    undo: 'reprenez le passage à la main dans le message.',
  } satisfies Record<Wanted, string>,
  refused: (cause: string, instead: string) => `${cause}\u00a0: ${instead}`,
  final: (cause: string) =>
    `${cause}\u00a0: pour revenir en arrière, reprenez le message à la main.`,
  finalAhead: (cause: string) =>
    `${cause}\u00a0: relisez l’aperçu, ce qui est inséré se retouche ensuite à la main.`,
  recoverLatest: 'Récupérer l’autre texte',
  recipients: (changes: string) =>
    `Les destinataires ont changé entre-temps\u00a0: ${changes}. Relisez-les avant d’envoyer.`,
  recipientsAdded: (names: string) => `${names} en plus`,
  recipientsRemoved: (names: string) => `${names} en moins`,
  recipientsMoved: (names: string) => `${names} sur une autre ligne`,
  subjectKept: 'L’objet est resté tel quel\u00a0: complétez-le dans le message.',
};
