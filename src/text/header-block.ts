/**
 * The headers that a mail client writes above a quoted message:
 *
 *     De : Camille Durand <camille@client.example>
 *     Envoyé : lundi 3 mars 2025 10:12
 *     À : Agence
 *     Objet : Préproduction
 *
 * Signatures and agendas hold lines of the same look, so a block counts only with enough of the
 * labels and with an address or a full date among the values.
 */
import { isBlank, reading, type Line } from './lines';

type Label = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

const LABELS = new Map<string, Label>();

function label(kind: Label, names: string): void {
  names.split('|').forEach((name) => LABELS.set(name, kind));
}

// French, English, German, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Polish.
label('from', 'de|from|von|da|van|från|fra|od|expéditeur|expediteur|émetteur|absender|mittente');
label('from', 'remitente|remetente|afzender|sender|de la part de');
label(
  'date',
  'envoyé|envoye|envoyé le|date|date d’envoi|reçu|sent|gesendet|datum|enviado|enviado el',
);
label('date', 'fecha|inviato|data|enviado em|enviada em|verzonden|skickat|sendt|dato|wysłano');
label(
  'to',
  'à|a|pour|to|an|para|aan|till|til|do|destinataire|destinataires|destinatario|empfänger',
);
label('cc', 'cc|cci|bcc|copie|copie à|copia|kopie|kopia|kopi|ccn|cc à|copie cachée');
label('subject', 'objet|sujet|subject|betreff|asunto|oggetto|assunto|onderwerp|ämne|emne|temat');
label(
  'other',
  'organisation|organization|répondre à|reply-to|reply to|importance|priorité|priority',
);
label('other', 'pièces jointes|pièce jointe|attachments|anlagen|wichtigkeit|allegati|bijlagen');
label(
  'other',
  'envoyé par|message-id|when|quand|where|où|catégories|antwort an|newsgroups|importanza',
);

/** `>` and `*`: quoted and bold in plain text. */
const LABEL_LINE = /^[>*\s]*([a-zà-ÿłœ'’ -]{1,20}?)\s?\*?\s?:\s?\*?\s?(.*)$/i;

interface LabelLine {
  readonly label: Label;
  readonly value: string;
}

function readLabel(text: string, line: Line): LabelLine | undefined {
  if (text.slice(line.from, line.from + 48).indexOf(':') < 0) return undefined;
  const match = LABEL_LINE.exec(reading(text, line));
  if (match === null) return undefined;
  const name = (match[1] as string).toLowerCase().replace(/'/g, '’');
  const known = LABELS.get(name);
  return known === undefined ? undefined : { label: known, value: match[2] as string };
}

const YEAR = /\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b/;
const TIME = /\b\d{1,2}\s?[:h.]\s?\d{2}\b/;

/** A date and a time of day, as only a machine writes them out. */
export function isFullDate(value: string): boolean {
  return YEAR.test(value) && TIME.test(value);
}

/** More lines than any value of a header is folded into. */
const FOLDED = 6;

/**
 * Whether headers of a message begin at line `first`.
 * @returns the index of the line after them, or -1.
 */
export function headerBlockEnd(text: string, lines: readonly Line[], first: number): number {
  const opening = readLabel(text, lines[first] as Line);
  if (opening === undefined || opening.label === 'cc' || opening.label === 'other') return -1;
  const seen = new Map<Label, string>();
  let current: Label = opening.label;
  let end = first;
  let unlabelled = 0;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const found = readLabel(text, line);
    if (found !== undefined && !(seen.has(found.label) && found.label !== 'other')) {
      current = found.label;
      seen.set(current, found.value);
      end = index + 1;
      unlabelled = 0;
    } else {
      // A folded value, or one in a table's next cell; two blank lines or a second « De : » end it.
      unlabelled += isBlank(text, line.from, line.to) ? FOLDED / 2 : 1;
      if (unlabelled >= FOLDED || found !== undefined) break;
      seen.set(current, `${seen.get(current) || ''} ${reading(text, line)}`);
    }
  }
  return isCredible(seen) ? end : -1;
}

function isCredible(seen: ReadonlyMap<Label, string>): boolean {
  const has = (name: Label): number => (seen.has(name) ? 1 : 0);
  const known = has('from') + has('date') + has('to') + has('subject');
  if (known < 3 || has('date') === 0) return false;
  const people = `${seen.get('from') || ''} ${seen.get('to') || ''} ${seen.get('cc') || ''}`;
  return isFullDate(seen.get('date') || '') || people.indexOf('@') >= 0;
}
