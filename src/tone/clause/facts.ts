import { saysTu } from '../says-tu';
import { dateIn } from './complements';
import { DETERMINERS, isAdverb, NEGATIONS } from './closed-classes';
import type { ClausePlace } from './place';
import type { Clause, ClauseKind } from './sentence';
import { CLAUSE_KINDS } from './sentence';
import type { Word } from './words';
import { textAt } from './words';

/** What may be asked of a place besides the kind of its clause; `docs/regles.md` explains each. */
export const PLACE_FACTS = [
  /** Words of the same clause stand before it: « *L’équipe est* désolée ». */
  'begun',
  /** A negation of its clause stands outside it. */
  'negated',
  /** Nouns are added to its own: « le bug *et le texte* ». */
  'listed',
  /** A later pronoun means something in it: « le bug est corrigé, mais *il* peut revenir ». */
  'taken-up',
  /** « mais » comes somewhere after it, or opens its clause. */
  'before-but',
  'after-but',
  /** « et » adds a whole clause after it: « désolé du retard *et la page est en ligne* ». */
  'before-and',
  /** A colon, a dash or a bracket stands before it. */
  'after-mark',
  /** What it is about comes first: « *Pour la date,* pas de souci ». */
  'after-topic',
  /** A clause with its verb comes first: « *Tout est prêt,* donc soyez tranquille ». */
  'after-clause',
  /** The clause after it speaks of somebody else than « je », « nous » or « on ». */
  'before-other',
  /** A cause comes after it: « car », « à cause de ». */
  'before-cause',
  /** « par » says who did it. */
  'by-someone',
  /** An apology or a regret stands in the sentence outside it. */
  'regretted',
  /** « merci » or « remercier » stands in the sentence outside it. */
  'thanked',
  /** The sentence, or the next one, speaks of what is still to come. */
  'ahead',
  /** What stands around it says « tu ». */
  'familiar',
  /** Its subject is the reader or theirs: « vous », « votre équipe », « le client ». */
  'reader',
] as const;
export type PlaceFact = (typeof PLACE_FACTS)[number];
export type Fact = ClauseKind | PlaceFact;

/** All names that a guard may ask for. */
export const FACTS: readonly Fact[] = [...CLAUSE_KINDS, ...PLACE_FACTS];

/** Before a clause, these say nothing that has to fit what follows. */
const OPENERS = 'et mais donc or alors bonjour bonsoir oui non ok encore aussi re'.split(' ');
const REGRET = /^(?:desol|navre|malheureusement|helas|regret|excus|pardon|dommage|confus)/;
const TO_COME =
  /^(?:demain|bientot|prochain|prochaine|prochainement|prochains|prochaines|venir|avance|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|arrive|arrivent|suivra|suivront|ici|tarder|tardera)$/;
const PAST_DAY = /^(?:dernier|derniere|passe)$/;
const THIRD = /^(?:il|elle|ils|elles)$/;
/** « il » means nothing before these. */
const IMPERSONAL =
  /^(?:faut|faudra|faudrait|suffit|reste|restait|y|semble|s|vous|me|nous|convient|est)$/;
const POINTING = /^(?:celui|celle|ceux|celles|dernier|second|seconde|deuxieme|autre|autres)$/;

function isMark(words: readonly Word[], at: number): boolean {
  return words[at]?.kind === 'mark';
}

/** Whether words of the clause stay before the place that what replaces it would have to go on from. */
function isBegun({ sentence: { words, clauses }, clause: main, first }: ClausePlace): boolean {
  const clause = clauses.filter((one) => one.first <= first && first < one.end)[0] ?? main;
  let from = clause.start;
  for (let at = clause.start; at < first; at++) {
    // « Comme convenu, … » sets the scene; a verb that has begun does not.
    const verb = clause.verb;
    if (isMark(words, at) && !(verb && verb.first < at)) from = at + 1;
  }
  for (let at = from; at < first; at++) {
    if (!isMark(words, at) && OPENERS.indexOf(words[at]?.text ?? '') < 0) return true;
  }
  return false;
}

