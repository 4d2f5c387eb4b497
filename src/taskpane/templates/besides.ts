import type { ComposeHost } from '../../outlook/port/compose-host';
import { HostError } from '../../outlook/port/host-error';
import { isSameFile } from '../../templates/enclosed-file';
import type { EnclosedFile } from '../../templates/template';
import { failureSentence } from '../session/failure-sentence';
import { strings, type Sentence } from '../strings';
import { FileMissingError, NoAnswerError } from '../session/fetch-file';

/** What goes with a message besides its words. */
export interface Besides {
  /** Addresses of people in copy. */
  readonly copies: readonly string[];
  /** What is attached. */
  readonly files: readonly EnclosedFile[];
  /** When it leaves: ms since 1970, and in words; `null` as soon as it is sent. */
  readonly leaving: { readonly at: number; readonly words: string } | null;
}

/** What came of it. */
export interface BesidesDone {
  /** To be told. */
  readonly said: readonly Sentence[];
  /** What was added, and Outlook alone can take out again. */
  readonly added: Besides;
}

/** Nobody in copy, no file, and no delay. */
export const NOTHING_BESIDES: Besides = { copies: [], files: [], leaving: null };

/** Whether nothing goes with it. */
export function isNothing({ copies, files, leaving }: Besides): boolean {
  return copies.length + files.length === 0 && leaving === null;
}

/** Whether a file of this name is among them. */
export function hasFile(names: readonly string[], name: string): boolean {
  return names.some((other) => isSameFile(other, name));
}

/** What goes with it that was not added before: the person may have changed that in Outlook since. */
export function notAdded({ copies, files, leaving }: Besides, added: Besides): Besides {
  const names = added.files.map(({ name }) => name);
  return {
    copies: copies.filter((address) => !added.copies.includes(address)),
    files: files.filter(({ name }) => !hasFile(names, name)),
    leaving: added.leaving ? null : leaving,
  };
}

/** What was added, and what was added after it. */
export function allAdded(before: Besides, after: Besides): Besides {
  return {
    copies: [...before.copies, ...after.copies],
    files: [...before.files, ...after.files],
    leaving: after.leaving ?? before.leaving,
  };
}

/** What stays in the message until it is changed in Outlook, in words. */
export function staying({ copies, files, leaving }: Besides): string {
  const { copies: cc, files: attached, hour } = strings.besides.parts;
  return strings.besides.stays(
    [copies.length > 0 && cc, files.length > 0 && attached, leaving !== null && hour]
      .filter((part) => part !== false)
      .join(', '),
  );
}

type Host = Pick<
  ComposeHost,
  'readRecipients' | 'addInCopy' | 'delayDelivery' | 'attachmentNames' | 'attachFile'
>;

/**
 * Puts people in copy who are not among the recipients yet, attaches what is not attached, and sets when the
 * message leaves. Never rejects: what could not be done is said, with what to do by hand.
 * @param contentOf the content of a file as base64; rejects with `FileMissingError` or `NoAnswerError`
 */
export async function addBesides(
  host: Host,
  { copies, files, leaving }: Besides,
  contentOf: (file: EnclosedFile) => Promise<string>,
): Promise<BesidesDone> {
  const inCopy = await addCopies(host, copies);
  const attached = await attachFiles(host, files, contentOf);
  const delayed = await delay(host, leaving);
  return {
    said: [inCopy, attached, delayed].flatMap(({ said }) => said),
    added: { copies: inCopy.added, files: attached.added, leaving: delayed.added },
  };
}

interface Part<Added> {
  readonly said: readonly Sentence[];
  readonly added: Added;
}

async function addCopies(host: Host, copies: readonly string[]): Promise<Part<readonly string[]>> {
  if (copies.length === 0) return { said: [], added: [] };
  try {
    const there = (await host.readRecipients()).map(({ address }) => address.toLowerCase());
    const missing = copies.filter((address) => !there.includes(address.toLowerCase()));
    if (missing.length === 0) return { said: [], added: [] };
    await (host.addInCopy?.(missing) ?? Promise.reject(new RangeError('no one in copy')));
    return { said: [() => strings.besides.copied(missing.join(', '))], added: missing };
  } catch {
    return { said: [() => strings.besides.copyByHand(copies.join(', '))], added: [] };
  }
}

async function delay(host: Host, leaving: Besides['leaving']): Promise<Part<Besides['leaving']>> {
  if (leaving === null) return { said: [], added: null };
  try {
    await (host.delayDelivery?.(leaving.at) ?? Promise.reject(new RangeError('no delay')));
    return { said: [() => strings.besides.leaves(leaving.words)], added: leaving };
  } catch {
    return { said: [() => strings.besides.delayByHand(leaving.words)], added: null };
  }
}

/** One file after the other: each is fetched when its turn comes, and one that can't be costs no other. */
async function attachFiles(
  host: Host,
  files: readonly EnclosedFile[],
  contentOf: (file: EnclosedFile) => Promise<string>,
): Promise<Part<readonly EnclosedFile[]>> {
  if (files.length === 0) return { said: [], added: [] };
  const byHand = (some: readonly { readonly name: string }[]): Sentence => {
    const names = namesOf(some);
    return () => strings.besides.attachByHand(names);
  };
  if (!host.attachFile) return { said: [byHand(files)], added: [] };
  const namesThere = (): Promise<readonly string[]> =>
    host.attachmentNames().then(
      (names) => names ?? [],
      () => [],
    );
  const added: EnclosedFile[] = [];
  const failed: { readonly name: string; readonly why: Sentence }[] = [];
  const before = await namesThere();
  for (const file of files) {
    const { name } = file;
    if (hasFile(before, name)) continue;
    try {
      const content = await contentOf(file);
      // While it was fetched, its writer may have attached it.
      if (hasFile(await namesThere(), name)) continue;
      await host.attachFile(name, content);
      added.push(file);
    } catch (failure) {
      // What Outlook did not confirm may be there all the same.
      if (failure instanceof HostError && hasFile(await namesThere(), name)) added.push(file);
      else failed.push({ name, why: reasonOf(failure) });
    }
  }
  const names = namesOf(added);
  const reasons = new Set(failed.map(({ why }) => why));
  return {
    said: [
      ...(added.length > 0 ? [() => strings.besides.attached(names)] : []),
      ...(failed.length > 0 ? [byHand(failed)] : []),
      ...reasons,
    ],
    added,
  };
}

/** The names of files, one after the other. */
export function namesOf(some: readonly { readonly name: string }[]): string {
  return some.map(({ name }) => name).join(', ');
}

const missing: Sentence = () => strings.besides.fileMissing;

const unanswered: Sentence = () => strings.besides.noAnswer;

function reasonOf(failure: unknown): Sentence {
  if (failure instanceof FileMissingError) return missing;
  return failure instanceof NoAnswerError ? unanswered : failureSentence(failure);
}
