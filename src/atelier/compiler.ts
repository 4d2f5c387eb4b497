import type { Answer, Request, Requests } from './worker-messages';

/** What of a worker is used. */
export interface WorkerPort {
  postMessage(message: Request): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Answer }) => void): void;
}

/** The worker that compiles, as calls that answer. */
export class Compiler {
  #asked = 0;
  readonly #waiting = new Map<number, (answer: Answer) => void>();

  constructor(private readonly worker: WorkerPort) {
    worker.addEventListener('message', ({ data }) => {
      this.#waiting.get(data.id)?.(data);
      this.#waiting.delete(data.id);
    });
  }

  /** Rejects with what went wrong in the worker. */
  ask<Kind extends keyof Requests>(
    kind: Kind,
    ask: Requests[Kind]['ask'],
  ): Promise<Requests[Kind]['answer']> {
    const id = (this.#asked += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ answer, failure }) => {
        if (failure === undefined) resolve(answer as Requests[Kind]['answer']);
        else reject(new Error(failure));
      });
      this.worker.postMessage({ id, kind, ask } as Request);
    });
  }
}
