import { PatternError } from '../../tone/compile/parse-pattern';

/** Past and past participle of the irregular verbs that messages to clients use. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  come: ['came', 'come'],
  do: ['did', 'done'],
  fall: ['fell', 'fallen'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hear: ['heard', 'heard'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  mistake: ['mistook', 'mistaken'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  spend: ['spent', 'spent'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  upset: ['upset', 'upset'],
  write: ['wrote', 'written'],
};
/** « be » and « have », in the present, the past, the participle and with « ing ». */
const AUXILIARIES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  be: {
    inf: ['be'],
    pres: ['am', 'is', 'are'],
    past: ['was', 'were'],
    pp: ['been'],
    ing: ['being'],
  },
  have: {
    inf: ['have'],
    pres: ['have', 'has'],
    past: ['had'],
    pp: ['had'],
    ing: ['having'],
  },
};
/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLED = /^(?:refer|occur|submit|permit|admit|format|reset|cancel|forget|begin)$/;
const TAGS = ['inf', 'pres', 'past', 'pp', 'ing'];

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Whether the last letter is doubled before an ending: « plan », « planned ». */
function doubles(verb: string): boolean {
  return DOUBLED.test(verb) || /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb);
}

function stemOf(verb: string): string {
  return doubles(verb) ? verb + verb.charAt(verb.length - 1) : verb;
}

function withEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stemOf(verb)}ed`;
}

function withIng(verb: string): string {
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stemOf(verb)}ing`;
}

function verbForms(lemma: string, tags: readonly string[]): string[] {
  const unknown = tags.find((tag) => !TAGS.includes(tag));
  if (unknown) throw new PatternError(`« ${unknown} » is not a tag of verbs: ${TAGS.join(', ')}`);
  const [past, participle] = IRREGULAR[lemma] ?? [withEd(lemma), withEd(lemma)];
  const wanted = tags.length > 0 ? tags : TAGS;
  return wanted.flatMap((tag) => {
    const auxiliary = AUXILIARIES[lemma]?.[tag];
    if (auxiliary) return auxiliary;
    if (tag === 'inf') return [lemma];
    if (tag === 'pres') return [lemma, withS(lemma)];
    if (tag === 'past') return [past];
    return [tag === 'pp' ? participle : withIng(lemma)];
  });
}

/**
 * The inflected forms that a rule's `{v:…}` (tags `inf pres past pp ing`), `{n:…}` or `{a:…}` stands for.
 * English needs no more than its spelling rules and a small table.
 * @throws PatternError when a tag is not known
 */
export function englishForms(
  kind: string,
  lemma: string,
  tags: readonly string[],
): readonly string[] {
  if (kind === 'v') return Array.from(new Set(verbForms(lemma, tags)));
  if (tags.length > 0) throw new PatternError(`only a verb takes a tag (« ${tags[0] ?? ''} »)`);
  return kind === 'n' ? [lemma, withS(lemma)] : [lemma];
}
