import { extending, nameOf, type CharterTexts } from '../charter-compiler/charter-texts';
import { readRules } from '../charter-compiler/expressions/compile-expressions';
import { LISTS, readLists } from '../charter-compiler/expressions/layered-lists';
import { charterSource } from '../charter-compiler/expressions/rule-sources';
import { PLAIN_WORDS, PLAIN_WORDS_ONLY, sentencesOf } from '../charter-compiler/expressions/schema';
import { english } from '../charter-compiler/languages/english';
import { french } from '../charter-compiler/languages/french';
import { CharterError, Mistakes } from '../charter-compiler/mistakes';
import { compileEnglish } from '../charter-compiler/templates/english';
import { compileTemplate, readTemplateFile } from '../charter-compiler/templates/compile-templates';
import { FILES } from '../templates/enclosed-file';
import { fill } from '../templates/fill';
import type { Template } from '../templates/template';
import { check } from '../tone/check';
import { compileTraced } from '../tone/compile/compile-rules';
import type { ToneRules } from '../tone/match/rules';
import { everyCombination } from './combinations';
import { proposedExceptions, withException, type FormException } from './exceptions';
import { noiseIn } from './noise';
import type { RehearsedAlarm, RehearsedRule, RehearsedTemplate } from './outcome';
import { EMPTY_CHARTER, withRule, type FormRule } from './own-charter';
import { withTemplate, writtenPath, type FormTemplate } from './own-templates';

const LISTS_PATH = `${french.folder}/${LISTS}`;

function onlyLists(texts: CharterTexts): CharterTexts {
  return new Map([...texts].filter(([path]) => path === LISTS_PATH));
}

/**
 * What a rule does by itself with the lists of both charters: how it behaves beside all others is for
 * `compileCharter` to say.
 * @param messages ordinary ones, in which it had better be silent
 */
export function rehearsedRule(
  rule: FormRule,
  shipped: CharterTexts,
  own: CharterTexts,
  messages: readonly string[],
): RehearsedRule {
  const mistakes = new Mistakes();
  const rules = mistakes.attempt(() => {
    const texts = extending(
      onlyLists(shipped),
      new Map([...withRule(EMPTY_CHARTER, rule), ...onlyLists(own)]),
    );
    const lists = readLists(texts, mistakes, french);
    const written = readRules(texts, mistakes);
    if (!lists || !written) return undefined;
    return compileTraced(charterSource(written, lists.whole, french), (path, reason) => {
      mistakes.add(new CharterError('', Number(path[1]), reason));
    }).rules;
  });
  if (!rules) {
    const reasons = mistakes.all.map(({ reason }) => reason);
    return { mistakes: reasons, noise: { count: 0, sentences: [] }, messages: 0, spoken: [] };
  }
  const [noise = { count: 0, sentences: [] }] = noiseIn(rules, messages).values();
  const examples = [...rule.finds, ...rule.leaves];
  const spoken = examples.filter((text) => check(rules, text).length > 0);
  return { mistakes: [], noise, messages: messages.length, spoken };
}

