import {
  afterAdverb,
  COORDINATORS,
  DETERMINERS,
  FEMININE_DETERMINERS,
  MASCULINE_DETERMINERS,
  PLURAL_DETERMINERS,
} from './closed-classes';
import type { Word } from './words';
import { textAt } from './words';

/** Words of a sentence, as indexes; the end is exclusive. */
export interface Words {
  readonly first: number;
  readonly end: number;
}

/** A noun group that is no subject: its determiner, its noun and what completes the noun by « de ». */
export interface NounGroup extends Words {
  readonly plural: boolean;
  /** Where the determiner shows it. */
  readonly gender: 'masculine' | 'feminine' | undefined;
}

const DAY =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|midi|minuit|avant-hier)$/;
const MONTH =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;
const PERIOD = /^(?:semaines?|mois|ans?|annee|annees|jours?|heures?|minutes?|week|trimestre)$/;
const BEFORE_DATE =
  /^(?:dès|des|depuis|avant|apres|pour|jusqu|à|au|d|ici|vers|en|fin|debut|le|ce|cet|cette|la|courant|partir|de|du|pendant|dans|sous|il|y|a|l|prochaine?)$/;

/** The index after the date whose telling word stands at `at`; `at` when none does. */
function dateFrom(words: readonly Word[], at: number): number {
  const text = textAt(words, at);
  const next = textAt(words, at + 1);
  if (DAY.test(text)) {
    const dated = words[at + 1]?.kind === 'number';
    const after = dated ? at + 2 : at + 1;
    if (MONTH.test(textAt(words, after))) return after + 1;
    return /^(?:matin|soir|midi|prochain|dernier|apres)$/.test(textAt(words, after))
      ? after + 1
      : after;
  }
  if (text === 'aujourd' && next === 'hui') return at + 2;
  if (text === "aujourd'hui") return at + 1;
  if (words[at]?.kind === 'number') {
    if (MONTH.test(next)) return words[at + 2]?.kind === 'number' ? at + 3 : at + 2;
    if (/^(?:h|heures?)$/.test(next) || PERIOD.test(next)) return at + 2;
    return textAt(words, at - 1) === 'le' || /h/.test(words[at]?.text ?? '') ? at + 1 : at;
  }
  if (MONTH.test(text) && /^(?:en|debut|fin|courant|mi)$/.test(textAt(words, at - 1)))
    return at + 1;
  if (
    /^ce(?:t|tte)?$/.test(textAt(words, at - 1)) &&
    /^(?:matin|soir|apres|semaine|nuit|mois)$/.test(text)
  ) {
    return text === 'apres' ? at + 2 : at + 1;
  }
  if (PERIOD.test(text) && /^prochaine?s?$|^derniere?s?$/.test(next)) return at + 2;
  return at;
}

/** When the words `[first, end)` say that it is: « demain », « le 12 mai », « avant vendredi », « ce matin ». */
export function dateIn(words: readonly Word[], first: number, end: number): Words | undefined {
  for (let at = first; at < end; at++) {
    const after = Math.min(dateFrom(words, at), end);
    if (after <= at) continue;
    let start = at;
    while (start > first && BEFORE_DATE.test(textAt(words, start - 1))) start--;
    return { first: start, end: after };
  }
  return undefined;
}

/** The noun group that begins at `first` or after the adverbs there: the object of the verb before it. */
export function nounGroupAt(
  words: readonly Word[],
  first: number,
  end: number,
): NounGroup | undefined {
  let start = first;
  for (let next = start; next < end;) {
    next = afterAdverb((at) => textAt(words, at), start);
    if (next === start || DETERMINERS.has(textAt(words, start))) break;
    start = next;
  }
  const word = words[start];
  const determiner = textAt(words, start);
  if (!word || start >= end || word.kind === 'mark' || /^(?:au|aux|du|des)$/.test(determiner)) {
    if (determiner !== 'des') return undefined;
  }
  if (!DETERMINERS.has(determiner) && word?.kind !== 'quote' && !word?.capital) return undefined;
  const date = dateIn(words, start, end);
  if (date && date.first === start) return undefined;
  let last = start + 1;
  for (; last < end && last !== date?.first; last++) {
    const text = textAt(words, last);
    if (words[last]?.kind === 'mark' || COORDINATORS.has(text)) break;
    if (
      /^(?:à|au|aux|sur|dans|par|pour|avec|sans|en|chez|vers|depuis|dès|avant|apres|qui|que|qu|dont|où)$/.test(
        text,
      )
    )
      break;
  }
  return {
    first: start,
    end: last,
    plural: PLURAL_DETERMINERS.has(determiner),
    gender: FEMININE_DETERMINERS.has(determiner)
      ? 'feminine'
      : MASCULINE_DETERMINERS.has(determiner)
        ? 'masculine'
        : undefined,
  };
}
