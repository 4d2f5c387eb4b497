import { END, fitsTheClauses, WAY_OUT, type Edit } from './fits-the-clauses';
import { BLANK_CLOSE, BLANK_OPEN } from './give';

const RELATIVE =
  /^\s*(?:,?\s*(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles|auquel)(?![\wÀ-ÿ])|,\s*qu(?:e(?![\wÀ-ÿ])|['’]))/i;
const LAST_WORD = /([\wÀ-ÿ]+)[^\wÀ-ÿ]*$/;

/** Whether a relative clause that stays has lost the noun before it. */
function cutsRelative(text: string, { from, to, text: words }: Edit): boolean {
  if (!RELATIVE.test(text.slice(to))) return false;
  return LAST_WORD.exec(text.slice(from, to))?.[1] !== LAST_WORD.exec(words)?.[1];
}

const FEMININE = /(?:^|\s)(?:une|cette|la|ma|sa|notre|votre)\s+([\wÀ-ÿ]+)(?:\s|$)/i;
const MASCULINE = /(?:^|\s)(?:un|ce|le)\s/i;
/** « …, que j’ai corrigée », « elle revient »: it agrees with a feminine noun before it. */
const AGREES =
  /(?:^|[\s,])qu(?:e|['’])[^.!?,;]{1,40}[\wÀ-ÿ](?:ées?|ises?|ites?)(?![\wÀ-ÿ])|(?:^|\s)elles?(?![\wÀ-ÿ])/i;

/** Whether what stays agrees with a noun that went. */
function disagrees(text: string, { from, to, text: words }: Edit): boolean {
  const [, noun] = FEMININE.exec(text.slice(from, to)) ?? [];
  if (noun === undefined || words.indexOf(noun) >= 0) return false;
  return MASCULINE.test(words) && AGREES.test(text.slice(to));
}

/** « …, n’ayant pas vu le développeur », « …, ce qui complique la recherche »: it tells of what went. */
const TELLS_OF_IT = /^\s*,\s*(?:(?:n['’]|ne )?\w*ant\b|ce qu)/;
/** A blank that a word follows which leads on from nothing: « vers {contact} janvier ». */
const ENDS_BLANK = new RegExp(`${BLANK_CLOSE}$`);
const WORD_ALONE =
  /^\s+(?!(?:à|au|aux|avec|avant|après|afin|car|chez|comme|dans|de|des|du|depuis|dès|donc|en|et|jusqu|lors|mais|ou|où|par|pendant|pour|puis|quand|qui|sans|selon|si|sous|sur|vers)(?![\wÀ-ÿ])|[dl]['’])[\wÀ-ÿ]/i;
/** What hangs on something: a date or a way out that holds only then is not asked for. */
const HANGS_ON =
  /(?:^|[\s,(])(?:si|s['’]ils?|sinon|sans|faute|à défaut|tant que|pourquoi|comment)(?![\wÀ-ÿ])/i;
/** « …, mais nous serons disponibles le {date} »: what stands before is no longer set against it. */
const AFTER_BUT = /(?:^|[\s,])mais\s+$/i;
/** « La réunion de demain aura lieu le {date} »: it is tomorrow’s no longer. */
const MOVED =
  /(?:^|\s)d(?:e|u) (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d)[^,]* (?:aura|auront) lieu le /i;
/** What may lead on to a way out. */
const LEADS_ON =
  /^[^\wÀ-ÿ]*(?:(?:non|oui|par contre|en revanche|malheureusement|hélas|cependant|toutefois|et|mais|or|pour l['’]instant|pour le moment|à ce stade|en l['’]état|de ce fait|contrairement à [^,]+|suite à [^,]+|après [^,]+|(?:je|nous) [^,.;:]{0,40}\bque|d['’]après [^,]+|sur [^,]+|pour [^,]+),?\s*)*$/i;
/** What strengthens a negation that is gone: « ne suffit pas, loin de là ». */
const STRENGTHENS =
  /^\s*,?\s*(?:loin de là|loin s['’]en faut|bien au contraire|au contraire|du tout|et de loin)(?![\wÀ-ÿ])/i;
/** A time that is over: what was not done then is not to be done now. */
const LONG_AGO =
  /(?:^|[\s,(])(?:au moment d|lors d|à l['’]époque|à la suite d|pendant l|durant l|à l['’]occasion d|avant que|auparavant|en (?:19|20)\d\d)(?![a-zà-ÿ]{2})/i;
const NEGATED = /(?:^|[\s'’])(?:pas|plus|jamais|rien|guère)(?![\wÀ-ÿ])/i;
/** « Le renouvellement avait échoué » is a story: nothing « était à reprendre ». */
const WAS_TO_DO = /(?:^|\s)(?:était|étaient) à [a-zà-ÿ]+(?:er|ir|re)(?![\wÀ-ÿ])/i;
const HAD = /(?:^|[\s'’])avai(?:t|ent)(?![\wÀ-ÿ])/i;
/** What could not be had back is not « à récupérer ». */
const TO_GET_BACK = /(?:^|\s)à (?:récupérer|retrouver|restaurer|sauver)(?![\wÀ-ÿ])/i;
const COULD_NOT = /(?:^|\s)p[uû](?:\s|$)/i;
/** What is not to be had, without a negation. */
const UNAVAILABLE =
  /(?:^|\s)(?:in(?:disponible|accessible|joignable)|hors (?:service|ligne)|en panne)/i;
/** What says itself that something is left. */
const STILL_OPEN =
  /(?:^|\s)(?:quasiment|presque|reste|restent|en cours|étape|à [a-zà-ÿ]+(?:er|ir|re))(?![\wÀ-ÿ])/i;
const IS_TO_DO = /(?:^|\s)(?:est|sont) à [a-zà-ÿ]+(?:er|ir|re)(?![\wÀ-ÿ])/i;

/** « …, et aucune commande ne pourra être passée »: it follows from what is no longer said. */
const FOLLOWS_FROM_IT =
  /^[^.!?;:]{0,60}?,?\s+et (?:aucune?|plus aucune?|rien|(?:[^\s.!?,;:]+ ){0,4}?(?:ne |n['’]))/i;
/** What is set against a negation: « nous n’avons pas trouvé, mais l’éditeur étudie… ». */
const SET_AGAINST = /^[^.!?;:,]{0,60},\s*mais(?![\wÀ-ÿ])/i;

/** « J’ai oublié de te joindre les pictos hier »: that was then. */
const FORGOT = /(?:^|\s)(?:oublié|omis)(?![\wÀ-ÿ])/i;
const NEXT_STEP = /^la prochaine étape/i;
/** A time that is now, in which nothing is done any more; a relative whose object it would be. */
const NOT_NEXT =
  /(?:^|\s)(?:ce mois-ci|cette (?:semaine|année|nuit)|ce (?:matin|trimestre|mois)|hier|aujourd['’]hui)(?![\wÀ-ÿ])/i;
const THAT = /(?:^|\s)qu(?:e\s+|['’])$/i;
const INSTEAD = /^(?:la prochaine étape|pour\s)/i;
/** « Le site est à ajuster depuis hier », « ça s’est à faire »: what is to be done is ahead, and does nothing to itself. */
const SINCE = /^\s+(?:depuis|hier|cette nuit|ce matin)(?![\wÀ-ÿ])/i;
const ITSELF = /(?:^|\s)s(?:e\s+|['’])$/i;
/** « Je recherche le logo, pouvez-vous me l’envoyer ? »: whoever asks for it has stopped looking. */
const LOOKS_FOR = /(?:^|\s)(?:re?cherch(?:e|ons|ent)|transmettre de nouveau)(?![\wÀ-ÿ])/i;
const ASKS_FOR =
  /,[^,.!?]*(?:pouvez|pourriez|peux|pourrais|auriez|aurais|avez|as)-(?:vous|tu)(?![\wÀ-ÿ])/i;

/** Whether the edit leaves what only its negation bore, or puts off to now what was missed long ago. */
function missesItsPoint(text: string, { from, to, text: words }: Edit): boolean {
  const rest = text.slice(to);
  const went = text.slice(from, to);
  const before = text.slice(0, from);
  const isAffirmed = (NEGATED.test(went) || UNAVAILABLE.test(went)) && !NEGATED.test(words);
  if (isAffirmed && STRENGTHENS.test(rest)) return true;
  if (isAffirmed && !STILL_OPEN.test(words)) {
    if (SET_AGAINST.test(rest) || FOLLOWS_FROM_IT.test(rest)) return true;
  }
  if (FORGOT.test(went) && NOT_NEXT.test(rest)) return true;
  if (NEXT_STEP.test(words) && NOT_NEXT.test(words + rest)) return true;
  if (INSTEAD.test(words) && THAT.test(before)) return true;
  if (LOOKS_FOR.test(words) && ASKS_FOR.test(rest)) return true;
  if (WAS_TO_DO.test(words) && (HAD.test(went) || SINCE.test(rest))) return true;
  if (TO_GET_BACK.test(words) && COULD_NOT.test(went)) return true;
  if (!IS_TO_DO.test(words)) return false;
  return LONG_AGO.test(text) || SINCE.test(rest) || ITSELF.test(before);
}

/**
 * Whether the edit offers something instead where the sentence says more: a reason against it, a condition, another
 * clause with the same verb, a thing that is lost. Only the writer can tell how that goes on.
 */
function offersBesideMore(text: string, { from, to, text: words }: Edit): boolean {
  if (words.indexOf(BLANK_OPEN) < 0) return false;
  if (MOVED.test(words)) return true;
  const rest = text.slice(to);
  if (
    TELLS_OF_IT.test(rest) ||
    (ENDS_BLANK.test(words) && WORD_ALONE.test(rest)) ||
    HANGS_ON.test(text.slice(0, from)) ||
    AFTER_BUT.test(text.slice(0, from))
  )
    return true;
  if (words.indexOf(WAY_OUT) < 0) return false;
  return !LEADS_ON.test(text.slice(0, from)) || !END.test(rest);
}

/** « Merci de réessayer plus tard »: what failed is not ours to do. */
const TRY_AGAIN =
  /(?:réessa(?:ie|y)|essa(?:ie|y)[a-zé]* (?:à|de) nouveau|recommenc|manuellement|à la main|autre (?:carte|navigateur|adresse|méthode))/i;
/** « Nous vous contacterons dès sa disponibilité »: when has been said, or asked for, already. */
const SAID_WHEN =
  /dès (?:sa|son|leur|que|qu['’]|la|le|l['’])|(?:^|\s)(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|le \d{1,2}(?:er)? [a-zé]{3,}|à partir d)|(?:quand|à quelle date|quel jour|savez-vous|avez-vous (?:une|la) date)/i;

const DATE = `|date${BLANK_CLOSE}`;

/** Whether the next sentence tells already what is put, or tells the client to do it. */
function isToldNext({ text: words }: Edit, following: string): boolean {
  const next = (/^[.!…\s]*[^.!?\n]*/.exec(following) ?? [''])[0];
  if (/(?:^|\s)à [a-zà-ÿ]+(?:er|ir|re)(?![\wÀ-ÿ])/i.test(words) && TRY_AGAIN.test(next))
    return true;
  return words.indexOf(DATE) >= 0 && (SAID_WHEN.test(next) || TRY_AGAIN.test(next));
}

/**
 * Whether the sentence still makes sense with an edit made: nothing that stays agrees with, follows from
 * or leans on what went, no other clause speaks against what is put, and no blank asks for what only the rest could say.
 * @param text the sentence before; the edit's span is in UTF-16 units of it
 */
export function fitsTheRest(text: string, edit: Edit, following = ''): boolean {
  return !(
    !fitsTheClauses(text, edit) ||
    isToldNext(edit, following) ||
    cutsRelative(text, edit) ||
    disagrees(text, edit) ||
    offersBesideMore(text, edit) ||
    missesItsPoint(text, edit)
  );
}
