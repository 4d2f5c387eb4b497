import type { Answer, Request, Requests } from './worker-messages';

/** What of a worker is used. */
export interface WorkerPort {
  postMessage(message: Request): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
}

type Kind = keyof Requests;

/** What is answered at once, and had better not wait until a whole charter is compiled. */
const QUICK: ReadonlySet<Kind> = new Set<Kind>(['shipped', 'rule']);

/** The workers that compile, as calls that answer. */
export class Compiler {
  #asked = 0;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  readonly #quick: WorkerPort;
  readonly #whole: WorkerPort;

  /** @param start starts a worker: one is for what is answered at once, another for the rest */
  constructor(start: () => WorkerPort) {
    const started = (): WorkerPort => {
      const worker = start();
      worker.addEventListener('message', ({ data }) => {
        this.#waiting.get(data.id)?.(data);
        this.#waiting.delete(data.id);
      });
      return worker;
    };
    this.#quick = started();
    this.#whole = started();
  }

  /** Rejects with what went wrong in the worker. */
  ask<Asked extends Kind>(
    kind: Asked,
    ask: Requests[Asked]['ask'],
  ): Promise<Requests[Asked]['answer']> {
    const id = (this.#asked += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ answer, failure }) => {
        if (failure === undefined) resolve(answer as Requests[Asked]['answer']);
        else reject(new Error(failure));
      });
      (QUICK.has(kind) ? this.#quick : this.#whole).postMessage({ id, kind, ask } as Request);
    });
  }
}
