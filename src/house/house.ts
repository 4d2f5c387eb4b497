import type { LeftoverKind } from '../leftovers/leftover';
import type { ClosedDays } from '../templates/closed-days';
import type { Prompt } from './prompts';

/** What an agency sets for all its people, under what each has set themself. */
export interface House {
  /** Domains of colleagues; lower case, « agence.example ». */
  readonly inside: readonly string[];
  /** What holds a message back at Send; as it ships where left out. */
  readonly prompts?: readonly Prompt[];
  readonly leftovers?: readonly LeftoverKind[];
  /** When the agency is closed, in order. */
  readonly closed: readonly ClosedDays[];
}

/** The same as the check at Send reads it. */
export type SendHouse = Partial<Omit<House, 'closed'>>;

/** Of an agency that sets nothing. */
export const NO_HOUSE: House = { inside: [], closed: [] };
