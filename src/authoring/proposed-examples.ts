import { verbOf } from '../charter-compiler/expressions/plain-rule';
import type { FormRule } from './own-charter';

/** Words that ask for something after them. */
const OPEN = /\b(?:à|au|avec|dans|de|du|en|par|pour|que|sur|vers)$/i;
/** Of a verb's persons, « nous ». */
const WE = 3;
/** More than that is a list to go through, not help. */
const MOST = 4;

/** An expression in a sentence that somebody might write; a verb takes « nous ». */
function inSentence(expression: string): string {
  const [first = '', ...rest] = expression.split(/\s+/);
  const verb = verbOf(first.toLowerCase())?.tenses.pres[WE];
  const words = [verb ?? first, ...rest].join(' ') + (OPEN.test(expression) ? ' cela' : '');
  if (verb === undefined)
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}, comme convenu.`;
  const elides = /^[aeiouyàâéèêîôû]/i.test(words);
  return elides ? `Cette semaine, nous ${words}.` : `Nous ${words} cette semaine.`;
}

function proposed(expressions: readonly string[], known: readonly string[]): string[] {
  return Array.from(new Set(expressions.slice(0, MOST).map(inSentence))).filter(
    (sentence) => !known.includes(sentence),
  );
}

/** Sentences that a rule may be given to find and to leave alone, of its own words; not those that it has. */
export function proposedExamples(
  rule: Pick<FormRule, 'avoid' | 'prefer' | 'finds' | 'leaves'>,
): Pick<FormRule, 'finds' | 'leaves'> {
  return {
    finds: proposed(rule.avoid, rule.finds),
    leaves: proposed(rule.prefer, rule.leaves),
  };
}
