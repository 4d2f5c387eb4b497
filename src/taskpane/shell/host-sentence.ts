import { HostError } from '../../host/host-error';
import { strings } from '../strings';

/**
 * What a person is told when the host fails.
 * @throws the failure itself when it is not the host's: ours must be seen
 */
export function hostSentence(failure: unknown): string {
  if (!(failure instanceof HostError)) throw failure;
  return failure.code === 'timeout' ? strings.slow : failure.message;
}
