import type { House } from '../house/house';
import type { CompiledTemplates, EnglishTemplates } from '../templates/template';
import type { EncodedRules } from '../tone/match/decode-rules';
import type { EncodedTransformations } from '../tone/rewriting/decode-transformations';

/** The file beside the pane that holds the charter which an agency has published; absent where none was. */
export const PUBLISHED_FILE = 'charte.json';

/**
 * What reads a published charter: the version of this file's shape, of the compiled rules and of the
 * transformations. One that differs is another engine's.
 */
export const ENGINE = '2.7.0';

/** The largest file that is read, in bytes: five times what the shipped charter takes. */
export const MOST_BYTES = 4_000_000;

/** A sentence with the ids of the rules that find something in it, in the order of the text. */
export interface PublishedExample {
  readonly text: string;
  readonly finds: readonly string[];
}

/** A charter as it is published: what the pane loads in the place of the one it was built with. Plain JSON. */
export interface PublishedCharter {
  readonly format: 'ton-juste/charte';
  /** `ENGINE` of what made it. */
  readonly engine: string;
  /** When its author published it: ISO 8601, UTC. */
  readonly made: string;
  /** Of the shipped charter that it was made from (`fingerprintOf`). */
  readonly shipped: string;
  readonly tone: EncodedRules;
  /** The rules for other languages than French. */
  readonly others: readonly EncodedRules[];
  readonly transformations: EncodedTransformations;
  readonly templates: CompiledTemplates;
  readonly phrases: CompiledTemplates;
  readonly english: EnglishTemplates;
  /** What rules of the agency's own are called: by id, the first expression that each avoids. */
  readonly names: Readonly<Record<string, string>>;
  /** What it sets for all who use it. */
  readonly house: House;
  /** Ids of the shipped rules that it leaves out. */
  readonly off: readonly string[];
  /** What the engine that made it finds: another one that finds anything else is not to use it. */
  readonly examples: readonly PublishedExample[];
}
