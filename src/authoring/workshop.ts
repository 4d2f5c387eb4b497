import { extending, isShipped, type CharterTexts } from '../charter-compiler/charter-texts';
import { compileCharter, type CompiledCharter } from '../charter-compiler/compile-charter';
import { readRules, type WrittenRule } from '../charter-compiler/expressions/compile-expressions';
import { sentencesOf } from '../charter-compiler/expressions/schema';
import { Mistakes } from '../charter-compiler/mistakes';
import { compileTemplates } from '../charter-compiler/templates/compile-templates';
import { fingerprintOf } from '../publishing/fingerprint';
import { namesOf, publicationOf } from '../publishing/publish-charter';
import { SendFileError, withSendCharter } from '../publishing/send-file';
import type { CompiledTemplates } from '../templates/template';
import type { ToneRules } from '../tone/match/rules';
import { review } from '../tone/review';
import { suggestingBy } from '../tone/rewriting/suggest';
import type { Transformations } from '../tone/rewriting/transformation';
import { noiseIn } from './noise';
import { ORDINARY_MESSAGES } from './ordinary-messages';
import type {
  Noise,
  Outcome,
  PublishedFiles,
  RehearsedAlarm,
  RehearsedRule,
  RehearsedTemplate,
  Shipped,
  Tried,
} from './outcome';
import type { FormRule } from './own-charter';
import type { FormTemplate } from './own-templates';
import { rehearsedAlarm, rehearsedRule, rehearsedTemplate, type AskedAlarm } from './rehearsal';

/** Suggestions of a finding that are shown. */
const SHOWN = 5;

function phasesOf({ phases }: CompiledTemplates): Shipped['phases'] {
  return phases.map(({ id, title }) => ({ id, title }));
}

/** What is asked of a compiler while a charter is written: it holds the shipped charter and the last good one. */
export class Workshop {
  #rules: ToneRules;
  /** Those for other languages, once a charter was compiled. */
  #others: readonly ToneRules[] = [];
  #transformations: Transformations;
  #last: { readonly compiled: CompiledCharter; readonly texts: CharterTexts } | undefined;
  readonly #fingerprint: string;
  readonly #written: readonly WrittenRule[];
  readonly #ordinary: readonly string[];

  constructor(
    private readonly shippedTexts: CharterTexts,
    rules: ToneRules,
    transformations: Transformations,
  ) {
    this.#rules = rules;
    this.#transformations = transformations;
    this.#fingerprint = fingerprintOf(shippedTexts);
    this.#written = readRules(shippedTexts, new Mistakes()) ?? [];
    const left = new Set(this.#written.flatMap(({ rule }) => rule.passes));
    this.#ordinary = [...ORDINARY_MESSAGES, ...left];
  }

  /** What ships. */
  shipped(): Shipped {
    const compiled = compileTemplates(this.shippedTexts, new Mistakes());
    return {
      fingerprint: this.#fingerprint,
      rules: this.#written.map(({ rule, category }) => ({
        id: rule.id,
        category,
        severity: rule.severity,
        example: sentencesOf(rule)[0] ?? '',
      })),
      phases: compiled ? phasesOf(compiled) : [],
      templates: compiled?.templates.map(({ id, title, phase }) => ({ id, title, phase })) ?? [],
    };
  }

  /** Compiles an agency's own files over the shipped ones: what is to be mended, or how noisy its rules are. */
  compile(own: CharterTexts): Outcome {
    const texts = extending(this.shippedTexts, own);
    const compilation = compileCharter(texts);
    if (!compilation.ok) {
      this.#last = undefined;
      const mistakes = compilation.mistakes.map(({ file, line, reason }) => ({
        file: isShipped(file) ? '' : file,
        line,
        reason,
      }));
      return { mistakes, noise: {}, messages: 0, names: {}, phases: [] };
    }
    const { compiled } = compilation;
    this.#last = { compiled, texts };
    this.#rules = compiled.rules;
    this.#others = compiled.others;
    this.#transformations = compiled.transformations;
    const ownRules = (readRules(texts, new Mistakes()) ?? []).filter(({ shipped }) => !shipped);
    return {
      mistakes: [],
      noise: this.#noise(ownRules),
      messages: this.#ordinary.length,
      names: namesOf(ownRules),
      phases: phasesOf(compiled.templates),
    };
  }

  /** What a rule does by itself, while it is written. */
  rehearseRule(rule: FormRule, own: CharterTexts): RehearsedRule {
    return rehearsedRule(rule, this.shippedTexts, own, this.#ordinary);
  }

  /** What a template comes to, while it is written. */
  rehearseTemplate(
    template: FormTemplate,
    own: CharterTexts,
    id: string | undefined,
  ): RehearsedTemplate {
    const english = this.#others.find(({ language }) => language.code === 'en');
    return rehearsedTemplate(template, own, id, this.#rules, english);
  }

  /** What a false alarm comes to with the charter that was compiled last, which `own` is. */
  rehearseAlarm(alarm: AskedAlarm, own: CharterTexts): RehearsedAlarm | 'mistakes' {
    if (!this.#last) return 'mistakes';
    const { rules, others } = this.#last.compiled;
    const spoken = [rules, ...others].find(({ language }) => language.code === alarm.language);
    return rehearsedAlarm(alarm, this.shippedTexts, own, spoken);
  }

  /** What is found in a text, with the last charter that had nothing to mend. */
  review(text: string): Tried {
    const suggest = suggestingBy(this.#rules, this.#transformations);
    const { message, findings } = review(text, 'text', this.#rules, { suggest });
    return {
      text: message.map.text,
      findings: findings.map(({ span, ruleId, note, suggestions, phrasings }) => ({
        ...span,
        ruleId,
        note,
        suggestions: Array.from(
          new Set([...suggestions.map((suggestion) => suggestion.text), ...phrasings]),
        ).slice(0, SHOWN),
      })),
    };
  }

  /**
   * What is published of the charter that was compiled last.
   * @param launchevent the file of the check at Send that the host serves
   * @param made ms since 1970
   */
  publish(launchevent: string, made: number): PublishedFiles | 'mistakes' | 'version' {
    if (!this.#last) return 'mistakes';
    const { compiled, texts } = this.#last;
    const { published, send, files } = publicationOf(
      compiled,
      texts,
      this.#fingerprint,
      new Date(made),
    );
    try {
      return {
        files,
        'charte.json': JSON.stringify(published),
        'launchevent.js': withSendCharter(launchevent, send),
      };
    } catch (thrown) {
      if (!(thrown instanceof SendFileError)) throw thrown;
      return 'version';
    }
  }

  /** In how many ordinary messages each own rule speaks, by its first expression. */
  #noise(own: readonly WrittenRule[]): Readonly<Record<string, Noise>> {
    if (own.length === 0) return {};
    const noise = noiseIn(this.#rules, this.#ordinary);
    return Object.fromEntries(
      own.flatMap(({ rule, plain }) => {
        const spoken = noise.get(rule.id);
        return spoken ? [[plain?.eviter[0] ?? rule.id, spoken]] : [];
      }),
    );
  }
}
