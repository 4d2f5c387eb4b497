/*
 * Frames: what may stand around a sentence that a rule flags, and what its subject and tense may be. Many are
 * places where a suggestion can't go; then none may be offered.
 */

/** A sentence with `{S}` for the flagged one as it begins a sentence, and `{s}` as it goes on with one. */
export const CONTEXTS: readonly string[] = [
  '{S}.',
  '{S} !',
  '{S} ?',
  '{S}…',
  '{S}',
  'Bonjour, {s}.',
  'Bonjour Karim,\n\n{S}.\n\nBonne journée.',
  'Oui, {s}.',
  'Bref, {s}.',
  'Comme convenu, {s}.',
  'Bref : {s}.',
  'Le site est en ligne : {s}.',
  'Le site est en ligne — {s}.',
  'Le site est en ligne ({s}).',
  'Le site est en ligne ; {s}.',
  '• {S}',
  '- {S} ;',
  '1. {S}.',
  'Le site est en ligne, {s}.',
  'Le site est en ligne et {s}.',
  'Le site est en ligne, mais {s}.',
  'Le site est en ligne mais {s}.',
  'Le site est en ligne, donc {s}.',
  'Le site est en ligne car {s}.',
  'Je vous remercie et {s}.',
  '{S}, mais le site est en ligne.',
  '{S} mais pas en ligne.',
  '{S} et le site est en ligne.',
  '{S} et vous remercions de votre confiance.',
  '{S}, et bonne journée.',
  '{S}, voici le lien.',
  '{S} : voici le lien.',
  '{S} — voici le lien.',
  '{S} (voici le lien).',
  '{S} ; voici le lien.',
  '{S}, je vous écris demain.',
  '{S}, Karim vous écrit demain.',
  '{S}, vous pouvez garder le logo.',
  '{S}, tu peux garder le logo.',
  '{S}, la page est en ligne.',
  '{S} car le serveur était plein.',
  '{S} parce que nous avancions.',
  '{S}, puis il est revenu.',
  '{S}. Il peut revenir.',
  '{S}, celui du menu aussi.',
  '{S} et le texte.',
  '{S}, le texte et le logo.',
  '{S} ou le texte.',
  '{S} par notre hébergeur.',
  '{S} en préproduction.',
  "{S} pour l'instant.",
  '{S} depuis hier.',
  '{S} hier soir.',
  '{S} demain.',
  'Sachez que {s}.',
  'Je sais que {s}.',
  'Vous dites que {s}.',
  'Pensez-vous que {s} ?',
  'Savez-vous si {s} ?',
  'Si {s}, prévenez-moi.',
  'Quand {s}, prévenez-moi.',
  'Dès que {s}, je vous écris.',
  'Tant que {s}, gardez le logo.',
  'Comme {s}, je vous écris.',
  'Pourquoi {s} ?',
  'Presque {s}.',
  'Seul {s}.',
  'Pas {s}.',
  'Encore {s}.',
  'Malheureusement, {s}.',
  'Désolé, {s}.',
  'Je vous prie, Madame, de {s}.',
];

/** After the verb of somebody: only for what may stand there (« désolé du retard »). */
const ATTRIBUTES: readonly string[] = [
  "L'équipe est {s}.",
  'Elle est {s}.',
  'Vous êtes {s}.',
  'Je ne suis pas {s}.',
  'Nous tenons à {s}.',
];

/** « que » and « il » are « qu’il ». */
function elided(text: string): string {
  return text.replace(
    /\b([Qq]u|[Dd]|[Ss])(?:e|i) (?=(?:il|ils)\b|(?:[aeéêiouh](?!il)[^ ]*))/g,
    (whole, first: string) => {
      if (/^s/i.test(first)) return /^[Ss]i ils?/.test(whole) ? `${first}'` : whole;
      return `${first}'`;
    },
  );
}

/** `sentence` (without its final mark) in each context. */
export function framed(sentence: string): string[] {
  const low = /^[A-ZÀ-Ý](?![A-ZÀ-Ý])/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
  const contexts = /^(?:désol|navr)/i.test(sentence) ? CONTEXTS.concat(ATTRIBUTES) : CONTEXTS;
  return contexts.map((context) => elided(context.replace('{S}', sentence).replace('{s}', low)));
}

