import { count } from './count';

/** « Ton ». */
export const tone = {
  mirror: 'Votre message',
  count: (n: number) => `${count(n, 'expression', 'expressions')} à reformuler`,
  check: 'Vérifier',
  replace: 'Remplacer',
  replaceAll: 'Tout remplacer',
  ignore: 'Ignorer',
  ignoreAlways: 'Toujours ignorer',
  findings: 'Expressions à reformuler',
  severities: {
    replace: 'À remplacer',
    rephrase: 'À reformuler',
    advice: 'Conseils',
  },
  severityHints: {
    replace: 'Des mots que la charte remplace (trait plein).',
    rephrase: 'Des tournures à dire autrement (tirets).',
    advice: 'À vous de voir (points).',
  },
  previous: 'Précédente',
  next: 'Suivante',
  position: (at: number, of: number, phrase: string) =>
    `${String(at)} sur ${String(of)}\u00a0: «\u00a0${phrase}\u00a0»`,
  quoted: (phrase: string) => `«\u00a0${phrase}\u00a0»`,
  suggestions: 'À privilégier',
  phrasings: 'À adapter et à copier',
  morePhrasings: 'Autres formulations',
  fewerPhrasings: 'Replier',
  blank: (name: string) => `À compléter\u00a0: ${name}`,
  assumes: 'À confirmer\u00a0: cette phrase affirme que quelqu’un agit.',
  rewrite: 'Réécrire ce message',
  rewriteTitle: 'Votre message, paragraphe par paragraphe',
  rewriteBack: 'Ton',
  rewriteTake: 'Prendre cette version',
  rewriteApply: (n: number) =>
    n === 0 ? 'Choisissez un paragraphe' : `Réécrire ${count(n, 'expression', 'expressions')}`,
  reword: 'Reformuler dans le message',
  reworded:
    'L’expression est surlignée dans le message\u00a0: reformulez-la, le surlignage s’enlève d’un clic.',
  goodNewsFirst: 'Mettre la bonne nouvelle d’abord',
  move: 'Déplacer',
  moved: 'Déplacé\u00a0: la bonne nouvelle vient d’abord.',
  unread: (kinds: readonly ('signature' | 'meeting' | 'quoted')[], quotedLines: number) => {
    const long = quotedLines > 1 ? ` (${count(quotedLines, 'ligne', 'lignes')})` : '';
    const [name, ...more] = (['signature', 'quoted', 'meeting'] as const).filter((kind) =>
      kinds.includes(kind),
    );
    if (more.length > 0) {
      const short = {
        signature: 'votre signature',
        quoted: 'le fil',
        meeting: 'l’accès à la réunion',
      };
      const last = more.length - 1;
      const names = [name ?? 'quoted', ...more].map((kind) => short[kind]);
      return `— ${names.slice(0, last + 1).join(', ')} et ${names[last + 1] ?? ''} ne sont pas relus${long} —`;
    }
    if (name === 'signature') return '— votre signature n’est pas relue —';
    if (name === 'meeting') return '— l’accès à la réunion n’est pas relu —';
    return `— le fil de la conversation n’est pas relu${long} —`;
  },
  unexpected: (_kinds: readonly unknown[], quotedLines: number) =>
    quotedLines > 1
      ? `— ${String(quotedLines)} lignes ressemblent à un message cité\u00a0: elles ne sont pas relues —`
      : '— une ligne ressemble à un message cité\u00a0: elle n’est pas relue —',
  answers: (n: number) =>
    n > 1
      ? `${String(n)} lignes écrites dans le fil ne sont pas relues\u00a0:`
      : 'Une ligne écrite dans le fil n’est pas relue\u00a0:',
  reading: 'Lecture de votre message…',
  writing: 'Modification…',
  cleanTitle: 'Rien à reprendre\u00a0: votre message est dans le ton.',
  cleanHint: 'Vous pouvez l’envoyer l’esprit tranquille.',
  cleanTitleAbove: 'Rien à reprendre dans ce que vous avez écrit.',
  cleanHintAbove: 'Le fil n’est pas relu\u00a0: vos réponses entre ses lignes non plus.',
  cleanIgnored: (n: number) =>
    `${count(n, 'expression gardée', 'expressions gardées')} telle${n > 1 ? 's' : ''} quelle${n > 1 ? 's' : ''}, à votre demande.`,
  emptyTitle: 'Votre message est encore vide.',
  emptyHint:
    'Écrivez quelques mots ou partez d’un modèle\u00a0: la relecture commence toute seule.',
  emptyAction: 'Choisir un modèle',
  plainText: 'Message en texte brut\u00a0: la relecture fonctionne de la même façon.',
  slowHint: 'Votre message n’a pas bougé.',
  retry: 'Réessayer',
  changed: 'Le message a changé\u00a0: il vient d’être relu.',
  changedNothing: 'Rien n’a été remplacé.',
  replaced: 'Remplacé.',
  replacedAll: (n: number) => `${count(n, 'expression remplacée', 'expressions remplacées')}.`,
  ignored: (phrase: string) => `«\u00a0${phrase}\u00a0» est gardé dans ce message.`,
  ignoredAlways: (phrase: string) => `«\u00a0${phrase}\u00a0» ne sera plus signalé.`,
  turnOff: (phrase: string) => `Ne plus signaler ce qui ressemble à «\u00a0${phrase}\u00a0»`,
  turnedOff: (phrase: string) =>
    `Les expressions comme «\u00a0${phrase}\u00a0» ne sont plus signalées.`,
  undone: 'Annulé.',
  highlight: 'Surligner dans le message',
  highlightShort: 'Surligner',
  unhighlight: 'Retirer le surlignage',
  highlighted: (n: number) =>
    `${count(n, 'expression surlignée', 'expressions surlignées')} dans le message.`,
  unhighlighted: 'Surlignage retiré\u00a0: le message est comme avant.',
  highlightLeft: 'Le surlignage de Ton juste est encore dans le message.',
  recover: 'Récupérer le texte d’avant',
  recovered: 'Le texte d’avant est revenu.',
  keys: 'F8 et Maj+F8 passent de l’un à l’autre, Ctrl+Entrée remplace.',
};
