import * as v from 'valibot';
import { AWAITED_KINDS, NEEDS, type Field } from '../../templates/template';
import { withMustacheTags } from '../../templates/text-marks';
import { MOST_FILES } from '../../templates/enclosed-file';
import type { Mistakes } from '../mistakes';
import { typeset } from '../typeset';
import { shapedAs, type YamlSource } from '../yaml-source';

export const french = v.pipe(
  v.string('write text here, in quotes if it holds a colon'),
  v.trim(),
  v.minLength(1, 'write something here, or remove the line'),
  v.transform(typeset),
);
export const word = v.pipe(
  v.string('write a word here'),
  v.trim(),
  v.minLength(1, 'write a word here'),
);
const fieldId = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][A-Za-z0-9]*$/,
    'a field is named with plain letters and digits, starting with a small letter',
  ),
  // What a filled template reads of a value itself, not of another field.
  v.check(
    (id) => !['length', 'lines', 'toString'].includes(id),
    'this name is taken: give the field another one',
  ),
);
export const slug = v.pipe(
  v.string('write an id here'),
  v.regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'an id is small letters without accents, digits and hyphens',
  ),
);
const optionValue = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][A-Za-z0-9]*$/,
    'a choice value is plain letters and digits, starting with a small letter',
  ),
);

const awaitedKind = v.picklist(AWAITED_KINDS, `write one of ${AWAITED_KINDS.join(', ')}`);
const workingDays = v.pipe(
  v.number('write a number of working days'),
  v.integer('write a whole number'),
  v.maxValue(250, 'write at most 250 working days'),
);

const common = {
  label: french,
  help: v.optional(french),
  remember: v.optional(v.boolean('write true to keep the value for the client, or false')),
  when: v.optional(
    v.strictObject({
      field: fieldId,
      is: v.union([v.string(), v.boolean()], 'write true, false or the value of the choice'),
    }),
  ),
};
const blank = {
  ...common,
  required: v.optional(v.boolean('write true or false'), true),
};
const words = { ...blank, example: v.optional(french), default: v.optional(french) };
const question = v.literal('question', 'write question for what the client’s message names');
const asked = {
  from: v.optional(
    v.union(
      [
        question,
        v.pipe(
          v.record(awaitedKind, french),
          v.check(
            (from) => Object.keys(from).length > 0,
            'write the words for one thing at least, or remove the line',
          ),
        ),
      ],
      'write the words for each thing asked for, as validation: text, or question',
    ),
  ),
};

const field = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('text'), ...words, ...asked }),
    v.strictObject({ kind: v.literal('longText'), ...words, ...asked }),
    v.strictObject({
      kind: v.literal('person'),
      ...words,
      of: v.optional(
        v.picklist(['sender', 'recipient'], 'write sender or recipient, whoever is named'),
      ),
    }),
    v.strictObject({
      kind: v.literal('address'),
      ...blank,
      example: v.optional(word),
      default: v.optional(word),
      proposedFrom: v.optional(v.strictObject({ field: fieldId, suffix: v.string() })),
      from: v.optional(question),
    }),
    v.strictObject({
      kind: v.literal('date'),
      ...blank,
      workingDaysAhead: v.optional(
        v.pipe(workingDays, v.minValue(0, 'write 0 for today or a number of working days')),
      ),
      from: v.optional(
        v.picklist(
          ['request', 'renewal'],
          'write request for the day of what was asked for, or renewal for that of the contract',
        ),
      ),
      goLive: v.optional(v.literal(true, 'write true where the site goes live that day')),
    }),
    v.strictObject({
      kind: v.literal('choice'),
      ...common,
      options: v.pipe(
        v.record(optionValue, french, 'write each choice as value: text'),
        v.check(
          (options) => Object.keys(options).length > 1,
          'a choice needs at least two options',
        ),
      ),
      default: v.string('name the value chosen at first'),
      forOne: v.optional(v.string('name the value chosen at first for a single person')),
    }),
    v.strictObject({
      kind: v.literal('switch'),
      ...common,
      default: v.boolean('write true or false'),
    }),
  ],
  'kind is one of text, longText, person, address, date, choice, switch',
);

