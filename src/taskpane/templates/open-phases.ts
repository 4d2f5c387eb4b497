import type { CompiledTemplates, Phase, Template } from '../../templates/template';

/** Templates drawn at once: as many as a person looks through, however many there are. */
export const ROWS = 20;

/** A phase with its templates, in order. */
export interface PhaseGroup {
  readonly phase: Phase;
  readonly templates: readonly Template[];
}

export function groupByPhase({ phases, templates }: CompiledTemplates): readonly PhaseGroup[] {
  const groups = new Map<string, Template[]>(phases.map(({ id }) => [id, []]));
  for (const template of templates) groups.get(template.phase)?.push(template);
  return phases.map((phase) => ({ phase, templates: groups.get(phase.id) ?? [] }));
}

/**
 * The phases that stand open at first: the current one, then those after it and before it as long as
 * all their templates together are no more than `ROWS`.
 * @param current `Phase.id`; the first with templates where it has none
 */
export function openPhases(
  groups: readonly PhaseGroup[],
  current: string | undefined,
): ReadonlySet<string> {
  const filled = groups.filter(({ templates }) => templates.length > 0);
  const at = Math.max(
    0,
    filled.findIndex(({ phase }) => phase.id === current),
  );
  const open = new Set<string>();
  let rows = 0;
  for (const { phase, templates } of [...filled.slice(at), ...filled.slice(0, at).reverse()]) {
    rows += templates.length;
    if (open.size > 0 && rows > ROWS) break;
    open.add(phase.id);
  }
  return open;
}
