import { holdsHighlight } from '../text/highlight-trace';
import type { Message } from '../text/message';
import type { Changed, KeptText, MessageId, Restored, Uncertain } from './outcome';
import { lookFor, readBack, type Observation, type Reading } from './read-back';
import { isRefusal, settle } from '../outlook/port/settled';
import { holdsAllOf, isTypedFrom } from './typing';
import { mayHideTyping } from './typing-lag';

/** A write that did what was intended, and what was read after it. */
export interface Written {
  readonly kind: 'written';
  readonly observed: Observation;
}

/** How a write can end otherwise. */
export type Miss = Changed | Restored | Uncertain;

/**
 * Writes the body once, reads it back, and puts the earlier body back once when something else came of
 * it and nothing can be lost by that.
 *
 * The read that goes ahead of the write can go wrong as any other: what it gives is only put back where
 * it is the body from before with typing.
 * @param before the body as it was just read
 * @throws HostError when the client refused and the draft is as it was
 */
export async function writeBody(
  reading: Reading,
  before: Message,
  intended: Message,
): Promise<Written | Miss> {
  const { host, format, options, parse } = reading;
  if (mayHideTyping(host, options)) return { kind: 'changed', message: 'stillTyping' };
  const { replaced: guard, written } = await host.writeBody(intended.map.source, format);
  const replaced = 'value' in guard ? parse(guard.value) : null;
  // One that gives what was to be written tells nothing of what stood there.
  const isTyped =
    replaced !== null &&
    replaced !== before &&
    replaced !== intended &&
    isTypedFrom(before, replaced);
  const base = isTyped ? replaced : before;
  const look = lookFor(base, [intended], marksToSee(base, intended));
  const observed = await readBack(reading, base, look, { refused: isRefusal(written) });

  if (observed === null) return uncertain('unreadable', base);
  if (observed.as === 'before') {
    if (isRefusal(written)) {
      if (isTyped) return { kind: 'changed', message: 'changed' };
      throw written.error;
    }
    return uncertain('nothingDone', base);
  }
  if (isTyped) {
    const end = await restore(reading, base, intended, observed.message, 'typedMeanwhile');
    // What seems to have been taken out stays at hand: the read may have been of an older body.
    return holdsAllOf([base], before) ? end : { latest: keptText(before), ...end };
  }
  // What the write replaced is not known: nobody can tell whether words were among it.
  if (replaced === null) return uncertain('unguarded', before, observed.message);
  if (replaced !== before) return uncertain('otherRead', before, replaced);
  if (observed.as === 'other') {
    return restore(reading, before, intended, observed.message, 'restored');
  }
  const { overwritten } = observed;
  if (overwritten !== undefined) {
    if (!isTypedFrom(before, overwritten) || !holdsAllOf([overwritten], before)) {
      return uncertain('otherRead', before, overwritten);
    }
    return restore(reading, overwritten, intended, observed.message, 'typedMeanwhile');
  }
  if (observed.late && options.paneHasFocus?.() === false) {
    return uncertain('late', before, observed.message);
  }
  return { kind: 'written', observed };
}

/**
 * Puts `wanted` back, once, if the draft still is `seen` and holds nothing that is in neither `wanted` nor
 * what was written.
 * @param message what to say when that worked
 */
export async function restore(
  reading: Reading,
  wanted: Message,
  written: Message,
  seen: Message,
  message: MessageId,
): Promise<Restored | Uncertain> {
  const { host, format, parse, options } = reading;
  if (!holdsAllOf([wanted, written], seen)) return uncertain('uncertain', wanted, seen);
  const now = await settle(host.readBody(format));
  if ('error' in now) return uncertain('unreadable', wanted, seen);
  const still = parse(now.value);
  if (still !== seen || mayHideTyping(host, options)) return uncertain('uncertain', wanted, still);
  const { replaced: guard, written: put } = await host.writeBody(wanted.map.source, format);
  const look = lookFor(seen, [wanted], marksToSee(seen, wanted));
  const observed = await readBack(reading, seen, look, { refused: isRefusal(put) });
  const replaced = 'value' in guard ? parse(guard.value) : null;
  if (replaced !== null && replaced !== seen) return uncertain('uncertain', wanted, replaced);
  if (replaced === null || observed?.as !== 'intended') return uncertain('uncertain', wanted, seen);
  // The write came late, and what was typed before it went with what it replaced.
  if (observed.overwritten !== undefined) {
    return uncertain('uncertain', wanted, observed.overwritten);
  }
  if (observed.late && options.paneHasFocus?.() === false) return uncertain('late', wanted, seen);
  return {
    kind: 'restored',
    message,
    earlier: keptText(wanted),
    offers: ['selection', 'copy', 'recover'],
  };
}

/** Whether marks of ours have to stand in a body after it was written; `undefined` where that tells nothing. */
function marksToSee(before: Message, intended: Message): boolean | undefined {
  if (before.format === 'text' || intended.format === 'text') return undefined;
  const marked = holdsHighlight(intended);
  return marked === holdsHighlight(before) ? undefined : marked;
}

/** Keeps a body with what a reader saw of it. */
export function keptText({ format, map }: Message): KeptText {
  return { source: map.source, format, text: map.text };
}

/** An outcome that says to read the message again, with the text from before and another that was read. */
export function uncertain(message: MessageId, before: Message, latest?: Message): Uncertain {
  return {
    kind: 'uncertain',
    message,
    earlier: keptText(before),
    ...(latest === undefined || latest === before ? {} : { latest: keptText(latest) }),
    offers: ['recover', 'copy'],
  };
}
