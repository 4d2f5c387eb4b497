import { KeptFiles } from '../../src/atelier/kept-files';

/** As much of a browser's database as is used: transactions one after the other, each done a while later. */
function memoryDatabase(room = Infinity) {
  let kept = new Map<string, string>();
  let last: Promise<unknown> = Promise.resolve();
  const request = (result: () => unknown) => {
    const one = { result: undefined as unknown, onsuccess: () => undefined };
    setTimeout(() => {
      one.result = result();
      one.onsuccess();
    });
    return one;
  };
  const transaction = () => {
    const own = { oncomplete: () => undefined, onabort: () => undefined, error: null };
    let written = new Map(kept);
    last = last.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const fits = Array.from(written.values()).join('').length <= room;
      if (fits) kept = written;
      (fits ? own.oncomplete : own.onabort)();
    });
    const store = {
      clear: () => (written = new Map()),
      put: (content: string, path: string) => written.set(path, content),
      getAllKeys: () => request(() => Array.from(kept.keys())),
      getAll: () => request(() => Array.from(kept.values())),
    };
    return Object.assign(own, { objectStore: () => store });
  };
  const factory = { open: () => request(() => ({ transaction })) } as unknown as IDBFactory;
  return { factory, paths: () => Array.from(kept.keys()) };
}

const ONE = [['files/cgv.pdf', 'JVBERi0=']] as const;

test('what is kept is read again', async () => {
  const { factory } = memoryDatabase();
  await new KeptFiles(() => factory).keep(ONE);
  expect(await new KeptFiles(() => factory).read()).toEqual(ONE);
});

test('a change that is taken back while it is written is taken back there too', async () => {
  const { factory, paths } = memoryDatabase();
  const files = new KeptFiles(() => factory);
  await files.keep(ONE);
  await Promise.all([files.keep([]), files.keep(ONE)]);
  expect(paths()).toEqual(['files/cgv.pdf']);
});

test('where there is no room, that is said, and what fits is kept after it', async () => {
  const { factory, paths } = memoryDatabase(8);
  const files = new KeptFiles(() => factory);
  await expect(files.keep([...ONE, ['files/plan.png', 'AQID']])).rejects.toThrow('no room');
  await files.keep(ONE);
  expect(paths()).toEqual(['files/cgv.pdf']);
});
