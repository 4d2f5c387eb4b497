import { compileSubject, compileText, onlyParagraph, type TextProblem } from './template-text';
import type { CompiledTemplates, Field, Template } from './template';

/** A template that a person has made, in the words in which they write it. */
export interface UserTemplate {
  /** `USER_ID` and what tells it from the others. */
  readonly id: string;
  readonly title: string;
  /** `Phase.id`; of another charter, it stands with the first phase. `OWN_PHRASE`: it is a phrase. */
  readonly phase: string;
  /** See `compileSubject`. */
  readonly subject: string;
  /** See `compileText`. */
  readonly text: string;
  readonly fields: readonly Field[];
  /** When it was last saved, ms since 1970. */
  readonly edited: number;
}

/** The phase of a phrase of one's own; no charter can have one of that name. */
export const OWN_PHRASE = 'mien:phrase';

/** What one template may hold, in UTF-16 units; more fields than that nobody fills. */
export const MOST = { title: 120, subject: 250, text: 20_000, label: 120, words: 400, fields: 30 };

/** Where one's own template is kept: in the mailbox, or on this machine alone. */
export type KeptWhere = 'mailbox' | 'machine';

/** A template as the picker and the form take it, and what has to be looked at in it. */
export function compileUserTemplate(own: Omit<UserTemplate, 'edited'>): {
  readonly template: Template;
  readonly problems: readonly TextProblem[];
} {
  const { id, title, phase, fields } = own;
  const { body, problems } = compileText(own.text, fields);
  const subject = compileSubject(own.subject, fields);
  return {
    template: {
      id,
      title,
      phase,
      ...(phase === OWN_PHRASE && { for: 'phrase' as const }),
      fields,
      subject: subject.subject,
      body: (phase === OWN_PHRASE && onlyParagraph(body)) || body,
    },
    problems: problems.concat(subject.problems),
  };
}

/** The charter with one's own templates after its own, phase by phase, and one's own phrases at the end. */
export function withUserTemplates(
  charter: CompiledTemplates,
  own: readonly Template[],
): CompiledTemplates {
  if (own.length === 0) return charter;
  const [first] = charter.phases;
  const known = own.map((template) =>
    charter.phases.some(({ id }) => id === template.phase) || template.for === 'phrase' || !first
      ? template
      : Object.assign({}, template, { phase: first.id }),
  );
  const templates: Template[] = [];
  charter.phases.forEach(({ id }) => {
    [charter.templates, known].forEach((list) => {
      list.forEach((template) => {
        if (template.phase === id) templates.push(template);
      });
    });
  });
  known.forEach((template) => {
    if (template.for === 'phrase') templates.push(template);
  });
  return Object.assign({}, charter, { templates });
}

/** Fields that the text or the subject names nowhere: they would be asked for in vain. */
export function unusedFields({
  text,
  subject,
  fields,
}: Pick<UserTemplate, 'text' | 'subject' | 'fields'>): readonly Field[] {
  const all = `${subject}\n${text}`;
  return fields.filter(
    ({ id, kind }) =>
      !new RegExp(`\\{[#^]?${id}(?:\\.[^{}\\s]+)?\\}`).test(all) &&
      !((kind === 'switch' || kind === 'choice') && fields.some(({ when }) => when?.field === id)),
  );
}
