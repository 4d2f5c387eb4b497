import type { ComposeHost } from '../outlook/port/compose-host';
import type { HostError } from '../outlook/port/host-error';
import { settle } from './look-back';
import type { UndoRecord } from './outcome';

/** What to do with the subject of a template. */
export type SubjectMode = 'set' | 'ask' | 'keep';

/** What became of it. `ask`: another subject stands there, and the person has to confirm the change. */
export type SubjectResult =
  | { readonly kind: 'set' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'ask'; readonly current: string; readonly proposed: string }
  /** `error`: the host's; `null` where the host was content and the subject is another all the same. */
  | { readonly kind: 'failed'; readonly error: HostError | null };

/** What an undo needs to know. */
type SubjectChange = NonNullable<UndoRecord['subject']>;

/** Sets the subject of a template whose body is in. The body is there, so a failure is an answer. */
export async function subjectAfter(
  host: ComposeHost,
  proposed: string,
  mode: SubjectMode,
): Promise<{ readonly result: SubjectResult; readonly change: SubjectChange | null }> {
  if (mode === 'keep' || proposed === '') return { result: { kind: 'kept' }, change: null };
  const read = await settle(host.readSubject());
  if ('error' in read) {
    return { result: { kind: 'failed', error: read.error }, change: null };
  }
  const current = read.value;
  if (current === proposed) return { result: { kind: 'kept' }, change: null };
  if (mode === 'ask' && current.trim() !== '') {
    return { result: { kind: 'ask', current, proposed }, change: null };
  }
  return changeSubject(host, current, proposed);
}

/**
 * Writes the subject, once confirmed, and reads it back.
 * @param current the subject that the person was asked about; another one is left alone
 */
export async function changeSubject(
  host: ComposeHost,
  current: string,
  proposed: string,
): Promise<{ readonly result: SubjectResult; readonly change: SubjectChange | null }> {
  const failed = (error: HostError | null) =>
    ({ result: { kind: 'failed', error }, change: null }) as const;
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
  if ('error' in written) return failed(written.error);
  return failed(null);
}
