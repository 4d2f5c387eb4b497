import { createCallQueue, MOST_AT_ONCE } from '../../../src/outlook/office/call-queue';
import { createOfficeHost } from '../../../src/outlook/office/office-compose-host';
import { fakeOffice } from './fake-office';

/** Calls that settle when told, with how many were under way at a time. */
function calls() {
  const begun: string[] = [];
  const ends = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  let most = 0;
  const call = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      begun.push(name);
      const end = <T extends unknown[]>(settle: (...values: T) => void) => {
        return (...values: T) => {
          ends.delete(name);
          settle(...values);
        };
      };
      ends.set(name, { resolve: end(() => resolve(name)), reject: end(reject) });
      most = Math.max(most, ends.size);
    });
  const settle = async (name: string, how: 'resolve' | 'reject' = 'resolve') => {
    const end = ends.get(name);
    if (how === 'resolve') end?.resolve();
    else end?.reject(new Error(name));
    await Promise.resolve().then(() => undefined);
    await Promise.resolve();
  };
  return { begun, call, settle, most: () => most, running: () => [...ends.keys()] };
}

test('three calls begin at once, in the tick in which they are asked for; the next in its turn', async () => {
  const { begun, call, settle } = calls();
  const queue = createCallQueue();
  const ends = ['a', 'b', 'c', 'd', 'e'].map((name) => queue.one(call(name)));
  expect(begun).toEqual(['a', 'b', 'c']);
  await settle('b');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  await settle('a', 'reject');
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
  await expect(ends[0]).rejects.toThrow('a');
  await expect(ends[1]).resolves.toBe('b');
});

test('a pair begins in one tick: it waits for two places, and nobody passes it', async () => {
  const { begun, call, settle } = calls();
  const queue = createCallQueue();
  const alone = ['a', 'b'].map((name) => queue.one(call(name)));
  const pair = queue.pair(call('read'), call('write'));
  const after = queue.one(call('c'));
  expect(begun).toEqual(['a', 'b']);
  await settle('a');
  expect(begun).toEqual(['a', 'b', 'read', 'write']);
  await settle('read');
  expect(begun).toEqual(['a', 'b', 'read', 'write', 'c']);
  await settle('write');
  await settle('b');
  await settle('c');
  expect(await Promise.all([...alone, pair, after])).toEqual(['a', 'b', ['read', 'write'], 'c']);
});

test('a pair of which one fails frees both places', async () => {
  const { begun, call, settle } = calls();
  const queue = createCallQueue();
  const failed = queue.pair(call('read'), call('write')).catch((error: Error) => error.message);
  const next = queue.pair(call('read 2'), call('write 2'));
  await settle('read', 'reject');
  expect(begun).toEqual(['read', 'write', 'read 2', 'write 2'].slice(0, 4));
  await settle('write');
  await settle('read 2');
  await settle('write 2');
  expect(await failed).toBe('read');
  expect(await next).toEqual(['read 2', 'write 2']);
});

test('whatever is asked for and however it ends, three run at most, in order, and all are done', async () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    let state = seed;
    const draw = (below: number): number => {
      state = (state * 16807) % 2147483647;
      return state % below;
    };
    const { begun, call, settle, most, running } = calls();
    const queue = createCallQueue();
    const asked: string[] = [];
    const ends: Promise<unknown>[] = [];
    const ask = (): void => {
      const name = String(asked.length);
      if (draw(3) === 0) {
        asked.push(name, `${name}'`);
        ends.push(queue.pair(call(name), call(`${name}'`)));
      } else {
        asked.push(name);
        ends.push(queue.one(call(name)));
      }
    };
    const settled = Promise.allSettled(ends);
    for (let step = 0; step < 30; step += 1) {
      if (draw(2) === 0) ask();
      const open = running();
      const name = open[draw(Math.max(1, open.length))];
      if (name !== undefined && draw(2) === 0) {
        ends.forEach((end) => void end.catch(() => undefined));
        await settle(name, draw(4) === 0 ? 'reject' : 'resolve');
      }
    }
    for (let [name] = running(); name !== undefined; [name] = running()) await settle(name);
    await settled;
    expect(begun).toEqual(asked);
    expect(most()).toBeLessThanOrEqual(MOST_AT_ONCE);
    expect((await Promise.allSettled(ends)).length).toBe(ends.length);
  }
});

test('the host asks Outlook for three things at a time, a write’s read and the write in one tick', async () => {
  const never = 'never' as const;
  const { office, calls: made } = fakeOffice({
    answers: {
      'body.getAsync': never,
      'body.setAsync': never,
      'subject.getAsync': never,
      'to.getAsync': never,
      'body.getTypeAsync': never,
      'sessionData.setAsync': never,
    },
  });
  jest.useFakeTimers();
  const host = createOfficeHost(office);
  const settled = Promise.allSettled([
    host.readSubject(),
    host.bodyFormat(),
    host.writeBody('<p>a</p>', 'html'),
    host.readRecipients(),
    host.writeSession('a', '1'),
    host.writeSettings({ a: 1 }),
  ]);
  const names = () => made.map(([name]) => name);
  expect(host.readSetting('a')).toBe(1);
  expect(names()).toEqual(['subject.getAsync', 'body.getTypeAsync']);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(names().slice(2)).toEqual(['body.getAsync', 'body.setAsync', 'to.getAsync']);
  await jest.advanceTimersByTimeAsync(60_000);
  jest.useRealTimers();
  expect(names().slice(5)).toEqual(['sessionData.setAsync', 'roamingSettings.saveAsync']);
  expect((await settled).map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
    'fulfilled',
    'rejected',
    'rejected',
    'fulfilled',
  ]);
});
