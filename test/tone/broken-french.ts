/*
 * A checker of broken French: what a clumsy replacement does to a sentence, seen from the words alone. It
 * knows nothing of the rules or of how the product reads clauses, so that one can't hide the other's mistakes.
 */

/** What is wrong, by kind, and where. */
export interface Breakage {
  readonly kind: string;
  readonly words: string;
}

const LETTER = "[a-zà-öø-ÿœæ']";
const NEGATIVE =
  /(?:^|[\s'-])(?:pas|plus|jamais|rien|guère|aucune?s?|personne|nullement|aucunement|ni|que|qu|point)(?=$|[\s'.…,;:!?)-])/;
const CLITIC = "(?:(?:me|te|se|nous|vous|le|la|les|lui|leur|en|y) |(?:m|t|s|l)')";
const VOWEL = '[aàâeéèêëiîïoôuûyœæ]';
const ASPIRATED =
  /^(?:h(?:aut|ors|uit|asard|andicap|éros|ausse|ub|ost|tml|ttp)|onz|oui|ok|un(?: |$)|yaourt|y[a-z])/;
/** Where a sentence of its own may begin: after a mark, a conjunction, a greeting. */
const BEGINS =
  /(?:^|[.!?…,;:()—–•"«»-]|\b(?:et|mais|car|donc|or|alors|que|qu'|si|quand|lorsque|lorsqu'|puisque|puisqu'|comme|bonjour|bonsoir|oui|non|ok|encore|aussi|bref|enfin|dont|où|pourquoi|comment|est-ce que|demain|hier|déjà))\s*$/;
/** Sentences that suggestions put in: whole ones, with a subject of their own. */
const SENTENCES = [
  /merci (?:d'avoir|de (?:votre|ton|vos|tes)|pour votre)/g,
  /je (?:comprends|vois|me permets|vous remercie)(?=\s)/g,
  /nous (?:comprenons|voyons|nous permettons)(?=\s)/g,
  /(?:j'ai|nous avons|on a|je suis|nous sommes) (?:quasiment|presque)(?=\s)/g,
  /le fonctionnement (?:(?:du|des|de|d') ?[^.,;:!?]{1,40} )?(?:est|a été|sera|était|va|devrait|doit)(?=\s)/g,
  /les? points? [^.,;:!?]{1,60} (?:est|sont|a été|ont été) réglés?/g,
];
/** Before « merci », what makes it no sentence of its own. */
const NO_THANKS_AFTER =
  /(?:\b(?:est|es|suis|sont|sommes|êtes|était|sera|serai|soyez|il|elle|on|je|tu|nous|vous|ils|elles|qui|que|dont|si|quand|comme|car|comment|pourquoi|pas|ne|de|à|pour|vais|va|allons|presque|seul)|qu'|d'|[ldn]')\s*$/;
const FEMININE =
  /(?:^|[\s,])(?:la|une|cette|ma|ta|sa) [a-zà-ÿ-]+(?: (?:de|du|des|d'|sur|à|au) ?[^.,;:!?—–]{0,30}?)? (?:est|était|sera|serait) (?:presque|quasiment) (prêts?|finis?|terminés?|achevés?|finalisés?|bouclés?|prêtes|finies|terminées)(?=$|[\s.,;:!?])/;
const PLURAL =
  /(?:^|[\s,])(?:les|des|ces|mes|nos|vos|ses) [a-zà-ÿ-]+(?: (?:de|du|des|d'|sur|à|au) ?[^.,;:!?—–]{0,30}?)? (?:sont|étaient|seront) (?:presque|quasiment) (prête?|finie?|terminée?|achevée?|finalisée?|bouclée?)(?=$|[\s.,;:!?])/;
const MASCULINE =
  /(?:^|[\s,])(?:le|un|ce|mon) [a-zà-ÿ-]+(?: (?:de|du|des|d'|sur|à|au) ?[^.,;:!?—–]{0,30}?)? (?:est|était|sera) (?:presque|quasiment) (prêtes?|finies?|terminées?|prêts|finis|terminés)(?=$|[\s.,;:!?])/;

type Rule = (sentence: string) => Breakage[];

function found(kind: string, sentence: string, pattern: RegExp, allowed?: RegExp): Breakage[] {
  const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
  return Array.from(sentence.matchAll(new RegExp(pattern.source, flags)))
    .map(([words]) => words)
    .filter((words) => !allowed?.test(words))
    .map((words) => ({ kind, words: words.trim() }));
}

/** « n'avez presque fini »: « ne » with no other half in its clause. */
const loneNe: Rule = (sentence) =>
  Array.from(sentence.matchAll(/(?:^|[\s(])n(?:e |')([^.;:!?()]*)/g)).flatMap((match) => {
    const before =
      sentence
        .slice(0, match.index)
        .split(/[.;:!?]/)
        .pop() ?? '';
    const after = (match[1] ?? '').split(/, (?=je|nous|vous|on|il|elle|voici|merci)/)[0] ?? '';
    const first = /\b(?:rien|personne|aucune?|jamais|ni|nul|pas un|pas une)\b/.test(before);
    return first || NEGATIVE.test(` ${after}`) ? [] : [{ kind: 'lone ne', words: match[0].trim() }];
  });

/** « ce est », « que il », « de le », « de'intégrer », « d'réponse ». */
const joins: Rule = (sentence) => [
  ...found(
    'elision',
    sentence,
    new RegExp(
      `(?:^|[\\s(])(?:je|ne|de|que|le|la|me|te|se|ce|ça|jusque|lorsque|puisque) (?=${VOWEL}|h)${LETTER}+`,
    ),
    new RegExp(
      `(?:je|ne|de|que|le|la|me|te|se|ce|ça|jusque|lorsque|puisque) (?:${ASPIRATED.source.slice(1)})|^\\s*ça (?!est|était)|^\\s*(?:le|la) (?:un|onz)`,
    ),
  ),
  ...found('elision', sentence, /(?:^|\s)si ils?(?=\s)/),
  ...found('contraction', sentence, /(?:^|\s)(?:de|à) les?(?= (?:fonctionnement|points?)\b)/),
  ...found(
    'apostrophe',
    sentence,
    /[a-zà-ÿ]{2,}'[a-zà-ÿ]+/,
    /^(?:qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|aujourd|prud|entr)'/,
  ),
  ...found('apostrophe', sentence, /(?:^|[\s'])[dljmntsc]'[bcdfgjklmnpqrstvwxz][a-zà-ÿ]*/),
];

/** « L'équipe est merci », « Il je me permets », « Presque le fonctionnement est rétabli ». */
const subjects: Rule = (sentence) =>
  SENTENCES.flatMap((pattern) =>
    Array.from(sentence.matchAll(pattern)).flatMap((match) => {
      const before = sentence.slice(0, match.index);
      const thanks = match[0].startsWith('merci');
      if (/rétabli(?:r|t|s|ssons|ssent)? $/.test(before)) return [];
      const broken = thanks
        ? NO_THANKS_AFTER.test(before) || !thanksMayFollow(before)
        : !BEGINS.test(before) || /\b(?:presque|seul|quasiment) $/.test(before);
      return broken
        ? [{ kind: thanks ? 'merci' : 'two subjects', words: before.slice(-20) + match[0] }]
        : [];
    }),
  );

function thanksMayFollow(before: string): boolean {
  return BEGINS.test(before) || /\b(?:un grand|mille|grand|à nouveau) $/.test(before);
}

const ENDINGS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|[\s(,])je|(?:^|[\s(,])j'/, /(?:e|s|x|ai)$/],
  [/(?:^|[\s(,])tu/, /(?:s|x)$/],
  [/(?:^|[\s(,])(?:il|elle|on)/, /(?:e|a|d|c|[^n]t|ient)$/],
  [/(?:^|[\s(,])ils|(?:^|[\s(,])elles/, /nt$/],
];

/** « On rétablis », « les maquettes est presque prête ». */
const persons: Rule = (sentence) => [
  ...ENDINGS.flatMap(([subject, ending]) =>
    Array.from(
      sentence.matchAll(
        new RegExp(
          `(?:${subject.source})(?<!')(?: |(?<=')|(?<=j')) ?(?:ne |n')?${CLITIC}{0,2}(${LETTER.replace("'", '')}+)`,
          'g',
        ),
      ),
    ).flatMap((match) => {
      const verb = match[1] ?? '';
      return ending.test(verb) ? [] : [{ kind: 'person', words: match[0].trim() }];
    }),
  ),
  ...found(
    'person',
    sentence,
    /(?:^|[.!?,;:] |\b(?:et|que|mais) )(?:les|ces|mes|nos|vos|tes|ses) [a-zà-ÿ-]+ (?:est|a|était|sera|va|doit|peut)(?=\s)/,
  ),
  ...found(
    'person',
    sentence,
    /(?:^|[.!?,;:] |\b(?:que|mais) )(?:la|le|l'|un|une|ce|cette|mon|ma|notre|votre) ?[a-zà-ÿ-]+ (?:sont|ont|étaient|seront|vont)(?=\s)/,
  ),
];

/** « La page est presque prêt », « la page, que nous avons quasiment terminé ». */
const agreement: Rule = (sentence) => [
  ...found('agreement', sentence, FEMININE),
  ...found('agreement', sentence, PLURAL),
  ...found('agreement', sentence, MASCULINE),
  ...found(
    'agreement',
    sentence,
    /(?:la|une|cette) [a-zà-ÿ-]+,? que (?:nous avons|j'ai|on a) quasiment terminé(?!e)/,
  ),
  ...found(
    'agreement',
    sentence,
    /les [a-zà-ÿ-]+,? que (?:nous avons|j'ai|on a) quasiment terminé(?!e?s)/,
  ),
  ...found(
    'agreement',
    sentence,
    /fonctionnement (?:(?:du|des|de|d') ?[^.,;:!?]{1,40} )?(?:est|sera|a été) (?:[a-zà-ÿ]+ )?(?:rétablie|rétablis)/,
  ),
];

/** « le fonctionnement et le texte »: nouns that hung on what was replaced. */
const coordination: Rule = (sentence) => [
  ...found(
    'swallowed',
    sentence,
    /(?:rétabli|rétablir|rétablit|rétablissons) le fonctionnement[^.;:!?]{0,40}?(?:,| et| ou| ni) (?:le|la|les|l'|un|une|du|des|de la|de l')(?! ?\d) ?[a-zà-ÿ-]+(?: [a-zà-ÿ-]+)?(?=[.,;:!?]|$)/,
  ),
  ...found(
    'swallowed',
    sentence,
    /merci (?!d(?:e |[’'])\p{L}+(?:er|ir|(?<!(?:vot|not))re)\b)[^.,;:!?]{3,40} (?:ou|ni|et) (?:le|la|les|l'|de|d'|du|vous|nous|m'|me)(?! trouverez)/u,
  ),
];

/** « Merci d'avoir patienté car le serveur… », « Malheureusement, … quasiment terminé ». */
const logic: Rule = (sentence) => [
  ...found(
    'merci before a cause',
    sentence,
    /merci (?:d'avoir patienté|de votre [a-zé]+),? (?:car|parce|puisque|à cause|suite à|mais)/,
  ),
  ...found(
    'regret before good news',
    sentence,
    /(?:malheureusement|hélas|désolée?s?|navrée?s?),? .{0,40}(?:quasiment terminé|presque (?:prêt|fini|terminé)|rétabli)/,
  ),
  ...found(
    'stray understanding',
    sentence,
    /(?:comprends|comprenons) tout à fait\s*(?:[,:(—–-]+\s*(?:tu|vous|il|elle|ils|elles|on ne|la|le|les|l'|c'|ça|cela|tout|votre|vos|karim|car|mais|parce)(?=[\s'a-z])|(?:car|mais|et|parce)\s)/,
  ),
  ...found(
    'stray understanding',
    sentence,
    /(?:[:(—–] ?|mais |que |qu'|si |car )(?:je comprends|nous comprenons|je vois exactement|nous voyons exactement)(?! (?:que|votre))/,
  ),
  ...found('doubled', sentence, /(?:^|\s)((?!nous |vous )[a-zà-ÿ]+) \1(?=$|[\s.,;:!?])/),
  ...found('doubled', sentence, /(?:presque|quasiment) (?:[a-z]+ )?(?:presque|quasiment)/),
  ...found(
    'twice thanked',
    sentence,
    /remerci[a-z]+.{0,60}\bmerci\b|\bmerci\b.{0,80}(?:remerci|\bmerci (?:de|d'|pour))/,
  ),
];

const marks: Rule = (sentence) => [
  ...found(
    'mark',
    sentence,
    /\s[,.](?=\s|$)|,\s*[,.;:]|:\s*[:,;.]|\.\.(?!\.)(?<!\.\.\.)|\(\s*\)| {2,}/,
  ),
];

const RULES: readonly Rule[] = [
  loneNe,
  joins,
  subjects,
  persons,
  agreement,
  coordination,
  logic,
  marks,
];

/** What is broken in a sentence or a message; nothing for good French. */
export function brokenFrench(text: string): Breakage[] {
  const plain = text
    .normalize('NFC')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ');
  const breakages = RULES.flatMap((rule) =>
    plain.split('\n').flatMap((line) => rule(line.toLowerCase())),
  );
  const low = /(?:^|[.!?]\s+)([a-zà-ÿ][^\s]*)/.exec(plain.replace(/^[•\-*\s]+/, ''));
  if (low && /^(?:merci|je|j'|nous|le|les)/.test(low[1] ?? '')) {
    breakages.push({ kind: 'capital', words: low[1] ?? '' });
  }
  const high =
    /(?:, |: |— |\(|et |mais |que )(Merci|Je|J'ai|Nous|Le fonctionnement|On a)(?=\s)/.exec(plain);
  if (high) breakages.push({ kind: 'capital', words: high[0] });
  return breakages;
}
