import type { CompiledTemplates, Template } from './template';

/** Templates proposed for a client at once. */
const PROPOSED = 4;
/** Of these, those that simply come next. */
const NEXT = 3;

/** What is known of the last message to a client. */
export interface LastMessage {
  /** `Phase.id`. */
  readonly phase?: string;
  /** `Template.id`. */
  readonly last?: string;
}

/**
 * The templates that a client will need next: favourites of the phase of their last message and of the
 * one after it, then the templates that follow it in the charter.
 */
export function nextTemplates(
  { phases, templates }: CompiledTemplates,
  { phase, last }: LastMessage,
  favourites: readonly string[],
): readonly Template[] {
  const at = phases.findIndex(({ id }) => id === phase);
  if (at < 0) return [];
  const near = phases.slice(at, at + 2).map(({ id }) => id);
  const lastAt = templates.findIndex(({ id }) => id === last);
  const first =
    lastAt >= 0 ? lastAt + 1 : templates.findIndex((template) => template.phase === phase);
  const following =
    first < 0
      ? []
      : templates.slice(first, first + NEXT).filter((template) => template.for !== 'phrase');
  const liked = templates.filter(
    (template) => favourites.includes(template.id) && near.includes(template.phase),
  );
  return [...new Set([...liked, ...following])].slice(0, PROPOSED);
}
