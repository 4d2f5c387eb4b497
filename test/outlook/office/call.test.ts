import { HostError } from '../../../src/outlook/port/host-error';
import { callOffice } from '../../../src/outlook/office/call';

type Callback = (result: Office.AsyncResult<string>) => void;

const succeeded = (value: string) =>
  ({ status: 'succeeded', value }) as unknown as Office.AsyncResult<string>;
const failed = (code: number) =>
  ({
    status: 'failed',
    error: { code, name: 'n', message: 'm' },
  }) as unknown as Office.AsyncResult<string>;

async function failureOf(promise: Promise<unknown>): Promise<HostError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostError)) throw new Error(`not a HostError: ${String(error)}`);
  return error;
}

describe('callOffice', () => {
  afterEach(() => jest.useRealTimers());

  test('gives the value', async () => {
    await expect(callOffice<string>('x', 10, (done) => done(succeeded('v')))).resolves.toBe('v');
  });

  test('carries Office’s code and call, and names them', async () => {
    const error = await failureOf(callOffice('body.getAsync', 10, (done) => done(failed(9016))));
    expect([error.code, error.call]).toEqual([9016, 'body.getAsync']);
    expect(error.message).toBe('body.getAsync: 9016');
  });

  test('fails once its deadline is over, and not before', async () => {
    jest.useFakeTimers();
    const outcome = failureOf(callOffice('body.setAsync', 20000, () => undefined));
    let settled = false;
    void outcome.then(() => (settled = true));
    await jest.advanceTimersByTimeAsync(19999);
    expect(settled).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    expect((await outcome).code).toBe('timeout');
  });

  test('settles by the first answer and leaves no timer', async () => {
    jest.useFakeTimers();
    let callback: Callback | undefined;
    const value = callOffice<string>('x', 1000, (done) => {
      callback = done;
      done(succeeded('first'));
      done(failed(5001));
    });
    await expect(value).resolves.toBe('first');
    expect(jest.getTimerCount()).toBe(0);
    callback?.(succeeded('late'));
    await expect(value).resolves.toBe('first');
  });

  test('ignores an answer after the deadline', async () => {
    jest.useFakeTimers();
    let callback: Callback | undefined;
    const outcome = failureOf(callOffice<string>('x', 5, (done) => (callback = done)));
    await jest.advanceTimersByTimeAsync(5);
    callback?.(succeeded('late'));
    expect((await outcome).code).toBe('timeout');
  });

  test.each([
    ['a missing method', new TypeError('x is not a function'), 'unsupported'],
    ['a coded exception', Object.assign(new Error('x'), { code: 7000 }), 7000],
    ['anything else', new Error('x'), 'invalid-answer'],
  ])('turns %s into a HostError', async (_what, thrown, code) => {
    const error = await failureOf(
      callOffice('x', 10, () => {
        throw thrown;
      }),
    );
    expect([error.code, error.cause]).toEqual([code, thrown]);
  });

  test.each([undefined, null, {}, { status: 'failed' }, 'garbage'])(
    'takes %p for an invalid answer',
    async (answer) => {
      const error = await failureOf(
        callOffice('x', 10, (done) => done(answer as unknown as Office.AsyncResult<string>)),
      );
      expect(error.code).toBe('invalid-answer');
    },
  );

  test('works where there are no timers', async () => {
    const timers = globalThis.setTimeout;
    try {
      Reflect.deleteProperty(globalThis, 'setTimeout');
      await expect(callOffice<string>('x', 10, (done) => done(succeeded('v')))).resolves.toBe('v');
    } finally {
      globalThis.setTimeout = timers;
    }
  });
});
