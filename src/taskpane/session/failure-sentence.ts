import { HostError } from '../../outlook/port/host-error';
import { strings, type Sentence } from '../strings';

/** Calls that a person has to make sure of when they weren't confirmed. */
const WRITE = /(?:^|\.)(?:set|prepend|save|add)\w*$/;

/**
 * What a person is told when something fails, with what an administrator can search for. What isn't
 * the host's doing is ours: it also goes to the window's `error` event, so that it is seen.
 */
export function failureSentence(failure: unknown): Sentence {
  if (failure instanceof HostError) return hostSentence(failure);
  queueMicrotask(() => {
    throw failure;
  });
  return coded(() => strings.stopped, String(failure));
}

/** A failure's words in two: what happened, and what to do about it where they say so. */
export function inTwo(sentence: Sentence): { happened: string; advice?: string } {
  const words = sentence();
  const end = words.indexOf('. ') + 1;
  if (end === 0) return { happened: words };
  return { happened: words.slice(0, end), advice: words.slice(end + 1) };
}

type Code = keyof typeof strings.outlook;

/** By call and code, so that a state that is told the same again stays the same. */
const told = new Map<string, Sentence>();

function hostSentence({ code, call }: HostError): Sentence {
  const name = `${call} ${String(code)}`;
  const known = told.get(name);
  if (known) return known;
  const key = code === 'timeout' ? (WRITE.test(call) ? 'slowWrite' : 'slowRead') : code;
  const sentence = coded(
    () => strings.outlook[Object.hasOwn(strings.outlook, key) ? (key as Code) : 'otherwise'],
    name,
  );
  told.set(name, sentence);
  return sentence;
}

/** A sentence with what an administrator can search for. */
export function coded(sentence: () => string, code: string): Sentence {
  return Object.assign(() => sentence(), { code });
}
