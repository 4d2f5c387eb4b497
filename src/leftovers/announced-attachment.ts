import type { Message } from '../text/message';
import type { Span } from '../text/span';
import { folded } from './folded';
import { sentencesOf } from '../text/sentences';

const PAPER =
  "(?:devis|documents?|doc|fichiers?|pdf|contrats?|factures?|planning|compte[- ]rendus?|maquettes?|visuels?|tableau|captures?(?: d'ecran)?|cahier des charges|rapport|bon de commande|excel|presentation|listes?|annexes?|zip|bordereau|proposition(?: commerciale)?|audit)";
const DETERMINER =
  "(?:le |la |les |l'|un |une |des |du |de la |mon |ma |mes |notre |nos |votre |vos |ce |cette |ces |\\d)";
const THIS_MAIL = '(?:ce|cet|present) (?:mail|e-mail|email|message|courriel|mel)';

/** Says by itself that something comes with this very message. */
const CERTAIN = new RegExp(
  [
    'ci[- ]?join(?:te?s?|s)',
    "trouver(?:ez|as|a|ont)(?: [a-z'-]+){0,2} (?:jointes|jointe|joints|joint)",
    "trouver(?:ez|as|a|ont)(?: [a-z'-]+){0,6} en (?:pieces?[ -]jointes?|pj)",
    `(?:je|nous) (?:vous |te |t')joi(?:ns|gnons) (?:ci[- ]|egalement |aussi |donc |a nouveau |par la meme occasion )?(?:${DETERMINER}|a ${THIS_MAIL})`,
    `(?:je|nous) joi(?:ns|gnons) (?:egalement |aussi |donc |a nouveau )?(?:a ${THIS_MAIL} )?${DETERMINER}?${PAPER}`,
    `(?:joint|attache)(?:es|e|s)? (?:a|au) ${THIS_MAIL}`,
    '(?:voir|cf\\.?|\\+|:|dans) (?:la |les |le )?(?:pj|p\\.j\\.)',
    '(?:voir|cf\\.?) (?:la |les )?pieces?[ -]jointes?',
    '(?:^|\\n) *(?:pj|pieces?[ -]jointes?) ?: ?[a-z0-9]',
    "(?:vous|te|t'|leur) (?:est|sont) (?:egalement |aussi )?joint(?:es|e|s)?",
    `en attachee?s? (?:(?:a|de) ${THIS_MAIL}|${DETERMINER}?${PAPER})`,
    `${PAPER} (?:[a-z'-]+ ){0,4}en (?:attache|attachement|fichier joint)`,
    "trouver(?:ez|as|a|ont)(?: [a-z'-]+){0,6} en (?:attache|attachement|fichier joint)",
    'find (?:the )?attached',
    '(?:see|is|are) (?:the )?attached',
    "i(?:'ve| have) attached",
  ].join('|'),
  'g',
);

/** Says where a file is; which message it comes with, the rest of the sentence tells. */
const LIKELY = new RegExp(
  [
    'en (?:pieces?[ -]jointes?|pj|p\\.j\\.?)',
    'en annexe (?:de|a) ce(?:t)? (?:mail|e-mail|email|message|courriel)',
    `${PAPER} (?:est |sont )?(?:bien )?joint(?:es|e|s)?`,
  ].join('|'),
  'g',
);

