/** What the host answers for one address. */
export interface Answer {
  readonly status: number;
  /** Where the host sent on to, if it did. */
  readonly url: string;
  readonly header: (name: string) => string | null;
  readonly text: string;
}

/** How the host is asked; a browser and a test differ in it. */
export interface Asking {
  /** Asks past every cache; `null` where there is no answer, or one that may not be read. */
  readonly get: (address: string) => Promise<Answer | null>;
  /** Whether a script of another host can be loaded from here. */
  readonly loads: (script: string) => Promise<boolean>;
}

/** A host's answers, each asked for once. */
export class Host {
  readonly #asked = new Map<string, Promise<Answer | null>>();

  /** @param url of the add-in's folder, without a slash at the end */
  constructor(
    readonly url: string,
    private readonly asking: Asking,
  ) {}

  /** @param path below the add-in's folder, or an address */
  get(path: string): Promise<Answer | null> {
    const address = new URL(path, `${this.url}/`).href;
    const earlier = this.#asked.get(address);
    if (earlier !== undefined) return earlier;
    const answer = this.asking.get(address);
    this.#asked.set(address, answer);
    return answer;
  }

  /** The text of a file that is there; empty otherwise. */
  async text(path: string): Promise<string> {
    const answer = await this.get(path);
    return answer?.status === 200 ? answer.text : '';
  }

  loads(script: string): Promise<boolean> {
    return this.asking.loads(script);
  }
}
