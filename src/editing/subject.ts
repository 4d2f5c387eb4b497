import type { ComposeHost } from '../outlook/port/compose-host';
import type { HostError } from '../outlook/port/host-error';
import { settle } from '../outlook/port/settled';

/** What an edit wants of the subject that stands there. `ask`: the person has to confirm the change. */
export type SubjectPlan =
  | { readonly kind: 'keep' }
  | { readonly kind: 'set'; readonly proposed: string }
  | { readonly kind: 'ask'; readonly proposed: string };

/** What became of it. */
export type SubjectResult =
  | { readonly kind: 'set' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'ask'; readonly current: string; readonly proposed: string }
  /** `error`: the host's; `null` where the host was content and the subject is another all the same. */
  | { readonly kind: 'failed'; readonly error: HostError | null };

/** A subject that was changed: what an undo needs to know. */
export interface SubjectChange {
  readonly before: string;
  readonly after: string;
}

/** What became of the subject, and the change of it if there was one. */
export interface SubjectEdit {
  readonly result: SubjectResult;
  readonly change: SubjectChange | null;
}

const KEPT: SubjectEdit = { result: { kind: 'kept' }, change: null };

/** Carries out a plan for the subject of a draft whose body is done: a failure is an answer, too. */
export async function editSubject(
  host: ComposeHost,
  plan: (current: string) => SubjectPlan,
): Promise<SubjectEdit> {
  const read = await settle(host.readSubject());
  if ('error' in read) return failed(read.error);
  const planned = plan(read.value);
  if (planned.kind === 'keep' || planned.proposed === read.value) return KEPT;
  const { kind, proposed } = planned;
  if (kind === 'ask') return { result: { kind, current: read.value, proposed }, change: null };
  return changeSubject(host, read.value, proposed);
}

/**
 * Writes the subject, once confirmed, and reads it back.
 * @param current the subject that the person was asked about; another one is left alone
 */
export async function changeSubject(
  host: ComposeHost,
  current: string,
  proposed: string,
): Promise<SubjectEdit> {
  const now = await settle(host.readSubject());
  if ('error' in now) return failed(now.error);
  if (now.value !== current) {
    return { result: { kind: 'ask', current: now.value, proposed }, change: null };
  }
  const written = await settle(host.writeSubject(proposed));
  const after = await settle(host.readSubject());
  // Exchange trims a subject.
  if ('value' in after && after.value.trim() === proposed.trim()) {
    return { result: { kind: 'set' }, change: { before: current, after: after.value } };
  }
  return failed('error' in written ? written.error : null);
}

function failed(error: HostError | null): SubjectEdit {
  return { result: { kind: 'failed', error }, change: null };
}
