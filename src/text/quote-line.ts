/** The lines by which mail clients set a quoted message apart, in the languages that people here meet. */
import { isFullDate } from './full-date';
import { reading, type Line } from './lines';

const ORIGINAL = [
  // French
  'message d’origine',
  'message original',
  'message initial',
  'message transféré',
  'message transmis',
  'courriel original',
  'courrier original',
  'e-mail d’origine',
  'mail original',
  'mail d’origine',
  'réponse d’origine',
  'rendez-vous d’origine',
  '(?:transféré|transmis|réacheminé|répondu) par .*',
  // English
  'original message',
  'original email',
  'original appointment',
  'forwarded message',
  'forwarded email',
  'forwarded by .*',
  'reply message',
  // German, Spanish, Italian, Portuguese, Dutch
  'ursprüngliche nachricht',
  'originalnachricht',
  'original-nachricht',
  'weitergeleitete nachricht',
  'weitergeleitet von .*',
  'mensaje original',
  'mensaje reenviado',
  'messaggio originale',
  'messaggio inoltrato',
  'mensagem original',
  'mensagem (?:re)?encaminhada',
  'oorspronkelijk bericht',
  'origineel bericht',
  'doorgestuurd bericht',
  // Russian
  'исходное сообщение',
  'пересылаемое сообщение',
  'перенаправленное сообщение',
].join('|');

/** `-----Message d’origine-----`, `---------- Forwarded message ---------`. */
const SEPARATOR = new RegExp(`^[> ]*[-_*=~—–]{2,} ?(?:${ORIGINAL}) ?:? ?[-_*=~—–]{2,}$`, 'i');

/** GroupWise: `>>> Camille Durand <camille@client.example> 03/03/2025 10:12 >>>`. */
const GROUPWISE = /^>>> [^>].* >>>$/;

/** The line that Outlook, and some servers, draw above the headers. */
const DRAWN = /^[> ]*[-_=*—–]{8,}$/;

/** « Début du message transféré : », without dashes. */
const FORWARD_INTRO = new RegExp(
  `^[> ]*(?:début du message (?:réexpédié|transféré)|begin forwarded message|` +
    `anfang der weitergeleiteten nachricht|inicio del mensaje reenviado|inizio messaggio inoltrato|` +
    `begin doorgestuurd bericht|início da mensagem (?:re)?encaminhada|` +
    `начало (?:переадресованного|пересылаемого) сообщения|${ORIGINAL}) ?:?$`,
  'i',
);

/** Above a reply by mail to a ticket: « Veuillez saisir votre réponse au-dessus de cette ligne ». */
const TICKET_LINE = new RegExp(
  '(?:répon|écri|saisi|tap|ins[eé]r|repl|respond|type|write|answer|antwort|schreib|respuesta|responda|' +
    'escriba|risposta|rispond|antwoord|resposta|responda)[^.!?]{0,60}' +
    '(?:au[- ]dess?us de cet(?:te)? (?:ligne|marque)(?! (?:de (?!texte)|du |des |d’))|' +
    'above this line(?! of (?!text))|' +
    '(?:über|oberhalb)[^.]{0,8} dieser (?:linie|zeile)|por encima de esta línea|sopra questa (?:riga|linea)|' +
    'boven deze (?:regel|lijn)|acima desta linha)',
  'i',
);
/** A machine draws signs around it, or writes nothing else on the line. */
const DECORATED = /^[> ]*[-_*=~#—–+|]{2,}|[-_*=~#—–+|]{2,}$/;
const TICKET_ALONE =
  /^(?:veuillez|merci de|prière de|pour répondre|répondez|répondre|please|reply|to (?:reply|answer|respond)|write your)[^,;:]{0,60},?[^,;:]{0,60}[.]?$/i;

export function isSeparator(text: string, line: Line): boolean {
  const read = spelled(reading(text, line));
  return SEPARATOR.test(read) || isGroupWiseLine(read) || isTicketLine(read);
}

function isGroupWiseLine(read: string): boolean {
  return GROUPWISE.test(read) && isFullDate(read);
}

/** @param read a line with typographic apostrophes */
function isTicketLine(read: string): boolean {
  if (read.length > 160 || !TICKET_LINE.test(read)) return false;
  return DECORATED.test(read) || TICKET_ALONE.test(read);
}

/** « Début du message transféré : », alone on its line. */
export function isForwardTitle(read: string): boolean {
  return FORWARD_INTRO.test(spelled(read));
}

export function isDrawnLine(text: string, line: Line): boolean {
  return DRAWN.test(reading(text, line));
}

function spelled(line: string): string {
  return line.replace(/'/g, '’');
}

/** A line that a plain-text client has quoted; GroupWise's own separator only looks like one. */
export function isQuotedLine(text: string, line: Line): boolean {
  const { from, to } = line;
  if (from >= to || text.charAt(from) !== '>') return false;
  return !text.startsWith('>>> ', from) || !isGroupWiseLine(reading(text, line));
}
