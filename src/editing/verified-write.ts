import type { ComposeHost } from '../outlook/port/compose-host';
import type { BodyFormat } from '../text/message';
import { keptText } from './kept-text';
import { lookBack, settle, type Settled, type Sight } from './look-back';
import {
  type Changed,
  type Done,
  type Restored,
  type Saying,
  type Uncertain,
  type UndoRecord,
} from './outcome';
import { mayHideTyping, type EditingOptions } from './patience';

/** One whole-body write. */
export interface BodyWrite {
  /** The source as it was just read. */
  readonly before: string;
  readonly intended: string;
  readonly format: BodyFormat;
  /** See `Expectation`. */
  readonly highlighted?: boolean;
}

/**
 * Writes the body once, reads it back, and puts the earlier body back once when something else came of
 * it and nobody has touched the draft since.
 *
 * A read is sent in the same tick as the write, ahead of it: the host takes them one after the other,
 * so what that read gives is what the write replaced, typing of the last moment included.
 * @throws HostError when the client refused and the draft is as it was
 */
export async function writeVerified(
  host: ComposeHost,
  write: BodyWrite,
  options: EditingOptions,
): Promise<Done | Changed | Restored | Uncertain> {
  const { before, intended, format, highlighted } = write;
  if (mayHideTyping(host, options)) return { kind: 'changed', said: 'stillTyping' };
  const { guard, written } = await guardedWrite(host, intended, format);
  const replaced = 'value' in guard ? guard.value : null;
  const expectation = {
    before: replaced ?? before,
    intended: [intended],
    ...(highlighted === undefined ? {} : { highlighted }),
  };
  const sight = await lookBack(host, format, expectation, isRefusal(written), options);

  if (replaced !== null && replaced !== before) {
    return afterTyping(host, replaced, format, written, sight, options);
  }
  // What the write replaced is not known: nobody can tell whether words were among it.
  if (replaced === null && sight.as !== 'before' && sight.as !== 'unreadable') {
    return uncertain('unguarded', before, format, sight.source);
  }
  if (sight.as === 'intended' || sight.as === 'typed-onto') {
    if (sight.overwritten !== undefined) {
      return afterTyping(host, sight.overwritten, format, written, sight, options);
    }
    if (sight.late === true && options.paneHasFocus?.() === false) {
      return uncertain('late', before, format, sight.source);
    }
    return { kind: 'done', undo: undoRecord(write, sight) };
  }
  return afterMiss(host, before, format, written, sight, options);
}

/** What is left to do when a write did not lead to what was intended. */
export async function afterMiss(
  host: ComposeHost,
  before: string,
  format: BodyFormat,
  written: Settled<void>,
  sight: Sight,
  options: EditingOptions,
): Promise<Restored | Uncertain> {
  if (sight.as === 'unreadable') return uncertain('unreadable', before, format);
  if (sight.as === 'before') {
    if ('error' in written && isRefusal(written)) throw written.error;
    return uncertain('nothingDone', before, format);
  }
  return restore(host, before, sight.source, format, 'restored', options);
}

/** Someone typed between the last read and the write, which has replaced their words. */
async function afterTyping(
  host: ComposeHost,
  replaced: string,
  format: BodyFormat,
  written: Settled<void>,
  sight: Sight,
  options: EditingOptions,
): Promise<Changed | Restored | Uncertain> {
  if (sight.as === 'unreadable') return uncertain('unreadable', replaced, format);
  if (sight.as === 'before') {
    if (isRefusal(written)) return { kind: 'changed', said: 'changed' };
    return uncertain('nothingDone', replaced, format);
  }
  return restore(host, replaced, sight.source, format, 'typedMeanwhile', options);
}

/**
 * Puts `wanted` back, once, if the draft still is `seen`.
 * @param said what to say when that worked
 */
export async function restore(
  host: ComposeHost,
  wanted: string,
  seen: string,
  format: BodyFormat,
  said: Saying,
  options: EditingOptions,
): Promise<Restored | Uncertain> {
  const now = await settle(host.readBody(format));
  if ('error' in now) return uncertain('unreadable', wanted, format, seen);
  if (now.value !== seen || mayHideTyping(host, options))
    return uncertain('uncertain', wanted, format, now.value);
  const { guard, written } = await guardedWrite(host, wanted, format);
  const expectation = { before: seen, intended: [wanted] };
  const sight = await lookBack(host, format, expectation, isRefusal(written), options);
  if ('value' in guard && guard.value !== seen) {
    return uncertain('uncertain', wanted, format, guard.value);
  }
  if ('value' in guard && sight.as === 'intended') {
    return {
      kind: 'restored',
      said,
      earlier: keptText(wanted, format),
      latest: keptText(seen, format),
      offers: ['selection', 'copy', 'recover'],
    };
  }
  return uncertain('uncertain', wanted, format, seen);
}

/** Both calls are sent before either is awaited. */
async function guardedWrite(
  host: ComposeHost,
  content: string,
  format: BodyFormat,
): Promise<{ guard: Settled<string>; written: Settled<void> }> {
  const reading = settle(host.readBody(format));
  const writing = settle(host.writeBody(content, format));
  return { guard: await reading, written: await writing };
}

/** The client answered that it did not write; after a time-out nobody knows. */
export function isRefusal(written: Settled<void>): boolean {
  return 'error' in written && written.error.code !== 'timeout';
}

/** When words were typed since, the record says what was written, so that an undo comes too late. */
export function undoRecord(
  { before, intended, format }: BodyWrite,
  sight: Exclude<Sight, { as: 'unreadable' }>,
): UndoRecord {
  const after = sight.as === 'typed-onto' ? intended : sight.source;
  return { before: keptText(before, format), after };
}

/** An outcome that says to read the message again, with the text from before. */
export function uncertain(
  said: Saying,
  before: string,
  format: BodyFormat,
  latest?: string,
): Uncertain {
  return {
    kind: 'uncertain',
    said,
    earlier: keptText(before, format),
    ...(latest === undefined ? {} : { latest: keptText(latest, format) }),
    offers: ['recover', 'copy'],
  };
}
