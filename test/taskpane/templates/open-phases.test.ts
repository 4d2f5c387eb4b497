import { groupByPhase, openPhases, ROWS } from '../../../src/taskpane/templates/open-phases';
import { manyTemplates } from '../../bench/many-templates';
import { charter } from '../../templates/charter';

const open = (count: number, current?: string) => {
  const groups = groupByPhase(manyTemplates(charter, count));
  const opened = openPhases(groups, current);
  return { opened: [...opened], groups };
};

test('all of a small charter stands open', () => {
  const { opened, groups } = open(ROWS);
  const filled = groups.filter(({ templates }) => templates.length > 0);
  expect(opened).toEqual(filled.map(({ phase }) => phase.id));
});

test('of a large one the current phase, and no more rows than a person looks through', () => {
  expect(open(1000, 'recette').opened).toEqual(['recette']);
  expect(open(1000).opened).toEqual([charter.phases[0]?.id]);
  expect(open(1000, 'ailleurs').opened).toEqual([charter.phases[0]?.id]);
});

test('in between, those after the current one first', () => {
  const { opened, groups } = open(30, 'recette');
  expect(opened.slice(0, 2)).toEqual(['recette', 'mise-en-production']);
  const rows = groups
    .filter(({ phase }) => opened.includes(phase.id))
    .reduce((sum, { templates }) => sum + templates.length, 0);
  expect(rows).toBeLessThanOrEqual(ROWS);
});
