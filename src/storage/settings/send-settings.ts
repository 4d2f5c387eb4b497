import { isDomain } from '../../house/domains';
import { PROMPTS, type Prompt } from '../../house/prompts';
import { LEFTOVER_KINDS, type LeftoverKind } from '../../leftovers/leftover';
import type { Finding } from '../../tone/finding';

/** The check at Send as a person wants it. */
export interface SendSettings {
  /** Nothing is checked at Send. */
  readonly off: boolean;
  /** What holds a message back. */
  readonly prompts: readonly Prompt[];
  readonly leftovers: readonly LeftoverKind[];
  /** Domains whose people are colleagues, besides the sender's own; lower case, « agence.example ». */
  readonly inside: readonly string[];
  /** Whether lists, and addresses that can't be placed, are colleagues; else they are outside. */
  readonly listsInside: boolean;
}

/** What an agency, or a person, sets of it; a part that is left out is as it was before them. */
export type SendChoices = Partial<SendSettings>;

/** The check at Send as it ships. */
export const USUAL_SEND: SendSettings = {
  off: false,
  prompts: PROMPTS,
  leftovers: LEFTOVER_KINDS,
  inside: [],
  listsInside: false,
};

/** Whether a finding is one that holds a message back. */
export function blocksSend(
  { ruleId, category, severity }: Pick<Finding, 'ruleId' | 'category' | 'severity'>,
  { prompts }: Pick<SendSettings, 'prompts'>,
): boolean {
  if (severity !== 'replace') return false;
  if (ruleId.indexOf('perso-') === 0) return prompts.indexOf('perso') >= 0;
  // A category that this version doesn't know holds back as the table does.
  const all: readonly string[] = PROMPTS;
  return all.indexOf(category) < 0 || prompts.some((prompt) => prompt === category);
}

/**
 * What holds where somebody has set something over what held before, as a person over their agency: each
 * part that they set is theirs, and colleagues' domains add up; a domain of both stands there twice.
 * @param own left out: they have set nothing
 */
export function sendOver(before: SendSettings, own: SendChoices = {}): SendSettings {
  return Object.assign({}, before, own, { inside: before.inside.concat(own.inside || []) });
}

/** What is kept in the mailbox: what was set, be it to what ships, since an agency may set it otherwise. */
export function storedSend({ off, prompts, leftovers, inside, listsInside }: SendChoices): object {
  const stored: Record<string, unknown> = {};
  if (off) stored.off = true;
  if (prompts) stored.prompts = prompts;
  if (leftovers) stored.leftovers = leftovers;
  if (inside && inside.length > 0) stored.inside = inside;
  if (listsInside) stored.lists = true;
  return stored;
}

/**
 * Reads what `storedSend` gave, or the agency's charter has; `undefined` where a part of it is not as it
 * should be.
 */
export function parseSend(value: unknown): SendChoices | undefined {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { off, prompts, leftovers, inside, lists } = value as Readonly<Record<string, unknown>>;
  if (!isFlag(off) || !isFlag(lists)) return undefined;
  if (![prompts, leftovers, inside].every(isList)) return undefined;
  const domains: readonly unknown[] = (inside as readonly unknown[] | undefined) || [];
  if (!domains.every(isDomain)) return undefined;
  const choices: { -readonly [Part in keyof SendChoices]: SendChoices[Part] } = {};
  if (off === true) choices.off = true;
  if (prompts) choices.prompts = chosen(PROMPTS, prompts as readonly unknown[]);
  if (leftovers) choices.leftovers = chosen(LEFTOVER_KINDS, leftovers as readonly unknown[]);
  if (domains.length > 0) choices.inside = domains;
  if (lists === true) choices.listsInside = true;
  return choices;
}

function isFlag(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean';
}

function isList(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}

/** Those of `all` that are in the list; a later version's are passed over. */
function chosen<Id extends string>(all: readonly Id[], list: readonly unknown[]): readonly Id[] {
  return all.filter((id) => list.indexOf(id) >= 0);
}
