/** Person of a verb: je 1, tu 2, il 3, nous 4, vous 5, ils 6. */
export type Person = 1 | 2 | 3 | 4 | 5 | 6;
export type Tense =
  'present' | 'imperfect' | 'future' | 'conditional' | 'subjunctive' | 'imperative';

/** What a finite form says; several persons where the form is shared. */
export interface VerbForm {
  /** For the verbs that build other verbs' tenses; undefined for any other verb. */
  readonly lemma?: Lemma;
  readonly tense: Tense;
  readonly persons: readonly Person[];
}

export type Lemma = (typeof LEMMAS)[number];
const LEMMAS = [
  'être',
  'avoir',
  'aller',
  'venir',
  'pouvoir',
  'devoir',
  'vouloir',
  'savoir',
  'falloir',
  'faire',
  'tenir',
  'dire',
  'voir',
  'prendre',
  'mettre',
] as const;

/** By lemma: the present (je to ils), the stems of imperfect and future, the subjunctive, folded. */
const IRREGULAR: Readonly<Record<Lemma, readonly [string, string, string, string]>> = {
  être: ['suis es est sommes etes sont', 'et', 'ser', 'sois sois soit soyons soyez soient'],
  avoir: ['ai as a avons avez ont', 'av', 'aur', 'aie aies ait ayons ayez aient'],
  aller: [
    'vais vas va allons allez vont',
    'all',
    'ir',
    'aille ailles aille allions alliez aillent',
  ],
  venir: ['viens viens vient venons venez viennent', 'ven', 'viendr', ''],
  pouvoir: ['peux peux peut pouvons pouvez peuvent', 'pouv', 'pourr', 'puisse puisses puisse'],
  devoir: ['dois dois doit devons devez doivent', 'dev', 'devr', ''],
  vouloir: ['veux veux veut voulons voulez veulent', 'voul', 'voudr', ''],
  savoir: ['sais sais sait savons savez savent', 'sav', 'saur', ''],
  falloir: ['- - faut - - -', 'fall', 'faudr', '- - faille'],
  faire: ['fais fais fait faisons faites font', 'fais', 'fer', 'fasse fasses fasse'],
  tenir: ['tiens tiens tient tenons tenez tiennent', 'ten', 'tiendr', ''],
  dire: ['dis dis dit disons dites disent', 'dis', 'dir', ''],
  voir: ['vois vois voit voyons voyez voient', 'voy', 'verr', ''],
  prendre: ['prends prends prend prenons prenez prennent', 'pren', 'prendr', ''],
  mettre: ['mets mets met mettons mettez mettent', 'mett', 'mettr', ''],
};
const IMPERFECT = 'ais ais ait ions iez aient';
const FUTURE = 'ai as a ons ez ont';
/** Imperatives that are no form of the present. */
const IMPERATIVES: Readonly<Record<string, Person>> = {
  sachez: 5,
  veuillez: 5,
  soyez: 5,
  ayez: 5,
  sois: 2,
};

const KNOWN = new Map<string, VerbForm>();

function add(lemma: Lemma, tense: Tense, forms: readonly string[]): void {
  forms.forEach((form, index) => {
    const known = KNOWN.get(form);
    const person = (index + 1) as Person;
    if (!known) KNOWN.set(form, { lemma, tense, persons: [person] });
    else if (known.lemma === lemma && known.tense === tense) {
      KNOWN.set(form, { lemma, tense, persons: known.persons.concat(person) });
    }
  });
}

function withEndings(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => stem + ending);
}

for (const lemma of LEMMAS) {
  const [present, imperfect, future, subjunctive] = IRREGULAR[lemma];
  add(lemma, 'present', present.split(' '));
  add(lemma, 'imperfect', withEndings(imperfect, IMPERFECT));
  add(lemma, 'future', withEndings(future, FUTURE));
  add(lemma, 'conditional', withEndings(future, IMPERFECT));
  if (subjunctive !== '') add(lemma, 'subjunctive', subjunctive.split(' '));
}
Object.keys(IMPERATIVES).forEach((form) => {
  const person = IMPERATIVES[form] ?? 5;
  if (!KNOWN.has(form)) KNOWN.set(form, { tense: 'imperative', persons: [person] });
});

