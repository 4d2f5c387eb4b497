import { englishTemplates } from '../../src/charter/templates-en';
import { phrases } from '../../src/charter/phrases';
import { templates } from '../../src/charter/templates';
import type { PublishedCharter } from '../../src/charter/published-charter';
import { toneRules } from '../../src/charter/tone';
import { englishToneRules } from '../../src/charter/tone-en';
import { transformations } from '../../src/charter/transformations';
import { publicationOf } from '../../src/publishing/publish-charter';

/** Of a shipped charter that is not this one. */
export const SHIPPED = '0123456789abcdef';

/** The shipped charter, compiled. */
export const SHIPPED_COMPILED = {
  rules: toneRules,
  others: [englishToneRules],
  transformations,
  templates,
  phrases,
  english: englishTemplates,
};

/** The shipped charter as an agency publishes it at a time. */
export function publishedCharter(made: string): PublishedCharter {
  return publicationOf(SHIPPED_COMPILED, new Map(), SHIPPED, new Date(made)).published;
}
