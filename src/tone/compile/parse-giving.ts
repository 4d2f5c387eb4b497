import type { BlankKind } from '../suggestion';
import type { TenseTag } from '../morphology/french-verbs';
import type { Giving, GivingPart } from '../rewriting/transformation';
import { choices } from './parse-suggestion';
import { PatternError } from './parse-pattern';

/** How authors name the tenses. */
const TENSES: Readonly<Record<string, TenseTag>> = {
  présent: 'pres',
  imparfait: 'imp',
  futur: 'fut',
  conditionnel: 'cond',
  subjonctif: 'sub',
};
/** Blanks that are no free text. */
const BLANK_KINDS: Readonly<Record<string, BlankKind>> = { date: 'date', contact: 'person' };

/** The four forms of an adjective; of one of several words, the first word's. */
export type Agree = (adjective: string) => readonly string[];

interface Scope {
  /** Throws PatternError for a name that is not captured. */
  readonly known: (name: string) => string;
  readonly agree: Agree;
}

function phrasePart(inside: string, { known, agree }: Scope): GivingPart | undefined {
  const blank = /^\?([a-zéèê]+)$/.exec(inside);
  if (blank) {
    const name = blank[1] ?? '';
    return { blank: name, blankKind: BLANK_KINDS[name] ?? 'text' };
  }
  const familiar = /^tu: ?([^|]*)\|(.*)$/.exec(inside);
  if (familiar) return { familiar: familiar[1] ?? '', formal: familiar[2] ?? '' };
  const phrase = /^(de|du|le|inf|singulier) \$([a-z]+)$/.exec(inside);
  if (phrase) {
    const name = known(phrase[2] ?? '');
    if (phrase[1] === 'de') return { de: name };
    if (phrase[1] === 'du') return { contracting: name };
    if (phrase[1] === 'singulier') return { singular: name };
    return phrase[1] === 'le' ? { le: name } : { infinitive: name };
  }
  const agreeing = /^accord \$([a-z]+): (.+)$/.exec(inside);
  if (agreeing) return { agreeing: known(agreeing[1] ?? ''), forms: agree(agreeing[2] ?? '') };
  const counting = /^nombre \$([a-z]+): ([^|]+)\|(.+)$/.exec(inside);
  if (counting) {
    return { counting: known(counting[1] ?? ''), forms: [counting[2] ?? '', counting[3] ?? ''] };
  }
  const like =
    /^(comme|présent|imparfait|futur|conditionnel|subjonctif) \$([a-z]+)(?:: (.+))?$/.exec(inside);
  if (like) {
    const tense = TENSES[like[1] ?? ''];
    const verb = like[3];
    return {
      like: known(like[2] ?? ''),
      ...(verb === undefined
        ? {}
        : { verb: verb.charAt(0) === '$' ? { name: known(verb.slice(1)) } : verb }),
      ...(tense ? { tense } : {}),
    };
  }
  const choice = /^\$([a-z]+):(.*)$/.exec(inside);
  if (choice) return { name: known(choice[1] ?? ''), choices: choices(choice[2] ?? '') };
  return undefined;
}

/**
 * Parses what a transformation gives (see docs/regles.md).
 * @param captured the names that its pattern captures
 * @throws PatternError when it can't be read, or names what is not captured
 */
export function parseGiving(text: string, captured: ReadonlySet<string>, agree: Agree): Giving {
  const known = (name: string): string => {
    if (!captured.has(name)) throw new PatternError(`the pattern captures no « ${name} »`);
    return name;
  };
  const parts: GivingPart[] = [];
  let rest = text;
  while (rest !== '') {
    const literal = /^[^$[{]+/.exec(rest);
    const name = /^\$([a-z]+)/.exec(rest);
    const phrase = /^\{([^}]*)\}/.exec(rest);
    const optional = /^\[([^\]]*)\]/.exec(rest);
    const taken = literal ?? name ?? phrase ?? optional;
    if (!taken) throw new PatternError(`« ${rest} » is not part of a rewriting that can be read`);
    if (literal) parts.push(literal[0]);
    else if (name) parts.push({ name: known(name[1] ?? '') });
    else if (phrase) {
      const part = phrasePart(phrase[1] ?? '', { known, agree });
      if (!part)
        throw new PatternError(`« ${phrase[0]} » is not part of a rewriting that can be read`);
      parts.push(part);
    } else {
      const inside = optional?.[1] ?? '';
      const first = /\$([a-z]+)/.exec(inside);
      if (!first) throw new PatternError(`« [${inside}] » has no captured name to depend on`);
      parts.push({ when: known(first[1] ?? ''), parts: parseGiving(inside, captured, agree) });
    }
    rest = rest.slice(taken[0].length);
  }
  return parts;
}