function isNegated({ clause, sentence: { words }, first, end }: ClausePlace): boolean {
  const { verb } = clause;
  const halves = [verb?.negation?.ne, verb?.negation?.second];
  if (halves.some((at) => at !== undefined && (at < first || at >= end))) return true;
  return NEGATIONS.has(textAt(words, first - 1)) || textAt(words, first - 1) === 'ne';
}

/** Whether « et », « ou » or a comma adds to the nouns of the place, or of its clause before it. */
function isListed({ clause, sentence: { words }, end }: ClausePlace): boolean {
  const limit = Math.max(clause.end, end);
  let at = end;
  // « le bug ce matin et le texte »
  const date = dateIn(words, at, limit);
  if (date?.first === at) at = date.end;
  if (words[at]?.text === ',' && at + 1 < limit) {
    const after = textAt(words, at + 1);
    const dated = words[at + 2]?.kind === 'number';
    if (DETERMINERS.has(after) && !dated && !/^ce$/.test(after)) return true;
    at++;
  }
  const joined = /^(?:et|ou|ni|puis)$/.test(textAt(words, at));
  if (!joined || at >= limit) return false;
  const next = textAt(words, at + 1);
  return (
    next !== '' && !isAdverb(next) && !/^(?:bon|bonne|belle|excellent|excellente|à)$/.test(next)
  );
}

function refersBack(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  if (THIRD.test(text)) return text === 'il' ? !isImpersonal(words, at) : true;
  if (POINTING.test(text)) return true;
  if (!/^(?:le|la|l|les|en)$/.test(text)) return false;
  // Before a verb it is a pronoun: « pour le résoudre », « et l’a corrigé ».
  const next = textAt(words, at + 1);
  return text === 'en'
    ? /^(?:est|sont|etait)$/.test(next)
    : /^(?:ai|as|a|avons|avez|ont|avait|aurait|aviez)$/.test(next) ||
        /(?:er|ir|oudre|ettre)$/.test(next);
}

function isImpersonal(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (/^(?:ne|n|vous|nous|me|te|lui|leur)$/.test(textAt(words, next))) next++;
  const text = textAt(words, next);
  if (text !== 'est' && text !== 'y') return IMPERSONAL.test(text);
  return (
    text === 'y' ||
    /^(?:possible|temps|prevu|necessaire|important|utile|inutile|preferable)$/.test(
      textAt(words, next + 1),
    )
  );
}

function isTakenUp(place: ClausePlace, text: string): boolean {
  const { words } = place.sentence;
  for (let at = place.end; at < words.length; at++) if (refersBack(words, at)) return true;
  // The next sentence may begin with the pronoun.
  const next =
    /^\s*(?:(?:Mais|Et|Or|Cependant,?|Toutefois,?|Ensuite,?)\s+)?(Ils?|Elles?|Celui|Celle|Ceux|ils?|elles?)\s+(\S+)/.exec(
      text.slice(place.sentence.to, place.sentence.to + 80),
    );
  return next !== null && !(/^il$/i.test(next[1] ?? '') && IMPERSONAL.test(next[2] ?? ''));
}

function comesAfter({ sentence: { words }, end }: ClausePlace, expected: RegExp): boolean {
  const at = words[end]?.text === ',' ? end + 1 : end;
  return expected.test(textAt(words, at));
}

/** The clause that follows the place in its sentence. */
function nextClause({ sentence: { clauses }, clause, end }: ClausePlace): Clause | undefined {
  return clauses.filter((other) => other !== clause && other.first >= end - 1)[0];
}

function isBeforeOther(place: ClausePlace): boolean {
  const next = nextClause(place);
  return next !== undefined && ['je', 'nous', 'on', 'none'].indexOf(next.subject.name) < 0;
}

function hasCauseAfter(place: ClausePlace): boolean {
  const { words } = place.sentence;
  const at = words[place.end]?.text === ',' ? place.end + 1 : place.end;
  const text = textAt(words, at);
  if (/^(?:car|parce|puisque|puisqu|suite|vu)$/.test(text)) return true;
  return (
    (text === 'à' && textAt(words, at + 1) === 'cause') ||
    (text === 'en' && textAt(words, at + 1) === 'raison')
  );
}

/** Whether a word outside the place, in its sentence, is as `expected`. */
function standsOutside(
  { sentence: { words }, first, end }: ClausePlace,
  expected: RegExp,
): boolean {
  return words.some(
    ({ text, kind }, at) => (at < first || at >= end) && kind === 'word' && expected.test(text),
  );
}

