import { LEFTOVER_KINDS, shownWords, type Leftover } from '../leftovers/leftover';
import { fold } from '../text/fold';
import type { Finding } from '../tone/finding';
import type { AlertWords } from './words';

/** Outlook's limit for a Smart Alert's message (outlook.d.ts, SmartAlertsEventCompletedOptions). */
export const MAX_MESSAGE_LENGTH = 500;
/** More phrases than this and the sentence is no longer read. */
const PHRASES_NAMED = 3;
/** UTF-16 units of a phrase that are quoted. */
const PHRASE_LENGTH = 80;
/** Of a leftover: its sentence says the rest. */
const LEFTOVER_LENGTH = 48;

/** What holds a message back; what the person doesn't want to hear of is not in it. */
export interface SendFindings {
  readonly leftovers: readonly Leftover[];
  /** In the writer's own words, in their order. */
  readonly findings: readonly Finding[];
  /** Whether the body holds marks of ours. */
  readonly highlighted: boolean;
}

/** What happens to the message: it leaves, or Outlook shows the person our sentences first. */
export type Decision =
  | { readonly allow: true }
  | {
      readonly allow: false;
      /** At most `MAX_MESSAGE_LENGTH` UTF-16 units, one line. */
      readonly message: string;
      /** The same for clients that read Markdown, as long at most. */
      readonly markdown: string;
      /** For the button that opens the pane. */
      readonly label: string;
      /** Where the pane is to stand. */
      readonly at: 'leftover' | 'finding';
    };

/** How a sentence is written: as text, or as Markdown. */
interface Style {
  readonly quote: (phrase: string) => string;
  readonly phrases: (head: string, named: readonly string[], more: number) => string;
  readonly between: string;
}

/** Decides from what holds the message back, and says it: the leftovers, the phrases, our highlight. */
export function decide(found: SendFindings, words: AlertWords): Decision {
  const { leftovers, findings, highlighted } = found;
  if (leftovers.length + findings.length === 0 && !highlighted) return { allow: true };
  const plain: Style = {
    quote: words.quote,
    phrases: (head, named, more) => `${head} ${words.list(named, more)}.`,
    between: ' ',
  };
  const markdown: Style = {
    quote: (phrase) => words.quote(`**${escaped(phrase)}**`),
    // A list item ends with a carriage return (onmessagesend-onappointmentsend-events.md).
    phrases: (head, named, more) => `${head}\n\n- ${words.list([named.join('\r- ')], more)}\r`,
    between: '\n\n',
  };
  return {
    allow: false,
    message: sentences(found, words, plain),
    markdown: sentences(found, words, markdown),
    label: labelFor(found, words),
    at: standsAt(found),
  };
}

function labelFor({ findings }: SendFindings, words: AlertWords): string {
  if (findings.length > 0) return words.checkTone;
  return words.checkMessage;
}

function standsAt({ leftovers }: SendFindings): 'leftover' | 'finding' {
  if (leftovers.length > 0) return 'leftover';
  return 'finding';
}

/** As many sentences as there is room for, and how much the others come to. */
function sentences(found: SendFindings, words: AlertWords, style: Style): string {
  const { leftovers, findings, highlighted } = found;
  const points: { readonly text: string; readonly count: number }[] = [];
  LEFTOVER_KINDS.forEach((kind) => {
    const [first, ...others] = leftovers.filter((leftover) => leftover.kind === kind);
    if (!first) return;
    const quoted = style.quote(shortened(shownWords(first), LEFTOVER_LENGTH));
    points.push({ text: words.leftovers[kind](quoted, others.length), count: 1 + others.length });
  });
  if (findings.length > 0) {
    const named = differentPhrases(findings).slice(0, PHRASES_NAMED);
    const told = named.reduce((sum, { count }) => sum + count, 0);
    const quoted = named.map(({ phrase, count }) => {
      const once = style.quote(phrase);
      if (count === 1) return once;
      return once + words.times(count);
    });
    const head = words.phrases(findings.length);
    points.push({
      text: style.phrases(head, quoted, findings.length - told),
      count: findings.length,
    });
  }
  if (highlighted) points.push({ text: words.highlighted, count: 1 });
  return fitting(points, words, style.between);
}

/** Each phrase once, as first written, with how often it stands there. */
function differentPhrases(
  findings: readonly Finding[],
): readonly { readonly phrase: string; readonly count: number }[] {
  const phrases = new Map<string, { readonly phrase: string; count: number }>();
  findings.forEach(({ actual }) => {
    const phrase = shortened(actual, PHRASE_LENGTH);
    const key = fold(phrase);
    const same = phrases.get(key);
    if (same) same.count += 1;
    else phrases.set(key, { phrase, count: 1 });
  });
  return Array.from(phrases.values());
}

function fitting(
  points: readonly { readonly text: string; readonly count: number }[],
  words: AlertWords,
  between: string,
): string {
  const whole = points.map(({ text }) => text).join(between);
  if (whole.length <= MAX_MESSAGE_LENGTH) return whole;
  const kept: string[] = [];
  let left = points.reduce((sum, { count }) => sum + count, 0);
  for (const { text, count } of points) {
    const tail = words.further(left - count);
    if (kept.concat(text, tail).join(between).length > MAX_MESSAGE_LENGTH) continue;
    kept.push(text);
    left -= count;
  }
  return kept.concat(words.further(left)).join(between);
}

/** One line of at most `length` UTF-16 units, cut between words. */
function shortened(phrase: string, length: number): string {
  const line = phrase.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  // A surrogate pair is never cut in two.
  return `${cut.replace(/[\ud800-\udbff]$/, '').replace(/\s+\S*$/, '')}…`;
}

/** What has a meaning in the Markdown that Outlook knows. */
function escaped(text: string): string {
  return text.replace(/[\\*_[\]`<>~#|]/g, '\\$&');
}
