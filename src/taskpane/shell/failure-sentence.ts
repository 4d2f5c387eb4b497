import { HostError } from '../../host/host-error';
import { strings } from '../strings';

/** Calls that a person has to make sure of when they weren't confirmed. */
const WRITE = /\.(set|prepend|save|add)[A-Za-z]*$/;

/**
 * What a person is told when something fails. What isn't the host's doing is ours: it also goes to the
 * window's `error` event, so that it is seen.
 */
export function failureSentence(failure: unknown): string {
  if (failure instanceof HostError) return hostSentence(failure);
  queueMicrotask(() => {
    throw failure;
  });
  return strings.stopped;
}

function hostSentence({ code, call }: HostError): string {
  if (code === 'timeout') {
    return WRITE.test(call) ? strings.outlook.slowWrite : strings.outlook.slowRead;
  }
  const sentences: { readonly [code: string]: string | undefined } = strings.outlook;
  return sentences[code] ?? strings.outlook.otherwise;
}
