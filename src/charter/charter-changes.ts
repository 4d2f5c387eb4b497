import type { CompiledTemplates, Template } from '../templates/template';
import type { PublishedCharter } from './published-charter';

/** What an agency's charter changes in the one that the pane was built with; each list in the charter's order. */
export interface CharterChanges {
  /** Expressions that its own rules find. */
  readonly expressions: readonly string[];
  /** Ids of the rules that it leaves out. */
  readonly off: readonly string[];
  /** Titles of the templates that it adds, words otherwise, and leaves out. */
  readonly added: readonly string[];
  readonly reworded: readonly string[];
  readonly removed: readonly string[];
}

/** What a published charter changes in the templates and rules that the pane was built with. */
export function changesIn(
  { names, off, templates }: PublishedCharter,
  builtIn: CompiledTemplates,
): CharterChanges {
  const title = (template: Template): string => template.title;
  const twinOf = ({ id }: Template, list: readonly Template[]): Template | undefined =>
    list.find((other) => other.id === id);
  const differs = (template: Template): boolean => {
    const twin = twinOf(template, builtIn.templates);
    return twin !== undefined && JSON.stringify(twin) !== JSON.stringify(template);
  };
  return {
    expressions: Object.values(names),
    off,
    added: templates.templates.filter((one) => !twinOf(one, builtIn.templates)).map(title),
    reworded: templates.templates.filter(differs).map(title),
    removed: builtIn.templates.filter((one) => !twinOf(one, templates.templates)).map(title),
  };
}
