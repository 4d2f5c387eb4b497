import { createHostError, hostMessage } from '../../src/host/host-messages';

const CODES = [1001, 2000, 2001, 2006, 2009, 5001, 5002, 7000, 9002, 9011, 9014, 9016, 9017, 9019];
const MORE = [9020, 9021, 9030, 9038, 9041, 9042, 9051, 9057, 123456];

test('every code has a sentence that a person understands', () => {
  const codes = [...CODES, ...MORE, 'timeout', 'unsupported', 'invalid-answer'] as const;
  for (const code of codes) {
    for (const call of ['body.getAsync', 'body.setAsync']) {
      const sentence = hostMessage(code, call);
      expect(sentence).toMatch(/^[A-ZÀ-Ý].{20,}\.$/);
      expect(sentence).not.toMatch(/erreur|problème|désolé|impossible|\d/i);
      expect(sentence).not.toMatch(/[^\u00a0][:;!?]|'|\u00a0\./);
    }
  }
});

test('a write that was not confirmed asks to read the message again', () => {
  for (const call of ['body.setAsync', 'body.prependAsync', 'body.setSelectedDataAsync']) {
    expect(hostMessage('timeout', call)).toMatch(/Relisez/);
  }
  expect(hostMessage('timeout', 'body.getAsync')).toMatch(/Réessayez/);
  expect(hostMessage('timeout', 'getSelectedDataAsync')).toMatch(/Réessayez/);
});

test('an error keeps code, call and cause', () => {
  const cause = new Error('inner');
  const error = createHostError(9014, 'body.setAsync', cause);
  expect([error.name, error.code, error.call, error.cause]).toEqual([
    'HostError',
    9014,
    'body.setAsync',
    cause,
  ]);
});
