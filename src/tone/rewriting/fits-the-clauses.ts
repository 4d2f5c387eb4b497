import { BLANK_OPEN } from './give';
import type { SentenceEdit } from './transform';

/** What is put in the place of a span of a sentence. */
export type Edit = Pick<SentenceEdit, 'from' | 'to' | 'text'>;

/** What a rewriting puts in the place of what went, between what stays before and after it. */
interface Swap {
  readonly before: string;
  readonly went: string;
  readonly words: string;
  readonly rest: string;
}

/** « Quasiment terminé, presque prête »: nothing else may speak against it. */
const NEARLY = /(?:^|\s)(?:quasiment|presque)(?![\wÀ-ÿ])/i;
/** What a thing is instead of not being done. */
const STATE =
  /(?:^|\s)(?:quasiment|presque|en cours|prévue?s?|prochaine étape|à [a-zà-ÿ]+(?:er|ir|re))(?![\wÀ-ÿ])/i;
const WORKS = /rétabl|fonctionne|en service/i;

/** « …, car votre hébergeur bloque l’accès »: why it was not done, never why it is to be. */
const REASON =
  /^[^.!?]{0,90}?[\s,(](?:car|parce qu|puisqu|d['’]autant|vu qu|étant donné|à cause d|en raison d|faute d|du fait|comme)(?![a-zà-ÿ]{2,})/i;
const TOO_MUCH = /^,? trop /i;
/** « …, le monteur est en congé »: nobody is at it. */
const AWAY =
  /,\s*(?:[^.!?,]{1,30} )?(?:est|sont|suis|sommes) (?:encore |toujours )?(?:en congés?|en vacances|en arrêt|malades?|absente?s?|souffrante?s?|fermée?s?|bloquée?s?|indisponibles?)(?![\wÀ-ÿ])/i;
const NEXT_STEP = /^la prochaine étape/i;
const LATER = /(?:prévue?s? (?:pour|en|au|à)|phase|plus tard|ensuite|l['’]an prochain)/i;
/** « sauf la page d’accueil », « mais elle est visible », « et on ne finira pas avant le 20 ». */
const AGAINST_NEARLY =
  /^[^.!?]*?[\s,(](?:sauf|hormis|excepté|à part|à l['’]exception|mais|même si|quoiqu|bien qu|donc|du coup|[^.!?,]{0,30}(?:restent|sont) à |(?:[^.!?,]{1,20} )?en (?:a|ai|avons|reste) |(?:il|elle) est (?:sur|en|pris|occup)|(?:et|je|nous|on|il|elle) (?:[a-zà-ÿ]+ )?(?:ne |n['’]))/i;
/** « même si deux clients voient encore l’erreur ». */
const AGAINST_WORKS =
  /^[^.!?]*?[\s,(](?:même si|quoiqu|bien qu|encore qu|malgré (?:tout|cela|ça))/i;
/** « contrairement à ce que vous m’avez écrit » was about what is no longer said. */
const UNLIKE = /^[^.!?]*?[\s,](?:contrairement à|à la différence d)/i;
/** « celle de lundi oui »; « …, pas sur le blog ». */
const ECHO = /\s(?:oui|si|non)[\s.!…]*$/i;
const NOT_THAT =
  /^([^.!?]{0,60}?),?\s+(?:mais |et )?(?:pas|non) (sur|dans|pour|avec|chez|au|aux|du|en|sous|à) /i;
const NEGATED = /(?:^|[\s'’])(?:pas|plus|jamais|rien|guère)(?![\wÀ-ÿ])/i;

/** « …, car nous n’avons pas pu vous joindre »: the reason of what is not so, and stays so. */
const AS_A_REASON =
  /[\s,(](?:car|parce qu(?:e |['’])|puisqu(?:e |['’])|vu qu(?:e |['’]))[^.!?,]{0,20}$/i;
/** « sera de nouveau disponible le… »: when, which no reason explains. */
const AGAIN_LATER = /(?:^|\s)(?:sera|seront|fonctionnera|fonctionneront)(?![\wÀ-ÿ])/i;

/** « toujours est-il que… », « le module qui… »: what is told of, where no date is asked for. */
const TOLD_OF = /(?:^|[\s,(])(?:qu(?:e |['’])|qui |dont )[^.!?,;:]*$/i;
/** « En raison d’une panne, nous ne pouvons pas… »: why not, never why. */
const REASON_BEFORE =
  /(?:^|[\s,(])(?:en raison|à cause|suite à|à la suite|faute|par manque|du fait|compte tenu) [^.!?]*,\s*$/i;
/** « L’incident n’est pas terminé »: nobody is carrying it out. */
const NEARLY_OR_ON =
  /(?:^|\s)(?:quasiment|presque|en cours de (?:réalisation|préparation))(?![\wÀ-ÿ])/i;
const TROUBLE =
  /(?:panne|incident|outage|coupure|interruption|perturbation|ralentissement|problème|souci|bug|grève|attaque)s?(?: [^.!?,;:]{1,40})?\s*$/i;

/** « …, ce qui a coupé vos e-mails »: the fault did, not what is said of it now. */
const WHICH_DID =
  /^[^.!?]*?,\s*(?:ce qui|d['’]où)(?: (?:nous|vous|m['’]|les?|l[a']))? ?(?:a|ont|avait|l[ea]s?) /i;
/** « …, il le sera mardi »: what it will be is no longer said. */
const TO_DO = /(?:^|\s)à [a-zà-ÿ]+(?:er|ir|re)(?![\wÀ-ÿ])/i;
const WILL_BE_IT = /^[^.!?]*,\s*(?:ils?|elles?) l(?:e |['’])(?:ser|est|sont)/i;
/** « Il manque deux invités dans la liste »: they are not what we need. */
const IN_A_LIST =
  /(?:dans|sur) (?:l[ea]s? |l['’]|votre |ta |ton |notre )(?:liste|tableau|texte|titre|menu|fichier|invitation|affiche|planning)/i;
const ADJUST = /à (?:ajuster|corriger|revoir|reprendre|améliorer)$/i;
/** « … depuis ce matin », « … dès qu’on tourne l’écran »: when it fails. */
const WHENEVER =
  /^\s*(?:depuis|dès qu|quand|lorsqu|à chaque|chaque fois|pendant|toutes les|si (?:on|l['’]on|vous|je|nous)|par moments|de temps en temps)/i;
const COUNT_ON = /compter sur/i;
/** « …, elle est annulée »: nothing is left to count on anybody for. */
const ALREADY_SO =
  /^[^.!?]*?,\s*(?:ils?|elles?|tout|c['’]|nous l[ea]s?|je l[ea]s?) ?(?:est|sont|a|ont|avons|ai|était)(?![a-zà-ÿ])/i;

/** « Dites-moi si le bug revient » asks whether it does. */
const WHETHER =
  /(?:dis|dites|dire|savoir|vérifi[a-z]+|préciser|confirm[a-z]+|demande[rz]?|voir|voyez)(?:[- ](?:moi|nous|lui|leur))?\s*$/i;

/** « … est rétabli à 15 h »: it was then, and has been since. */
const IS_SO = /(?:est|sont) rétablie?s?$/i;
const AT_A_TIME = /^\s+(?:à|vers) \d/i;

/** « les mails effacés avant le 3 »: what was done before, not when something can be. */
const FROM_THEN = /à partir d/i;
const DONE_BEFORE =
  /(?:^|\s)(?:l[ea]s?|vos|nos|ces|votre|cette) [a-zà-ÿ-]+ [a-zà-ÿ]+(?:é|i|u|is|it)e?s? avant(?![\wÀ-ÿ])/i;
/** « Il nous manque encore la boutique »: ours to make, unlike what a client gives. */
const AWAITED = /^il (?:me|nous) faut (?:l[ea]s? |l['’])/i;
const GIVEN =
  /(?:photo|image|visuel|logo|vidéo|texte|contenu|document|fichier|pièce|accès|identifiant|mot de passe|code|clé|numéro|adresse|date|prix|tarif|liste|nombre|taille|format|nom|titre|légende|biographie|traduction|accord|validation|signature|réponse|retour|avis|choix|confirmation|information|coordonnée|brief|charte|maquette|devis|bon de commande|facture|rib|siret|siren|kbis|k-bis|contact|lien|réf|mention|description|horaire|jour|montant|quantité|version|donnée|export|planning|référence|budget|cahier|attestation|certificat|justificatif|capture|article|témoignage|statut|convention|contrat|formulaire|dossier|tableau|feuille|base|catalogue|plan|police|icône|vot?re|vos |ton |tes )/i;

/** « C’est noté pour le report, c’est noté dans mon agenda ». */
function saysTwice(kept: string, words: string): boolean {
  const [opening] = /^[^\s]+ [^\s]{3,}/.exec(words) ?? [''];
  return opening.length > 7 && kept.toLowerCase().indexOf(opening.toLowerCase()) >= 0;
}

/** Whether the clauses that stay speak against what is put: a reason, an exception, an answer to a negation. */
function contradicts({ before, went, words, rest }: Swap): boolean {
  if (/^si besoin/i.test(words) && WHETHER.test(before)) return true;
  const isState = STATE.test(words) && !STATE.test(went);
  if (isState && (REASON.test(rest) || TOO_MUCH.test(rest))) return true;
  if (isState && (AWAY.test(rest) || (NEXT_STEP.test(words) && LATER.test(rest)))) return true;
  if (NEARLY.test(words) && AGAINST_NEARLY.test(rest)) return true;
  if (WORKS.test(words) && !WORKS.test(went) && AGAINST_WORKS.test(rest)) return true;
  if ((isState || WORKS.test(words)) && WHICH_DID.test(rest)) return true;
  if (TO_DO.test(words) && WILL_BE_IT.test(rest)) return true;
  if (/l['’]avenir/.test(words) && /\d/.test(words + rest)) return true;
  if (/^il nous faut/i.test(words) && IN_A_LIST.test(words + rest)) return true;
  if (ADJUST.test(words) && WHENEVER.test(rest)) return true;
  if (COUNT_ON.test(words) && ALREADY_SO.test(rest)) return true;
  if (FROM_THEN.test(words) && DONE_BEFORE.test(went)) return true;
  if (AWAITED.test(words) && !GIVEN.test(words)) return true;
  if (saysTwice(before + rest, words)) return true;
  if (IS_SO.test(words) && AT_A_TIME.test(rest)) return true;
  const isAffirmed = NEGATED.test(went) && !NEGATED.test(words);
  if (WORKS.test(words) && UNLIKE.test(rest)) return true;
  if (isAffirmed && ECHO.test(rest)) return true;
  if (isAffirmed && AS_A_REASON.test(before) && NEGATED.test(before)) return true;
  if (AGAIN_LATER.test(words) && !AGAIN_LATER.test(went)) {
    if (REASON.test(rest) || TOLD_OF.test(before)) return true;
  }
  if (NEARLY_OR_ON.test(words) && TROUBLE.test(before)) return true;
  if (isAffirmed && words.indexOf(BLANK_OPEN) >= 0 && REASON_BEFORE.test(before)) return true;
  const [, between, preposition] = (words !== '' && NOT_THAT.exec(rest)) || [];
  // « un oui ou un non pour la photo »
  if (preposition === undefined || /\sun$/.test(between ?? '')) return false;
  return ` ${between ?? ''} ${words} `.indexOf(` ${preposition} `) < 0;
}

/** A noun and its article. */
const NOUN =
  /(?:^|[\s(])(?:(l[ea]s?|une?|ce|cet|cette|ces|du|des|mon|ma|mes|notre|nos|votre|vos|ton|ta|tes)\s+|[dl]['’])([a-zà-ÿ]{3,})/gi;
/** « …, il devrait disparaître », « …, le bon est celui du 3 mars ». */
const PRONOUN =
  /[,;:(]\s*(?:(?:mais|et|donc|or|puis|car) )?(ils?|elles?) (?!(?:ne |n['’])?(?:faut|faudra|y|s['’]agi|reste|restera|semble|suffi|est (?:prévu|possible|temps|probable|important)|(?:me|nous|vous|te) (?:faut|faudra|manque|reste|suffi)))/i;
/** « …, nous l’avons corrigé ce matin ». */
const OBJECT =
  /[,;:(]\s*(?:(?:mais|et|donc|car) )?(?:je|nous|on) (?:l['’](?:ai|avons|a)|l[ea]s? (?:corrig|règl|régl|rectif|répar|résol|trait|surveill)|les (?:ai|avons|a) )/i;
const THAT_ONE =
  /[,;:(]\s*(?:(?:mais|et|donc|car) )?(?:l[ea]s? (?:bon(?:ne)?s?|seconde?s?|premi[eè]re?s?|derni[eè]re?s?|vraie?s?|autres?|deux) (?:est|sont|sera|seront)|cel(?:le|ui|les) d|ceux d)/i;
const FEMININE = /^(?:une|cette|la|ma|ta)$/i;
const MASCULINE = /^(?:un|ce|cet|le|du|mon|ton)$/i;

/** Nouns that no pronoun after them means. */
const NEVER_MEANT = /^(?:fonctionnement|compréhension|patience|attention|vigilance)$/i;

/** Whether one of the nouns of `text` may be meant by a pronoun that is not of the gender of `against`. */
function namesOne(text: string, against: RegExp | undefined): boolean {
  NOUN.lastIndex = 0;
  for (let match = NOUN.exec(text); match; match = NOUN.exec(text)) {
    const [, article = '', noun = ''] = match;
    if (!NEVER_MEANT.test(noun) && !against?.test(article)) return true;
  }
  return false;
}

/** Whether a pronoun of a clause that stays took up a noun that went, and no noun that stays can be meant. */
function losesItsNoun({ before, went, words, rest }: Swap): boolean {
  const pronoun = PRONOUN.exec(rest)?.[1];
  if (pronoun === undefined && !THAT_ONE.test(rest) && !OBJECT.test(rest)) return false;
  const against = /^elle/i.test(pronoun ?? '') ? MASCULINE : FEMININE;
  if (!namesOne(went, undefined)) return false;
  return (
    !namesOne(words, pronoun === undefined ? undefined : against) && !namesOne(before, undefined)
  );
}

const THANKS = /(?:^|\s)merci(?![\wÀ-ÿ])/i;
/** What goes on from a fault that was owned, not from thanks. */
const GOES_ON_FROM_FAULT =
  /^[^.!?]*?,\s*(?:d['’]autant|même si|quoiqu|bien qu|alors qu|sachant qu|(?:tu dois|vous devez) (?:être|avoir|déjà|me |nous |trouver|penser)|(?:tu es|vous êtes) (?:déjà|sûrement|sans doute)|ça doit|c['’]est (?:entièrement )?(?:ma|notre) faute)/i;
/** « J’ai complètement oublié notre rendez-vous »: bare, without the regret for it. */
const OWN_FAULT = /(?:oublié|manqué|raté|trompée?s?|confondu|mélangé|zappé)(?![\wÀ-ÿ])/i;
const REGRET = /désolé|navré|confus|excus|pardon|culpa|sorry|dsl/i;
/** « j’avais oublié votre message » and no more. */
const BARE_FAULT =
  /^\s*(?:j['’]|nous )(?:ai|avais|avons|avions) [^,;:]{0,20}(?:oublié|manqué|raté|confondu|mélangé|zappé)(?![\wÀ-ÿ])[^,;:]*$/i;
/** « … est à éclaircir, je l’éclaircis ». */
const DOES_IT = /à ([a-zà-ÿ]{4,})(?:er|ir|re)$/i;
const PITY = /dommage|regrettable|embêtant|ennuyeux|gênant/i;
const REPROACH = /^\s*(?:vous|tu) (?:aur(?:iez|ais)|n['’]av|avez oublié|as oublié)/i;
/** The end of a sentence. */
export const END = /^[\s\u00a0.!…)]*$/;
/** The blank for what is possible instead, as `given` marks it. */
export const WAY_OUT = `${BLANK_OPEN}solution|`;

const FAULT =
  /(?:bug|problème|souci|erreur|anomalie|panne|incident|dysfonctionnement|défaut|coquille|régression)/i;
/** « …, que nous n’expliquons pas »: it tells of the fault. */
const TELLS_OF_FAULT = /^[^.!?,]{0,40},\s*(?:que |qu['’]|qui |dont |auquel |lequel )/i;
/** « ainsi que deux problèmes de sécurité »: another fault shares the verb. */
const SECOND_FAULT = new RegExp(
  `^\\s*(?:,|ainsi qu|et|ou)\\s*(?:e |['’])?(?:d['’]autres |une? autre |[\\wÀ-ÿ]+ (?:petits? |autres )?)?${FAULT.source}`,
  'i',
);

/** Whether a fault that went is still told of, or another one shares its verb. */
function leavesAFault({ went, words, rest }: Swap): boolean {
  if (!FAULT.test(went) || FAULT.test(words)) return false;
  return TELLS_OF_FAULT.test(rest) || SECOND_FAULT.test(rest);
}

/** « …, parti trop vite »: it tells of what was excused. */
const APPOSED =
  /^\s*,\s*(?:(?:bien|mal|trop|un peu|déjà) )?(?:[a-zà-ÿ]+ée?s?|partie?s?|reçue?s?|venue?s?|perdue?s?|prise?s?|mise?s?|due?s?)(?=[\s.,!]|$)/i;
/** « Madame Roy, pour l’orthographe de votre nom »: what the apology was for. */
const FOR_WHAT =
  /^(?:\s*,)?[^.!?,:;]{2,25},\s*(?:pour (?!que|ma part|mon|notre part)|d[eu]s? |d['’])[^,]*$/i;
const ALREADY_DOING = /^[^.!?]*[,:]\s*(?:et )?je l[ea]s? (?:fais|ferai)/i;

/** Whether thanks or silence stands where only a regret would fit. */
function isTactless({ before, went, words, rest }: Swap): boolean {
  if (THANKS.test(words)) {
    return GOES_ON_FROM_FAULT.test(rest) || APPOSED.test(rest) || FOR_WHAT.test(rest);
  }
  if (ALREADY_DOING.test(rest) && /(?:oublié|omis)/.test(went)) return true;
  const verb = DOES_IT.exec(words)?.[1];
  if (verb !== undefined && new RegExp(`^[^.!?]*(?:l['’]|l[ea] )${verb}`, 'i').test(rest)) {
    return true;
  }
  if (words !== '') return false;
  if (PITY.test(went) && /^\s*(?:mais|et) /i.test(rest)) return true;
  if (REGRET.test(went) && (FOR_WHAT.test(rest) || BARE_FAULT.test(rest))) return true;
  if (PITY.test(went) && REPROACH.test(rest)) return true;
  return REGRET.test(went) && END.test(rest) && OWN_FAULT.test(before + went);
}

const CAUSE =
  /^[\s,]*(?:suite à|en raison|à cause|du fait|faute d|car|parce qu|puisqu|vu qu|étant donné)/i;
/** « Le panier se vidait », « le formulaire n’envoie plus rien », « nous avons dû restaurer la base ». */
const NEEDS_CAUSE =
  /(?:^|[\s'’])(?:(?:ai|as|a|avons|avez|ont) (?:donc )?dû|(?:n['’]|ne )(?!ser|peu|pour|(?:est|sont) plus (?:disponible|accessible|possible)|[^.!?]{0,25}ai(?:t|ent))[^.!?]{0,30}plus|perdu|perdons|raté|manqué|planté|(?:du|de|en) retard|(?:s['’]|se )[a-zà-ÿ]+ai(?:t|ent))(?![\wÀ-ÿ])/i;
/** A fault that is owned is not kept quiet. */
const OWN_CAUSE = /(?:de (?:ma|notre) part|notre faute|ma faute|notre erreur|mon erreur)/i;
const MENDED = /rétabl|de nouveau|désormais|à présent/i;

/** Whether a cause goes that alone makes what stays bearable. */
function baresIt({ before, went, words, rest }: Swap): boolean {
  if (words !== '' || !CAUSE.test(went)) return false;
  const stays = before + rest;
  if (OWN_CAUSE.test(went)) return !MENDED.test(stays);
  return NEEDS_CAUSE.test(stays) && !MENDED.test(stays);
}

const SOFT =
  /(?:attention particulière|points? à ajuster|(?:est|sont) à (?:ajuster|revoir|vérifier))/i;
/** What it costs: a soft word beside it is no longer honest. */
const COSTS =
  /^[^.!?]*?(?:,? (?:et|donc|du coup|alors) (?:(?:je|nous|vous|on|l[ea]s? [a-zà-ÿ]+|vos [a-zà-ÿ]+) )?(?:ne |n['’]|perd|rat|manqu)|,? (?:ce qui|d['’]où) [^.!?]*(?:coup|pann|bloqu|perd|perte|arrêt|indisponib|empêch))/i;

/** What is not « ajusté »: « un point à ajuster sur le mot de passe ». */
const NOT_ADJUSTED =
  /points? à ajuster (?:sur|dans|avec) (?:l[ea]s? |l['’]|votre |vos |notre |nos |ton |ta |tes |mon |ma |mes |une? |ce |cette )(?:mots? de passe|factures?|devis|comptes?|plannings?|fichiers?|accès|identifiants?|mails?|commandes?|carte bancaire|contrats?|délais?|dates?|budgets?|clients?|nombre|paiements?|noms? de domaine)(?![\wÀ-ÿ])/i;

function playsDown({ went, words, rest }: Swap): boolean {
  if (NOT_ADJUSTED.test(words + rest)) return true;
  return SOFT.test(words) && !SOFT.test(went) && COSTS.test(rest);
}

/** « …, l’éditeur ne nous a pas répondu »: why no date can be given. */
const WHY_NOT =
  /^[^.!?]*?(?:,|:|et|mais) [^.!?]*?(?:ne |n['’])[^.!?]*?(?:pas|plus|rien|aucun|jamais)/i;
/** « Dans le forfait actuel »: the very limit within which it is not possible. */
const WITHIN_LIMITS =
  /(?:dans|avec|à|sur) (?:l[ea] |l['’]|votre |notre |nos |ce |cette |ces |les |un tel )(?:forfait|version|cadre|contrat|budget|délais?|formule|prix|tarif|conditions|état|rythme)/i;

/** What is taken is not free again. */
const TAKEN =
  /(?:^|\s|['’])(?:date|créneau|horaire|titulaire|salle|place|semaine|tarif)s?(?![\wÀ-ÿ])[^,;:.]*$/i;

const AGAIN = /(?:sera|seront) (?:de nouveau )?(?:disponible|joignable|accessible)/i;
/** « … sur les anciens iPad »: it will not be there again. */
const FOR_WHOM = /^\s+(?:(?:sur|dans|chez|avec|aux?|en) |jusqu)/i;
/** « …, pouvez-vous vérifier la date de fin ? »: how it goes on is the reader’s to say. */
const ASKS_READER =
  /(?:pouvez|peux|pourriez|pourrais|avez|as|êtes|es|voulez|veux|savez|sais)-(?:vous|tu)/i;
/** « …, il renvoie vers l’ancienne page »: what it does now. */
const IT_GOES_ON =
  /^[^.!?,]{0,40}[,:]\s*(?:il|elle|ils|elles) (?!ser|revien|faudra|pourr)|(?:prend|prendra) ma place|me remplace/i;
/** « Nous ne pourrons pas …, le car est en panne »: why not, not what comes next. */
const AFTER_NEGATED = /(?:ne |n['’])[^.!?;:]*(?:pas|plus|jamais) [^.!?;:]*,[^.!?;:,]*$/i;
const BEFORE_DOING = /^\s*(?:avant d|après avoir|sans avoir)/i;

function asksForTheImpossible({ before, words, rest }: Swap): boolean {
  if (words.indexOf(BLANK_OPEN) < 0) return false;
  if (AGAIN.test(words) && (TAKEN.test(before) || FOR_WHOM.test(rest))) return true;
  if (IT_GOES_ON.test(rest) || AFTER_NEGATED.test(before)) return true;
  if (ASKS_READER.test(rest) || BEFORE_DOING.test(rest)) return true;
  if (words.indexOf(WAY_OUT) < 0) return WHY_NOT.test(rest) || UNLIKE.test(rest);
  return /^(?:pour|côté) /i.test(words) && WITHIN_LIMITS.test(words);
}

const BUT_VISIBLE = /^([^.!?,;:]{0,80},?) mais (?![^.!?]*(?:ne |n['’]| pas | plus ))/i;

/**
 * The edit with the « mais » after it as « et », where what is put is no longer set against it:
 * « quasiment terminé, et la page est visible ».
 * @param text the sentence before; the edit's span is in UTF-16 units of it
 */
export function withAnd<T extends Edit>(text: string, edit: T): T {
  if (!NEARLY.test(edit.text)) return edit;
  const [all, between = ''] = BUT_VISIBLE.exec(text.slice(edit.to)) ?? [];
  if (all === undefined) return edit;
  return { ...edit, to: edit.to + all.length, text: `${edit.text}${between} et ` };
}

/** What a change leaves out and puts: the words at its end that stay but for a capital are no part of it. */
function swapOf(text: string, { from, to, text: words }: Edit): Swap {
  const before = text.slice(0, from);
  const went = text.slice(from, to);
  const left = went.length - words.length;
  if (words === '' || went.slice(left).toLowerCase() !== words.toLowerCase()) {
    return { before, went, words, rest: text.slice(to) };
  }
  return { before, went: went.slice(0, left), words: '', rest: words + text.slice(to) };
}

/**
 * Whether nothing that stands beside the replaced clause speaks against what takes its place.
 * @param text the sentence before; the edit's span is in UTF-16 units of it
 */
export function fitsTheClauses(text: string, edit: Edit): boolean {
  const swap = swapOf(text, edit);
  return !(
    contradicts(swap) ||
    losesItsNoun(swap) ||
    leavesAFault(swap) ||
    isTactless(swap) ||
    baresIt(swap) ||
    playsDown(swap) ||
    asksForTheImpossible(swap)
  );
}
