import { fold } from '../../text/fold';
import { BLANK_CLOSE, BLANK_OPEN } from './give';

/** What a rewriting must not change. */
interface Facts {
  /** Numbers, addresses, quoted labels, marks of a form letter. */
  readonly figures: readonly string[];
  readonly dates: readonly string[];
  readonly names: readonly string[];
  readonly negations: number;
  /** « tous », « en partie », « deux fois ». */
  readonly wholes: readonly string[];
}

const FIGURE =
  /\S+@\S+|https?:\S+|www\.\S+|«[^»]*»|“[^”]*”|"[^"]*"|[{%$#<]\S*[}>]?|\d+(?:[.,:h/]\d+)*/g;
/** What follows a figure that is not part of it. */
const AFTER_FIGURE = /[.,;:!?)…]+$/;
const DATE =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|demain|hier|aujourd|matin|midi|soir|semaine|mois|noel|hiver|printemps|automne)\b/g;
const NEGATION = /\b(?:pas|jamais|aucune?|rien|sans|ni|guere|personne)\b/g;
const WHOLE =
  /\b(?:tous|toutes)\b(?! (?:nos|mes|les))|\b(?:partiellement|en partie|(?:deux|trois|quatre|cinq|six|dix|plusieurs) fois)\b/g;
/** A word with a capital that does not begin the sentence. */
const NAME = /[^\s'’(«"-]\s+(?:[dl]['’])?([A-ZÀ-Þ][\wÀ-ÿ-]*)/g;

function all(pattern: RegExp, text: string, group = 0): string[] {
  const found: string[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match[group] ?? '');
    if (group > 0) pattern.lastIndex = match.index + 1;
  }
  return found.sort();
}

function factsOf(text: string): Facts {
  const plain = text.replace(new RegExp(`${BLANK_OPEN}[^${BLANK_CLOSE}]*${BLANK_CLOSE}`, 'g'), '');
  const folded = fold(plain);
  return {
    figures: all(FIGURE, plain).map((figure) => figure.replace(AFTER_FIGURE, '')),
    dates: all(DATE, folded),
    names: all(NAME, plain, 1),
    negations: all(NEGATION, folded).length,
    wholes: all(WHOLE, folded),
  };
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, at) => text === other[at]);
}

/** What a transformation may change. */
export interface Leave {
  readonly negations: number;
  readonly redates?: true;
  readonly shedsNames?: true;
}

/**
 * What tells of any rewriting of `before` whether it says the same numbers, dates, names and addresses, and no
 * more nor fewer negations than its transformation takes away.
 */
export function keepingFacts(before: string): (after: string, leave: Leave) => boolean {
  let facts: Facts | undefined;
  return (after, leave) => {
    const was = (facts ??= factsOf(before));
    const is = factsOf(after);
    const lost = was.negations - is.negations;
    if (lost < 0 || lost > leave.negations) return false;
    if (!isSame(was.figures, is.figures)) return false;
    // « Not all » is a part.
    const partly = lost > 0 && /\bune partie\b/i.test(after);
    if (!partly && !isSame(was.wholes, is.wholes)) return false;
    if (leave.redates !== true && !isSame(was.dates, is.dates)) return false;
    if (leave.shedsNames === true || was.names.length === 0) return true;
    // A name may have come to the sentence's start, where it is not told from another word.
    const text = fold(after);
    return was.names.every((name) => text.indexOf(fold(name)) >= 0);
  };
}
