import type { ToneRules } from '../match/rules';
import { engineOf, type Engine } from '../match/engine';
import type { Finding } from '../finding';
import type { Genders } from '../morphology/noun-group';
import { VerbForms } from '../morphology/verb-forms';
import { PatternIndex } from './pattern-index';
import { Remembered } from './remembered';
import type { Transformations } from './transformation';

/** Rules and transformations, ready to rewrite with. */
export interface Rewriter {
  readonly rules: ToneRules;
  readonly engine: Engine;
  readonly index: PatternIndex;
  readonly verbs: VerbForms;
  readonly genders: Genders;
  /** What is found in sentences and in what becomes of them, by their text. */
  readonly findings: Remembered<readonly Finding[]>;
}

/** Sentences whose findings are remembered at most: those of some pages, each with what it may become. */
const MOST_SENTENCES = 2000;

export function openRewriter(rules: ToneRules, transformations: Transformations): Rewriter {
  const { list, verbs, masculine, feminine } = transformations;
  return {
    rules,
    engine: engineOf(rules),
    index: new PatternIndex(list),
    verbs: new VerbForms(verbs),
    genders: { masculine, feminine },
    findings: new Remembered(MOST_SENTENCES),
  };
}
