import { ENGINE, type PublishedCharter, type PublishedExample } from '../charter/published-charter';
import type { SendCharter } from '../charter/send-charter';
import {
  filesIn,
  nameOf as nameOfFile,
  type CharterTexts,
} from '../charter-compiler/charter-texts';
import {
  compileCharter,
  type Compilation,
  type CompiledCharter,
} from '../charter-compiler/compile-charter';
import { readRules, type WrittenRule } from '../charter-compiler/expressions/compile-expressions';
import { sentence } from '../charter-compiler/expressions/examples';
import { sentencesOf } from '../charter-compiler/expressions/schema';
import { readExtension } from '../charter-compiler/extension';
import { Mistakes } from '../charter-compiler/mistakes';
import { filesToServe } from '../charter-compiler/templates/files';
import { NO_HOUSE, type House } from '../house/house';
import { check } from '../tone/check';
import { encodeRules } from '../tone/compile/encode-rules';
import { encodeTransformations } from '../tone/compile/encode-transformations';
import { sendRules } from '../tone/compile/send-rules';
import type { ToneRules } from '../tone/match/rules';

/** What publishing a charter makes: for the pane, and for the check at Send. They always say the same. */
export interface Publication {
  readonly published: PublishedCharter;
  readonly send: SendCharter;
  /** What templates attach, by its path beside the pane, as base64. */
  readonly files: Readonly<Record<string, string>>;
}

/** What `launchevent.js` holds of these rules. @param made empty for the build's own */
export function sendCharterOf(
  { rules, others }: Pick<CompiledCharter, 'rules' | 'others'>,
  { inside, prompts, leftovers }: House,
  made: string,
): SendCharter {
  const encoded = (one: ToneRules) => encodeRules(sendRules(one));
  const house = {
    ...(inside.length > 0 && { inside }),
    ...(prompts && { prompts }),
    ...(leftovers && { leftovers }),
  };
  return { charter: 'ton-juste', made, house, rules: encoded(rules), others: others.map(encoded) };
}

/** What a charter's texts set for all who use it. */
export function houseOf(texts: CharterTexts): House {
  return readExtension(texts, new Mistakes())?.house ?? NO_HOUSE;
}

/**
 * A charter that was compiled, as it is published.
 * @param texts what it was compiled from
 * @param shipped the fingerprint of the shipped charter
 */
export function publicationOf(
  compiled: Omit<CompiledCharter, 'reminder'>,
  texts: CharterTexts,
  shipped: string,
  made: Date,
): Publication {
  const { rules, transformations, others, templates, phrases, english } = compiled;
  const written = readRules(texts, new Mistakes()) ?? [];
  const house = houseOf(texts);
  const tone = encodeRules(rules);
  return {
    published: {
      format: 'ton-juste/charte',
      engine: ENGINE,
      made: made.toISOString(),
      shipped,
      tone,
      others: others.map(encodeRules),
      transformations: encodeTransformations(transformations, tone),
      templates,
      phrases,
      english,
      names: namesOf(written),
      off: offIn(texts),
      house,
      examples: examplesOf(written, rules),
    },
    send: sendCharterOf(compiled, house, made.toISOString()),
    files: filesToServe(texts, templates, english),
  };
}

/** Compiles a charter and makes what is published of it, or says all that its author has to mend. */
export function publishCharter(
  texts: CharterTexts,
  shipped: string,
  made: Date,
): Compilation<Publication> {
  const compilation = compileCharter(texts);
  if (!compilation.ok) return compilation;
  return { ok: true, compiled: publicationOf(compilation.compiled, texts, shipped, made) };
}

/** What a rule finds, in one expression or sentence. */
function nameOf({ plain, rule }: WrittenRule): string {
  return plain?.eviter[0] ?? sentencesOf(rule)[0] ?? rule.id;
}

/** What an agency's own rules are called, by id. */
export function namesOf(written: readonly WrittenRule[]): Record<string, string> {
  return Object.fromEntries(
    written.filter(({ shipped }) => !shipped).map((one) => [one.rule.id, nameOf(one)]),
  );
}

/** The ids of the rules that it switches off: templates are seen to be gone. */
function offIn(texts: CharterTexts): string[] {
  const off = readExtension(texts, new Mistakes())?.off ?? [];
  const templates = new Set(filesIn(texts, 'templates', '.md').map(nameOfFile));
  return off.filter((id) => !templates.has(`${id}.md`));
}

/** All that an agency says of its own rules, and a sentence of each shipped one, with what is found in them. */
function examplesOf(written: readonly WrittenRule[], rules: ToneRules): PublishedExample[] {
  const texts = written.flatMap(({ rule, plain, shipped }) => {
    if (shipped) return sentencesOf(rule).slice(0, 1);
    return [...(plain?.eviter.map(sentence) ?? []), ...sentencesOf(rule), ...rule.passes];
  });
  return Array.from(new Set(texts), (text) => ({
    text,
    finds: check(rules, text).map(({ ruleId }) => ruleId),
  }));
}
