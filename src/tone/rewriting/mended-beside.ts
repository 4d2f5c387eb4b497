import { sentencesOf } from '../../text/sentences';

/** At most so many sentences on either side are looked at. */
const NEAR = 2;

/** What takes up the thing that was spoken of: « c’est », « tout », « ils », « la situation ». */
const TAKES_UP =
  /^(?:[^.!?,:;]{0,40}[,:] ?)?(?:(?:et|puis|depuis[^,]{0,20}|désormais|à présent|maintenant|ce matin) )?(?:tout|c['’](?:est|était|a)|cela|ça|ils?|elles?|on l|je l|nous l|l[ea] (?:situation|nécessaire|service|fonctionnement|retour)|l['’]accès)(?![\wÀ-ÿ])/i;
const WORKS =
  /(?:rétabli|(?:de|à) nouveau|corrig|réglée?s?(?![\wÀ-ÿ])|résolu|répar|rentrée? dans l|réactiv|remise?s? (?:en|d)|relanc|refonctionn|remarche|fonctionn|opérationnel|(?:chose faite|c['’]est fait)|la normale|régularis|d['’]aplomb|remplac|renouvel|rectifi|invers|stab(?:le|ilis))/i;
/** What is said of a thing by its own name, and tells by itself that it did not work before. */
const AGAIN = /(?:(?:est|sont|a été|ont été) (?:[\wÀ-ÿ]+ )?rétabli|(?:de|à) nouveau(?![\wÀ-ÿ]))/i;
const NOT_YET =
  /(?:^|[\s'’])(?:n[e'’]|pas|ser(?:a|ont)|va|vont|devrait|devraient|bientôt|en cours|demain|si|dès que)(?![\wÀ-ÿ])|\?/i;

/** What did not work: « plantait », « ne partait plus », « bloqué ». */
const BROKEN =
  /plant(?:e|ait|aient|é)(?![\wÀ-ÿ])|bugu|en panne|bloqu|inaccessible|indisponible|hors service|(?:ne |n['’])[^.!?,;]{1,30} (?:pas|plus)(?![\wÀ-ÿ])|muet|(?:donnai|affichai|renvoyai)(?:t|ent) (?:des|une?) |tomb(?:é|ait)/i;

function saysMended(sentence: string): boolean {
  const words = sentence.trim();
  if (NOT_YET.test(words)) return false;
  return (AGAIN.test(words) && !BROKEN.test(words)) || (TAKES_UP.test(words) && WORKS.test(words));
}

function sentencesIn(text: string): string[] {
  return sentencesOf(text, { from: 0, to: text.length }).map(({ from, to }) =>
    text.slice(from, to),
  );
}

/**
 * Whether a sentence near another one, in its paragraph, says that it works again: what went wrong is over then.
 * @param preceding what comes before the other one
 * @param following what comes after it
 */
export function isMendedBeside(preceding: string, following: string): boolean {
  const before = preceding.split(/\n\s*\n/).pop() ?? '';
  const [after = ''] = following.split(/\n\s*\n/);
  return (
    sentencesIn(after).slice(0, NEAR).some(saysMended) ||
    sentencesIn(before).slice(-NEAR).some(saysMended)
  );
}

/**
 * Whether what was told before a place, in its sentence or in the one before it, did not work: then « c’est corrigé »
 * means that it works again, not that something is done.
 * @param preceding what comes before the sentence
 * @param before what stands before the place in it
 */
export function isBrokenBefore(preceding: string, before: string): boolean {
  const told = preceding.split(/\n\s*\n/).pop() ?? '';
  return BROKEN.test((sentencesIn(told).pop() ?? '') + before);
}