/** Verbs of everyday mail, as folded stems, that are known where a noun group stands before them. */
const EVERYDAY = [
  'accept achev adress affich ajout appel apport approch arriv boucl bloqu caus chang charg cliqu clotur',
  'command complet concern confirm consult continu contact corrig demand demarr decid decal',
  'dispos dur entrain envoi esper excus export expliqu ferm fonctionn gard gen ger impos import indiqu inform',
  'install lanc livr manqu march modifi montr occup parl partag pass pens plant pos prepar progress propos',
  'provoqu rappel regard regl relanc remerci remplac rencontr renvoi repar rest retard sembl signal souhait',
  'termin test touch tourn travaill trait trouv utilis valid verifi rassur resolv apparaiss disparaiss',
  'revienn recoiv compren vienn finiss retabliss remett permett transmett attend repond',
]
  .join(' ')
  .split(' ')
  .join('|');
const EVERYDAY_FORM = new RegExp(`^(?:${EVERYDAY})(?:e|es|ons|eons|ez|ent)$`);
/** Third persons of verbs that are not in -er. */
const THIRD_PERSONS =
  /^(?:attend|comprend|repond|depend|permet|transmet|remet|promet|recoit|croit|decrit|ecrit|sert|part|sort|suit|suffit|finit|fournit|retablit|resout|prevoit|previent|revient|intervient|survient|devient|convient|tient|apparait|disparait|connait|parait|vaut|ouvre|offre|souffre|lit|plait)$/;
/** « resout », « prevoit »: endings by person where they tell. */
function personsByEnding(text: string): readonly Person[] {
  if (/ons$/.test(text)) return [4];
  if (/ez$/.test(text)) return [5];
  if (/(?:[^m]|m)ent$/.test(text)) return [6];
  if (/[^aeiou]?es$/.test(text)) return [2];
  if (/s$/.test(text)) return [1, 2];
  if (/[td]$/.test(text)) return [3];
  return [1, 3];
}

const NO_VERB =
  /^(?:chez|assez|nez|rez|lait|trait|portrait|extrait|souhait|parfait|parfaite|retrait|forfait|attrait|opera|camera|agenda|pour|avant|maintenant|pendant|concernant|souvent|comment|rendez|ceux|deux|mieux|nombreux|yeux)$/;

/** The form that `text` (folded) surely is, whatever stands before it. */
export function knownForm(text: string): VerbForm | undefined {
  return KNOWN.get(text);
}

/** The form that `text` is by its ending, where no determiner or preposition stands before it. */
export function formByEnding(text: string): VerbForm | undefined {
  const known = KNOWN.get(text);
  if (known) return known;
  if (NO_VERB.test(text) || text.length < 4) return undefined;
  if (THIRD_PERSONS.test(text)) return { tense: 'present', persons: [3] };
  if (EVERYDAY_FORM.test(text)) return { tense: 'present', persons: personsByEnding(text) };
  const future = /(?:[eidutv]r(ai|as|a|ont)|(?:er|ir|dr|ur)(ons|ez))$/.exec(text);
  if (future && text.length > 6) {
    const ending = future[1] ?? future[2] ?? '';
    return { tense: 'future', persons: [(FUTURE.split(' ').indexOf(ending) + 1) as Person] };
  }
  if (/r(?:ais|ait|aient)$/.test(text) && text.length > 6) {
    return { tense: 'conditional', persons: imperfectPersons(text) };
  }
  if (
    /(?:ais|ait|aient)$/.test(text) &&
    text.length > 5 &&
    !/^(?:jamais|mauvais|francais|anglais|desormais|delais?|palais|frais)$/.test(text)
  ) {
    return { tense: 'imperfect', persons: imperfectPersons(text) };
  }
  if (/ez$/.test(text)) return { tense: 'present', persons: [5] };
  return undefined;
}

function imperfectPersons(text: string): readonly Person[] {
  if (/aient$/.test(text)) return [6];
  return /ait$/.test(text) ? [3] : [1, 2];
}

/** The form of any word that stands where only a verb can: after « je », after « ne ». */
export function formInPlace(text: string): VerbForm {
  return formByEnding(text) ?? { tense: 'present', persons: personsByEnding(text) };
}

/** Whether `text` (folded) may be a past participle where an auxiliary stands before it. */
export function mayBeParticiple(text: string): boolean {
  return (
    text.length > 1 &&
    /(?:e|ee|es|ees|i|ie|is|ies|it|ite|its|ites|u|ue|us|ues|ert|erte|erts|ertes|int|aint|ait|aite|aits|aites|pret|prets)$/.test(
      text,
    ) &&
    !NO_VERB.test(text)
  );
}

/** Whether `text` (folded) may be an infinitive. */
export function mayBeInfinitive(text: string): boolean {
  return (
    text.length > 3 &&
    /(?:er|ir|re|oir)$/.test(text) &&
    !/^(?:votre|notre|autre|entre|contre|hier|premier|dernier|panier|derniere|heure|encore|ordre|nombre|titre|offre|lettre|semestre|avoirs|soir|hiver)$/.test(
      text,
    )
  );
}
