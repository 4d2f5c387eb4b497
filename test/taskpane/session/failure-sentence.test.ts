import { HostError } from '../../../src/outlook/port/host-error';
import { failureSentence, inTwo } from '../../../src/taskpane/session/failure-sentence';
import { strings } from '../../../src/taskpane/strings';

const told = (code: HostError['code'], call: string): string =>
  failureSentence(new HostError(code, call))();

test('a code of Office is told in its sentence, one that we don’t know in another', () => {
  expect(told(9016, 'body.getAsync')).toBe(strings.outlook[9016]);
  expect(told('unsupported', 'body.getAsync')).toBe(strings.outlook.unsupported);
  expect(told(123456, 'body.getAsync')).toBe(strings.outlook.otherwise);
});

test('no answer carries a code or blames anybody', () => {
  for (const sentence of Object.values(strings.outlook)) {
    expect(sentence).toMatch(/^[A-ZÀ-Ý].{20,}\.$/);
    expect(sentence).not.toMatch(/\d/);
  }
});

test('a write that was not confirmed asks to read the message again', () => {
  for (const call of ['body.setAsync', 'body.prependAsync', 'body.setSelectedDataAsync']) {
    expect(told('timeout', call)).toMatch(/Relisez/);
  }
  for (const call of ['body.getAsync', 'getSelectedDataAsync']) {
    expect(told('timeout', call)).toBe('Outlook met du temps à répondre.');
  }
});

test('what happened is told apart from what to do', () => {
  expect(inTwo(failureSentence(new HostError('no-item', 'body.getTypeAsync')))).toEqual({
    happened: 'Outlook n’a donné aucun message au volet.',
    advice: expect.stringMatching(/^Fermez puis rouvrez le volet/) as string,
  });
  expect(inTwo(failureSentence(new HostError('timeout', 'body.getAsync')))).toEqual({
    happened: 'Outlook met du temps à répondre.',
  });
});

test('an error keeps code, call and cause', () => {
  const cause = new Error('inner');
  const error = new HostError(9014, 'body.setAsync', cause);
  expect([error.name, error.code, error.call, error.cause]).toEqual([
    'HostError',
    9014,
    'body.setAsync',
    cause,
  ]);
});
