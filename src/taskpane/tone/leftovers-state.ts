import type { CalendarKind, Leftover, LeftoverKind } from '../../leftovers/leftover';
import type { MirroredFinding } from './mirror-segments';

/** What the pane tells of a message besides its words. */
export type ToldLeftover = Leftover<LeftoverKind | CalendarKind>;

/** A leftover and the name of its card. */
export interface KeyedLeftover extends ToldLeftover {
  readonly key: string;
}

/** What is shown of leftovers. The same lists as long as they say the same. */
export interface LeftoversState {
  readonly leftovers: readonly KeyedLeftover[];
  /** How many the writer keeps as they are. */
  readonly kept: number;
  /** Nothing is asked about this message at Send. */
  readonly silent: boolean;
}

export const NONE_LEFT: LeftoversState = { leftovers: [], kept: 0, silent: false };

const KEY = 'reste-';

/** Whether this is the name of a leftover rather than a finding's. */
export function isLeftoverKey(key: string | null): boolean {
  return key?.startsWith(KEY) ?? false;
}

/** Names them by their place among those of their kind: the same list where nothing has changed. */
export function keyed(
  before: readonly KeyedLeftover[],
  leftovers: readonly ToldLeftover[],
): readonly KeyedLeftover[] {
  const next = leftovers.map((leftover) => {
    const { kind, actual } = leftover;
    const nth = leftovers.filter((other) => other.kind === kind && other.actual === actual);
    // Ids are made of keys, and lists of ids are parted by spaces.
    const words = actual.replace(/\s/g, '_');
    return { ...leftover, key: `${KEY}${kind}-${words}-${String(nth.indexOf(leftover))}` };
  });
  return JSON.stringify(next) === JSON.stringify(before) ? before : next;
}

/** For the mirror: those that stand in the message's words. */
export function marksOf(leftovers: readonly KeyedLeftover[]): readonly MirroredFinding[] {
  return leftovers.flatMap(({ key, span }) => (span ? [{ key, span, severity: 'replace' }] : []));
}
