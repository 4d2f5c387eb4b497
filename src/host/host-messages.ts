import { HostError, type HostErrorCode } from './host-error';

/** What a person understands of an Office code, and what they can do. */
const SENTENCES: { readonly [code: string]: string | undefined } = {
  // Numbers as in Office.js 1.1.110 (outlook-web-16.01.debug.js, initErrors).
  1001: 'La sélection n’a pas la forme attendue. Sélectionnez quelques mots du message.',
  2000: 'Outlook n’a pas accepté ce texte ici. Placez le curseur dans le message, puis recommencez.',
  2001: 'Outlook n’écrit pas à cet endroit. Placez le curseur dans le message, puis recommencez.',
  2006: 'Ce message est en texte brut\u00a0: la mise en forme n’y a pas sa place.',
  2009: 'Le message dépasse la longueur qu’Outlook accepte d’un complément.',
  5001: 'Outlook a eu un raté. Recommencez dans un instant.',
  5002: 'Ce message est en lecture seule.',
  7000: 'Le complément n’a pas l’autorisation d’agir sur ce message.',
  9002: 'Outlook n’a pas reconnu la forme de ce texte.',
  9011: 'Outlook n’a pas accepté la mise en forme de ce texte.',
  9014: 'Le curseur a bougé pendant l’insertion. Recommencez.',
  9016: 'La sélection n’est pas dans le message. Placez le curseur dans le texte, puis recommencez.',
  9017: 'L’accès à ce message est restreint.',
  9019: 'Outlook n’a pas enregistré vos préférences. Elles restent valables dans ce volet.',
  9020: 'Outlook a donné une réponse incomplète. Recommencez dans un instant.',
  9021: 'Outlook n’a pas enregistré le brouillon. Recommencez dans un instant.',
  9030: 'Un autre message est ouvert\u00a0: revenez à celui-ci pour continuer.',
  9038: 'Vos droits sur cette boîte aux lettres ne permettent pas ce changement.',
  9041: 'La connexion au réseau est coupée. Recommencez dès qu’elle est rétablie.',
  9042: 'Le serveur de messagerie a eu un raté. Recommencez dans un instant.',
  9051: 'La mémoire de ce message est pleine.',
  9057: 'La place pour vos préférences est pleine. Retirez des expressions ou des modèles.',
  unsupported: 'Cette version d’Outlook ne propose pas encore cette action.',
  'invalid-answer': 'Outlook a donné une réponse inattendue. Recommencez dans un instant.',
};

const FALLBACK = 'Outlook n’a pas pu faire ce qui était demandé. Recommencez dans un instant.';
const SLOW_READ = 'Outlook met du temps à répondre. Réessayez dans un instant.';
const SLOW_WRITE = 'Outlook n’a pas confirmé l’écriture. Relisez votre message avant de continuer.';

/** @param call the Office.js call, e.g. `body.setAsync`. @returns a French sentence, no code in it. */
export function hostMessage(code: HostErrorCode, call: string): string {
  if (code === 'timeout') {
    if (/\.(set|prepend|save|add)[A-Za-z]*$/.test(call)) return SLOW_WRITE;
    return SLOW_READ;
  }
  return SENTENCES[String(code)] || FALLBACK;
}

/** A `HostError` that carries the sentence for its code. */
export function createHostError(code: HostErrorCode, call: string, cause?: unknown): HostError {
  const message = hostMessage(code, call);
  if (cause === undefined) return new HostError(code, call, message);
  return new HostError(code, call, message, { cause });
}
