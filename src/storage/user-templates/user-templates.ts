import * as v from 'valibot';
import { MOST, type UserTemplate } from '../../templates/user-template';
import type { Field } from '../../templates/template';
import { isFieldId } from '../../templates/text-marks';
import { parseVersioned, type StoredSection, type Versioned, type Loaded } from '../stored-section';
import { SECTION_KEYS } from '../keys';

export const USER_TEMPLATES_VERSION = 1;

/** One's own templates, in their order. */
export interface StoredTemplates extends Versioned {
  readonly list: readonly UserTemplate[];
}

const NO_TEMPLATES: StoredTemplates = { list: [] };

const upTo = (units: number) => v.pipe(v.string(), v.maxLength(units));
const base = {
  id: v.pipe(v.string(), v.check(isFieldId)),
  label: upTo(MOST.label),
  required: v.boolean(),
  help: v.optional(upTo(MOST.words)),
  example: v.optional(upTo(MOST.words)),
  remember: v.optional(v.boolean()),
  when: v.optional(
    v.object({
      field: v.pipe(v.string(), v.check(isFieldId)),
      is: v.union([v.boolean(), upTo(40)]),
    }),
  ),
};
const someWords = v.optional(upTo(4000));

/** A field as it is stored, and as a file says it in other words. */
export const fieldSchema: v.GenericSchema<unknown, Field> = v.variant('kind', [
  v.object({ ...base, kind: v.picklist(['text', 'longText']), default: someWords }),
  v.object({
    ...base,
    kind: v.literal('person'),
    default: someWords,
    of: v.optional(v.picklist(['sender', 'recipient'])),
  }),
  v.object({
    ...base,
    kind: v.literal('address'),
    default: someWords,
    proposedFrom: v.optional(
      v.object({ field: v.pipe(v.string(), v.check(isFieldId)), suffix: upTo(200) }),
    ),
  }),
  v.object({
    ...base,
    kind: v.literal('date'),
    default: someWords,
    workingDaysAhead: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(400))),
  }),
  v.object({
    ...base,
    kind: v.literal('choice'),
    options: v.pipe(
      v.array(
        v.object({
          value: v.pipe(v.string(), v.regex(/^[\w\u00c0-\u024f-]{1,40}$/)),
          label: upTo(MOST.words),
        }),
      ),
      v.minLength(1),
      v.maxLength(20),
    ),
    default: upTo(40),
  }),
  v.object({ ...base, kind: v.literal('switch'), default: v.boolean() }),
]);

const templateSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^mien:[\w-]{1,40}$/)),
  title: v.pipe(upTo(MOST.title), v.nonEmpty()),
  phase: upTo(80),
  subject: upTo(MOST.subject),
  text: upTo(MOST.text),
  fields: v.pipe(
    v.array(fieldSchema),
    v.maxLength(MOST.fields),
    v.check((fields) => new Set(fields.map(({ id }) => id)).size === fields.length),
  ),
  edited: v.pipe(v.number(), v.finite()),
});
const listSchema = v.pipe(
  v.array(templateSchema),
  v.check((list) => new Set(list.map(({ id }) => id)).size === list.length),
);

/** Reads what the mailbox, or this machine, gives for one's own templates. */
export function parseUserTemplates(value: unknown): Loaded<StoredTemplates> {
  return parseVersioned(value, USER_TEMPLATES_VERSION, NO_TEMPLATES, ({ list }) => {
    const parsed = v.safeParse(listSchema, list);
    return parsed.success ? { list: parsed.output } : undefined;
  });
}

/** One's own templates as far as the mailbox has room for them. */
export const userTemplatesSection: StoredSection<StoredTemplates> = {
  key: SECTION_KEYS.templates,
  parse: parseUserTemplates,
  stored: ({ list, damaged }) => ({
    version: USER_TEMPLATES_VERSION,
    list,
    ...(damaged === undefined ? {} : { damaged }),
  }),
};
