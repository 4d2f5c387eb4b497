import type { Month, Months } from '../session/months';
import type { Tallies } from '../session/tallies';

/** What a month of writing looks like, beside the one before it. */
export interface Progress {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly messages: number;
  /** Phrases to reword for each message. */
  readonly perMessage: number;
  /** The last month before it in which there was something to review. */
  readonly before?: { readonly month: string; readonly perMessage: number };
  /** The phrase that came up most, as an example; nothing where none came up often. */
  readonly most?: string;
}

/** From so many times in a month on, a phrase is worth a word. */
const OFTEN = 3;

const perMessage = ({ messages, flagged }: Month): number =>
  Object.values(flagged).reduce((sum, n) => sum + n, 0) / messages;

/** The last month in which something was reviewed; `null` before the first message. */
export function progressOf({ months, rules }: Pick<Tallies, 'months' | 'rules'>): Progress | null {
  const [last, before] = reviewed(months);
  if (!last) return null;
  const [name, month] = last;
  const [most] = Object.entries(month.flagged).sort(([, one], [, other]) => other - one);
  const example = most && most[1] >= OFTEN ? rules[most[0]]?.example : undefined;
  return {
    month: name,
    messages: month.messages,
    perMessage: perMessage(month),
    ...(before ? { before: { month: before[0], perMessage: perMessage(before[1]) } } : {}),
    ...(example === undefined ? {} : { most: example }),
  };
}

/** Those with messages, the last first. */
function reviewed(months: Months): readonly (readonly [string, Month])[] {
  return Object.entries(months)
    .filter(([, { messages }]) => messages > 0)
    .sort(([one], [other]) => other.localeCompare(one));
}
