/** The lines by which mail clients introduce a quote: « Le 3 mars 2025 à 10:12, Camille a écrit : ». */
import { isClockedDate, isFullDate } from './full-date';
import { isBlank, reading, type Line } from './lines';
import { isForwardTitle } from './quote-line';

const VERB =
  'a écrit|a ecrit|à écrit|écrivait|wrote|writes|schrieb|escribió|escribio|ha escrito|' +
  'hat(?: [^:]{1,80}(?:\\d:\\d\\d[^:]{0,12})?)? geschrieben|ha scritto|scrisse|schreef|escreveu|' +
  'skrev|napisał\\(a\\)|napisał|написал\\(а\\)|написала?|писал\\(а\\)|писала?|пишет';
/** What may stand between the verb and the colon, a date with its time of day among it. */
const AFTER = '(?:[ ,](?:[^:]|\\d:(?=\\d\\d)){0,160})?';

/** « … a écrit : » at the end, or the verb first as in « am 3. März schrieb Jan: ». */
const SAYS = new RegExp(`(?:^|[ >*])(?:${VERB})${AFTER} ?(?::|-{2,}) ?[*-]*$`, 'i');

/**
 * « L’hébergeur nous a écrit : », « Julie wrote to us: »: a person tells what was written, and to whom.
 * The pronoun stands before a French verb, and after an English or a German one.
 */
const REPORTED =
  /(?:^|[\s,])(?:nous|vous|me|te|lui|leur|m’|t’|l’)\s?(?:a écrit|a ecrit|écrivait)\b|\b(?:wrote|writes)(?: back)?(?: to)? (?:us|me|you|him|her|them)\b|\bschrieb (?:uns|mir|ihnen|ihm|ihr)\b/i;

/** A sender is a name: who writes « l’hébergeur » or « notre prestataire » speaks of someone. */
const SPOKEN_OF = new RegExp(
  '(?:^|[\\d,] )(?:[Ll]’|(?:[Ll]e|[Ll]a|[Ll]es|[Nn]otre|[Nn]os|[Vv]otre|[Vv]os|[Mm]on|[Mm]a|[Mm]es|' +
    '[Uu]n|[Uu]ne|[Cc]e|[Cc]ette|[Tt]he|[Oo]ur|[Yy]our|[Mm]y|an?) )[a-zà-ÿ][^:,\\d]*' +
    '(?:a écrit|a ecrit|écrivait|wrote|writes)|' +
    '[Cc]e qu[e’]|(?:^|[\\d,] )(?:[Ii]l|[Ee]lle|[Oo]n|[Cc]el(?:ui|le)-ci|[Qq]uelqu’une?|[Cc]hacune?|' +
    '[Hh]e|[Ss]he|[Tt]hey) (?:a écrit|a ecrit|écrivait|wrote|writes)',
);

/**
 * Without a verb, `2016-06-08 14:03 GMT+02:00 Nom <nom@client.example>:`, as Gmail wrote until 2016
 * and some webmails still do; a full date is asked for too, and a quote below.
 */
const ENDS_IN_ADDRESS = /@[^@:]{3,80}:$/;

/** How an introduction begins when it is folded over several lines. */
const OPENING = /^[> *-]*(?:le|on|am|el|il|op|em|den|d\.|dnia|w dniu) /i;
/** The end of a sentence, apart from « M. » and other short forms. */
const SENTENCE_END = /[^\s.][^\s.]{2,}[.!?…]$|[!?…]$/;

const INTRODUCTION_LINES = 3;
const INTRODUCTION_LENGTH = 400;

/**
 * How surely a line introduces a quote.
 * - `dated`: « Le 3 mars 2025 à 10:12, Camille a écrit : », enough to say that a quote follows;
 * - `undated`: « Camille a écrit : », which says so only when a quote is seen to follow;
 * - `reported`: « Camille nous a écrit : », the writer’s own words above a quote, if one is seen.
 */
export interface Introduction {
  readonly strength: 'dated' | 'undated' | 'reported';
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
    const read = reading(text, line);
    // A line that begins like another introduction is none's second half.
    if (index > first && OPENING.test(read)) return undefined;
    joined = `${joined} ${read}`.trim();
    if (joined.length > INTRODUCTION_LENGTH) return undefined;
    if (index === first && isForwardTitle(joined)) return { strength: 'undated', end: index + 1 };
    const strength = strengthOf(joined);
    if (strength !== undefined) return { strength, end: index + 1 };
    // It is folded because it is long, and what makes it long stands first: the date.
    if (!OPENING.test(joined) || !isFullDate(joined) || SENTENCE_END.test(read)) return undefined;
  }
  return undefined;
}

function strengthOf(joined: string): Introduction['strength'] | undefined {
  const last = joined.charAt(joined.length - 1);
  if (last !== ':' && last !== '*' && last !== '-') return undefined;
  const spelled = joined.replace(/'/g, '’');
  const addressed = joined.indexOf('@') >= 0;
  if (SAYS.test(joined)) {
    if (!addressed && REPORTED.test(spelled)) return 'reported';
    if (!addressed && SPOKEN_OF.test(spelled)) return 'undated';
    return isClockedDate(joined) || (addressed && isFullDate(joined)) ? 'dated' : 'undated';
  }
  return isFullDate(joined) && ENDS_IN_ADDRESS.test(joined) ? 'undated' : undefined;
}