/** A template's text as its reader has it with every part in it, blanks as three points. */
function readAloud({ subject, text }: FormTemplate): string {
  return `${subject}\n\n${text}`.replace(/\{[#^/][^{}]*\}/g, '').replace(/\{[^{}]*\}/g, '…');
}

/** Combinations of a template's switches and choices that are read; few have more. */
const MOST_COMBINATIONS = 500;

/** What the rules find in a template as it is sent, in every combination of its switches and choices. */
function foundIn(template: Template | undefined, rules: ToneRules | undefined): string[] {
  if (!template || !rules) return [];
  return everyCombination(template, MOST_COMBINATIONS).flatMap((values) => {
    const result = fill(template, values);
    if (!result.ok) return [];
    const { subject, text } = result.filled;
    return [subject, text].flatMap((words) => check(rules, words).map(({ actual }) => actual));
  });
}

/**
 * What a template comes to by itself.
 * @param id of its file; left out for a new one
 * @param rules what looks through its words
 * @param englishRules what looks through those of its English variant; nothing where the charter has none
 */
export function rehearsedTemplate(
  form: FormTemplate,
  own: CharterTexts,
  id: string | undefined,
  rules: ToneRules,
  englishRules: ToneRules | undefined,
): RehearsedTemplate {
  const mistakes = new Mistakes();
  const path = writtenPath(own, form.title, id);
  const texts = withTemplate(own, form, id);
  const template = mistakes.attempt(() => {
    const source = readTemplateFile(texts, path, mistakes);
    return source && compileTemplate(texts, nameOf(path).replace(/\.md$/, ''), source, mistakes);
  });
  const written = [path, path.replace(/\.md$/, '.en.md')];
  const alone = new Map(
    [...texts].filter(([one]) => written.includes(one) || one.startsWith(FILES)),
  );
  const variants =
    template && compileEnglish(alone, { phases: [], templates: [template] }, mistakes);
  const english = template && variants?.[template.id];
  const phrases = [
    ...check(rules, readAloud(form)).map(({ actual }) => actual),
    ...foundIn(template, rules),
    ...foundIn(english, englishRules),
  ];
  return {
    template,
    english,
    mistakes: mistakes.all.map(({ file, line, reason }) => ({ file, line, reason })),
    phrases: Array.from(new Set(phrases)),
  };
}

/** A false alarm, and what is to pass from now on. */
export interface AskedAlarm extends Omit<FormException, 'words'> {
  readonly ruleId: string;
  /** Left out: the first that is proposed. */
  readonly words: string | undefined;
}

/**
 * What an exception for a false alarm would change.
 * @param rules those of its language, without the exception; none where the charter does not speak it
 */
export function rehearsedAlarm(
  { ruleId, sentence, language, words }: AskedAlarm,
  shipped: CharterTexts,
  own: CharterTexts,
  rules: ToneRules | undefined,
): RehearsedAlarm {
  const alarm = rules && check(rules, sentence).find((finding) => finding.ruleId === ruleId);
  const found = alarm?.span;
  const proposed = found ? proposedExceptions(sentence, found) : [];
  const chosen = (words ?? proposed[0])?.trim();
  const nothing = {
    found,
    proposed,
    exception: undefined,
    mistakes: [],
    remaining: [],
    lost: [],
  };
  if (!rules || !found || chosen === undefined) return nothing;
  if (!PLAIN_WORDS.test(chosen)) return { ...nothing, mistakes: [PLAIN_WORDS_ONLY] };
  const mistakes = new Mistakes();
  const texts = extending(shipped, withException(own, { words: chosen, sentence, language }));
  const spoken = language === 'en' ? english : french;
  const compiled = mistakes.attempt(() => {
    const lists = readLists(texts, mistakes, spoken);
    const written = readRules(texts, mistakes, spoken);
    if (!lists || !written) return undefined;
    const refuse = (_: unknown, reason: string) => mistakes.add(new CharterError('', 1, reason));
    const source = charterSource(written, lists.whole, spoken);
    return { written, rules: compileTraced(source, refuse).rules };
  });
  if (!compiled) return { ...nothing, mistakes: mistakes.all.map(({ reason }) => reason) };
  const speaks = (by: ToneRules, text: string, id: string): boolean =>
    check(by, text).some((finding) => finding.ruleId === id);
  const lost = compiled.written.flatMap(({ rule: { id, flags } }) =>
    sentencesOf({ flags }).filter(
      (text) => !speaks(compiled.rules, text, id) && speaks(rules, text, id),
    ),
  );
  const left = check(compiled.rules, sentence);
  const still = left.filter(
    (finding) =>
      finding.ruleId === ruleId || (finding.span.from < found.to && finding.span.to > found.from),
  );
  // An exception's example has to pass as a whole, which a sentence with a rightful finding does not.
  const example = left.length === 0 ? sentence : chosen;
  const remaining = [...still, ...(example === chosen ? check(compiled.rules, chosen) : [])];
  return {
    ...nothing,
    exception: { words: chosen, sentence: example, language },
    remaining: Array.from(new Set(remaining.map(({ actual }) => actual))),
    lost,
  };
}
