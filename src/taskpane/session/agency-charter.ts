import type { CharterChanges } from '../../charter/charter-changes';
import type { CharterTrouble } from '../../charter/charter-trouble';
import type { OpenedCharter, openPublishedCharter } from '../../charter/open-published-charter';
import type { House } from '../../house/house';
import type { SharedCopy } from '../../storage/shared-copy';
import type { CompiledTemplates, EnglishTemplates } from '../../templates/template';
import type { ToneRules } from '../../tone/match/rules';
import type { Transformations } from '../../tone/rewriting/transformation';
import type { Fetched } from './fetch-published';
import { Store } from './store';

/** What the pane takes its templates and rules from; all but the templates comes when it is asked for. */
export interface PaneCharter {
  readonly templates: CompiledTemplates;
  /** What the agency sets for all its people; left out: nothing. */
  readonly house?: House;
  readonly loadRules: () => Promise<ToneRules>;
  /** What the rules alone do not rewrite; left out: never. */
  readonly loadTransformations?: () => Promise<Transformations>;
  /** The rules for English, when some is found in a draft; left out: French alone is reviewed. */
  readonly loadEnglishRules?: () => Promise<ToneRules>;
  readonly loadEnglish: () => Promise<EnglishTemplates>;
  /** Its phrases, whose phases are situations. */
  readonly loadPhrases: () => Promise<CompiledTemplates>;
}

/** What the settings say of the charter. */
export interface CharterNews {
  /** When the one in use was published, ISO 8601; left out: it is the one that was built in. */
  readonly made?: string;
  readonly changes?: CharterChanges;
  /** It was made for another version of Ton juste: the check at Send may have lost it. */
  readonly outdated?: true;
  readonly trouble?: { readonly why: CharterTrouble; readonly where: string };
}

/** What surrounds it. */
export interface CharterSurroundings {
  /** The last good one on this machine. */
  readonly kept: Pick<SharedCopy, 'read' | 'write'>;
  readonly ask: () => Promise<Fetched>;
  /** What reads a published charter comes when there is one. */
  readonly loadReader: () => Promise<{ openPublishedCharter: typeof openPublishedCharter }>;
  readonly allRight: (answers: Iterator<boolean, void>) => Promise<boolean>;
  /** ms since 1970. */
  readonly now: () => number;
}

/** For so long the rules wait for a first answer of the host's, ms; what comes later is used next time. */
const WAIT_MS = 2000;

/**
 * The charter of the pane: the one that was built in, until one that the agency published is there and good. It
 * changes only while nothing is open; the last good one is kept on this machine.
 */
export class AgencyCharter extends Store<{
  readonly charter: PaneCharter;
  readonly news: CharterNews;
}> {
  readonly #settled: Promise<PaneCharter>;
  #settle: (charter: PaneCharter) => void = () => undefined;
  #resting = false;
  /** What is used from the next rest on. */
  #next: { readonly charter: PaneCharter; readonly news: CharterNews } | undefined;

  /** @param shipped the fingerprint of the shipped charter of this build */
  constructor(
    private readonly builtIn: PaneCharter,
    private readonly shipped: string,
    private readonly around: CharterSurroundings,
  ) {
    super({ charter: builtIn, news: {} });
    this.#settled = new Promise((resolve) => {
      this.#settle = resolve;
    });
    const { loadTransformations, loadEnglishRules } = builtIn;
    const settled = this.#settled;
    // Rules come after the pane has been drawn: by then it is known which.
    this.set({
      charter: {
        templates: builtIn.templates,
        house: builtIn.house,
        loadEnglish: builtIn.loadEnglish,
        loadPhrases: builtIn.loadPhrases,
        loadRules: () => settled.then(({ loadRules }) => loadRules()),
        ...(loadTransformations && {
          loadTransformations: () =>
            settled.then((charter) => (charter.loadTransformations ?? loadTransformations)()),
        }),
        ...(loadEnglishRules && {
          loadEnglishRules: () =>
            settled.then((charter) => (charter.loadEnglishRules ?? loadEnglishRules)()),
        }),
      },
    });
  }

  /** Looks for the published charter, once an opening. Never rejects. */
  async start(): Promise<void> {
    const timer = setTimeout(() => this.#settle(this.builtIn), WAIT_MS);
    try {
      await this.#follow();
    } catch {
      // What reads it can't be had: the built-in charter is there all the same.
    }
    clearTimeout(timer);
    this.#settle(this.builtIn);
  }

  /** Whether nothing is open that another charter would take away. */
  rest = (resting: boolean): void => {
    this.#resting = resting;
    if (!resting || !this.#next) return;
    const next = this.#next;
    this.#next = undefined;
    this.set(next);
  };

  async #follow(): Promise<void> {
    const { kept, ask, allRight } = this.around;
    const text = kept.read() ?? '';
    const last = text === '' ? undefined : await this.#open(text);
    // One that an earlier version kept, and this one can't read, is as good as none.
    const good = last?.ok === true ? last.charter : undefined;
    if (good) this.#use(good);
    const fetched = await ask();
    if (fetched.kind === 'unreachable') return;
    if (fetched.kind === 'absent') {
      if (text !== '') kept.write('');
      if (good) this.#swap(this.builtIn, {});
      return;
    }
    if (fetched.kind === 'large') return this.#refuse('large', '');
    if (fetched.text === text && good) return;
    const opening = await this.#open(fetched.text);
    if (!opening.ok) return this.#refuse(opening.why, opening.where);
    const { charter } = opening;
    if (good && Date.parse(charter.made) < Date.parse(good.made)) return this.#refuse('older', '');
    if (!(await allRight(charter.tries()))) return this.#refuse('examples', '');
    kept.write(fetched.text);
    this.#use(charter);
  }

  async #open(text: string) {
    const { openPublishedCharter } = await this.around.loadReader();
    return openPublishedCharter(text, this.builtIn.templates, this.around.now());
  }

  #refuse(why: CharterTrouble, where: string): void {
    // The words of the settings need not wait for a rest.
    const news = { ...(this.#next?.news ?? this.state.news), trouble: { why, where } };
    if (this.#next) this.#next = { ...this.#next, news };
    this.set({ news });
  }

  #use(opened: OpenedCharter): void {
    const { loadTransformations, loadEnglishRules } = this.builtIn;
    const english = opened.englishRules();
    const charter: PaneCharter = {
      templates: opened.templates,
      house: opened.house,
      loadEnglish: () => Promise.resolve(opened.english),
      loadPhrases: () => Promise.resolve(opened.phrases),
      loadRules: () => Promise.resolve(opened.rules()),
      ...(loadTransformations && {
        loadTransformations: () => Promise.resolve(opened.transformations()),
      }),
      ...(english
        ? { loadEnglishRules: () => Promise.resolve(english) }
        : loadEnglishRules && { loadEnglishRules }),
    };
    this.#settle(charter);
    this.#swap(charter, {
      made: opened.made,
      changes: opened.changes,
      ...(opened.shipped !== this.shipped && { outdated: true }),
    });
  }

  #swap(charter: PaneCharter, news: CharterNews): void {
    this.#next = { charter, news };
    this.rest(this.#resting);
  }
}
