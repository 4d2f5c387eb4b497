/** The lines by which mail clients introduce a quoted message, in the languages that people here meet. */
import { isFullDate } from './header-block';
import { isBlank, reading, type Line } from './lines';

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
  'reply above this line.*',
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
  'mensagem encaminhada',
  'oorspronkelijk bericht',
  'doorgestuurd bericht',
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
    `anfang der weitergeleiteten nachricht|inicio del mensaje reenviado|${ORIGINAL}) ?:?$`,
  'i',
);

const VERB =
  'a écrit|a ecrit|à écrit|écrivait|wrote|writes|schrieb|hat geschrieben|escribió|escribio|' +
  'ha scritto|schreef|escreveu|skrev|napisał\\(a\\)|napisał';

/** « … a écrit : » at the end, or the verb first as in « am 3. März schrieb Jan: ». */
const SAYS = new RegExp(`(?:^|[ >*])(?:${VERB})(?:[ ,][^:]{0,160})? ?(?::|-{2,}) ?[*-]*$`, 'i');

/**
 * Without a verb, `2016-06-08 14:03 GMT+02:00 Nom <nom@client.example>:`, as Gmail wrote until 2016
 * and some webmails still do; a full date is asked for too, and a quote below.
 */
const ENDS_IN_ADDRESS = /@[^@:]{3,80}:$/;

/** How an introduction begins when it is folded over several lines. */
const OPENING = /^[> *-]*(?:le|on|am|el|il|op|em|den|d\.|dnia|w dniu) /i;

const INTRODUCTION_LINES = 3;
const INTRODUCTION_LENGTH = 400;

export function isSeparator(text: string, line: Line): boolean {
  const read = spelled(reading(text, line));
  return SEPARATOR.test(read) || (GROUPWISE.test(read) && isFullDate(read));
}

export function isDrawnLine(text: string, line: Line): boolean {
  return DRAWN.test(reading(text, line));
}

function spelled(line: string): string {
  return line.replace(/'/g, '’');
}

/**
 * `dated`: « Le 3 mars 2025 à 10:12, Camille a écrit : », enough to say that a quote follows.
 * `undated`: « Camille a écrit : », which says so only when a quote is seen to follow.
 */
export interface Introduction {
  readonly strength: 'dated' | 'undated';
  /** The index of the line after it. */
  readonly end: number;
}

/** The introduction of a quote that begins at line `first`, folded over three lines at most. */
export function introductionAt(
  text: string,
  lines: readonly Line[],
  first: number,
): Introduction | undefined {
  let joined = '';
  for (let index = first; index < first + INTRODUCTION_LINES; index += 1) {
    const line = lines[index];
    if (line === undefined || isBlank(text, line.from, line.to)) return undefined;
    joined = `${joined} ${reading(text, line)}`.trim();
    if (joined.length > INTRODUCTION_LENGTH) return undefined;
    if (FORWARD_INTRO.test(spelled(joined))) return { strength: 'undated', end: index + 1 };
    const last = joined.charAt(joined.length - 1);
    if (last === ':' || last === '*' || last === '-') {
      const dated = isFullDate(joined);
      if (SAYS.test(joined)) return { strength: dated ? 'dated' : 'undated', end: index + 1 };
      if (dated && ENDS_IN_ADDRESS.test(joined)) return { strength: 'undated', end: index + 1 };
    }
    if (!OPENING.test(joined)) return undefined;
  }
  return undefined;
}

/** A line that a plain-text client has quoted. */
export function isQuotedLine(text: string, { from, to }: Line): boolean {
  return from < to && text.charAt(from) === '>';
}
