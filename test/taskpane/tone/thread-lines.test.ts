import { ThreadLines } from '../../../src/taskpane/tone/thread-lines';
import { readMessage } from '../../../src/text/message';

const THREAD = [
  'Le lundi 2 mars 2026 à 09:12, Julie Martin a écrit :',
  '> Le site est-il prêt ?',
  '> Et la page du panier, elle aussi ?',
  '> Julie',
];
const draft = (...lines: readonly string[]) =>
  readMessage(['Bonjour Julie,', '', ...lines].join('\n'), 'text');

function since(before: readonly string[], ...after: readonly (readonly string[])[]): string[] {
  const thread = new ThreadLines();
  expect(thread.writtenSince(draft(...before))).toEqual([]);
  return after.flatMap((lines) => {
    const message = draft(...lines);
    return thread.writtenSince(message).map(({ from, to }) => message.map.text.slice(from, to));
  });
}

describe('what was written into the thread since the draft was opened', () => {
  test('is an answer between its lines', () => {
    const [head = '', ...quoted] = THREAD;
    // Marked as quoted by the client, as its own lines are.
    const answered = [
      head,
      quoted[0] ?? '',
      '> [Camille] Oui, depuis ce matin.',
      ...quoted.slice(1),
    ];
    expect(since(THREAD, answered, answered)).toEqual([
      '> [Camille] Oui, depuis ce matin.',
      '> [Camille] Oui, depuis ce matin.',
    ]);
  });

  test.each([
    ['nothing', THREAD],
    [
      'a line cut in two',
      [...THREAD.slice(0, 2), '> Et la page', '> du panier, elle aussi ?', '> Julie'],
    ],
    ['a line taken out', [...THREAD.slice(0, 2), '> Julie']],
    ['other white space', THREAD.map((line) => line.replace('> ', '>  '))],
    ['another thread', ['Le mardi 3 mars 2026 à 10:00, Paul a écrit :', '> Bonjour', '> Voici.']],
  ])('is %s', (_what, after) => {
    expect(since(THREAD, after)).toEqual([]);
  });

  test('a thread that came late is no answer, what is written into it afterwards is', () => {
    const answered = [...THREAD, '> Je regarde.'];
    expect(since([], THREAD, answered)).toEqual(['> Je regarde.']);
  });
});
