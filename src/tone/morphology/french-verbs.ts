/*
 * A conjugator of our own although npm has `french-verbs`: that one needs the data of `french-verbs-lefff`, which is
 * under the LGPLLR, and the forms taken from it would be shipped inside our compiled rules. Compared with that data
 * (3.4.0), the 336 verbs of our patterns that it knows get the same forms, but for variants that are both right (peux
 * and puis, résolu and résous, faillir); of its 7,826 verbs, 89 are refused here and 163, mostly rare, come out otherwise.
 */

/** The simple tenses that rules may ask for, by tag. */
export type TenseTag = 'pres' | 'imp' | 'fut' | 'cond' | 'sub';

/** The forms of one verb; six persons a tense. */
export interface Conjugation {
  readonly inf: string;
  readonly pp: string;
  readonly ger: string;
  readonly tenses: Readonly<Record<TenseTag, readonly string[]>>;
}

interface Irregular {
  /** The six persons of the present. */
  readonly pres: string;
  /** Future stem, when not the infinitive's. */
  readonly fut?: string;
  /** Subjunctive stem of je, tu, il, ils; or all six persons. */
  readonly sub?: string;
  readonly pp: string;
  /** Imperfect stem, when not that of nous. */
  readonly imp?: string;
  readonly ger?: string;
}

/** Irregular verbs; an ending alone (« duire ») serves a family without a verb of its own. */
const IRREGULAR: Readonly<Record<string, Irregular>> = {
  être: {
    pres: 'suis es est sommes êtes sont',
    fut: 'ser',
    sub: 'sois sois soit soyons soyez soient',
    pp: 'été',
    imp: 'ét',
    ger: 'étant',
  },
  avoir: {
    pres: 'ai as a avons avez ont',
    fut: 'aur',
    sub: 'aie aies ait ayons ayez aient',
    pp: 'eu',
    ger: 'ayant',
  },
  aller: { pres: 'vais vas va allons allez vont', fut: 'ir', sub: 'aill', pp: 'allé' },
  pouvoir: {
    pres: 'peux peux peut pouvons pouvez peuvent',
    fut: 'pourr',
    sub: 'puiss puissi',
    pp: 'pu',
  },
  vouloir: {
    pres: 'veux veux veut voulons voulez veulent',
    fut: 'voudr',
    sub: 'veuill',
    pp: 'voulu',
  },
  devoir: { pres: 'dois dois doit devons devez doivent', fut: 'devr', pp: 'dû' },
  savoir: {
    pres: 'sais sais sait savons savez savent',
    fut: 'saur',
    sub: 'sach sachi',
    pp: 'su',
    ger: 'sachant',
  },
  faire: { pres: 'fais fais fait faisons faites font', fut: 'fer', sub: 'fass fassi', pp: 'fait' },
  venir: { pres: 'viens viens vient venons venez viennent', fut: 'viendr', pp: 'venu' },
  tenir: { pres: 'tiens tiens tient tenons tenez tiennent', fut: 'tiendr', pp: 'tenu' },
  mettre: { pres: 'mets mets met mettons mettez mettent', pp: 'mis' },
  prendre: { pres: 'prends prends prend prenons prenez prennent', pp: 'pris' },
  résoudre: { pres: 'résous résous résout résolvons résolvez résolvent', pp: 'résolu' },
  cevoir: { pres: 'çois çois çoit cevons cevez çoivent', fut: 'cevr', pp: 'çu' },
  voir: { pres: 'vois vois voit voyons voyez voient', fut: 'verr', pp: 'vu' },
  dire: { pres: 'dis dis dit disons dites disent', pp: 'dit' },
  suivre: { pres: 'suis suis suit suivons suivez suivent', pp: 'suivi' },
  sortir: { pres: 'sors sors sort sortons sortez sortent', pp: 'sorti' },
  partir: { pres: 'pars pars part partons partez partent', pp: 'parti' },
  servir: { pres: 'sers sers sert servons servez servent', pp: 'servi' },
  dormir: { pres: 'dors dors dort dormons dormez dorment', pp: 'dormi' },
  mentir: { pres: 'mens mens ment mentons mentez mentent', pp: 'menti' },
  fuir: { pres: 'fuis fuis fuit fuyons fuyez fuient', pp: 'fui' },
  mourir: {
    pres: 'meurs meurs meurt mourons mourez meurent',
    fut: 'mourr',
    pp: 'mort',
  },
  vêtir: { pres: 'vêts vêts vêt vêtons vêtez vêtent', pp: 'vêtu' },
  quérir: {
    pres: 'quiers quiers quiert quérons quérez quièrent',
    fut: 'querr',
    pp: 'quis',
  },
  sentir: { pres: 'sens sens sent sentons sentez sentent', pp: 'senti' },
  offrir: { pres: 'offre offres offre offrons offrez offrent', pp: 'offert' },
  cueillir: {
    pres: 'cueille cueilles cueille cueillons cueillez cueillent',
    fut: 'cueiller',
    pp: 'cueilli',
  },
  envoyer: {
    pres: 'envoie envoies envoie envoyons envoyez envoient',
    fut: 'enverr',
    pp: 'envoyé',
  },
  prévoir: {
    pres: 'prévois prévois prévoit prévoyons prévoyez prévoient',
    fut: 'prévoir',
    pp: 'prévu',
  },
  ouvrir: { pres: 'ouvre ouvres ouvre ouvrons ouvrez ouvrent', pp: 'ouvert' },
  souffrir: { pres: 'souffre souffres souffre souffrons souffrez souffrent', pp: 'souffert' },
  courir: { pres: 'cours cours court courons courez courent', fut: 'courr', pp: 'couru' },
  connaître: { pres: 'connais connais connaît connaissons connaissez connaissent', pp: 'connu' },
  paraître: { pres: 'parais parais paraît paraissons paraissez paraissent', pp: 'paru' },
  duire: { pres: 'duis duis duit duisons duisez duisent', pp: 'duit' },
  truire: { pres: 'truis truis truit truisons truisez truisent', pp: 'truit' },
  écrire: { pres: 'écris écris écrit écrivons écrivez écrivent', pp: 'écrit' },
  lire: { pres: 'lis lis lit lisons lisez lisent', pp: 'lu' },
  clure: { pres: 'clus clus clut cluons cluez cluent', pp: 'clu' },
  plaire: { pres: 'plais plais plaît plaisons plaisez plaisent', pp: 'plu' },
  suffire: { pres: 'suffis suffis suffit suffisons suffisez suffisent', pp: 'suffi' },
  falloir: {
    pres: 'faut faut faut faut faut faut',
    fut: 'faudr',
    sub: 'faill',
    pp: 'fallu',
    imp: 'fall',
    ger: 'faut',
  },
};

