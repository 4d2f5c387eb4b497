import * as v from 'valibot';
import { attachedMark } from '../authoring/charter-entries';
import type { Version } from '../authoring/versions';
import { FILES } from '../templates/enclosed-file';
import type { KeptForm } from './kept-value';

/** What this machine knows of the versions of a charter. */
export interface KnownVersions {
  /** Those that are in the one that is written, by fingerprint, the newest last. */
  readonly lineage: readonly string[];
  /** Those that were saved or opened here, the newest last. */
  readonly versions: readonly Version[];
}

const NOTHING: KnownVersions = { lineage: [], versions: [] };

const schema = v.object({
  lineage: v.array(v.string()),
  versions: v.array(
    v.object({ fingerprint: v.string(), texts: v.array(v.tuple([v.string(), v.string()])) }),
  ),
});

/**
 * The versions as this browser keeps them, of what templates attach a mark alone. Without them two charters are compared all the same.
 */
export const KEPT_VERSIONS: KeptForm<KnownVersions> = {
  name: 'ton-juste atelier versions',
  none: NOTHING,
  write: ({ lineage, versions }) => {
    const written: v.InferInput<typeof schema> = {
      lineage: [...lineage],
      versions: versions.map(({ fingerprint, texts }) => ({
        fingerprint,
        texts: Array.from(texts, ([path, text]) => [
          path,
          path.startsWith(FILES) ? attachedMark(text) : text,
        ]),
      })),
    };
    return JSON.stringify(written);
  },
  read: (text) => {
    const { lineage, versions } = v.parse(schema, JSON.parse(text));
    return {
      lineage,
      versions: versions.map(({ fingerprint, texts }) => ({ fingerprint, texts: new Map(texts) })),
    };
  },
};
