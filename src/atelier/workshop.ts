import { extending, isShipped, type CharterTexts } from '../charter-compiler/charter-texts';
import { compileCharter, type CompiledCharter } from '../charter-compiler/compile-charter';
import { readRules } from '../charter-compiler/expressions/compile-expressions';
import { sentencesOf } from '../charter-compiler/expressions/schema';
import { Mistakes } from '../charter-compiler/mistakes';
import { compileTemplates } from '../charter-compiler/templates/compile-templates';
import { fingerprintOf } from '../publishing/fingerprint';
import { publicationOf } from '../publishing/publish-charter';
import { SendFileError, withSendCharter } from '../publishing/send-file';
import { check } from '../tone/check';
import type { ToneRules } from '../tone/match/rules';
import { review } from '../tone/review';
import { suggestingBy } from '../tone/rewriting/suggest';
import type { Transformations } from '../tone/rewriting/transformation';
import type { Noise, Outcome, PublishedFiles, Shipped, Tried } from './worker-messages';

/** Sentences of a noisy rule that are shown. */
const SHOWN = 5;

/** What the page asks of a compiler: it holds the shipped charter and the last one that had nothing to mend. */
export class Workshop {
  #rules: ToneRules;
  #transformations: Transformations;
  #last: { readonly compiled: CompiledCharter; readonly texts: CharterTexts } | undefined;
  readonly #fingerprint: string;

  constructor(
    private readonly shippedTexts: CharterTexts,
    rules: ToneRules,
    transformations: Transformations,
  ) {
    this.#rules = rules;
    this.#transformations = transformations;
    this.#fingerprint = fingerprintOf(shippedTexts);
  }

  /** What ships. */
  shipped(): Shipped {
    const written = readRules(this.shippedTexts, new Mistakes()) ?? [];
    const compiled = compileTemplates(this.shippedTexts, new Mistakes());
    return {
      fingerprint: this.#fingerprint,
      rules: written.map(({ rule, category }) => ({
        id: rule.id,
        category,
        severity: rule.severity,
        example: sentencesOf(rule)[0] ?? '',
      })),
      phases: compiled?.phases.map(({ id, title }) => ({ id, title })) ?? [],
      templates: compiled?.templates.map(({ id, title, phase }) => ({ id, title, phase })) ?? [],
    };
  }

  /** Compiles an agency's own files over the shipped ones, and tells what is to be mended, or how noisy its rules are. */
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
      return { mistakes, noise: {}, sentences: 0 };
    }
    const { compiled } = compilation;
    this.#last = { compiled, texts };
    this.#rules = compiled.rules;
    this.#transformations = compiled.transformations;
    return { mistakes: [], ...this.#noise(texts) };
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
    const { published, send } = publicationOf(compiled, texts, this.#fingerprint, new Date(made));
    try {
      return {
        'charte.json': JSON.stringify(published),
        'launchevent.js': withSendCharter(launchevent, send),
      };
    } catch (thrown) {
      if (!(thrown instanceof SendFileError)) throw thrown;
      return 'version';
    }
  }

  /** In how many of the sentences that the shipped rules must leave alone an own rule speaks. */
  #noise(texts: CharterTexts): Pick<Outcome, 'noise' | 'sentences'> {
    const written = readRules(texts, new Mistakes()) ?? [];
    const own = new Map(
      written
        .filter(({ shipped }) => !shipped)
        .map(({ rule, plain }) => [rule.id, plain?.eviter[0] ?? rule.id]),
    );
    if (own.size === 0) return { noise: {}, sentences: 0 };
    const ordinary = Array.from(
      new Set(written.filter(({ shipped }) => shipped).flatMap(({ rule }) => rule.passes)),
    );
    const noise: Record<string, { count: number; sentences: string[] }> = {};
    for (const sentence of ordinary) {
      const ids = new Set(check(this.#rules, sentence).map(({ ruleId }) => ruleId));
      for (const id of ids) {
        const name = own.get(id);
        if (name === undefined) continue;
        const one = (noise[name] ??= { count: 0, sentences: [] });
        one.count += 1;
        if (one.sentences.length < SHOWN) one.sentences.push(sentence);
      }
    }
    return { noise: noise satisfies Record<string, Noise>, sentences: ordinary.length };
  }
}
