/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Outcome, RehearsedAlarm, Shipped } from '../../src/authoring/outcome';
import { EMPTY_CHARTER } from '../../src/authoring/own-charter';
import { Compiler, type WorkerPort } from '../../src/atelier/compiler';
import { ProposalsPart } from '../../src/atelier/ProposalsPart';
import { wordsIn } from '../../src/atelier/strings';
import type { Answer, Request } from '../../src/atelier/worker-messages';
import type { CharterTexts } from '../../src/charter-compiler/charter-texts';
import { NO_PROPOSALS, type Proposals } from '../../src/storage/proposals/proposals';
import { exportProposals } from '../../src/storage/proposals/proposals-file';
import { OWN_PHRASE, type UserTemplate } from '../../src/templates/user-template';

const SENTENCE = 'La rubrique pas de souci est en ligne.';
const words = wordsIn('fr');
const PHASES = [
  { id: 'brief', title: 'Brief' },
  { id: 'suivi', title: 'Suivi' },
];
const SHIPPED: Shipped = { fingerprint: '', rules: [], phases: PHASES.slice(0, 1), templates: [] };
const OUTCOME: Outcome = { mistakes: [], noise: {}, messages: 1, names: {}, phases: PHASES };
const ALARMS: Proposals = {
  ...NO_PROPOSALS,
  falseAlarms: [
    { ruleId: 'constructor', sentence: SENTENCE, language: 'fr' },
    { ruleId: 'pas-de-souci', sentence: 'Pas de souci majeur.', language: 'fr' },
  ],
};
const ANSWER: RehearsedAlarm = {
  found: { from: 12, to: 24 },
  proposed: ['rubrique pas de souci'],
  exception: { words: 'rubrique pas de souci', sentence: SENTENCE, language: 'fr' },
  mistakes: [],
  remaining: [],
  lost: [],
};

const TEMPLATE: UserTemplate = {
  id: 'mien:a',
  title: 'Point',
  phase: 'suivi',
  subject: 'Point',
  text: 'Voici où en est le site.',
  fields: [],
  edited: 1,
};

/** The part, with workers whose questions are gathered, and answered when a test says so. */
function shown(proposals: Proposals) {
  const asked: Request[] = [];
  const listeners: ((event: { readonly data: Answer }) => void)[] = [];
  const port: WorkerPort = {
    postMessage: (message) => asked.push(message),
    addEventListener: (_, listener) => listeners.push(listener),
  };
  const changed: CharterTexts[] = [];
  const said: string[] = [];
  const kept: Proposals[] = [];
  const given = {
    words,
    compiler: new Compiler(() => port),
    texts: EMPTY_CHARTER,
    shipped: SHIPPED,
    phases: PHASES,
    proposals,
    onProposals: (next: Proposals) => kept.push(next),
    onChange: (texts: CharterTexts) => changed.push(texts),
    say: (notice: string) => said.push(notice),
  };
  const { rerender } = render(<ProposalsPart {...given} outcome={null} />);
  return {
    asked,
    changed,
    said,
    kept,
    compiled: (outcome: Outcome | null) => rerender(<ProposalsPart {...given} outcome={outcome} />),
    pause: () => act(() => jest.advanceTimersByTimeAsync(1000)),
    answer: (answer: RehearsedAlarm | 'mistakes') =>
      act(async () => {
        const data = { id: asked.at(-1)?.id ?? 0, answer };
        listeners.forEach((listener) => listener({ data }));
        await jest.advanceTimersByTimeAsync(0);
      }),
  };
}

const button = (name: string) => screen.getByRole('button', { name });
const first = (name: string) => screen.getAllByRole('button', { name })[0] ?? document.body;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('only the alarm that is looked at is asked about, once its charter has been compiled', async () => {
  const { asked, compiled, pause, answer } = shown(ALARMS);
  compiled(OUTCOME);
  await pause();
  expect(asked).toEqual([]);
  compiled(null);
  fireEvent.click(first(words.lookAtAlarm));
  await pause();
  expect(asked).toEqual([]);
  compiled(OUTCOME);
  await pause();
  expect(asked).toHaveLength(1);
  await answer({ ...ANSWER, found: undefined, proposed: [], exception: undefined });
  expect(screen.getByText(words.passesAlready)).toBeTruthy();
  // What was answered by the charter before is gone, and asked again of the next.
  compiled(null);
  await pause();
  expect(screen.queryByText(words.passesAlready)).toBeNull();
  compiled({ ...OUTCOME });
  await pause();
  expect(asked).toHaveLength(2);
  await answer('mistakes');
  expect(screen.getByText(words.mendFirst)).toBeTruthy();
});

test('only words that were rehearsed are let pass', async () => {
  const { asked, changed, compiled, pause, answer } = shown(ALARMS);
  compiled(OUTCOME);
  fireEvent.click(first(words.lookAtAlarm));
  await pause();
  await answer(ANSWER);
  fireEvent.change(screen.getByLabelText(words.letPass), { target: { value: 'souci ' } });
  fireEvent.click(button(words.acceptAlarm));
  expect(changed).toEqual([]);
  await pause();
  expect(asked).toHaveLength(2);
  await answer({
    ...ANSWER,
    exception: { words: 'souci', sentence: 'souci', language: 'fr' },
  });
  expect(screen.getByText(/^Ces mots passent/)).toBeTruthy();
  fireEvent.click(button(words.acceptAlarm));
  expect(changed[0]?.get('expressions/listes.yml')).toMatch(/pattern: souci\n\s*example: souci/);
});

test('a rule is named by what the charter says, not by what every object has', () => {
  const { compiled } = shown(ALARMS);
  compiled(OUTCOME);
  expect(screen.getByText(/constructor/)).toBeTruthy();
});

test('a file of counts alone is announced as such, and a phrase is left out', async () => {
  jest.useRealTimers();
  const template = { ...TEMPLATE, phase: OWN_PHRASE, subject: '' };
  const counts = [{ since: Date.now(), rules: [], templates: [] }];
  const { said, kept } = shown(NO_PROPOSALS);
  const content = exportProposals({ ...NO_PROPOSALS, templates: [template], counts });
  const file = {
    name: 'propositions.json',
    size: content.length,
    text: () => Promise.resolve(content),
  };
  fireEvent.change(screen.getByLabelText(words.openProposals, { selector: 'input' }), {
    target: { files: [file] },
  });
  await waitFor(() => expect(said).toEqual(['1 bilan lu, de 1 fichier.']));
  expect(kept).toMatchObject([{ templates: [], counts }]);
});

test('a proposed template goes to a phase of the agency’s own', () => {
  shown({
    ...NO_PROPOSALS,
    templates: [TEMPLATE],
  });
  expect(screen.getByText('Suivi')).toBeTruthy();
});
