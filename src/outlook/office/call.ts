import { HostError, type HostErrorCode } from '../port/host-error';

/** Deadline of a call that reads, in ms (callbacks can be lost for ever: office-js #6290, #5845). */
export const READ_MS = 10000;
/** Deadline of a call that writes, in ms. */
export const WRITE_MS = 20000;
/** Deadline of a call that uploads a file, in ms. */
export const ATTACH_MS = 90000;

/**
 * Makes one Office.js call and gives its value. Settles once: by the first callback, by the deadline,
 * or by what `invoke` throws. Where the runtime has no timers (classic Outlook's event runtime) there
 * is no deadline. Runs there too: no async function, nothing after ES2016.
 * @param name the call as Office names it, e.g. `body.getAsync`
 * @param timeoutMs ms
 * @returns a promise that is rejected with a `HostError` only
 */
export function callOffice<T>(
  name: string,
  timeoutMs: number,
  invoke: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settled = (): void => {
      if (timer !== undefined) clearTimeout(timer);
    };
    const failWith = (error: HostError): void => {
      settled();
      reject(error);
    };
    const fail = (code: HostErrorCode, cause?: unknown): void =>
      failWith(new HostError(code, name, cause));
    if (typeof setTimeout === 'function') timer = setTimeout(() => fail('timeout'), timeoutMs);
    try {
      invoke((result) => {
        const answer = result as Partial<Office.AsyncResult<T>> | null | undefined;
        if (typeof answer === 'object' && answer !== null) {
          if (String(answer.status) === 'succeeded') {
            settled();
            resolve(answer.value as T);
            return;
          }
          if (answer.error && typeof answer.error.code === 'number') {
            fail(answer.error.code, answer.error);
            return;
          }
        }
        fail('invalid-answer', answer);
      });
    } catch (cause) {
      failWith(thrownError(name, cause));
    }
  });
}

/** For what Office.js throws instead of calling back: a method that is not there, a call out of place. */
export function thrownError(name: string, cause: unknown): HostError {
  if (cause instanceof TypeError) return new HostError('unsupported', name, cause);
  const code = (cause as { code?: unknown } | null | undefined)?.code;
  if (typeof code === 'number') return new HostError(code, name, cause);
  return new HostError('invalid-answer', name, cause);
}
