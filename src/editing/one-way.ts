/** One way to write in a draft, gone to its end. */
import type { Message } from '../text/message';
import { applySplices } from '../text/splice';
import { lookForInsertion } from './insertion-check';
import type { Draft, Intent, Way } from './intent';
import type { Channel } from './outcome';
import { lookFor, readBack, type Observation, type Reading } from './read-back';
import { LONGEST_BODY, refusal, type Refused } from './refusals';
import { shown } from './same-draft';
import { isRefusal, settle } from './settle';
import { restore, uncertain, writeBody, type Miss } from './write-body';

/** Written and read back. */
export interface Edited {
  readonly through: Channel;
  readonly after: Message;
  /** No words were typed in the moment of the edit. */
  readonly exact: boolean;
  /** Nothing made room for what was inserted. */
  readonly added?: boolean;
}

/** Inserted, but not where it has to stand; the rest is as it was. */
export interface Elsewhere {
  readonly kind: 'elsewhere';
  readonly message: Message;
}

/** A draft on one of the ways. */
interface OnItsWay extends Draft {
  /** The body as it stands: that of the draft, or what an earlier way has made of it. */
  readonly before: Message;
  readonly next: Way | undefined;
}

/**
 * Writes in one way and reads back.
 * @returns `null` where this way can't be gone and the draft is as it was
 * @throws HostError when the client refused and the draft is as it was
 */
export async function goOneWay(
  way: Way,
  reading: Reading,
  intent: Intent,
  draft: OnItsWay,
): Promise<Edited | Refused | Miss | Elsewhere | null> {
  if (way.through === 'body') {
    const wanted = way.wanted ?? intent.wanted;
    if (draft.refusal !== null && way.anyway !== true) return refusal(draft.refusal, wanted);
    const source = applySplices(draft.message.map.source, way.splices);
    if (source.length > LONGEST_BODY) return refusal('too-long', wanted);
    const intended = reading.parse(source);
    if (way.isGood?.(intended) === false) {
      return draft.next === undefined ? refusal('no-place', wanted) : null;
    }
    const outcome = await writeBody(reading, draft.before, intended);
    return outcome.kind === 'written' ? edited('body', outcome.observed) : outcome;
  }
  return 'insert' in way ? insert(way, reading, draft) : replaceSelected(way, reading, draft);
}

async function insert(
  { through, insert: content, within }: Extract<Way, { readonly insert: Message }>,
  reading: Reading,
  { refusal: reason, read: before, next }: OnItsWay,
): Promise<Edited | Miss | Elsewhere | null> {
  const { host, format } = reading;
  const { source } = content.map;
  let selected = '';
  if (through === 'selection') {
    const selection = await settle(host.readSelection());
    if ('error' in selection || selection.value?.where !== 'body') return null;
    selected = selection.value.text;
  }
  const written = await settle(
    through === 'top' ? host.prependToBody(source, format) : host.writeSelection(source, format),
  );
  const look = lookForInsertion({ before, content, selected, ...(within ? { within } : {}) });
  const observed = await readBack(reading, before, look, isRefusal(written));
  if (observed === null) return uncertain('unreadable', before);
  switch (observed.as) {
    case 'intended':
    case 'typed-onto':
      return { ...edited(through, observed), added: selected === '' };
    case 'before':
      if (isRefusal(written)) {
        if (through === 'top') throw written.error;
        return null;
      }
      return {
        ...uncertain('nothingInserted', before),
        offers: through === 'selection' ? ['top', 'copy'] : ['copy'],
      };
    case 'misplaced':
    case 'other':
      if (reason !== null) return uncertain('misplaced', before, observed.message);
      if (observed.as === 'misplaced' && next?.through === 'body' && selected === '') {
        return { kind: 'elsewhere', message: observed.message };
      }
      return restore(reading, before, content, observed.message, 'insertionRestored');
  }
}

async function replaceSelected(
  { selected, content, intended }: Extract<Way, { readonly selected: string }>,
  reading: Reading,
  { read, refusal: reason }: Draft,
): Promise<Edited | Miss | null> {
  const { host, format, parse } = reading;
  const selection = await settle(host.readSelection());
  if ('error' in selection || selection.value?.where !== 'body') return null;
  if (shown(selection.value.text) !== shown(selected)) return null;
  const written = await settle(host.writeSelection(content, format));
  const wanted = intended.map(parse);
  const look = lookFor(read, wanted, undefined);
  const observed = await readBack(reading, read, look, isRefusal(written));
  if (observed === null) return uncertain('unreadable', read);
  switch (observed.as) {
    case 'intended':
    case 'typed-onto':
      return edited('selection', observed);
    case 'before':
      return isRefusal(written) ? null : uncertain('nothingDone', read);
    case 'misplaced':
    case 'other':
      if (reason !== null) return uncertain('uncertain', read, observed.message);
      return restore(reading, read, wanted[0] ?? read, observed.message, 'restored');
  }
}

function edited(through: Channel, { as, message }: Observation): Edited {
  return { through, after: message, exact: as === 'intended' };
}
