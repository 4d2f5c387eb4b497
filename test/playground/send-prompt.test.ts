import { OUTLOOK_WORDS } from '../../src/playground/send/outlook-words';
import { promptFor, type AlertForm, type Situation } from '../../src/playground/send/send-prompt';

const FRENCH = OUTLOOK_WORDS['fr-FR'];
const ALERT: Situation = {
  kind: 'prompted',
  message: 'À revoir',
  markdown: 'À **revoir**',
  commandId: 'c',
  contextData: null,
  cancelLabel: 'Relire',
};
const labels = (situation: Situation, form: AlertForm): string[] =>
  promptFor(situation, form, FRENCH).choices.map(({ label, answer }) => `${label} > ${answer}`);

const SEND = 'Envoyer quand même > send';
const BACK = 'Ne pas envoyer > back';

it.each<[AlertForm, string[]]>([
  ['three-buttons', ['Relire > open', SEND, BACK]],
  ['relabelled', [SEND, 'Relire > open']],
  ['plain', [SEND, BACK]],
])('%s: the buttons', (form, expected) => {
  expect(labels(ALERT, form)).toEqual(expected);
});

it.each<[AlertForm, string[]]>([
  ['three-buttons', [SEND, BACK]],
  ['relabelled', [SEND, 'Relire > back']],
  ['plain', [SEND, BACK]],
])('%s: without a command no button opens the pane', (form, expected) => {
  expect(labels({ ...ALERT, commandId: null }, form)).toEqual(expected);
});

it.each<[AlertForm, string[]]>([
  ['three-buttons', ['Agir > open', SEND, BACK]],
  ['relabelled', [SEND, 'Ne pas envoyer > open']],
])('%s: Outlook’s own label where the add-in gives none', (form, expected) => {
  expect(labels({ ...ALERT, cancelLabel: null }, form)).toEqual(expected);
});

it('shows Markdown where the client has it, else the text, else Outlook’s own sentence', () => {
  const shown = (situation: Situation, form: AlertForm): string[] => {
    const { text, format } = promptFor(situation, form, FRENCH);
    return [format, text];
  };
  expect(shown(ALERT, 'three-buttons')).toEqual(['markdown', 'À **revoir**']);
  expect(shown({ ...ALERT, markdown: null }, 'three-buttons')).toEqual(['text', 'À revoir']);
  expect(shown(ALERT, 'relabelled')).toEqual(['text', 'À revoir']);
  expect(shown(ALERT, 'plain')).toEqual(['text', 'À revoir']);
  expect(shown({ ...ALERT, message: null }, 'plain')).toEqual(['text', FRENCH.preventing]);
});

it.each<[Exclude<Situation['kind'], 'prompted'>, string]>([
  ['unavailable', 'Réessayer plus tard > back'],
  ['offline', BACK],
  ['slow', BACK],
  ['timed-out', BACK],
])('%s: sending is always offered', (kind, back) => {
  for (const form of ['three-buttons', 'relabelled', 'plain'] as const) {
    expect(labels({ kind }, form)).toEqual([SEND, back]);
  }
});
