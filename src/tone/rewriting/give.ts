import { fold } from '../../text/fold';
import { deBefore, joined, nounPhrase, unelided } from '../french-joins';
import type { Captures } from '../match/matcher';
import type { Token } from '../match/token';
import { genderOf, numberOf, type Genders } from '../morphology/noun-group';
import { infinitiveOf, singularOf } from '../morphology/participle';
import { inflected, PERSON_OF, type VerbForms } from '../morphology/verb-forms';
import type { Giving, GivingPart } from './transformation';

/** Marks the two ends of a blank while texts are put together; no draft has them. */
export const BLANK_OPEN = '\uE000';
export const BLANK_CLOSE = '\uE001';

/** A match of a transformation in a sentence, and what fills what it gives. */
export interface TransformationMatch {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly captures: Captures;
  /** As `ToneRules` has them. */
  readonly aspirated: readonly string[];
  readonly articles: Readonly<Record<string, string>>;
  readonly verbs: VerbForms;
  readonly genders: Genders;
  /** The reader is called « tu ». */
  readonly familiar: boolean;
}

function capturedTokens({ tokens, captures }: TransformationMatch, name: string): readonly Token[] {
  const range = captures[name];
  return range ? tokens.slice(range.from, range.to) : [];
}

/** A word that a sentence begins with keeps its capital elsewhere only when it is a name. */
const NO_NAME =
  /^(?:le|la|les|l|un|une|des|du|de|d|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|au|aux|quelques|plusieurs|certains|certaines|chaque|tout|toute|tous|toutes|aucun|aucune|deux|trois|quatre|cinq|je|j|tu|il|elle|on|nous|vous|ils|elles|cela|ca|c|en|pour|sur|dans|avec|sans|et|mais|si|quand|lors|pendant|apres|avant|a|y)$/;

/** The first of two pronouns before a verb: « vous l’ ». */
const CLITIC = /^(?:me|te|se|nous|vous)$/;

