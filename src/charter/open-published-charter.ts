import type { House } from '../house/house';
import type { CompiledTemplates, EnglishTemplates } from '../templates/template';
import { decodeRules } from '../tone/match/decode-rules';
import type { ToneRules } from '../tone/match/rules';
import { decodeTransformations } from '../tone/rewriting/decode-transformations';
import type { Transformations } from '../tone/rewriting/transformation';
import { changesIn, type CharterChanges } from './charter-changes';
import { readPublishedCharter, type PublishedFault } from './read-published-charter';
import { triedExamples } from './try-published-charter';

/** A published charter that was read, each part made when it is asked for. */
export interface OpenedCharter {
  /** When it was published: ISO 8601, UTC. */
  readonly made: string;
  /** The fingerprint of the shipped charter that it was made from. */
  readonly shipped: string;
  readonly changes: CharterChanges;
  readonly house: House;
  readonly templates: CompiledTemplates;
  readonly phrases: CompiledTemplates;
  readonly english: EnglishTemplates;
  readonly rules: () => ToneRules;
  /** Nothing where it has no rules for English. */
  readonly englishRules: () => ToneRules | undefined;
  readonly transformations: () => Transformations;
  /** See `triedExamples`. */
  readonly tries: () => Generator<boolean, void>;
}

export type CharterOpening =
  | { readonly ok: true; readonly charter: OpenedCharter }
  | { readonly ok: false; readonly why: PublishedFault; readonly where: string };

/**
 * Reads a published charter and gives its parts. Never throws, whatever the text.
 * @param builtIn the templates that the pane was built with
 * @param now ms since 1970
 */
export function openPublishedCharter(
  content: string,
  builtIn: CompiledTemplates,
  now: number,
): CharterOpening {
  const reading = readPublishedCharter(content, now);
  if (!reading.ok) return reading;
  const { charter } = reading;
  let rules: ToneRules | undefined;
  const decoded = (): ToneRules => (rules ??= decodeRules(charter.tone));
  return {
    ok: true,
    charter: {
      made: charter.made,
      shipped: charter.shipped,
      changes: changesIn(charter, builtIn),
      house: charter.house,
      templates: charter.templates,
      phrases: charter.phrases,
      english: charter.english,
      rules: decoded,
      englishRules: () => {
        const english = charter.others.find(({ language }) => language?.code === 'en');
        return english && decodeRules(english);
      },
      transformations: () => decodeTransformations(charter.transformations, charter.tone),
      tries: () => triedExamples(decoded(), charter.examples),
    },
  };
}
