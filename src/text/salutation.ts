/** The lines that open and close a message: « Bonjour Julie, », « Bien à vous, ». */
import type { Span } from './span';

const OPENERS =
  'bonjour|bjr|rebonjour|re-bonjour|bonsoir|salut|coucou|hello|hi|hey|dear|good morning|good afternoon|' +
  'good evening|cher|chère|chers|chères|madame|monsieur|mesdames|messieurs|mesdames et messieurs';
const OPENER = new RegExp(`^(?:${OPENERS})(?![a-zà-ÿ’'-])`, 'i');
/** What may stand with the names that are greeted. */
const COMPANY =
  /^(?:à|a|et|and|to|tous|toutes|tout|toute|le|la|les|l’équipe|équipe|monde|de|du|des|d’|chez|all|everyone|everybody|team|there|the|both|deux|toutes et tous|vous|en|copie|bonne|belle|année|semaine)$/;
/** Who types fast greets « julie » without a capital; a comma says that nothing else follows. */
const TYPED_FAST = /^\S+ [a-zà-ÿ-]{3,20} ?[,!]$/;
/** « Julie, » and nothing more, as English letters begin. */
const NAME_ALONE = /^(?=[A-ZÀ-ÖØ-Þ][^\s,]+ ?,\s*$)/;
/** A mention has its « @ » before the name. */
const NAME = /^@?[A-ZÀ-ÖØ-ÞŒŠŽ][A-Za-zÀ-ÖØ-öø-žœ.’-]*$/;
const BLANK = /[\s\u200b\ufeff]/;
const AT_END = /[\s\u200b\ufeff,!.…:;-]/;

