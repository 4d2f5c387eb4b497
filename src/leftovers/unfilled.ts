import { firstBeyond, holdsOneOf } from '../text/sorted';
import type { Span } from '../text/span';
import type { Message } from '../text/message';
import { foldedOwn } from './folded-own';
import type { Place } from './leftover';
import { linksIn } from './links';

/** A blank of a template: `{{site}}`, `{{#contrat}}`. */
const BLANK = /\{\{[^{}\n]{0,80}\}\}/;
const BLANKS = new RegExp(BLANK.source, 'g');

/** What a bracket says that is to be filled in, chosen or taken out. */
const TODO = [
  'a (?:adapter|completer|preciser|remplir|renseigner|definir|confirmer|choisir|supprimer|retirer|modifier|personnaliser|inserer|ajouter|remplacer|valider|mettre a jour)',
  'au choix',
  'si (?:contrat|maintenance|besoin|necessaire|applicable|concerne|pas de|le client|le site)',
  '(?:facultatif|optionnel|optionnelle|exemple)',
  '(?:inserer|indiquer|preciser|completer|adapter|choisir|mettre|ajouter)',
  "(?:le |la |les |l'|votre |mon |nom du |nom de la |nom de l'|adresse du |url du |date de |lien vers )?(?:nom|prenom|client|site|projet|date|lien|url|adresse|heure|montant|societe|entreprise|contact|preprod|preproduction|interlocuteur|numero)",
  'x{2,}',
].join('|');

/** `[à adapter selon les particularités du site]`, `[si contrat de maintenance]`, `[prénom]`. */
const BRACKET = new RegExp(`\\[ ?(?:${TODO})(?![a-z0-9-])[^\\[\\]\\n]{0,120}\\]`, 'g');
/** Of these, the words that stand for a blank must be most of what is in the bracket. */
const NOUN_ALONE =
  /^\[ ?(?:le |la |les |l'|votre |mon )?(?:nom|prenom|client|site|projet|date|lien|url|adresse|heure|montant|societe|entreprise|contact|preprod|preproduction|interlocuteur|numero)/;
const LONGEST_NOUN = 32;

/** The charter's page leaves two choices open, with a slash. */
const CHOICE =
  /(?:prochaine?s jours ?\/ ?semaines|des que possible ?\/ ?a la date prevue)(?![a-z])/g;

/** Text spans of what a template leaves to be filled, chosen or taken out, in the writer's own words. */
export function unfilled(message: Message): readonly Place[] {
  const { text, opaque } = message.map;
  const found: Span[] = [];
  foldedOwn(message).forEach((words) => {
    const collect = (pattern: RegExp, isOne: (match: string) => boolean): void => {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(words.text); match !== null; match = pattern.exec(words.text)) {
        const [actual] = match;
        if (isOne(actual)) {
          found.push(words.spanOf({ from: match.index, to: match.index + actual.length }));
        }
      }
    };
    collect(BLANKS, () => true);
    collect(BRACKET, (match) => !NOUN_ALONE.test(match) || match.length <= LONGEST_NOUN);
    collect(CHOICE, () => true);
  });
  // Within code, `{{ page.title }}` is what it says; within an address it is a blank.
  const code = opaque.filter(({ from, to }) => !/^https?:|^www\.|@/.test(text.slice(from, to)));
  const seen = found.filter(({ from, to }) => {
    const part = firstBeyond(code, from);
    return part === undefined || from < part.from || part.to < to;
  });
  found.sort((one, other) => one.from - other.from);
  const behind = linksIn(message)
    .filter(({ address, span }) => BLANK.test(address) && !holdsOneOf(span, found))
    .map(({ address, span }): Place => ({ from: span.from, to: span.to, behind: address }));
  return (seen as readonly Place[]).concat(behind);
}
