import type { FormRule } from '../authoring/own-charter';

/** A rule before anything is written. */
export const NEW_RULE: FormRule = {
  category: 'negatif',
  avoid: [],
  prefer: [],
  why: '',
  severity: 'replace',
  finds: [],
  leaves: [],
};