/** Irregular verbs whose every compound follows them: venir, parvenir, survenir. */
const FAMILIES =
  'duire truire mettre prendre venir tenir clure paraître connaître faire plaire courir ouvrir cueillir dormir mentir vêtir quérir cevoir'.split(
    ' ',
  );
/** Prefixes with which the other irregular verbs keep their conjugation: revoir, ressentir. */
const PREFIXES = 're ré r dé pré sur entre é con ad res pour'.split(' ');

/** Verbs that only look like a compound of an irregular one. */
const REGULAR = ['répartir'];

const PRESENT_ER = ['e', 'es', 'e', 'ons', 'ez', 'ent'];
const PRESENT_IR = ['is', 'is', 'it', 'issons', 'issez', 'issent'];
const IMPERFECT = ['ais', 'ais', 'ait', 'ions', 'iez', 'aient'];
const FUTURE = ['ai', 'as', 'a', 'ons', 'ez', 'ont'];

function irregularOf(verb: string): Irregular | undefined {
  if (REGULAR.includes(verb)) return undefined;
  const known = IRREGULAR[verb];
  if (known) return known;
  const family = FAMILIES.find((base) => verb.endsWith(base));
  const prefix = family
    ? verb.slice(0, -family.length)
    : PREFIXES.find((start) => verb.startsWith(start) && IRREGULAR[verb.slice(start.length)]);
  const base = prefix === undefined ? undefined : IRREGULAR[verb.slice(prefix.length)];
  if (prefix === undefined || !base || base === IRREGULAR['être'] || base === IRREGULAR['avoir']) {
    return undefined;
  }
  const all = (text: string): string =>
    text
      .split(' ')
      .map((form) => prefix + form)
      .join(' ');
  return {
    pres: all(base.pres),
    pp: prefix + base.pp,
    ...(base.fut === undefined ? {} : { fut: prefix + base.fut }),
    ...(base.sub === undefined ? {} : { sub: all(base.sub) }),
    ...(base.imp === undefined ? {} : { imp: prefix + base.imp }),
    ...(base.ger === undefined ? {} : { ger: prefix + base.ger }),
  };
}

/** -er stems before a mute e: appeler, jeter, essayer, gérer, lever. */
function muteStem(stem: string): string {
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  if (/(?:app|renouv|ép|ruiss|chanc|niv)el$/.test(stem)) return `${stem}l`;
  if (/(?:jet|rejet|projet)$/.test(stem)) return `${stem}t`;
  return stem.replace(/[eé]([bcdfghjklmnpqrstvz]+|[gq]u)$/, (whole, consonants: string) =>
    consonants.length === 1 || /^(?:gn|gl|gr|tr|ch|br|cr|pr|vr|gu|qu)$/.test(consonants)
      ? `è${consonants}`
      : whole,
  );
}

