import { fold } from '../text/fold';
import { sentencesOf } from '../text/sentences';
import type { Need, Template } from './template';

/** What a client's message asks for, and the sentence that does. */
export interface Asked {
  readonly need: Need;
  /** As written, on one line. */
  readonly sentence: string;
}

/** A template that answers what was asked. */
export interface Reply {
  readonly template: Template;
  /** The sentence that speaks for it most. */
  readonly sentence: string;
}

/** Replies proposed at once. */
const PROPOSED = 3;
/** UTF-16 units of a sentence that is a question, and no paragraph without a full stop. */
const LONGEST = 300;

/** How a need is said, over a folded sentence: small letters without accents, straight apostrophes. */
interface Saying {
  readonly need: Need;
  readonly said: RegExp;
  /** Only in a question (`ask`), or never in one (`tell`). */
  readonly in?: 'ask' | 'tell';
  /** What the same sentence must not say. */
  readonly unless?: RegExp;
}

const CHANGE =
  '(?:ajout|modifi|chang|remplac|mett(?:re)? a jour|retir|supprim|integr|creer|deplac|agrandi|rajout)';
const FIXED = '(?:corrige|repare|resolu|retabli|debloque|remis en (?:etat|service|ordre))';

const SAYINGS: readonly Saying[] = [
  {
    need: 'progress',
    said: /\bou (?:en )?(?:est|etes|es|sommes|sont)(?:-(?:vous|tu|on|il|elle|nous))?\b.{0,40}\?|\bou (?:ca|cela|vous|tu) en (?:est|etes|es)\b|\b(?:des|quelles|vos) nouvelles\b|\bavancement\b|\bl'avancee\b|\b(?:faire|avoir|donner|envoyer) un (?:petit )?point\b|\b(?:ca|cela) avance\b|\ba quel stade\b|\bany (?:update|news)\b|\ban update\b|\bwhere (?:do )?(?:we|things|you) (?:stand|are)\b|\bhow is .{1,40} (?:going|progressing|coming along)\b/,
    unless: /\b(?:bonnes? nouvelles?|merci pour (?:le|ce|votre) point)\b/,
  },
  {
    need: 'date',
    said: /\b(?:pour|d'ici|depuis) quand\b|\bquand (?:est-ce|pensez|penses|comptez|comptes|pourr\w+-|peut-on|pouvons-nous|serez-|sera\b|seront\b|aurons-|aurez-|allez-|livr\w+-)|\bquand .{1,50}-(?:t-)?(?:il|elle|ils|elles|on)\b|\b(?:a|pour) quelle date\b|\bquelle (?:est|serait|sera) la date\b|\bquels? (?:sont les |est le )?delais?\b|\bdans combien de temps\b|\bsous combien de (?:temps|jours)\b|\bwhen (?:will|can|could|do you|is|are)\b|\bby when\b|\bhow long\b/,
  },
  {
    need: 'live',
    said: /\b(?:est|sera|serait|passe|passer|passera)(?:-(?:t-)?(?:il|elle|on|ce))?\b.{0,30}\ben (?:ligne|production)\b.{0,30}\?|\bmise en (?:ligne|production)\b.{0,60}\?|\bgo(?:es|ing)? live\b.{0,40}\?/,
  },
  {
    need: 'fixed',
    said: new RegExp(
      `\\b${FIXED}(?:e|s|es)?\\b|\\b(?:est|ete|il|elle|ils|elles|ce|bien|enfin|deja) regle(?:e|s|es)?\\b|\\b(?:fixed|resolved|solved)\\b`,
    ),
    in: 'ask',
    unless: /\b(?:j'ai|nous avons|on a|i have|i've|we have|we've) /,
  },
  {
    need: 'fixed',
    said: /\b(?:marche|fonctionne|part|affiche|charge|repond|ouvre|apparait)(?:nt)? toujours (?:pas|aussi mal)\b|\btoujours (?:le meme|la meme|en panne|casse|bloque|impossible)\b|\bne .{1,20} toujours pas\b.{0,40}\b(?:formulaire|page|site|lien|menu|bouton|mail)\b|\bstill (?:not working|broken|down|doesn't|does not|the same)\b/,
  },
  {
    need: 'incident',
    said: /\b(?:marche|fonctionne|part|s'affiche|charge|repond|s'ouvre|apparait|arrive)(?:nt)? (?:toujours |vraiment |du tout |quasiment )?(?:plus|pas)\b|\b(?:un|le|ce|des) (?:bug|bogue|souci|dysfonctionnement)s?\b|\b(?:erreur|error) \d{3}\b|\bmessage d'erreur\b|\bpage blanche\b|\b(?:en panne|hors service|hors ligne|plante|plantee?s?|casse|cassee?s?)\b|\b(?:arriv|parven)\w+ (?:pas|plus) a\b|\b(?:does not|doesn't|do not|don't|not) work(?:ing)?\b|\b(?:is|are) (?:down|broken)\b/,
    unless: /\b(?:pas de souci|aucun souci|sans souci)/,
  },
  {
    need: 'change',
    said: new RegExp(
      `(?:\\b(?:pouvez|pourriez|peux|pourrais|peut|pourrait)-(?:vous|tu|on|il)\\b|\\best-ce possible\\b|\\b(?:est|serait)-il possible\\b|\\bj'aimerais\\b|\\b(?:nous|on) (?:aimerions|aimerait|souhait|voudr)|\\bje (?:souhait|voudr)|\\bil faudrait\\b|\\b(?:ai|avons|aurions|aurais) besoin\\b).{0,50}\\b${CHANGE}|\\b(?:could|can) you .{0,20}\\b(?:add|change|update|remove|replace)\\b|\\bwe (?:would|'d) like to (?:add|change|have)\\b`,
    ),
    unless: /\bcomment\b/,
  },
  {
    need: 'quote',
    said: /\b(?:faire|etablir|envoyer|adresser|preparer|transmettre|recevoir|avoir|attends?|attendons|attente|besoin) .{0,25}\b(?:devis|chiffrage|estimation)\b|\bun (?:nouveau |petit )?(?:devis|chiffrage)\b|\bchiffrer\b|\bcombien (?:ca |cela |est-ce |nous )?.{0,20}(?:cout|factur|prendr)|\bquel (?:est|serait|sera) le (?:prix|tarif|cout|budget)\b|\b(?:a|your) quote\b|\bhow much\b/,
    unless: /\b(?:recu|valid\w+|sign\w+|merci pour) .{0,15}devis\b/,
  },
  {
    need: 'invoice',
    said: /\b(?:envoyer|transmettre|adresser|recevoir|renvoyer|avoir|attends?|attendons|recu) .{0,25}\bfactures?\b|\bfactures?\b.{0,40}\?|\b(?:send|receive[d]?|get) .{0,20}\binvoice\b/,
  },
  {
    need: 'howTo',
    said: new RegExp(
      `\\bcomment (?:faire|faut-il|proceder|puis-je|peut-on|pouvons-nous|on (?:fait|peut)|je (?:fais|peux))\\b|\\bcomment (?:je |on |se |me )?(?:${CHANGE}|publi|acced|connect|utilis)|\\b(?:une formation|mode d'emploi|tutoriel|prise en main)\\b|\\bhow (?:do|can|could|should) (?:i|we)\\b`,
    ),
  },
  {
    need: 'contents',
    said: /\bavez-vous besoin\b|\bvous (?:faut-il|manque-t-il|manque)\b|\b(?:dois-je|devons-nous|faut-il|doit-on|puis-je) vous (?:envoyer|fournir|transmettre|donner)\b|\bwhat do you need\b|\bdo you need anything\b/,
    in: 'ask',
  },
  {
    need: 'preview',
    said: /\bou (?:puis-je|peut-on|pouvons-nous|on peut|est-ce qu'on peut|est-ce que je peux) (?:le |la |les |l'|en )?(?:voir|consulter|tester|regarder|suivre)|\b(?:un|le|l') ?(?:lien|adresse|acces) (?:pour|vers|de|a) (?:la |le |voir |tester )?(?:preprod|site de test|maquette|version)|\b(?:voir|tester|consulter|decouvrir) (?:le (?:nouveau )?site|la preprod\w*|une (?:premiere )?version|les? maquettes?)\b|\bpre-?prod\w*\b.{0,40}\?|\b(?:see|test|review) (?:the|a) (?:new )?(?:site|website|draft|preview|staging)\b/,
  },
  {
    need: 'approval',
    said: /\b(?:je|nous|on) (?:vous )?(?:valide|validons|approuve|approuvons)\b|\bc'est (?:valide|tout bon|parfait|ok|bon pour (?:moi|nous))\b|\bbon pour accord\b|\b(?:mon|notre) (?:accord|feu vert|validation)\b|\b(?:tout|cela|ca|l'ensemble) (?:me|nous) convient\b|\b(?:i|we) (?:approve|validate)\b|\b(?:looks|all) good\b|\bgood to go\b/,
    in: 'tell',
    unless:
      /\b(?:avant|quand|lorsque|des|une fois|si|sous reserve|attend\w*|sauf|mais|before|once|when|if|but)\b/,
  },
  {
    need: 'satisfied',
    said: /\b(?:ravie?s?|satisfaite?s?|enchantee?s?|conquise?s?|tres contente?s?)\b|\b(?:super|excellent|beau|tres beau|magnifique|bon) (?:travail|boulot|site)\b|\bmerci .{0,20}pour (?:tout|votre (?:beau |excellent )?(?:travail|accompagnement|implication|professionnalisme))|\b(?:great|excellent|amazing) (?:job|work)\b|\bwe love\b/,
    unless: /\b(?:pas|peu|jamais|moins|not|si|serai\w*|serons|seriez)\b/,
    in: 'tell',
  },
  {
    need: 'reminder',
    said: /\b(?:vous|te|nous) relanc|\brelanc\w+ (?:a ce sujet|sur ce point)\b|\b(?:petite|nouvelle|derniere) relance\b|\bsans (?:aucune? )?(?:reponse|retour|nouvelles?) de (?:votre|ta) part\b|\b(?:pas|jamais|toujours) (?:\w+ )?(?:eu|recu|obtenu) (?:de |votre )?(?:reponse|retour|nouvelles?)\b|\b(?:mon|notre|mes|nos) (?:precedents?|derniers?) (?:mails?|messages?|courriels?|e-mails?)\b|\bpermets d'insister\b|\brest\w+ sans reponse\b|\b(?:following|follow) up\b|\bhaven't heard\b|\bno (?:answer|reply)\b/,
  },
];

/** What people ask for in words comes before how often they did. */
const WEIGHT: Readonly<Partial<Record<Need, number>>> = { reminder: 0.5, incident: 0.8 };

/**
 * What a message asks for, in its order, each need once. Read by its words alone, so it may be wrong: for
 * proposals, never for a decision.
 * @param words of the client, in French or in English
 */
export function askedIn(words: string): readonly Asked[] {
  const found = new Map<Need, Asked>();
  for (const { from, to } of sentencesOf(words, { from: 0, to: words.length })) {
    const sentence = words.slice(from, to).replace(/\s+/g, ' ').trim();
    if (sentence === '' || sentence.length > LONGEST) continue;
    const folded = fold(sentence).replace(/\s+/g, ' ');
    const isQuestion = folded.endsWith('?') || folded.indexOf('est-ce que') >= 0;
    for (const { need, said, unless, in: where } of SAYINGS) {
      if (found.has(need) || !said.test(folded) || unless?.test(folded)) continue;
      if (where !== undefined && isQuestion !== (where === 'ask')) continue;
      found.set(need, { need, sentence });
    }
  }
  return [...found.values()];
}

/** The templates that answer what was asked, best first. */
export function repliesTo(
  asked: readonly Asked[],
  templates: readonly Template[],
): readonly Reply[] {
  const scored = templates.flatMap((template) => {
    const heard = asked
      .map(({ need, sentence }) => {
        const place = template.answers?.indexOf(need) ?? -1;
        // What a template answers first of all, it answers best.
        return { sentence, score: place < 0 ? 0 : (WEIGHT[need] ?? 1) / (1 + place / 2) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const [best] = heard;
    if (!best) return [];
    const score = heard.reduce((sum, each) => sum + each.score, 0);
    return [{ reply: { template, sentence: best.sentence }, score }];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, PROPOSED)
    .map(({ reply }) => reply);
}
