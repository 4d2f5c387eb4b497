import { withField, withoutField, type FieldProposal } from './recognise-fields';
import type { Field, Template } from './template';
import type { TextProblem } from './template-text';
import { isFieldId } from './text-marks';
import { compileUserTemplate, MOST, unusedFields, type UserTemplate } from './user-template';

/** A template that is being written. */
export interface UserTemplateDraft {
  /** The one that is edited; left out, a new one. */
  readonly id?: string;
  readonly title: string;
  readonly phase: string;
  readonly subject: string;
  readonly text: string;
  readonly fields: readonly Field[];
  /** What was recognised in the message that it comes from, accepted or not. */
  readonly proposals: readonly FieldProposal[];
  /** Pictures that stay behind in that message. */
  readonly images: number;
  /** Tables of that message: their rows are lines here. */
  readonly tables: number;
  /** Left once with changes that were not saved. */
  readonly touched?: boolean;
  /** The message had no words. */
  readonly empty?: boolean;
}

export function isAccepted(draft: UserTemplateDraft, { field }: FieldProposal): boolean {
  return draft.fields.some(({ id }) => id === field.id);
}

/** The draft with a proposal as a field, or as the words that stood there. */
export function applyProposal(
  draft: UserTemplateDraft,
  proposal: FieldProposal,
  accepted: boolean,
): UserTemplateDraft {
  const { field } = proposal;
  const written = accepted ? withField : withoutField;
  const others = draft.fields.filter(({ id }) => id !== field.id);
  return {
    ...draft,
    subject: written(draft.subject, proposal),
    text: written(draft.text, proposal),
    fields: accepted ? [...others, field] : others,
  };
}

/** The draft with one of its fields changed. */
export function withChangedField(draft: UserTemplateDraft, field: Field): UserTemplateDraft {
  return { ...draft, fields: draft.fields.map((old) => (old.id === field.id ? field : old)) };
}

/** The same field as another kind: what only the old kind had is gone. */
export function asKind(field: Field, kind: Exclude<Field['kind'], 'choice'>): Field {
  const { id, label, help, required } = field;
  const base = { id, label, required, ...(help === undefined ? {} : { help }) };
  return kind === 'switch' ? { ...base, kind, default: true } : { ...base, kind };
}

/** A field for a mark that stands in the text: `{site}` is called « Site ». */
export function fieldFor(shown: string): Field | undefined {
  const [, sign = '', id = ''] = /^\{([#^/]?)([^{}.]+)[^{}]*\}$/.exec(shown) ?? [];
  if (!isFieldId(id)) return undefined;
  const words = id
    .replace(/[-_]+/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  const label = words.charAt(0).toUpperCase() + words.slice(1);
  if (sign !== '') return { id, label, required: true, kind: 'switch', default: true };
  const kind = /^(?:site|adresse|url|lien|preprod)/i.test(id)
    ? 'address'
    : /^(?:date|jour)/i.test(id)
      ? 'date'
      : 'text';
  return { id, label, required: true, kind };
}

/** Why a draft can't be saved yet. */
export interface DraftFaults {
  readonly title: 'missing' | 'taken' | 'long' | undefined;
  readonly text: 'missing' | 'long' | undefined;
  readonly problems: readonly TextProblem[];
  readonly unused: readonly Field[];
}

/** A draft as its preview needs it, and what has to be looked at first. */
export function validateDraft(
  draft: UserTemplateDraft,
  list: readonly UserTemplate[],
): { readonly template: Template; readonly faults: DraftFaults } {
  const { template, problems } = compileUserTemplate({ ...draft, id: draft.id ?? '' });
  const title = draft.title.trim();
  const taken = list.some((other) => other.id !== draft.id && other.title === title);
  const seen = new Set<string>();
  return {
    template,
    faults: {
      title:
        title === '' ? 'missing' : title.length > MOST.title ? 'long' : taken ? 'taken' : undefined,
      text:
        draft.text.trim() === '' ? 'missing' : draft.text.length > MOST.text ? 'long' : undefined,
      problems: problems.filter(({ why, shown }) => {
        const key = `${why} ${shown}`;
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      }),
      unused: unusedFields(draft),
    },
  };
}

export function canBeSaved({ title, text, problems }: DraftFaults): boolean {
  return title === undefined && text === undefined && problems.length === 0;
}
