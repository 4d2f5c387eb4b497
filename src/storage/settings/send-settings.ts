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
 * What holds for a person: what they have set over what their agency sets, whose colleagues are theirs too; a
 * domain of both stands there twice.
 * @param own left out: they have set nothing
 */
export function sendOver(house: SendSettings, own: SendSettings | undefined): SendSettings {
  if (!own) return house;
  return Object.assign({}, own, { inside: house.inside.concat(own.inside) });
}

/** What is kept in the mailbox: only what differs from `USUAL_SEND`. */
export function storedSend(send: SendSettings): object {
  const { off, prompts, leftovers, inside, listsInside } = send;
  const stored: Record<string, unknown> = {};
  if (off) stored.off = true;
  if (!sameList(prompts, USUAL_SEND.prompts)) stored.prompts = prompts;
  if (!sameList(leftovers, USUAL_SEND.leftovers)) stored.leftovers = leftovers;
  if (inside.length > 0) stored.inside = inside;
  if (listsInside) stored.lists = true;
  return stored;
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry) => other.indexOf(entry) >= 0);
}

/** Reads what `storedSend` gave; `undefined` where a part of it is not as it should be. */
export function parseSend(value: unknown): SendSettings | undefined {
  if (value === undefined) return USUAL_SEND;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { off, prompts, leftovers, inside, lists } = value as Readonly<Record<string, unknown>>;
  if (!isFlag(off) || !isFlag(lists)) return undefined;
  if (![prompts, leftovers, inside].every(isList)) return undefined;
  const domains: readonly unknown[] = (inside as readonly unknown[] | undefined) || [];
  if (!domains.every(isDomain)) return undefined;
  return {
    off: off === true,
    prompts: chosen(PROMPTS, prompts, USUAL_SEND.prompts),
    leftovers: chosen(LEFTOVER_KINDS, leftovers, USUAL_SEND.leftovers),
    inside: domains,
    listsInside: lists === true,
  };
}

function isFlag(value: unknown): boolean {
  return value === undefined || typeof value === 'boolean';
}

function isList(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}

/** Those of `all` that are in the list; a later version's are passed over. */
function chosen<Id extends string>(
  all: readonly Id[],
  list: unknown,
  usual: readonly Id[],
): readonly Id[] {
  if (!Array.isArray(list)) return usual;
  return all.filter((id) => (list as unknown[]).indexOf(id) >= 0);
}