/** How far the next sentence is read, in UTF-16 units. */
const NEXT = 160;
const NEXT_TO_COME =
  /(?:^|[\s’'])(?:demain|bientôt|prochaine?s?|d’ici|d'ici|lundi|mardi|mercredi|jeudi|vendredi|arrivent?|sera|reviens|[a-zà-ÿ]*(?:[ei]r|dr|aur|verr|vr)(?:ai|ons|ont|ez))(?=[\s.,;:!?]|$)/i;

function isAhead(place: ClausePlace, text: string): boolean {
  const { words, clauses } = place.sentence;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || !TO_COME.test(word.text)) continue;
    if (/^(?:ici)$/.test(word.text) && textAt(words, at - 1) !== 'd') continue;
    if (PAST_DAY.test(textAt(words, at + 1)) || textAt(words, at - 1) === 'depuis') continue;
    return true;
  }
  if (clauses.some(({ verb }) => verb !== undefined && /^(?:future|near-future)$/.test(verb.tense)))
    return true;
  const next =
    text.slice(place.sentence.to, place.sentence.to + NEXT).split(/\n\s*\n|[.!?](?:\s|$)/)[0] ?? '';
  return NEXT_TO_COME.test(next);
}

/** How far around a place « tu » and « vous » are looked for, in UTF-16 units. */
const AROUND = 400;

/** Whether the reader is said « tu » near the place, and not « vous ». */
function isFamiliar({ sentence }: ClausePlace, text: string): boolean {
  const near = text.slice(Math.max(0, sentence.from - AROUND), sentence.to + AROUND);
  return saysTu(near);
}

const TOPIC =
  /^(?:pour|cote|concernant|sur|quant|voici|voila|(?:lun|mar|mercre|jeu|vendre|same)di|demain|\d+)$/;

/** « Pour la date, », « Deux clics sur mille, »; no greeting. */
function isAfterTopic({ sentence: { words }, first }: ClausePlace): boolean {
  const opening = textAt(words, 0);
  return words[first - 1]?.text === ',' && (TOPIC.test(opening) || DETERMINERS.has(opening));
}

/** Whether `fact` holds of `place`, which was read in `text`. */
export function factHolds(fact: Fact, place: ClausePlace, text: string): boolean {
  const { clause } = place;
  switch (fact) {
    case 'begun':
      return isBegun(place);
    case 'negated':
      return isNegated(place);
    case 'listed':
      return isListed(place);
    case 'taken-up':
      return isTakenUp(place, text);
    case 'before-but':
      return place.sentence.words.some(
        ({ text: word }, at) =>
          at >= place.end && /^(?:mais|cependant|toutefois|pourtant)$/.test(word),
      );
    case 'after-mark':
      return /^[:;(—–-]$/.test(place.sentence.words[place.first - 1]?.text ?? '');
    case 'after-clause':
      return place.sentence.clauses.some(
        ({ end, verb }) => end <= place.first && verb !== undefined,
      );
    case 'after-topic':
      return isAfterTopic(place);
    case 'before-and':
      return nextClause(place)?.coordinator === 'et' && nextClause(place)?.verb !== undefined;
    case 'before-other':
      return isBeforeOther(place);
    case 'after-but':
      return /^(?:mais|or)$/.test(clause.coordinator);
    case 'before-cause':
      return hasCauseAfter(place);
    case 'by-someone':
      return (
        comesAfter(place, /^par$/) &&
        !/^(?:contre|ailleurs|avance)$/.test(textAt(place.sentence.words, place.end + 1))
      );
    case 'regretted':
      return standsOutside(place, REGRET);
    case 'thanked':
      return standsOutside(place, /^(?:merci|remerci)/);
    case 'ahead':
      return isAhead(place, text);
    case 'familiar':
      return isFamiliar(place, text);
    case 'reader':
      return clause.subject.reader && clause.kind !== 'order';
    case 'statement':
    case 'question':
    case 'order':
    case 'condition':
    case 'time':
    case 'cause':
    case 'relative':
    case 'reported':
      return clause.kind === fact;
  }
}
