import { proposedExamples } from '../../src/authoring/proposed-examples';

test('a verb is conjugated, what asks for something gets it, anything else stands as it is', () => {
  const proposed = proposedExamples({
    avoid: ['galérer sur', 'deadline'],
    prefer: ['avancer sur', 'échéance'],
    finds: [],
    leaves: [],
  });
  expect(proposed).toEqual({
    finds: ['Nous galérons sur cela cette semaine.', 'Deadline, comme convenu.'],
    leaves: ['Cette semaine, nous avançons sur cela.', 'Échéance, comme convenu.'],
  });
});

test('what the rule has already is not proposed again', () => {
  const rule = { avoid: ['deadline'], prefer: [], finds: ['Deadline, comme convenu.'], leaves: [] };
  expect(proposedExamples(rule)).toEqual({ finds: [], leaves: [] });
});
