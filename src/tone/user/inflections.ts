/** From this length on, a word is known in the feminine and plural. */
const INFLECTED_LENGTH = 4;
/** From this length on, a word in -er may be a verb: « amer » is none. */
const VERB_LENGTH = 5;
/** Endings that go together besides those that only add to the word; folded. */
const FAMILIES =
  'eux euse euses|if ifs ive ives|al aux ale ales|vail vails vaux|el els elle elles|ien iens ienne iennes|eur eurs euse euses|teur teurs trice trices|ouveau ouveaux ouvel ouvelle ouvelles'
    .split('|')
    .map((family) => family.split(' '));
/** Of the first group; folded, « commençait » begins like « commence ». */
const VERB_ENDINGS =
  'e es ent ons ez ais ait ions iez aient ai as a ames ates erent ant ee ees erai eras era erons erez eront erais erait erions eriez eraient'.split(
    ' ',
  );

function unique(forms: readonly string[]): string[] {
  return forms.filter((form, index) => forms.indexOf(form) === index);
}

/**
 * « corrigé » stands for corrigée, corrigés, corrigées, « actif » for active, actives, « journal » for
 * journaux, and the other way round. Forms that don't exist stand among them: nobody writes those.
 * @param word folded
 */
export function nounForms(word: string): string[] {
  const forms = [word];
  if (word.length < INFLECTED_LENGTH || /[0-9]/.test(word)) return forms;
  for (const base of [word, word.replace(/(?:es|s|x|e)$/, '')])
    for (const ending of ['', 'e', 's', 'es', 'x']) forms.push(base + ending);
  for (const family of FAMILIES) {
    for (const ending of family) {
      const stem = word.slice(0, -ending.length);
      if (stem !== '' && stem + ending === word)
        for (const other of family) forms.push(stem + other);
    }
  }
  return unique(forms);
}

/**
 * The regular conjugated forms of an infinitive of the first group: « galérer » gives galère, galéré,
 * galérait, « appeler » appelle, « changer » changeons, « envoyer » envoie. None for any other word.
 * @param word folded
 */
export function verbForms(word: string): string[] {
  if (word.length < VERB_LENGTH || !/[a-z]er$/.test(word)) return [];
  const stem = word.slice(0, -2);
  const last = stem.charAt(stem.length - 1);
  const forms: string[] = [];
  for (const ending of VERB_ENDINGS) {
    forms.push(stem + ending);
    if (last === 'g' && /^[ao]/.test(ending)) forms.push(stem + 'e' + ending);
    if (!/^e(?:[snr]|$)/.test(ending)) continue;
    if (/e[lt]$/.test(stem)) forms.push(stem + last + ending);
    if (last === 'y') forms.push(stem.slice(0, -1) + 'i' + ending);
  }
  const known = nounForms(word);
  return unique(forms).filter((form) => known.indexOf(form) < 0);
}