/** Whether an apostrophe stands at an offset. */
const isApostrophe = (text: string, at: number): boolean => /[’'ʼ‘]/.test(text.charAt(at));

/** The captured text as written, line ends as spaces; a last word that is elided in full: « vous l’ » is « vous le ». */
function capturedText(reading: TransformationMatch, name: string, mid: boolean): string {
  const tokens = capturedTokens(reading, name);
  const [first] = tokens;
  if (!first) return '';
  const last = tokens[tokens.length - 1] ?? first;
  const full = unelided(last.word);
  const elided =
    full !== last.word &&
    (tokens.length === 1 || (CLITIC.test(first.word) && isApostrophe(reading.text, last.to)));
  const text = (
    reading.text.slice(first.from, elided ? last.from : last.to) + (elided ? full : '')
  ).replace(/\s*\n\s*/g, ' ');
  if (!mid || !NO_NAME.test(first.word)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The captured words as they were meant, elided ones in full: the key of a choice. */
function capturedKey(reading: TransformationMatch, name: string): string {
  return capturedTokens(reading, name)
    .map(({ word }) => unelided(word))
    .join(' ');
}

/** The form of four that agrees with a participle or adjective, or with a noun group. */
function agreeing(
  reading: TransformationMatch,
  name: string,
  forms: readonly string[],
): string | undefined {
  const text = capturedText(reading, name, false);
  const tokens = capturedTokens(reading, name);
  const [ms, fs, mp, fp] = forms;
  if (tokens.length === 1 && !/^(?:il|elle|ils|elles|ce|c|cela|ca|tout|rien)$/.test(fold(text))) {
    // A participle or an adjective of the draft: its ending tells.
    const ending = /(e?)(s?)$/.exec(text.replace(/é/g, 'i').toLowerCase()) ?? ['', '', ''];
    if (ending[2] === 's' && !/[iu]s$/.test(text)) return ending[1] === 'e' ? fp : mp;
    if (/(?:és|is|us)$/.test(text)) return mp;
    return ending[1] === 'e' ? fs : ms;
  }
  const pronoun = /^(il|elle|ils|elles|ce|c|cela|ca|tout|rien)$/.exec(fold(text))?.[1];
  if (pronoun !== undefined) {
    return pronoun === 'elle' ? fs : pronoun === 'ils' ? mp : pronoun === 'elles' ? fp : ms;
  }
  const gender = genderOf(text, reading.genders);
  if (ms !== undefined && ms === fs && mp === fp) return numberOf(text) === 'p' ? mp : ms;
  if (gender === undefined) return undefined;
  if (numberOf(text) === 'p') return gender === 'm' ? mp : fp;
  return gender === 'm' ? ms : fs;
}

/** « tu », as `PERSON_OF` counts. */
const YOU = 1;

/** A verb as the captured one is: « ne peut » gives « est ». */
function like(
  reading: TransformationMatch,
  part: Extract<GivingPart, { readonly like: string }>,
): string | undefined {
  const range = reading.captures[part.like];
  if (!range) return undefined;
  // « corrigé » is folded as « corrige » is, and is no finite form.
  if (/é(?:e|s|es)?$/i.test(capturedText(reading, part.like, false))) return undefined;
  const before =
    reading.tokens[range.from - 1]?.word === 'ne' || reading.tokens[range.from - 1]?.word === 'n'
      ? 2
      : 1;
  const word = unelided(reading.tokens[range.to - 1]?.word ?? '');
  const person = PERSON_OF[word];
  const form =
    person !== undefined
      ? { infinitive: '', tense: 'pres' as const, person }
      : reading.verbs.read(word, unelided(reading.tokens[range.from - before]?.word ?? ''));
  if (!form) return undefined;
  // « La page n’as pas été relue » is a slip: nobody is said « tu ».
  if (form.person === YOU && !reading.tokens.some(({ word: said }) => said === 'tu')) {
    return undefined;
  }
  const infinitive =
    part.verb === undefined
      ? form.infinitive
      : typeof part.verb === 'string'
        ? part.verb
        : capturedText(reading, part.verb.name, true);
  return inflected(infinitive, { ...form, ...(part.tense ? { tense: part.tense } : {}) });
}

/** A bare noun with its article, where its gender is known: « installation » is « l’installation ». */
function withArticle(reading: TransformationMatch, noun: string): string | undefined {
  if (/[\s'’A-ZÀ-Þ]/.test(noun) || noun === '') return undefined;
  const gender = genderOf(noun, reading.genders);
  if (gender === undefined) return undefined;
  return joined(gender === 'm' ? 'le ' : 'la ', noun, reading.aspirated);
}

function pieceOf(reading: TransformationMatch, part: GivingPart, mid: boolean): string | undefined {
  if (typeof part === 'string') return part;
  if ('parts' in part) {
    return capturedTokens(reading, part.when).length > 0 ? filled(reading, part.parts, mid) : '';
  }
  if ('de' in part) {
    const phrase = nounPhrase(capturedText(reading, part.de, true), reading.articles);
    return phrase === undefined ? undefined : deBefore(phrase, reading.aspirated);
  }
  if ('contracting' in part) {
    return deBefore(capturedText(reading, part.contracting, true), reading.aspirated);
  }
  if ('le' in part) {
    const group = capturedText(reading, part.le, mid);
    return nounPhrase(group, reading.articles) ?? withArticle(reading, group);
  }
  if ('choices' in part) {
    const key = capturedKey(reading, part.name);
    return Object.prototype.hasOwnProperty.call(part.choices, key) ? part.choices[key] : undefined;
  }
  if ('infinitive' in part) return infinitiveOf(capturedText(reading, part.infinitive, false));
  if ('singular' in part) return singularOf(capturedText(reading, part.singular, false));
  if ('agreeing' in part) return agreeing(reading, part.agreeing, part.forms);
  if ('counting' in part) {
    const plural = numberOf(capturedText(reading, part.counting, false)) === 'p';
    return part.forms[plural ? 1 : 0];
  }
  if ('like' in part) return like(reading, part);
  if ('familiar' in part) return reading.familiar ? part.familiar : part.formal;
  if ('blank' in part) return `${BLANK_OPEN}${part.blank}|${part.blankKind}${BLANK_CLOSE}`;
  return capturedText(reading, part.name, mid);
}

/**
 * What a transformation gives for a reading, undefined when it can't be sure: a verb or a gender that
 * is not known, a choice without its key. Blanks stand between `BLANK_OPEN` and `BLANK_CLOSE`.
 */
export function given(reading: TransformationMatch, giving: Giving): string | undefined {
  // What was not captured leaves its space behind.
  return filled(reading, giving, false)
    ?.replace(/ (?=[,.])/g, '')
    .trim();
}

function filled(reading: TransformationMatch, giving: Giving, inside: boolean): string | undefined {
  let result = '';
  for (const part of giving) {
    const piece = pieceOf(reading, part, inside || result.trim() !== '');
    if (piece === undefined) return undefined;
    // Where nothing was captured, the words around it join.
    const apart = result.charAt(result.length - 1) === ' ';
    result = joined(result, apart ? piece.replace(/^ +/, '') : piece, reading.aspirated);
  }
  return result;
}