/** A line without the white space around it and the signs at its end, with one kind of apostrophe. */
function wordsOf(line: string): string {
  let to = line.length;
  while (AT_END.test(line.charAt(to - 1))) to -= 1;
  let from = 0;
  while (from < to && BLANK.test(line.charAt(from))) from += 1;
  return line.slice(from, to).replace(/'/g, '’');
}

/**
 * Whether a line greets and does nothing more: « Bonjour Julie, », « Madame, Monsieur, », but not
 * « Bonjour Julie, le site est en ligne. ».
 */
export function isGreeting(line: string): boolean {
  const read = wordsOf(line);
  if (read.length > 80 || !OPENER.test(read)) return false;
  if (TYPED_FAST.test(line.trim())) return true;
  return read
    .replace(PICTURE, '')
    .split(',')
    .every((part) => isGreeted(part.replace(OPENER_INSIDE, '')));
}

const PICTURE = /[\ud83c-\ud83e][\udc00-\udfff]|\ufe0f|[\u2600-\u27bf()]/g;
const OPENER_INSIDE = new RegExp(`^\\s*(?:${OPENERS})(?![a-zà-ÿ’'-])`, 'i');

function isGreeted(part: string): boolean {
  const words = part.split(/\s+/).filter((word) => word !== '');
  return (
    words.length <= 6 &&
    words.every((word) => NAME.test(word) || COMPANY.test(word.toLowerCase()) || OPENER.test(word))
  );
}

/**
 * The first names that a line greets: text spans in the line, without the « @ » of a mention. « Bonjour
 * Julie et Marc, le site est en ligne. » greets two; a title hides whether a surname follows.
 * @param isFirst of the message, where « Julie, » alone greets too; further down it signs
 */
export function greetedNames(line: string, isFirst: boolean): readonly Span[] {
  const start = line.length - line.replace(/^[\s\u200b\ufeff]+/, '').length;
  const opener =
    OPENER.exec(line.slice(start)) || (isFirst ? NAME_ALONE.exec(line.slice(start)) : null);
  if (opener === null || TITLED.test(opener[0])) return [];
  const names: Span[] = [];
  const isTypedFast = TYPED_FAST.test(line.trim());
  const words = /[^\s,!.…:;@/]+/g;
  words.lastIndex = start + opener[0].length;
  for (let match = words.exec(line); match !== null; match = words.exec(line)) {
    const [word] = match;
    if (TITLED.test(word)) return [];
    const joins = /^(?:et|and|&|cher|chère|dear|à|vous)$/i.test(word);
    if (!joins && !isTypedFast && !NAME.test(word)) break;
    if (!joins) names.push({ from: match.index, to: match.index + word.length });
    // « Bonjour Julie, Marc est absent. »: what follows a comma greets only before another one.
    const after = line.charAt(words.lastIndex);
    if (
      after === ','
        ? !/^,\s*[A-ZÀ-ÖØ-Þ][^\s,]*\s*,/.test(line.slice(words.lastIndex))
        : /[!.…:;]/.test(after)
    )
      break;
  }
  return names;
}

const TITLED =
  /^(?:madame|monsieur|mesdames|messieurs|mademoiselle|mme|mlle|m|mr|mrs|ms|dr|me|maître)\.?$/i;

const CLOSERS = [
  '(?:bien |très |plus |le plus )?cordialement(?: vôtre| à vous)?',
  '(?:bien |très )?(?:respectueusement|amicalement|sincèrement)(?: à vous| vôtre)?',
  'bien à (?:vous|toi|tous|toutes)(?: (?:deux|tous|toutes))?',
  '(?:avec )?(?:mes |nos |meilleures |sincères |bonnes |cordiales |très )*(?:cordiales |sincères )?salutations(?: distinguées| cordiales| les meilleures)?',
  '(?:avec )?(?:tou(?:te|s) )?(?:ma|mes|nos|meilleures) (?:considération|amitiés|pensées|sentiments)(?: les meilleurs| distingués?e?s?)?',
  'à (?:très |tout )?(?:bientôt|de suite|vite|l’heure|demain|lundi|mardi|mercredi|jeudi|vendredi)',
  '(?:très |une |bonne |belle |excellente )*(?:bonne|belle|excellente) (?:fin de )?(?:journée|soirée|semaine|matinée|après-midi|journée à vous)(?: à (?:vous|tous|toutes|toi))?',
  '(?:bon|excellent) (?:week-end|weekend|après-midi|courage)(?: à (?:vous|tous|toutes|toi))?',
  '(?:passez|(?:je|nous) vous (?:souhaite|souhaitons)) (?:une |un )?(?:très )?(?:bonne|belle|excellente|bon|excellent) [\\wà-ÿ -]{3,30}',
  '(?:je|nous) vous pri(?:e|ons) (?:d’agréer|de croire|de recevoir|d’accepter).{0,120}',
  'veuillez (?:agréer|croire|recevoir).{0,120}',
  '(?:bien )?(?:cdt|cdlt|cordt)|bàv|bav|slts|a\\+|bises|amitiés|au plaisir(?: d.{3,40})?',
  '(?:très )?(?:bonnes|belles|joyeuses|excellentes) (?:fêtes|vacances)(?: de fin d’année)?',
  'dans l’attente de (?:votre|vos|ton|tes) (?:retour|réponse|validation|nouvelle)s?|à (?:votre|ta) (?:entière )?disposition',
  '(?:with )?(?:best|kind|warm|kindest|warmest|many)? ?regards',
  '(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours(?: (?:sincerely|faithfully|truly))?',
  '(?:all the |my )?best(?: wishes)?|cheers|many thanks|thanks(?: a lot| again| in advance)?|thank you(?: very much| in advance)?',
  '(?:un grand |encore )?merci(?: d’avance| beaucoup| encore| à vous| à tous| par avance)?',
].join('|');
/** « Cordialement, Camille Martin ». */
const SIGNED = /^\s*(?:[A-ZÀ-Þ][A-Za-zÀ-ÿ’.-]*\s*){1,3}$/;
const CLOSER = new RegExp(`^(?:${CLOSERS})$`, 'i');

/** « Bonne soirée Julie » is said to somebody. */
const SAID_TO = /^((?:[Tt]rès )?(?:[Bb]on|[Bb]el|[Ee]xcel)\S* .*) [A-ZÀ-Þ][a-zà-ÿ’-]+$/;

function isCloser(part: string): boolean {
  const said = SAID_TO.exec(part);
  return CLOSER.test(part) || (said !== null && CLOSER.test(said[1] as string));
}

/** Whether a line closes a message and does nothing more: « Bien à vous, », « Kind regards, ». */
export function isClosing(line: string): boolean {
  const read = wordsOf(line);
  if (read === '' || read.length > 160) return false;
  // « Merci et bonne journée, », « Cordialement, bien à vous ».
  return read
    .split(
      /\s*,\s*(?!de croire|d’agréer|l’)| et (?=bon|bel|merci|excel|à (?:très |tout |bientôt|demain))/i,
    )
    .every((part, at) => isCloser(part.trim()) || (at > 0 && SIGNED.test(part)));
}
