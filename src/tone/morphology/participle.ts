/** By the end of a participle (masculine, singular, with its accents): the end of its infinitive. */
const IRREGULAR: readonly (readonly [participle: string, infinitive: string])[] = [
  ['résolu', 'résoudre'],
  ['conclu', 'conclure'],
  ['exclu', 'exclure'],
  ['inclus', 'inclure'],
  ['prévu', 'prévoir'],
  ['pourvu', 'pourvoir'],
  ['vécu', 'vivre'],
  ['suivi', 'suivre'],
  ['vaincu', 'vaincre'],
  ['couru', 'courir'],
  ['vêtu', 'vêtir'],
  ['battu', 'battre'],
  ['connu', 'connaître'],
  ['paru', 'paraître'],
  ['interrompu', 'interrompre'],
  ['corrompu', 'corrompre'],
  ['rompu', 'rompre'],
  ['voulu', 'vouloir'],
  ['fallu', 'falloir'],
  ['tenu', 'tenir'],
  ['venu', 'venir'],
  ['reçu', 'recevoir'],
  ['perçu', 'percevoir'],
  ['conçu', 'concevoir'],
  ['aperçu', 'apercevoir'],
  ['revu', 'revoir'],
  ['vu', 'voir'],
  ['pu', 'pouvoir'],
  ['su', 'savoir'],
  ['dû', 'devoir'],
  ['cru', 'croire'],
  ['élu', 'élire'],
  ['relu', 'relire'],
  ['lu', 'lire'],
  ['plu', 'plaire'],
  ['rendu', 'rendre'],
  ['vendu', 'vendre'],
  ['tendu', 'tendre'],
  ['pendu', 'pendre'],
  ['fendu', 'fendre'],
  ['perdu', 'perdre'],
  ['répondu', 'répondre'],
  ['pondu', 'pondre'],
  ['fondu', 'fondre'],
  ['tordu', 'tordre'],
  ['mordu', 'mordre'],
  ['descendu', 'descendre'],
  ['mis', 'mettre'],
  ['pris', 'prendre'],
  ['acquis', 'acquérir'],
  ['requis', 'requérir'],
  ['assis', 'asseoir'],
  ['décrit', 'décrire'],
  ['écrit', 'écrire'],
  ['scrit', 'scrire'],
  ['duit', 'duire'],
  ['truit', 'truire'],
  ['dit', 'dire'],
  ['fait', 'faire'],
  ['extrait', 'extraire'],
  ['soustrait', 'soustraire'],
  ['ouvert', 'ouvrir'],
  ['couvert', 'couvrir'],
  ['offert', 'offrir'],
  ['souffert', 'souffrir'],
  ['joint', 'joindre'],
  ['teint', 'teindre'],
  ['peint', 'peindre'],
  ['streint', 'streindre'],
  ['craint', 'craindre'],
  ['traint', 'traindre'],
  ['mort', 'mourir'],
];
/** Participles in -i of verbs that are not in -ir. */
const NO_IR = /(?:suivi|ri|nui|lui|sui)$/;
/** What ends like a participle and is none. */
const NO_PARTICIPLE =
  /^(?:été|eu|pas|plus|mais|puis|très|près|après|dès|mal|vers|trois|prêt|lui|qui|si|ici|aussi|ainsi|merci|midi|celui|avis|mois|moins|jamais|temps|accès|congés|soucis|souci|délai|délais|clé|idée|journée|année|équipe|côté|qualité|priorité)$/;

/** A participle cut into its masculine singular and the agreement that it carries. */
function masculineOf(participle: string): string {
  return participle.toLowerCase().replace(/e?s?$/, '');
}

/** Whether `word` (folded) may be a participle by its ending. */
export function mayBeParticiple(word: string): boolean {
  return (
    word.length > 1 &&
    /(?:e|ee|es|ees|i|ie|is|ies|ise|ises|it|ite|its|ites|u|ue|us|ues|use|uses|ert|erte|erts|ertes|int|inte|ints|intes|ait|aite|aits|aites)$/.test(
      word,
    )
  );
}

/** Whether `word` (folded) may be an infinitive by its ending. */
export function mayBeInfinitive(word: string): boolean {
  return (
    word.length > 3 &&
    /(?:er|ir|re)$/.test(word) &&
    !/^(?:votre|notre|autre|entre|contre|hier|premier|dernier|panier|derniere|heure|encore|ordre|nombre|titre|offre|lettre|hiver|cette|leur|soir|avenir|atelier|fichier|dossier|courrier|calendrier|metier|janvier|fevrier|particulier|clavier|papier|ancre|cadre|filtre|chiffre|centre|libre|propre|membre|theatre|septembre|octobre|novembre|decembre|serveur)$/.test(
      word,
    )
  );
}

/**
 * A past participle without its agreement: « remises » is « remis », « relancées » is « relancé ».
 * @param participle as written
 * @returns undefined when its verb can't be told
 */
export function singularOf(participle: string): string | undefined {
  const infinitive = infinitiveOf(participle);
  if (infinitive === undefined) return undefined;
  const base = masculineOf(participle);
  // « mis » keeps its s in the singular.
  const keepsS = /i$/.test(base)
    ? /(?:mettre|prendre|qu[eé]rir|asseoir)$/.test(infinitive)
    : /inclure$/.test(infinitive) && /u$/.test(base);
  return keepsS ? `${base}s` : base;
}

/**
 * The infinitive of a past participle, whatever its agreement: « transmises » is « transmettre ».
 * @param participle as written
 * @returns undefined when it surely is no participle, or its verb can't be told
 */
export function infinitiveOf(participle: string): string | undefined {
  const word = participle.toLowerCase();
  if (NO_PARTICIPLE.test(word)) return undefined;
  const regular = /^(.+)é(?:e|s|es)?$/.exec(word);
  if (regular) return `${regular[1] ?? ''}er`;
  // Typed without its accent: « verifie » is no verb in -ir.
  const bare = /^(.*(?:if|oubl|publ|etud|exped)i)e(?:e|s|es)?$/.exec(word);
  if (bare) return `${bare[1] ?? ''}er`;
  const base = masculineOf(word);
  for (const [end, infinitive] of IRREGULAR) {
    // « mis » keeps its s in the singular.
    const form = /s$/.test(end) ? `${base.replace(/s$/, '')}s` : base;
    const stem = form.slice(0, -end.length);
    if (form.endsWith(end) && (end.length > 2 || /^(?:|re|entre|dé)$/.test(stem))) {
      return stem + infinitive;
    }
  }
  if (/i$/.test(base) && !NO_IR.test(base)) return `${base}r`;
  return undefined;
}
