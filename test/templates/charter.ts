import { phrases } from '../../src/charter/phrases';
import { templates as charter } from '../../src/charter/templates';
import { englishTemplates as english } from '../../src/charter/templates-en';
import { withPhrases } from '../../src/templates/templates-for';
import type { Template } from '../../src/templates/template';

/** The agency's charter as it ships, as test/global-setup.ts has compiled it once for all tests. */
export { charter, english, phrases };

/** Its templates and its phrases. */
export const everything = withPhrases(charter, phrases);

export function charterTemplate(id: string): Template {
  const template = charter.templates.find((candidate) => candidate.id === id);
  if (!template) throw new RangeError(`no template ${id}`);
  return template;
}

export { everyCombination, sampleValues } from '../../src/authoring/combinations';
