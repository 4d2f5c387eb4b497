import { KeptFiles } from '../../src/atelier/kept-files';

/** A database of one store whose transactions take a while; those with a content of `full` are refused. */
function database() {
  const stored = new Map<string, string>();
  const request = <T>(result: T) => {
    const asked: { result: T; onsuccess?: () => void } = { result };
    setTimeout(() => asked.onsuccess?.(), 1);
    return asked;
  };
  const transaction = () => {
    const next = new Map(stored);
    const made: { oncomplete?: () => void; onabort?: () => void; error: null } & object = {
      error: null,
    };
    setTimeout(() => {
      if ([...next.values()].includes('full')) return made.onabort?.();
      stored.clear();
      for (const [path, content] of next) stored.set(path, content);
      made.oncomplete?.();
    }, 20);
    const objectStore = () => ({
      clear: () => next.clear(),
      put: (content: string, path: string) => void next.set(path, content),
      getAllKeys: () => request([...stored.keys()]),
      getAll: () => request([...stored.values()]),
    });
    return Object.assign(made, { objectStore });
  };
  const factory = { open: () => request({ transaction }) } as unknown as IDBFactory;
  return { stored, factory };
}

const PLAN = ['files/plan.pdf', 'AAAA'] as const;
const LOGO = ['files/logo.png', 'BBBB'] as const;

test('what was asked for last is kept, however fast one change follows another', async () => {
  const { stored, factory } = database();
  const files = new KeptFiles(() => factory);
  await files.keep([PLAN, LOGO]);
  // A file is removed, and put back before that is done.
  await Promise.all([files.keep([PLAN]), files.keep([PLAN, LOGO])]);
  expect([...stored]).toEqual([PLAN, LOGO]);
  expect(await new KeptFiles(() => factory).read()).toEqual([PLAN, LOGO]);
});

test('each change says whether it was kept, and one that was not is tried again', async () => {
  const { stored, factory } = database();
  const files = new KeptFiles(() => factory);
  await files.keep([PLAN]);
  const large = [PLAN, ['files/film.zip', 'full']] as const;
  const said = await Promise.allSettled([
    files.keep(large),
    files.keep(large),
    files.keep([PLAN]),
    files.keep([LOGO]),
  ]);
  expect(said.map(({ status }) => status)).toEqual([
    'rejected',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  expect([...stored]).toEqual([LOGO]);
});