export const keywords = v.optional(v.array(word, 'write a list: [one, two]'));
export const fields = v.pipe(
  v.optional(v.record(fieldId, field, 'write each field as its name and a colon'), {}),
  v.transform((entries): readonly Field[] =>
    Object.entries(entries).map(([id, entry]) => toField(id, entry)),
  ),
);

const frontMatter = v.strictObject({
  title: french,
  phase: slug,
  for: v.optional(
    v.literal('meeting', 'write meeting for an invitation, or remove the line for a message'),
  ),
  order: v.optional(v.number('write a number: smaller comes first'), 100),
  description: v.optional(french),
  keywords,
  awaits: v.optional(
    v.strictObject({
      what: awaitedKind,
      after: v.pipe(workingDays, v.minValue(1, 'write 1 working day or more')),
      by: v.optional(fieldId),
      reminder: v.optional(slug),
    }),
  ),
  answers: v.optional(
    v.pipe(
      v.array(v.picklist(NEEDS, `write one of ${NEEDS.join(', ')}`), 'write a list: [one, two]'),
      v.minLength(1, 'write one need at least, or remove the line'),
    ),
  ),
  cc: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.string('write an e-mail address here'),
          v.trim(),
          v.email('write an e-mail address here'),
        ),
        'write a list: [one, two]',
      ),
      v.minLength(1, 'write one address at least, or remove the line'),
      v.maxLength(20, 'write at most 20 addresses'),
    ),
  ),
  leaves: v.optional(
    v.strictObject({
      after: v.optional(
        v.pipe(workingDays, v.minValue(0, 'write 0 for today or a number of working days')),
        1,
      ),
      at: v.pipe(
        v.string('write an hour as 09:00'),
        v.regex(/^(?:[01]?\d|2[0-3]):[0-5]\d$/, 'write an hour as 09:00'),
      ),
    }),
  ),
  files: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.string('write the name of a file here'),
          v.trim(),
          v.transform((name) => name.normalize('NFC')),
        ),
        'write a list: [one, two]',
      ),
      v.minLength(1, 'write one file at least, or remove the line'),
      v.maxLength(MOST_FILES, `write at most ${String(MOST_FILES)} files`),
    ),
  ),
  subject: v.pipe(french, v.transform(withMustacheTags)),
  fields,
});

const phases = v.pipe(
  v.array(
    v.strictObject({
      id: slug,
      title: french,
      english: v.optional(word),
      keywords,
      after: v.optional(slug),
    }),
    'write a list of phases, each with - id: and title:',
  ),
  v.minLength(1, 'write at least one phase'),
);

/** A template's front matter once read: its fields in the order of the file. */
export type FrontMatter = v.InferOutput<typeof frontMatter>;

/**
 * @param source the YAML between a template's two `---` lines
 * @returns nothing where an entry can't be used; each that can't is then among `mistakes`
 */
export function readFrontMatter(source: YamlSource, mistakes: Mistakes): FrontMatter | undefined {
  return shapedAs(frontMatter, source, mistakes);
}

/**
 * @param source `phases.yml`
 * @returns nothing where an entry can't be used; each that can't is then among `mistakes`
 */
export function readPhases(
  source: YamlSource,
  mistakes: Mistakes,
): v.InferOutput<typeof phases> | undefined {
  return shapedAs(phases, source, mistakes);
}

function toField(id: string, entry: v.InferOutput<typeof field>): Field {
  if (entry.kind === 'choice') {
    const options = Object.entries(entry.options).map(([value, label]) => ({ value, label }));
    return { id, ...entry, options, required: true };
  }
  if (entry.kind === 'switch') return { id, ...entry, required: true };
  return { id, ...entry };
}
