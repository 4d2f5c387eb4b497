import { HostError } from './host-error';

/** A call's end as data. */
export type Settled<T> = { readonly value: T } | { readonly error: HostError };

/**
 * Settles `promise`; to be called in the very tick in which the promise was made. Environment failures
 * only: any other exception goes on.
 */
export function settle<T>(promise: Promise<T>): Promise<Settled<T>> {
  return promise.then(
    (value) => ({ value }),
    (error: unknown) => {
      if (error instanceof HostError) return { error };
      throw error;
    },
  );
}

/** The client answered that it did not write; after a time-out nobody knows. */
export function isRefusal(written: Settled<void>): written is { readonly error: HostError } {
  return 'error' in written && written.error.code !== 'timeout';
}
