import { isMap, isSeq, type Document } from 'yaml';
import type { CharterTexts } from '../charter-compiler/charter-texts';
import type { ClosedDays } from '../templates/closed-days';
import { CATEGORIES, SEVERITIES, type Category, type Severity } from '../tone/finding';
import { readDocument } from './read-document';

/*
 * An agency's own charter as its author changes it in a form: the texts of its files stay what they are,
 * comments too, and each change is one of their entries.
 */

/** A rule as the form shows it. */
export interface FormRule {
  readonly category: Category;
  readonly avoid: readonly string[];
  readonly prefer: readonly string[];
  /** Empty: the charter's own sentence. */
  readonly why: string;
  readonly severity: Severity;
  /** Sentences that it must find, and leave. */
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

/** Where a rule stands: its file and its place among the rules there. */
export interface RulePlace {
  readonly path: string;
  readonly index: number;
}

/** A rule of one's own, with where it stands. */
export interface PlacedFormRule {
  readonly place: RulePlace;
  readonly rule: FormRule;
  /** 1-based lines of its file that it takes, the last one included. */
  readonly lines: { readonly from: number; readonly to: number };
}

/** A charter that adds nothing yet. */
export const EMPTY_CHARTER: CharterTexts = new Map([['charter.yml', 'extends: livree\n']]);

const WRITTEN: Readonly<Record<Severity, string>> = {
  replace: 'remplacer',
  rephrase: 'reformuler',
  advice: 'conseil',
};

function listOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function read(text: string | undefined): Document | undefined {
  return readDocument(text ?? '');
}

function ruleFiles(texts: CharterTexts): string[] {
  return Array.from(texts.keys())
    .filter((path) => /^expressions\/[^/]+\.yml$/.test(path) && path !== 'expressions/listes.yml')
    .sort();
}

function categoryOf(document: Document): Category {
  return categoryNamed(document.get('category'));
}

function categoryNamed(name: unknown): Category {
  return CATEGORIES.find((category) => category === name) ?? 'negatif';
}

/**
 * A rule of a file's as the form shows it: nothing of one that is written in patterns.
 * @param data as YAML gave it, with the category of its file
 */
export function formRuleIn(data: unknown): FormRule | undefined {
  const entry = Object(data) as Readonly<Record<string, unknown>>;
  if (!Object.hasOwn(entry, 'eviter')) return undefined;
  return {
    category: categoryNamed(entry.category),
    avoid: listOf(entry.eviter),
    prefer: listOf(entry.preferer),
    why: typeof entry.pourquoi === 'string' ? entry.pourquoi : '',
    severity: SEVERITIES.find((one) => WRITTEN[one] === entry.gravite) ?? 'replace',
    finds: listOf(entry.trouve),
    leaves: listOf(entry.laisse),
  };
}

/** The rules in plain words of a charter; those that are written in patterns stay in their files. */
export function formRules(texts: CharterTexts): PlacedFormRule[] {
  return ruleFiles(texts).flatMap((path) => {
    const text = texts.get(path) ?? '';
    const document = read(text);
    const rules: unknown = document?.get('rules');
    if (!document || !isSeq(rules)) return [];
    return rules.items.flatMap((item, index): PlacedFormRule[] => {
      if (!isMap(item)) return [];
      const data = item.toJS(document) as Record<string, unknown>;
      const rule = formRuleIn({ ...data, category: categoryOf(document) });
      if (!rule) return [];
      const [from = 0, to = 0] = item.range ?? [];
      const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
      const lines = { from: lineAt(from), to: lineAt(Math.max(from, to - 1)) };
      return [{ place: { path, index }, lines, rule }];
    });
  });
}

/** A list as it is written: one alone without its brackets. */
function few(list: readonly string[]): string | string[] {
  return list.length === 1 ? (list[0] ?? '') : list.slice();
}

function entryOf(rule: FormRule): Record<string, unknown> {
  return {
    eviter: few(rule.avoid),
    ...(rule.prefer.length > 0 && { preferer: few(rule.prefer) }),
    ...(rule.why !== '' && { pourquoi: rule.why }),
    ...(rule.severity !== 'replace' && { gravite: WRITTEN[rule.severity] }),
    ...(rule.finds.length > 0 && { trouve: rule.finds.slice() }),
    ...(rule.leaves.length > 0 && { laisse: rule.leaves.slice() }),
  };
}

const KEYS = ['eviter', 'preferer', 'pourquoi', 'gravite', 'trouve', 'laisse'];

function written(texts: CharterTexts, path: string, document: Document): CharterTexts {
  return new Map(texts).set(path, document.toString({ lineWidth: 0 }));
}

/**
 * The charter with a rule written at the end of the file of its category, or in the place of another.
 * @throws RangeError where that file can't be read
 */
export function withRule(texts: CharterTexts, rule: FormRule, place?: RulePlace): CharterTexts {
  if (place) {
    const document = read(texts.get(place.path));
    const item: unknown = document?.getIn(['rules', place.index], true);
    if (!document || !isMap(item)) throw new RangeError(`no rule ${place.index} in ${place.path}`);
    if (categoryOf(document) === rule.category) {
      const entry = entryOf(rule);
      for (const key of KEYS) {
        if (key in entry) item.set(key, document.createNode(entry[key]));
        else item.delete(key);
      }
      return written(texts, place.path, document);
    }
    return withRule(withoutRule(texts, place), rule);
  }
  const path =
    ruleFiles(texts).find((file) => {
      const document = read(texts.get(file));
      return document?.has('category') === true && categoryOf(document) === rule.category;
    }) ?? freePath(texts, rule.category);
  const document = read(texts.get(path) ?? `category: ${rule.category}\nrules: []\n`);
  if (!document) throw new RangeError(`${path} can't be read`);
  const rules: unknown = document.get('rules');
  if (isSeq(rules)) {
    rules.flow = false;
    rules.add(document.createNode(entryOf(rule)));
  } else {
    document.set('rules', document.createNode([entryOf(rule)]));
  }
  return written(texts, path, document);
}

function freePath(texts: CharterTexts, category: Category): string {
  for (let number = 1; ; number++) {
    const path = `expressions/${category}${number === 1 ? '' : `-${number}`}.yml`;
    if (!texts.has(path)) return path;
  }
}

/** The charter without a rule; a file that holds no other one goes with it. */
export function withoutRule(texts: CharterTexts, { path, index }: RulePlace): CharterTexts {
  const document = read(texts.get(path));
  const rules: unknown = document?.get('rules');
  if (!document || !isSeq(rules)) return texts;
  if (rules.items.length > 1) {
    document.deleteIn(['rules', index]);
    return written(texts, path, document);
  }
  const others = new Map(texts);
  others.delete(path);
  return others;
}

/** Ids of the shipped rules and templates that are switched off. */
export function switchedOff(texts: CharterTexts): string[] {
  const document = read(texts.get('charter.yml'));
  return listOf((document?.toJS() as Record<string, unknown> | null)?.off);
}

/** The severities that are changed, by the id of the shipped rule. */
export function changedSeverities(texts: CharterTexts): Readonly<Record<string, Severity>> {
  const document = read(texts.get('charter.yml'));
  const changed: unknown = (document?.toJS() as Record<string, unknown> | null)?.severity;
  if (typeof changed !== 'object' || changed === null) return {};
  return Object.fromEntries(
    Object.entries(changed).flatMap(([id, value]) => {
      const severity = SEVERITIES.find((one) => one === value);
      return severity ? [[id, severity]] : [];
    }),
  );
}

/** The charter with a shipped rule or template switched on or off. @throws RangeError where charter.yml can't be read */
export function withSwitch(texts: CharterTexts, id: string, on: boolean): CharterTexts {
  const off = switchedOff(texts).filter((other) => other !== id);
  return withCharterKey(texts, 'off', on ? off : [...off, id]);
}

/** The charter with a shipped rule of another severity, or of its own again. @throws RangeError */
export function withSeverity(
  texts: CharterTexts,
  id: string,
  severity: Severity | undefined,
): CharterTexts {
  const others = Object.fromEntries(
    Object.entries(changedSeverities(texts)).filter(([other]) => other !== id),
  );
  return withCharterKey(texts, 'severity', severity ? { ...others, [id]: severity } : others);
}

/** What an agency sets for all its people, as the form shows it. */
export interface FormHouse {
  readonly colleagues: readonly string[];
  /** Nothing: as it ships. */
  readonly prompts: readonly string[] | undefined;
  readonly closed: readonly ClosedDays[];
  /** Empty: as the templates are written. */
  readonly signOff: string;
}

/** What the charter sets for all who use it, as far as it can be read. */
export function formHouse(texts: CharterTexts): FormHouse {
  const document = read(texts.get('charter.yml'));
  const { colleagues, prompts, closed, signOff } = Object(
    (document?.toJS() as Record<string, unknown> | null)?.house,
  ) as Record<string, unknown>;
  const days = Array.isArray(closed) ? (closed as unknown[]) : [];
  return {
    colleagues: listOf(colleagues),
    prompts: prompts === undefined ? undefined : listOf(prompts),
    closed: days.flatMap((entry) => {
      const { from, to = from } = Object(entry) as Record<string, unknown>;
      return typeof from === 'string' && typeof to === 'string' ? [{ from, to }] : [];
    }),
    signOff: typeof signOff === 'string' ? signOff : '',
  };
}

/** The charter with other settings of the house. @throws RangeError where charter.yml can't be read */
export function withHouse(
  texts: CharterTexts,
  { colleagues, prompts, closed, signOff }: FormHouse,
): CharterTexts {
  return withCharterKey(texts, 'house', {
    ...(colleagues.length > 0 && { colleagues: colleagues.slice() }),
    ...(prompts && { prompts: prompts.slice() }),
    ...(closed.length > 0 && { closed: closed.map(({ from, to }) => ({ from, to })) }),
    ...(signOff !== '' && { signOff }),
  });
}

function withCharterKey(texts: CharterTexts, key: string, value: object): CharterTexts {
  const document = read(texts.get('charter.yml') ?? 'extends: livree\n');
  if (!document) throw new RangeError('charter.yml can’t be read');
  if (Object.keys(value).length === 0) document.delete(key);
  else document.set(key, document.createNode(value));
  return written(texts, 'charter.yml', document);
}
