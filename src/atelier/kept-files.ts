/** Files of a charter: path, then content in base64. */
type Files = readonly (readonly [path: string, content: string])[];

const DATABASE = 'ton-juste atelier';
const STORE = 'files';

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no database'));
  });
}

async function opened(databases: () => IDBFactory): Promise<IDBDatabase> {
  const opening = databases().open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return done(opening);
}

function isSame(some: Files, others: Files): boolean {
  return (
    some.length === others.length &&
    some.every(([path, content], at) => path === others[at]?.[0] && content === others[at][1])
  );
}

/**
 * What the templates of a charter attach, kept in this browser's database: it has room for megabytes, which
 * its storage shares with the pane's own.
 */
export class KeptFiles {
  #kept: Files = [];
  /** Done once all is that was asked for. */
  #last: Promise<void> = Promise.resolve();
  #database: Promise<IDBDatabase> | undefined;

  /** @param databases throws where the browser gives none, as in some private windows */
  constructor(private readonly databases: () => IDBFactory) {}

  /** Rejects where there is no database. */
  async read(): Promise<Files> {
    const store = (await this.#open()).transaction(STORE).objectStore(STORE);
    const [paths, contents] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    const files = paths.flatMap((path, index): [path: string, content: string][] => {
      const content: unknown = contents[index];
      return typeof path === 'string' && typeof content === 'string' ? [[path, content]] : [];
    });
    this.#kept = files;
    return files;
  }

  /** Keeps these and no others. Rejects where there is no room. */
  keep(files: Files): Promise<void> {
    // One after another: what is kept in the end is what was asked for last.
    const turn = this.#last.then(() => this.#write(files));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #write(files: Files): Promise<void> {
    if (isSame(files, this.#kept)) return;
    const transaction = (await this.#open()).transaction(STORE, 'readwrite');
    const store = transaction.objectStore(STORE);
    store.clear();
    for (const [path, content] of files) store.put(content, path);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('no room'));
    });
    this.#kept = files;
  }

  #open(): Promise<IDBDatabase> {
    this.#database ??= opened(this.databases);
    return this.#database;
  }
}
