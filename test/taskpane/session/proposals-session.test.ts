import {
  NO_PROPOSALS,
  proposalsTogether,
  type Proposals,
} from '../../../src/storage/proposals/proposals';
import { exportProposals } from '../../../src/storage/proposals/proposals-file';
import { createNoCopy } from '../../../src/storage/shared-copy';
import { ProposalsSession } from '../../../src/taskpane/session/proposals-session';
import { createOneMachine } from '../../storage/one-machine';

const DEADLINE = { expression: 'deadline', replacement: 'échéance' };
const KEPT: Proposals = { ...NO_PROPOSALS, expressions: [DEADLINE] };
const adding = (part: Partial<Proposals>) => (now: Proposals) =>
  proposalsTogether(now, { ...NO_PROPOSALS, ...part });
const LATER = exportProposals(KEPT).replace('"version": 1', '"version": 2');

test('what is proposed is there for the next window', async () => {
  const machine = createOneMachine();
  const session = new ProposalsSession(machine.window());
  expect(await session.change(adding(KEPT))).toBe('kept');
  expect(new ProposalsSession(machine.window()).state.proposals).toEqual(KEPT);
});

test('where nothing can be kept, that is said', async () => {
  expect(await new ProposalsSession(createNoCopy()).change(adding(KEPT))).toBe('nowhere');
});

const alarm = (ruleId: string, sentence: string) => ({ ruleId, sentence, language: 'fr' as const });

test.each<[string, Partial<Proposals>, string]>([
  [
    'an expression of many words',
    { expressions: [{ expression: 'mot '.repeat(60).trim(), replacement: '' }] },
    'long',
  ],
  [
    'a replacement without end',
    { expressions: [{ expression: 'bug', replacement: 'a'.repeat(201) }] },
    'long',
  ],
  [
    'more than a file holds',
    { falseAlarms: Array.from({ length: 2001 }, (_, n) => alarm('bug', `Phrase ${String(n)}.`)) },
    'full',
  ],
  [
    'more than 2 MB',
    {
      falseAlarms: Array.from({ length: 2000 }, (_, n) =>
        alarm(`bug-${String(n)}${'-a'.repeat(50)}`, `${String(n)}${'"'.repeat(595)}`),
      ),
    },
    'full',
  ],
  ['a rule that is called as none is', { falseAlarms: [alarm('Perso !', 'Oui.')] }, 'other'],
])('%s is refused, and what was kept stays', async (_, part, why) => {
  const machine = createOneMachine(exportProposals(KEPT));
  const session = new ProposalsSession(machine.window());
  expect(await session.change(adding(part))).toBe(why);
  expect(session.state.proposals).toEqual(KEPT);
  expect(machine.text()).toBe(exportProposals(KEPT));
});

test.each([
  ['of a version to come', LATER],
  ['that is cut off', exportProposals(KEPT).slice(0, -20)],
])('a text %s is never written over, and can be let go of', async (_, text) => {
  const machine = createOneMachine(text);
  const session = new ProposalsSession(machine.window());
  expect(session.state.unread).toBe(text);
  expect(await session.change(adding(KEPT))).toBe('unread');
  expect(machine.text()).toBe(text);

  await session.dropUnread();
  expect(session.state.unread).toBeNull();
  expect(await session.change(adding(KEPT))).toBe('kept');
  await session.dropUnread();
  expect(session.state.proposals).toEqual(KEPT);
});

test('another window may write what this one can’t read', () => {
  const machine = createOneMachine(exportProposals(KEPT));
  const session = new ProposalsSession(machine.window());
  machine.window().write(LATER);
  expect(session.state).toEqual({ proposals: NO_PROPOSALS, unread: LATER });
});

test('rows on screen stay the same where nothing was written, and a file waits for what is on its way', async () => {
  const template = {
    id: 'mien:a',
    title: 'Relance',
    phase: 'suivi',
    subject: '',
    text: 'Bonjour.',
    fields: [],
    edited: 0,
  };
  const machine = createOneMachine(exportProposals({ ...NO_PROPOSALS, templates: [template] }));
  const session = new ProposalsSession(machine.window());
  const [before] = session.state.proposals.templates;
  const change = session.change(adding(KEPT));
  const settled = await session.settled();
  expect(settled).toEqual({ ...KEPT, templates: [before] });
  expect(await change).toBe('kept');
  expect(session.state.proposals.templates[0]).toBe(before);
});
