import { LEFTOVER_KINDS, type LeftoverKind } from '../leftovers/leftover';
import { PROMPTS, type Prompt } from './prompts';

/** All that may hold a message back at Send: words, and what was forgotten. */
export const ALL_PROMPTS: readonly (Prompt | LeftoverKind)[] = [...PROMPTS, ...LEFTOVER_KINDS];