const SUBJECTS: readonly (readonly [string, number])[] = [
  ['Je', 1],
  ['Tu', 2],
  ['Il', 3],
  ['Elle', 3],
  ['On', 3],
  ['Nous', 4],
  ['Vous', 5],
  ['Ils', 6],
  ['Elles', 6],
  ['Karim', 3],
  ["L'équipe", 3],
  ['La graphiste', 3],
  ['Votre hébergeur', 3],
  ['Le client', 3],
  ['Mes collègues', 6],
  ['Les développeuses', 6],
];
const FORMS: Readonly<Record<string, readonly string[]>> = {
  est: ['suis', 'es', 'est', 'sommes', 'êtes', 'sont'],
  était: ['étais', 'étais', 'était', 'étions', 'étiez', 'étaient'],
  sera: ['serai', 'seras', 'sera', 'serons', 'serez', 'seront'],
  serait: ['serais', 'serais', 'serait', 'serions', 'seriez', 'seraient'],
  a: ['ai', 'as', 'a', 'avons', 'avez', 'ont'],
  avait: ['avais', 'avais', 'avait', 'avions', 'aviez', 'avaient'],
  aura: ['aurai', 'auras', 'aura', 'aurons', 'aurez', 'auront'],
};
const REFLEXIVE: readonly string[] = [
  "m'excuse",
  "t'excuses",
  "s'excuse",
  'nous excusons',
  'vous excusez',
  "s'excusent",
];
const CORRECTS: Readonly<Record<string, readonly string[]>> = {
  corrige: ['corrige', 'corriges', 'corrige', 'corrigeons', 'corrigez', 'corrigent'],
  corrigera: ['corrigerai', 'corrigeras', 'corrigera', 'corrigerons', 'corrigerez', 'corrigeront'],
  'va corriger': [
    'vais corriger',
    'vas corriger',
    'va corriger',
    'allons corriger',
    'allez corriger',
    'vont corriger',
  ],
  'a corrigé': [
    'ai corrigé',
    'as corrigé',
    'a corrigé',
    'avons corrigé',
    'avez corrigé',
    'ont corrigé',
  ],
  'avait corrigé': [
    'avais corrigé',
    'avais corrigé',
    'avait corrigé',
    'avions corrigé',
    'aviez corrigé',
    'avaient corrigé',
  ],
};
const FOR_WHAT: readonly string[] = [
  "pour l'attente",
  'du retard',
  'de la gêne occasionnée',
  'de vous avoir fait attendre',
  'de vous relancer',
  'pour le dérangement',
  'de revenir si tard vers vous',
  'pour le retard sur le devis',
];
const UNFINISHED: readonly string[] = [
  'le menu',
  '',
  "l'intégration",
  "d'importer les produits",
  'les maquettes',
];

function said(subject: string, verb: string): string {
  return subject === 'Je' && /^[aeéêiouh]/.test(verb) ? `J'${verb}` : `${subject} ${verb}`;
}

function denied(subject: string, verb: string, not: string): string {
  return /^[aeéêiou]/.test(verb) ? `${subject} n'${verb} ${not}` : `${subject} ne ${verb} ${not}`;
}

/** Sentences, without their final mark, by subject and tense. */
export function byPerson(): string[] {
  const sentences: string[] = [];
  for (const [subject, person] of SUBJECTS) {
    const form = (verb: string): string => FORMS[verb]?.[person - 1] ?? verb;
    for (const what of FOR_WHAT) {
      for (const verb of ['est', 'était', 'sera', 'serait']) {
        sentences.push(`${said(subject, form(verb))} désolé ${what}`);
        sentences.push(`${denied(subject, form(verb), 'pas')} désolé ${what}`);
      }
      sentences.push(`${subject} ${REFLEXIVE[person - 1] ?? ''} ${what}`);
    }
    for (const verb of ['a', 'avait', 'aura']) {
      for (const what of UNFINISHED) {
        for (const not of ['pas', 'pas encore', 'toujours pas', 'pas tout à fait']) {
          sentences.push(`${denied(subject, form(verb), not)} terminé ${what}`.trim());
          sentences.push(`${said(subject, form(verb))} ${not} fini ${what}`.trim());
        }
      }
      sentences.push(
        denied(subject, `l'${form(verb)}`, 'pas encore').replace("n'l'", "ne l'") + ' terminé',
      );
      sentences.push(`${subject} ne les ${form(verb)} pas encore finalisés`);
    }
    for (const verb of Object.keys(CORRECTS)) {
      for (const what of ['le bug', 'le problème du formulaire', "les bugs de l'export"]) {
        sentences.push(`${said(subject, CORRECTS[verb]?.[person - 1] ?? verb)} ${what}`);
      }
    }
  }
  for (const noun of [
    'Le menu',
    'La page',
    'Les textes',
    'Les maquettes',
    "L'API",
    'Ce',
    'Ça',
    'Cela',
    'Rien',
    'Tout',
  ]) {
    const plural = /^Les/.test(noun);
    const feminine = /^(?:La|Les m|L'A)/.test(noun);
    const ready = `prêt${feminine ? 'e' : ''}${plural ? 's' : ''}`;
    for (const [one, many] of [
      ['est', 'sont'],
      ['était', 'étaient'],
      ['sera', 'seront'],
      ['serait', 'seraient'],
    ] as const) {
      for (const not of ['pas encore', 'toujours pas', 'pas tout à fait']) {
        sentences.push(`${denied(noun, plural ? many : one, not)} ${ready}`);
      }
    }
  }
  return sentences;
}

const PROBLEMS: readonly (readonly [string, string])[] = [
  ['Le bug', ''],
  ['Les bugs', 's'],
  ['Tous les bugs', 's'],
  ['Presque tous les bugs', 's'],
  ['Seul le bug', ''],
  ['Le premier bug', ''],
  ["L'autre bug", ''],
  ['Deux bugs', 's'],
  ['Votre problème', ''],
];
const PARTS: readonly string[] = [
  '',
  ' du menu',
  ' de la page de contact',
  " d'affichage",
  ' du logo flou',
  ' des commandes en double',
  ' de notre hébergeur',
  ' de sécurité',
  ' de Mme Martin',
  ' sur iPhone',
  ' du menu et du panier',
  ' que vous avez signalé',
  " d'hier",
];

/** Problems that are fixed, by their number, part and tense. */
export function fixed(): string[] {
  return PROBLEMS.flatMap(([problem, s]) =>
    PARTS.flatMap((part) =>
      (s
        ? ['sont', 'ont été', 'seront', 'étaient', 'vont être', 'ne sont pas', 'devraient être']
        : [
            'est',
            'a été',
            'sera',
            'était',
            'va être',
            "n'est pas",
            'devrait être',
            'avait été',
            'soit',
          ]
      ).map((verb) => `${problem}${part} ${verb} corrigé${s}`),
    ),
  );
}