/** Not here: « sans pièce jointe », « je n'ai pas mis le devis en pièce jointe ». */
const NEGATED = /(?:^|[^a-z])(?:pas|jamais|aucune?|sans|rien|ni|oublie|oubliee?s?)(?![a-z-])/;
/** Another message: « de mon mail d'hier », « dans votre précédent envoi », « joint à votre demande ». */
const OTHER_MESSAGE =
  /(?:mon|ma|mes|notre|nos|votre|vos|ton|ta|son|leur|le|la|du|au|un|autre|cet?te?|prochain|precedente?|derniere?) (?:autre |prochain |precedent |dernier |premier |second )?(?:mail|e-mail|email|message|courriel|mel|envoi|demande|ticket|commentaire|fil|formulaire|echange|reponse|relance)s?(?: (?:d'hier|d'avant|precedente?s?|du|de|d'|ci-dessous|initiale?|suivante?s?|prochaine?s?))|(?:mon|notre|votre|ton) (?:precedent|prochain|dernier|autre|premier|second) |(?:dans|a|avec|sur|depuis|par|de) (?:mon|notre|votre|vos|ton|son|leur) (?:mail|e-mail|email|message|courriel|demande|ticket|envoi|reponse)/;
/** What a message answers or follows is another message, and the file comes with this one all the same. */
const OPENING =
  /^(?:(?:bonjour|bonsoir|hello|salut)[^,]{0,30}, )?(?:comme )?(?:(?:pour )?(?:faire|faisant|donner|donnant) suite a|suite a|en reponse a|a la suite de|apres|conformement a|dans la continuite de|(?:convenu|evoque|vu|discute|promis|indique|annonce|demande) (?:lors de|dans|pendant|par|sur))(?: [a-z0-9'-]+){1,7}?(?=,| vous | je | nous | tu | veuillez | voici | ci-| on )/;
/** It was: « hier », « lundi dernier », « je vous l'avais mis ». */
const PAST =
  /(?:^|[^a-z])(?:hier|avant-hier|tout a l'heure|auparavant|precedemment|deja|derniere?|ce matin|la semaine passee|le mois passe|l'an passe|avais|avait|avions|aviez|avaient|etait|etaient)(?![a-z])/;
/** It will be, or might: « je vous l'enverrai », « sera », « je peux ». */
const TO_COME =
  /(?:^|[^a-z])(?:(?:en|re|trans|ad|four|join|ajoute|met|fe|parta|livre|depose|communique|expedie|propose|prepare)[a-z]{0,12}(?:rai|ras|ra|rons|rez|ront)|sera|seront|aurez|recevrez|recevra|arrivera|vais|allons|allez|vas|va|vont|peux|peut|pouvons|pouvez|pourrai|pourra|pourrons|pourrez|pourrais|pourrait|pourrions|pourriez|souhaite|souhaitez|voulez|voudriez|veux|demain|prochainement|bientot|des que|des reception|si|afin de|pour que|faut|faudra|faudrait|doit|doivent|devez|devra|devrez|devrait)(?![a-z])/;
/** The other one is to attach: « merci de me le renvoyer », « envoyez-nous ». */
const ASKED =
  /(?:^|[^a-z])(?:merci|priere|pensez|veuillez|n'hesitez|n'hesite|invite|permet|permettent|possible|besoin|attends|attendons|attente)(?![a-z])(?:.{0,40})(?:envoyer|renvoyer|transmettre|retourner|parvenir|adresser|fournir|joindre|communiquer|mettre|ajouter|deposer|partager|envoi)|(?:^|[^a-z])(?:envoyez|renvoyez|transmettez|retournez|joignez|ajoutez|adressez|deposez|mettez|fournissez|repondez|(?:r?envoie|transmets)-(?:moi|nous))(?![a-z])|(?:m'|me |nous )(?:avez|as|a|ont|avait|envoyez|envoie|transmettez)(?![a-z])|(?:^|[^a-z])vous (?:l'|les |en |lui |leur |y )?(?:envoyez|mettez|joignez|(?:avez|aviez) (?:[a-z]+ )?(?:mis|envoye|transmis|joint|ajoute|depose|adresse|fourni|partage|communique|recu)e?s?)(?![a-z])|(?:bien )?(?:recu|receptionne|pris connaissance|telecharge)|merci pour/;
/** What a site does, not this message. */
const FEATURE =
  /(?:^|[^a-z])(?:formulaires?|utilisateurs?|visiteurs?|internautes?|candidats?|notifications?|automatique|automatiquement|plugins?|extensions?|modules?|champs?|upload|televerse[a-z]*|fonctionnalites?|limitee?s?|taille|mo|poids|back-office|backoffice|newsletters?|mails? (?:de|transactionnel)|e-mails? (?:de|transactionnel)|recoit|recoivent|envoyee?s? aux?|export|cv|bugherd|tickets?|boutique|commande passee)(?![a-z])/;

/** Where an announcement says that something is to follow: before this, another clause speaks. */
const CLAUSE = /[,:;()]|(?:^| )(?:mais|car|donc|puis|or|et|que|qui|dont) /g;

/** A notice of confidentiality, in whatever signature: it speaks of this mail and of whom it is for. */
const THIS_ONE =
  /(?:ce|cet|du present|le present|cette|tout) (?:mail|e-mail|email|message|courriel|mel|courrier|communication|transmission)|this (?:e-?mail|message|communication|transmission)/;
const NOTICE =
  /confidenti|destinataires? (?:de|du|vise|indique|prevu|designe)|n'etes pas (?:le|la|un|l'une?) |destinee?s? (?:exclusivement|uniquement|a l'usage|aux? seules?)|exclusi(?:f|ve)|secret professionnel|intended (?:solely|only|for|recipient)|addressee|privileged|ne saurait engager|virus/;

/** The text span of the first words, in the writer's own, that say a file comes with this message. */
export function announcedAttachment(message: Message): Span | undefined {
  const { text } = message.map;
  /** Where the last notice that was seen ends. */
  let noticed = 0;
  for (const own of message.own) {
    for (const sentence of sentencesOf(text, own)) {
      const words = folded(text, sentence);
      if (!/j|attach|annexe/.test(words.text)) continue;
      const said = firstSaid(words.text);
      if (said === undefined || sentence.from < noticed) continue;
      const line = lineOf(text, sentence);
      if (!isNotice(text, line)) return words.spanOf(said);
      noticed = line.to;
    }
  }
  return undefined;
}

/** Longer than any notice. */
const LONGEST_NOTICE = 3000;

/** The line that a sentence stands in; its part around the sentence where it is very long. */
function lineOf(text: string, { from, to }: Span): Span {
  const start = text.lastIndexOf('\n', from) + 1;
  const next = text.indexOf('\n', to - 1);
  return {
    from: Math.max(start, from - LONGEST_NOTICE),
    to: Math.min(next < 0 ? text.length : next, to + LONGEST_NOTICE),
  };
}

function isNotice(text: string, line: Span): boolean {
  const words = folded(text, line).text;
  return THIS_ONE.test(words) && NOTICE.test(words);
}

function firstSaid(sentence: string): Span | undefined {
  const opening = OPENING.exec(sentence);
  const told = opening
    ? opening[0].replace(/[^]/g, ' ') + sentence.slice(opening[0].length)
    : sentence;
  const certain = matching(CERTAIN, sentence, (from) => {
    const clause = clauseBefore(told, from);
    return !NEGATED.test(clause) && !OTHER_MESSAGE.test(told) && !isReported(clause);
  });
  if (certain) return certain;
  return matching(LIKELY, sentence, (from) => {
    const clause = clauseBefore(sentence, from);
    if (NEGATED.test(clause) || NEGATED.test(sentence.slice(0, from).slice(-24))) return false;
    return ![OTHER_MESSAGE, PAST, TO_COME, ASKED, FEATURE].some((reason) => reason.test(told));
  });
}

/** « Le document que vous aviez ci-joint » is the other one's. */
function isReported(clause: string): boolean {
  return /(?:vous|tu) (?:m'|nous )?(?:avez|aviez|as|avais)(?![a-z])/.test(clause);
}

/** The first match that is a word by itself and `means` it. */
function matching(
  pattern: RegExp,
  sentence: string,
  means: (from: number) => boolean,
): Span | undefined {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence); match !== null; match = pattern.exec(sentence)) {
    const [actual] = match;
    const from = match.index + actual.length - actual.replace(/^[\s:+]+/, '').length;
    const to = match.index + actual.length;
    const before = sentence.charAt(from - 1);
    const after = sentence.charAt(to);
    const whole =
      !/[a-z0-9-]/.test(before) &&
      (/[^a-z0-9]$/.test(actual) || !/[a-z0-9]/.test(after) || /: ?[a-z0-9]$/.test(actual));
    if (whole && !isQuoted(sentence, from) && means(from)) return { from, to };
  }
  return undefined;
}

/** Between « », the words are somebody's or a button's. */
function isQuoted(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  return (
    before.lastIndexOf('«') > before.lastIndexOf('»') ||
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    before.split('"').length % 2 === 0
  );
}

function clauseBefore(sentence: string, at: number): string {
  const before = sentence.slice(0, at);
  let start = 0;
  CLAUSE.lastIndex = 0;
  for (let match = CLAUSE.exec(before); match !== null; match = CLAUSE.exec(before)) {
    start = match.index + match[0].length;
  }
  return before.slice(start);
}
