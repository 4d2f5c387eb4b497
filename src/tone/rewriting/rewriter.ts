import type { ToneRules } from '../match/rules';
import { engineOf, type Engine } from '../match/engine';
import type { Genders } from '../morphology/noun-group';
import { VerbForms } from '../morphology/verb-forms';
import type { Transformation, Transformations } from './transformation';

/** Rules and transformations, ready to rewrite with. */
export interface Rewriter {
  readonly rules: ToneRules;
  readonly engine: Engine;
  readonly list: readonly Transformation[];
  readonly verbs: VerbForms;
  readonly genders: Genders;
}

export function openRewriter(rules: ToneRules, transformations: Transformations): Rewriter {
  const { list, verbs, masculine, feminine } = transformations;
  return {
    rules,
    engine: engineOf(rules),
    list,
    verbs: new VerbForms(verbs),
    genders: { masculine, feminine },
  };
}
