/**
 * What may hold a message back at Send: the charter's table (severity `replace`), by category, and one's
 * own expressions. The rest is the pane's alone: the rules for it don't fit into the send check's budget
 * (`src/tools/bundle`).
 */
export const PROMPTS = [
  'excuse',
  'retard',
  'probleme',
  'reassurance',
  'inacheve',
  'perso',
] as const;

export type Prompt = (typeof PROMPTS)[number];
