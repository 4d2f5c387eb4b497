import type { Finding } from '../tone/finding';

/** Outlook cuts a Smart Alert's `errorMessage` at 500 characters (outlook.d.ts, SmartAlertsEventCompletedOptions). */
export const MAX_MESSAGE_LENGTH = 500;
/** More phrases than this and the sentence is no longer read. */
const PHRASES_NAMED = 3;
/** UTF-16 units of a phrase that are quoted. */
const PHRASE_LENGTH = 80;

/** What happens to the message: it leaves, or Outlook shows the person our sentence first. */
export type Decision =
  { readonly allow: true } | { readonly allow: false; readonly message: string };

const HIGHLIGHTED = 'Le surlignage de Ton juste est encore dans le message.';

/**
 * Decides from the findings in the writer's own words: only the charter's table (`replace`) holds a
 * message back, and our highlight where it still stands; the rest is left to the pane.
 * @param highlighted whether the body holds marks of ours
 */
export function decide(findings: readonly Finding[], highlighted: boolean): Decision {
  const toReplace = findings.filter((finding) => finding.severity === 'replace');
  const sentences =
    toReplace.length === 0 ? [] : [alertSentence(toReplace.map((finding) => finding.actual))];
  if (highlighted) sentences.push(HIGHLIGHTED);
  if (sentences.length === 0) return { allow: true };
  return { allow: false, message: sentences.join(' ') };
}

/** The French sentence for phrases; it leaves room for ours within `MAX_MESSAGE_LENGTH` UTF-16 units. */
function alertSentence(phrases: readonly string[]): string {
  const named = phrases.slice(0, PHRASES_NAMED).map((phrase) => `«\u00a0${shorten(phrase)}\u00a0»`);
  const more = phrases.length - named.length;
  const head = phrases.length === 1 ? '1 expression' : `${String(phrases.length)} expressions`;
  let tail = '';
  if (more === 1) tail = ' et une autre';
  if (more > 1) tail = ` et ${String(more)} autres`;
  return `${head} à reprendre avant l’envoi\u00a0: ${named.join(', ')}${tail}.`;
}

function shorten(phrase: string): string {
  const line = phrase.replace(/\s+/g, ' ').trim();
  if (line.length <= PHRASE_LENGTH) return line;
  const cut = line.slice(0, PHRASE_LENGTH - 1);
  // A surrogate pair is never cut in two.
  return `${cut.replace(/[\ud800-\udbff]$/, '').replace(/\s+\S*$/, '')}…`;
}
