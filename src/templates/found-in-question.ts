import { withoutSafeLink } from '../text/safe-link';
import { parseAddress } from './address';
import type { Asked } from './reply-needs';

/** What a client's message names that a reply can take up. */
export interface FoundInQuestion {
  /** The one web address in it. */
  readonly page?: string;
  /** What is to work again, as it stands after « le fonctionnement »: « du formulaire de contact ». */
  readonly thing?: string;
}

const ADDRESS = /https?:\/\/[^\s<>"«»)\]]+/gi;
/** « le formulaire de contact » before what is said of it. */
const SUBJECT =
  /(?:^|[\s,:;(])((?:le |la |les |l['’]|notre |nos |mon |ma |mes )[\p{L}\d'’ -]{2,60}?)\s+(?:est|sont|ne|n['’]|a|ont|marchent?|fonctionnent?|part|partent|plantent?|bloquent?|renvoient?|affichent?|s['’]\p{L}+)(?![\p{L}])/iu;
/** What is wrong with a thing is not the thing. */
const TROUBLE =
  /^(?:le |la |les |l['’])(?:bug|bogue|problème|souci|erreur|panne|dysfonctionnement|incident|blocage)s?\b/iu;
/** A clause of its own, or a pronoun: no name of a thing. */
const NO_NAME =
  /(?<!\p{L})(?:que|qui|dont|où|quand|comme|mais|et|vous|nous|je|tu|il|elle|on)(?!\p{L})/iu;

/** How an article stands after « de ». */
const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/^le /i, 'du '],
  [/^les /i, 'des '],
  [/^la /i, 'de la '],
  [/^l['’]/i, 'de l’'],
  [/^(?:notre|mon|ma) /i, 'de votre '],
  [/^(?:nos|mes) /i, 'de vos '],
];

/**
 * What the question names. Read by its words alone, so it may be wrong: for proposals, never for a decision.
 * @param words of the client
 */
export function foundInQuestion(words: string, asked: readonly Asked[]): FoundInQuestion {
  const addresses = new Set(
    (words.match(ADDRESS) ?? [])
      .map((written) => withoutSafeLink(written.replace(/[.,;:!?…'’]+$/, '')))
      .filter((address) => parseAddress(address) !== undefined),
  );
  const [page, ...others] = addresses;
  const thing = asked
    .filter(({ need }) => need === 'fixed' || need === 'incident')
    .map(({ sentence }) => thingIn(sentence))
    .find((found) => found !== undefined);
  return {
    ...(page !== undefined && others.length === 0 && { page }),
    ...(thing !== undefined && { thing }),
  };
}

function thingIn(sentence: string): string | undefined {
  const subject = SUBJECT.exec(sentence.replace(/\s+/g, ' '))?.[1]?.trim();
  if (subject === undefined || NO_NAME.test(subject)) return undefined;
  if (TROUBLE.test(subject)) {
    // « le bug du formulaire » is the form's.
    const of = subject.replace(TROUBLE, '').trim();
    return /^(?:du |des |de la |de l['’])\p{L}/iu.test(of) ? of : undefined;
  }
  const [contracted] = CONTRACTED.filter(([article]) => article.test(subject));
  return contracted && subject.replace(contracted[0], contracted[1]);
}
