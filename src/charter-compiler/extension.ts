import * as v from 'valibot';
import { isDomain } from '../house/domains';
import type { House } from '../house/house';
import { ALL_PROMPTS } from '../house/all-prompts';
import { PROMPTS } from '../house/prompts';
import { LEFTOVER_KINDS } from '../leftovers/leftover';
import { closedDaysFault } from '../templates/closed-days';
import { SEVERITIES, type Severity } from '../tone/finding';
import type { CharterTexts } from './charter-texts';
import { CharterError, type Mistakes } from './mistakes';
import { readYaml, shapedAs, type YamlSource } from './yaml-source';

/** The file that says which charter this one extends, and what it changes in it. */
export const EXTENSION = 'charter.yml';

const id = v.string('write the id of a rule, template or phrase here');

const domain = v.custom<string>(isDomain, 'write a domain, like agence.example');

const days = v.pipe(
  v.strictObject({ from: v.string('write a day, like 2026-12-24'), to: v.optional(v.string()) }),
  v.transform(({ from, to = from }) => ({ from, to })),
  v.check(
    (closed) => closedDaysFault(closed) === undefined,
    'write two days in their order, like 2026-12-24, a year apart at most',
  ),
);

const house = v.strictObject({
  colleagues: v.optional(v.array(domain, 'write a list: [one, two]'), []),
  prompts: v.optional(
    v.array(
      v.picklist(ALL_PROMPTS, `what prompts at Send is among: ${ALL_PROMPTS.join(', ')}`),
      'write a list: [one, two]',
    ),
  ),
  closed: v.optional(v.array(days, 'write a list: [one, two]'), []),
  signOff: v.optional(v.pipe(v.string('write text here'), v.trim(), v.nonEmpty('write text here'))),
});

const extensionFile = v.strictObject({
  extends: v.literal('livree', 'write livree: the shipped charter is the one that can be extended'),
  off: v.optional(v.array(id, 'write a list: [one, two]'), []),
  severity: v.optional(
    v.record(id, v.picklist(SEVERITIES, 'severity is replace, rephrase or advice')),
    {},
  ),
  house: v.optional(house, {}),
});

/** What a charter changes in the shipped one. */
export interface Extension {
  /** Ids of the rules, templates and phrases that are left out. */
  readonly off: readonly string[];
  /** By the id of the rule. */
  readonly severity: Readonly<Record<string, Severity>>;
  /** What holds for all who use it, under what they set themselves. */
  readonly house: House;
  /** What its templates end with; as they are written where left out. */
  readonly signOff: string | undefined;
  /** @returns the mistake at an entry of the file */
  readonly mistakeAt: (path: readonly (string | number)[], reason: string) => CharterError;
}

/**
 * What a charter changes in the one that it extends: nothing where it extends none.
 * @returns undefined where the file can't be read, with what to mend among `mistakes`
 */
export function readExtension(texts: CharterTexts, mistakes: Mistakes): Extension | undefined {
  return mistakes.attempt(() => {
    const text = texts.get(EXTENSION);
    const source = readYaml(EXTENSION, text ?? 'extends: livree');
    const file = shapedAs(extensionFile, source, mistakes);
    if (!file) return undefined;
    const { off, severity } = file;
    const { signOff } = file.house;
    return { off, severity, house: houseOf(file.house), signOff, mistakeAt: placedIn(source) };
  });
}

function houseOf({ colleagues, prompts, closed }: v.InferOutput<typeof house>): House {
  return {
    inside: colleagues,
    ...(prompts && {
      prompts: PROMPTS.filter((one) => prompts.includes(one)),
      leftovers: LEFTOVER_KINDS.filter((one) => prompts.includes(one)),
    }),
    closed,
  };
}

function placedIn(source: YamlSource): Extension['mistakeAt'] {
  return (path, reason) => new CharterError(source.file, source.lineOf(path), reason);
}