/** The stem before a, o: corrigeons, commençons. */
function hardStem(stem: string): string {
  if (stem.endsWith('g')) return `${stem}e`;
  return stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
}

function regularEr(inf: string): Conjugation {
  const stem = inf.slice(0, -2);
  const mute = muteStem(stem);
  const hard = hardStem(stem);
  const pres = PRESENT_ER.map((ending, person) =>
    person === 3 ? hard + ending : (person === 4 ? stem : mute) + ending,
  );
  const imp = IMPERFECT.map(
    (ending, person) => (person === 3 || person === 4 ? stem : hard) + ending,
  );
  const future = /é(?:[^aeiou]+|[gq]u)$/.test(stem) ? inf : `${mute}er`;
  return {
    inf,
    pp: `${stem}é`,
    ger: `${hard}ant`,
    tenses: {
      pres,
      imp,
      fut: FUTURE.map((ending) => future + ending),
      cond: IMPERFECT.map((ending) => future + ending),
      sub: ['e', 'es', 'e', 'ions', 'iez', 'ent'].map(
        (ending, person) => (person === 3 || person === 4 ? stem : mute) + ending,
      ),
    },
  };
}

function regularIr(inf: string): Conjugation {
  const stem = inf.slice(0, -2);
  return {
    inf,
    pp: `${stem}i`,
    ger: `${stem}issant`,
    tenses: {
      pres: PRESENT_IR.map((ending) => stem + ending),
      imp: IMPERFECT.map((ending) => `${stem}iss${ending}`),
      fut: FUTURE.map((ending) => inf + ending),
      cond: IMPERFECT.map((ending) => inf + ending),
      sub: ['e', 'es', 'e', 'ions', 'iez', 'ent'].map((ending) => `${stem}iss${ending}`),
    },
  };
}

function irregular(inf: string, verb: Irregular): Conjugation {
  const pres = verb.pres.split(' ');
  const nous = (pres[3] ?? '').replace(/ons$/, '');
  const imp = verb.imp ?? nous;
  const fut = verb.fut ?? inf.replace(/e$/, '');
  const listed = (verb.sub ?? '').split(' ').filter((form) => form !== '');
  const stem = listed[0] ?? (pres[5] ?? '').replace(/ent$/, '');
  const plural = listed[1]?.replace(/i$/, '') ?? nous;
  const sub =
    listed.length === 6
      ? listed
      : ['e', 'es', 'e', 'ions', 'iez', 'ent'].map(
          (ending, person) => (person === 3 || person === 4 ? plural : stem) + ending,
        );
  return {
    inf,
    pp: verb.pp,
    ger: verb.ger ?? `${nous}ant`,
    tenses: {
      pres,
      imp: IMPERFECT.map((ending) => imp + ending),
      fut: FUTURE.map((ending) => fut + ending),
      cond: IMPERFECT.map((ending) => fut + ending),
      sub,
    },
  };
}

/** Verbs in -dre and -pre that keep their consonant: attendre, perdre, rompre. */
function regularRe(inf: string): Conjugation {
  const stem = inf.slice(0, -2);
  const third = stem.endsWith('d') ? stem : `${stem}t`;
  return irregular(inf, {
    pres: `${stem}s ${stem}s ${third} ${stem}ons ${stem}ez ${stem}ent`,
    pp: `${stem}u`,
  });
}

/** craindre, atteindre, joindre. */
function nasalRe(inf: string): Conjugation {
  const stem = inf.slice(0, -3);
  const soft = `${stem.slice(0, -1)}gn`;
  return irregular(inf, {
    pres: `${stem}s ${stem}s ${stem}t ${soft}ons ${soft}ez ${soft}ent`,
    pp: `${stem}t`,
  });
}

/**
 * Conjugates a verb: irregular ones from a short table (with their compounds), the rest by the
 * regular patterns of -er, -ir, -dre and -pre.
 * @returns undefined when the verb is neither
 */
export function conjugate(inf: string): Conjugation | undefined {
  const known = irregularOf(inf);
  if (known) return irregular(inf, known);
  if (inf.endsWith('er')) return regularEr(inf);
  if (/[aeo]indre$/.test(inf)) return nasalRe(inf);
  if (/(?:[eaor]n?dre|mpre)$/.test(inf)) return regularRe(inf);
  return inf.endsWith('ir') || inf.endsWith('ïr') ? regularIr(inf) : undefined;
}
