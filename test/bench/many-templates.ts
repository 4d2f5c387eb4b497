import type { CompiledTemplates } from '../../src/templates/template';

/** What tells an agency's variants of a template apart. */
const KINDS = [
  'boutique',
  'vitrine',
  'intranet',
  'blog',
  'portail',
  'campagne',
  'catalogue',
  'extranet',
  'événement',
  'recrutement',
  'adhérents',
  'réservation',
  'billetterie',
  'annuaire',
  'newsletter',
  'formation',
  'presse',
  'association',
  'musée',
  'mairie',
  'clinique',
  'restaurant',
  'hôtel',
];
const TURNS = ['première fois', 'rappel', 'version courte', 'version longue', 'fin d’année'];

/** A charter with as many templates as wanted: variants of its own, each with words of its own. */
export function manyTemplates(charter: CompiledTemplates, count: number): CompiledTemplates {
  const templates = Array.from({ length: count }, (_, index) => {
    const model = charter.templates[index % charter.templates.length];
    if (!model) throw new RangeError('a charter without templates');
    const variant = Math.floor(index / charter.templates.length);
    const kind = KINDS[variant % KINDS.length] ?? '';
    const turn = TURNS[Math.floor(variant / KINDS.length) % TURNS.length] ?? '';
    return {
      ...model,
      id: `${model.id}-${String(index)}`,
      title: variant === 0 ? model.title : `${model.title}, ${kind}, ${turn}`,
      body: `${model.body}<p>${kind} ${turn} ${String(index)}</p>`,
    };
  });
  const order = charter.phases.map(({ id }) => id);
  return {
    ...charter,
    templates: templates.sort((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase)),
  };
}
