import { HostError } from '../../outlook/port/host-error';
import { strings, type Sentence } from '../strings';

/** Calls that a person has to make sure of when they weren't confirmed. */
const WRITE = /\.(set|prepend|save|add)[A-Za-z]*$/;

/**
 * What a person is told when something fails. What isn't the host's doing is ours: it also goes to the
 * window's `error` event, so that it is seen.
 */
export function failureSentence(failure: unknown): Sentence {
  if (failure instanceof HostError) return hostSentence(failure);
  queueMicrotask(() => {
    throw failure;
  });
  return stopped;
}

function stopped(): string {
  return strings.stopped;
}

type Code = keyof typeof strings.outlook;

/** The same one for the same code, so that a state that holds it stays the same. */
const SENTENCES: { readonly [code: string]: Sentence | undefined } = Object.fromEntries(
  (Object.keys(strings.outlook) as unknown as Code[]).map((code) => [
    code,
    () => strings.outlook[code],
  ]),
);

function hostSentence({ code, call }: HostError): Sentence {
  const known = code === 'timeout' ? (WRITE.test(call) ? 'slowWrite' : 'slowRead') : code;
  return SENTENCES[known] ?? (() => strings.outlook.otherwise);
}
