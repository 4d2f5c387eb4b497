/**
 * The headers that a mail client writes above a quoted message:
 *
 *     De : Camille Durand <camille@client.example>
 *     Envoyé : lundi 3 mars 2025 10:12
 *     À : Agence
 *     Objet : Préproduction
 *
 * People write lists of the same look: the mail of a form, minutes, a planned operation. So a block
 * counts only when enough of what it says, and of where it stands, speaks for a machine.
 */
import { isClockedDate, isFullDate } from './full-date';
import { headerLabel, type HeaderLabel, type KnownLabel } from './header-labels';
import { isBlank, reading, type Line } from './lines';

/** Where a block stands. */
export interface HeaderPlace {
  /** A line is drawn above it. */
  readonly ruled: boolean;
  /** Its lines are items of a list. */
  readonly listed: boolean;
}

/** `>` and `*`: quoted and bold in plain text. `* De` with a space is an item of a list. */
const LABEL_LINE = /^[>\s]*(\*(?=\S))?([a-zà-ÿłœа-яё'’ -]{1,20}?)\s?\*?\s?:\s?\*?\s?(.*)$/i;
/** Orange, La Poste and SFR begin with it; the rest of the line is the date. */
const MESSAGE_OF = /^[>\s]*message du(?=\s+[^:]{0,12}\d{1,2}[/. ])\s+(.*)$/i;

interface LabelLine extends KnownLabel {
  readonly value: string;
  readonly bold: boolean;
}

/** The labels of the lines that were read already: a line may stand in many blocks that don't count. */
export type KnownLabels = Map<Line, LabelLine | undefined>;

function readLabel(text: string, line: Line, known: KnownLabels): LabelLine | undefined {
  if (!known.has(line)) known.set(line, labelOf(text, line));
  return known.get(line);
}

function labelOf(text: string, line: Line): LabelLine | undefined {
  const start = text.slice(line.from, line.from + 48);
  if (start.indexOf(':') < 0) return undefined;
  const read = reading(text, line);
  const dated = MESSAGE_OF.exec(read);
  if (dated !== null && isFullDate(read)) {
    return { label: 'date', weight: 2, value: dated[1] as string, bold: false };
  }
  const match = LABEL_LINE.exec(read);
  if (match === null) return undefined;
  const known = headerLabel(match[2] as string);
  return known && { ...known, value: match[3] as string, bold: match[1] !== undefined };
}

/** More lines than any value of a header is folded into. */
const FOLDED = 6;

/** What a block says, label by label. */
interface Block {
  readonly values: Map<HeaderLabel, string>;
  /** The index of the line after it. */
  end: number;
  weight: number;
  bold: boolean;
  /** So many labels have their value on a line below, as in a table's next cell. */
  apart: number;
}

/**
 * Whether headers of a message begin at line `first`.
 * @returns the index of the line after them, or -1.
 */
export function headerBlockEnd(
  text: string,
  lines: readonly Line[],
  first: number,
  place: HeaderPlace,
  known: KnownLabels,
): number {
  const opening = readLabel(text, lines[first] as Line, known);
  if (opening === undefined || opening.label === 'cc' || opening.label === 'other') {
    return columnEnd(text, lines, first);
  }
  const block = readBlock(text, lines, first, known);
  const { values } = block;
  const addressed = values.has('to') || values.has('subject');
  if (!values.has('from') || !values.has('date') || !addressed) return -1;
  return evidence(block, text, lines, first, place) >= CREDIBLE ? block.end : -1;
}

function readBlock(text: string, lines: readonly Line[], first: number, known: KnownLabels): Block {
  const block: Block = { values: new Map(), end: first, weight: 0, bold: false, apart: 0 };
  const { values } = block;
  let current: HeaderLabel = 'other';
  let unlabelled = 0;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const found = readLabel(text, line, known);
    if (found !== undefined && !(values.has(found.label) && found.label !== 'other')) {
      current = found.label;
      values.set(current, found.value);
      block.weight += found.weight;
      block.bold = block.bold || found.bold;
      block.end = index + 1;
      unlabelled = 0;
    } else {
      // A folded value, or one in a table's next cell; two blank lines or a second « De : » end it.
      unlabelled += isBlank(text, line.from, line.to) ? FOLDED / 2 : 1;
      if (unlabelled >= FOLDED || found !== undefined) break;
      const read = reading(text, line);
      if (values.get(current) === '' && read !== '') block.apart += 1;
      values.set(current, `${values.get(current) || ''} ${read}`.trim());
    }
  }
  return block;
}

/** « Message : Bonjour », right below. */
const FIELD = /^[a-zà-ÿ’' -]{3,20}\s?:\s?[^\s/].*$/i;

/** What stands in the source of a message, and what no mail client writes above a quote. */
const SOURCE_FIELD =
  /^[>\s]*(?:return-path|received|message-id|mime-version|content-type|dkim-signature|delivered-to|x-[a-z-]+):/i;
/** `Tue, 5 May 2026 09:30:00 +0200` (RFC 5322). */
const SOURCE_DATE = /:\d\d (?:[+-]\d{4}|GMT)\b/;

/** From so much evidence on, a block is a machine's. */
const CREDIBLE = 4;

/** `Camille Durand <camille@client.example>`, as no one types it. */
const NAMED_ADDRESS = /[^\s<:,;][^<:,;]*<[^<>\s]+@[^<>\s]+>|\[(?:mailto|smtp):/i;

function evidence(
  { values, weight, bold, end, apart }: Block,
  text: string,
  lines: readonly Line[],
  first: number,
  { ruled, listed }: HeaderPlace,
): number {
  const value = (label: HeaderLabel): string => values.get(label) || '';
  const people = `${value('from')} ; ${value('to')} ; ${value('cc')}`;
  let sum = weight;
  if (isClockedDate(value('date'))) sum += 2;
  else if (isFullDate(value('date'))) sum += 1;
  if (NAMED_ADDRESS.test(people)) sum += 2;
  else if (people.indexOf('@') >= 0) sum += 1;
  if (values.has('to') && values.has('subject')) sum += 1;
  if (bold) sum += 1;
  if (ruled) sum += 2;
  // Clients that write the date so draw a line above, and who copies the source of a message doesn't.
  else if (isSource(value('date'), text, lines.slice(Math.max(0, first - 1), end + 1))) sum -= 8;
  if (text.charAt((lines[first] as Line).from) === '>') sum += 2;
  // A webmail that takes `<camille@client.example>` for a tag leaves the labels alone.
  if (isEmptied(values, end - first)) sum += 2;
  // A client that writes a table marks it, or writes a line above.
  if (apart >= 3 && !ruled) sum -= 2;
  if (isAnnounced(text, lines, first)) sum -= 3;
  // « De : Lyon, À : Paris » is from one to another; and a form has more fields than a header.
  const names = Array.from(values.keys());
  if (people.indexOf('@') < 0 && names.indexOf('to') === names.indexOf('from') + 1) sum -= 2;
  const next = lines[end];
  if (next !== undefined && FIELD.test(reading(text, next))) sum -= 2;
  // « De : 22 h, À : 23 h 30 » is a span of time.
  if (listed || /^\W*\d|^[^@]*\d\s?[:h]/.test(value('from'))) sum -= 6;
  return sum;
}

/** @param around the lines of the block, the one above it and the one below */
function isSource(date: string, text: string, around: readonly Line[]): boolean {
  return (
    SOURCE_DATE.test(date) ||
    around.some((line) => SOURCE_FIELD.test(text.slice(line.from, line.to)))
  );
}

function isEmptied(values: ReadonlyMap<HeaderLabel, string>, length: number): boolean {
  let empty = 0;
  values.forEach((value) => {
    if (value.replace(/[<>;,*\s]/g, '') === '') empty += 1;
  });
  return empty >= 3 && length <= values.size;
}

/** Whether the last words above end in a colon: « Voici notre essai d’envoi : ». */
function isAnnounced(text: string, lines: readonly Line[], first: number): boolean {
  for (let index = first - 1; index >= 0; index -= 1) {
    const line = lines[index] as Line;
    if (!isBlank(text, line.from, line.to)) return /[^\s:]\s?:$/.test(reading(text, line));
  }
  return false;
}

const COLUMN_TO = /^(?:a|à|pour|to|an|para|aan)$/i;
const COLUMN_COPY = /^(?:cc|copie|cci|bcc)$/i;
const COLUMN_SUBJECT = /^(?:objet|sujet|subject|betreff|asunto|oggetto|onderwerp|assunto)$/i;
/** So many lines with words from the sender to the subject. */
const COLUMN_LINES = 12;

/**
 * Notes writes them one below the other, in cells and without colons: the sender, the date, « A »
 * and the recipients, « cc », « Objet » and the subject.
 */
function columnEnd(text: string, lines: readonly Line[], first: number): number {
  const opening = lines[first] as Line;
  if (opening.to - opening.from > 120) return -1;
  let filled = 0;
  let date = -1;
  let to = -1;
  for (let index = first; index < lines.length && filled < COLUMN_LINES; index += 1) {
    const line = lines[index] as Line;
    if (isBlank(text, line.from, line.to)) continue;
    filled += 1;
    const read = reading(text, line);
    if (date < 0) {
      if (read.length <= 120 && isFullDate(read)) date = filled;
      else if (filled === 2) return -1;
    } else if (to < 0) {
      if (COLUMN_TO.test(read)) to = filled;
      else if (filled > date + 2) return -1;
    } else if (COLUMN_SUBJECT.test(read)) {
      return Math.min(index + 2, lines.length);
    } else if (!COLUMN_COPY.test(read) && read.length > 200) {
      return -1;
    }
  }
  return -1;
}
