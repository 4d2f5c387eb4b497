import { FRENCH_REASONS } from './french-reasons';
import { typeset } from './typeset';

interface Sentence {
  readonly english: RegExp;
  /** With `{}` for each of what the English one holds. */
  readonly french: string;
}

function sentence([english, french]: readonly [string, string]): Sentence {
  const parts = english.split('{}').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return { english: new RegExp(`^${parts.join('(.*?)')}$`, 's'), french };
}

const SENTENCES = FRENCH_REASONS.map(sentence);

/** What is found in an example, as the compiler lists it. */
function heldInFrench(held: string): string {
  return held
    .replace(/^nothing is found$/, 'rien n’est trouvé')
    .replace(/([\w-]+) finds « /g, '$1 trouve « ');
}

function translated(reason: string): string | undefined {
  for (const { english, french } of SENTENCES) {
    const found = english.exec(reason);
    if (!found) continue;
    const held = found.slice(1);
    return french.replace(/\{\}/g, () => heldInFrench(held.shift() ?? ''));
  }
  return undefined;
}

/**
 * What a mistake's reason says, in French.
 * @returns nothing for what a charter in plain words never comes to: it is said in English then
 */
export function reasonInFrench(reason: string): string | undefined {
  const whole = translated(reason);
  if (whole !== undefined) return typeset(whole);
  // The entry that it is about, as the author calls it.
  const [, entry = '', rest = ''] = /^([^\s:]+): (.*)$/s.exec(reason) ?? [];
  const said = translated(rest);
  const key = entry.slice(entry.lastIndexOf('.') + 1);
  return said === undefined ? undefined : typeset(`${key} : ${said}`);
}
