import { createBrowserCopy, type BrowserParts } from '../../../src/taskpane/session/browser-copy';

const parts = (request: LockManager['request']): BrowserParts => ({
  localStorage: { getItem: () => null, setItem: () => undefined },
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  locks: { request },
});
/** As a browser does that refuses storage to framed pages. */
const refusing = (() =>
  Promise.reject(new DOMException('No.', 'SecurityError'))) as LockManager['request'];
const granting = ((_: string, work: LockGrantedCallback<unknown>) =>
  Promise.resolve(work(null))) as LockManager['request'];

test('where the lock is refused, changes take turns within this window', async () => {
  const { alone } = createBrowserCopy(parts(refusing), 'copy');
  const done: string[] = [];
  await Promise.all([
    alone(async () => {
      await Promise.resolve();
      done.push('one');
    }),
    alone(() => {
      done.push('other');
      return Promise.resolve();
    }),
  ]);
  expect(done).toEqual(['one', 'other']);
});

test.each([
  ['granted', granting],
  ['refused', refusing],
])('with the lock %s, what fails has run once', async (_, request) => {
  const { alone } = createBrowserCopy(parts(request), 'copy');
  const work = jest.fn(() => Promise.reject(new Error('full')));
  await expect(alone(work)).rejects.toThrow('full');
  expect(work).toHaveBeenCalledTimes(1);
});
