import { HostError } from '../../host/host-error';
import { strings } from '../strings';

/**
 * What a person is told when something fails. What isn't the host's doing is ours: it also goes to the
 * window's `error` event, so that it is seen.
 */
export function failureSentence(failure: unknown): string {
  if (failure instanceof HostError) {
    return failure.code === 'timeout' ? strings.slow : failure.message;
  }
  queueMicrotask(() => {
    throw failure;
  });
  return strings.stopped;
}
