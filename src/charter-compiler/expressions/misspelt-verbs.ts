import { fold } from '../../text/fold';
import type { CharterTexts } from '../charter-texts';
import { verbOf } from './plain-rule';

/** What spellings of one sound have in common: « relanser » and « relancer », not « caser » and « casser ». */
function soundOf(verb: string): string {
  return fold(verb.replace(/ç/g, 'ss'))
    .replace(/([aeiouy])s(?=[aeiouy])/g, '$1z')
    .replace(/ss|sc(?=[eiy])|c(?=[eiy])/g, 's')
    .replace(/qu|ck|c/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/y/g, 'i')
    .replace(/([bdfgklmnprt])\1/g, '$1');
}

/** The verbs that the patterns of a charter conjugate, by their sound. */
export function verbsBySound(texts: CharterTexts): ReadonlyMap<string, string> {
  const verbs = new Map<string, string>();
  for (const text of texts.values()) {
    for (const [, listed = ''] of text.matchAll(/\{v:([^}:]+)/g)) {
      for (const verb of listed.split(/[|\s]+/)) {
        if (verbOf(verb)) verbs.set(soundOf(verb), verb);
      }
    }
  }
  return verbs;
}

/**
 * The verb that an expression was meant to begin with, where its first word is none.
 * @param known see `verbsBySound`
 */
export function meantVerb(
  expression: string,
  known: ReadonlyMap<string, string>,
): { readonly written: string; readonly meant: string } | undefined {
  const [written = ''] = expression.toLowerCase().split(/\s+/);
  if (!verbOf(written)) return undefined;
  const meant = known.get(soundOf(written));
  if (meant === undefined || fold(meant) === fold(written)) return undefined;
  return { written, meant };
}
