import { hostName } from '../../text/domain';
import { LEFTOVER_KINDS, type LeftoverKind } from '../../leftovers/leftover';
import type { Finding } from '../../tone/finding';

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
 * A domain as a person types it (« @Agence.example », « https://agence.example/ ») in the form in which
 * it is kept; `undefined` where it is none.
 */
export function toDomain(typed: string): string | undefined {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?(?:.*@)?/, '')
    .replace(/[/?#].*$/, '');
  // What no keyboard here writes stays in letters of ASCII.
  return [hostName(bare), bare].filter(isDomain)[0];
}

/** Whether it stands in the form in which it is kept. */
export function isDomain(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length < 254 &&
    /^[a-z0-9\u00c0-\u024f](?:[a-z0-9\u00c0-\u024f.-]*[a-z0-9\u00c0-\u024f])?\.(?:[a-z]{2,24}|xn--[a-z0-9-]+)$/.test(
      value,
    ) &&
    value.indexOf('..') < 0
  );
}

/** What is kept in the mailbox: only what differs from `USUAL_SEND`, and nothing where all is usual. */
export function storedSend(send: SendSettings): object | undefined {
  const { off, prompts, leftovers, inside, listsInside } = send;
  const stored: Record<string, unknown> = {};
  if (off) stored.off = true;
  if (!sameList(prompts, USUAL_SEND.prompts)) stored.prompts = prompts;
  if (!sameList(leftovers, USUAL_SEND.leftovers)) stored.leftovers = leftovers;
  if (inside.length > 0) stored.inside = inside;
  if (listsInside) stored.lists = true;
  return Object.keys(stored).length === 0 ? undefined : stored;
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
