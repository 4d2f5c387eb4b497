/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { SECTION_KEYS } from '../../../src/storage/keys';
import { NO_PROPOSALS, type Proposals } from '../../../src/storage/proposals/proposals';
import { exportProposals, readProposals } from '../../../src/storage/proposals/proposals-file';
import { settingsSection } from '../../../src/storage/settings/settings-section';
import type { SharedCopy } from '../../../src/storage/shared-copy';
import type { UserExpression } from '../../../src/tone/user/user-expressions';
import { strings } from '../../../src/taskpane/strings';
import { proposals as words } from '../../../src/taskpane/strings/fr/proposals';
import { createOneMachine } from '../../storage/one-machine';
import { button, enter, openPane, type Pane } from '../pane';

/** As Testing Library reads it: every space is one. */
const read = (text: string) => text.replace(/\s+/g, ' ').trim();
const told = async (text: string) =>
  expect((await screen.findAllByText(read(text))).length).toBeGreaterThan(0);

interface Opened extends Pane {
  readonly kept: () => Proposals | undefined;
}

/** The settings, with proposals that wait on this machine. */
async function openSettings(
  initial: string | null,
  expressions: readonly UserExpression[] = [],
  copyOf: (copy: SharedCopy) => SharedCopy = (copy) => copy,
): Promise<Opened> {
  const machine = createOneMachine(initial);
  const settings = settingsSection.stored({ expressions, always: [] });
  const pane = await openPane({ settings: { [SECTION_KEYS.settings]: settings } }, undefined, {
    proposals: copyOf(machine.window()),
  });
  await pane.user.click(button(strings.settings.title));
  await screen.findByText(words.title);
  const kept = () => {
    const reading = readProposals(machine.text() ?? '', Date.now());
    return reading.ok ? reading.proposals : undefined;
  };
  return Object.assign(pane, { kept });
}

const propose = ({ user }: Pane, name: string) => user.click(button(words.proposeNamed(name)));

test('whatever proposes, one session hears of other windows', async () => {
  let hearing = 0;
  const entry = { expression: 'deadline', replacement: 'échéance' };
  const pane = await openSettings(null, [entry], (copy) => ({
    ...copy,
    onChange: (callback) => {
      hearing += 1;
      return copy.onChange(callback);
    },
  }));
  await propose(pane, 'deadline');
  await told(words.kept('deadline'));
  await pane.user.click(button(strings.settings.back));
  await pane.user.click(button(strings.userTemplates.saveMessage));
  await enter(pane.user, await screen.findByLabelText(strings.userTemplates.title), 'Relance');
  await enter(pane.user, await screen.findByLabelText(strings.userTemplates.text), 'Bonjour.');
  await pane.user.click(button(strings.userTemplates.save));
  await told(strings.userTemplates.saved('Relance'));
  const own = screen.getByRole('list', { name: new RegExp(`^${strings.userTemplates.heading}`) });
  await pane.user.click(within(own).getByRole('button', { name: /^Relance/ }));
  await screen.findByRole('heading', { name: 'Relance', level: 2 });
  await pane.user.click(button(words.propose));
  await told(words.kept('Relance'));
  await pane.user.click(button(strings.settings.title));
  await screen.findByText(words.title);
  expect(hearing).toBe(1);
  expect(pane.kept()).toMatchObject({ expressions: [entry], templates: [{ title: 'Relance' }] });
});

test('what is too long to be proposed is said where it is proposed', async () => {
  const pane = await openSettings(null, [{ expression: 'bug', replacement: 'a'.repeat(201) }]);
  await propose(pane, 'bug');
  await told(words.refused.long);
  expect(pane.kept()).toBeUndefined();
});

test('a list that can’t be read is shown to be, exported as it is, and let go of', async () => {
  const pane = await openSettings('{"format":', [{ expression: 'bug', replacement: '' }]);
  await told(words.unread);
  await propose(pane, 'bug');
  await told(words.refused.unread);
  await pane.user.click(button(strings.settings.dropDamaged));
  await waitFor(() => expect(pane.kept()).toEqual(NO_PROPOSALS));
  await propose(pane, 'bug');
  await told(words.kept('bug'));
});

const TEMPLATE = {
  id: 'mien:a',
  title: 'Relance',
  phase: 'suivi',
  subject: 'Acme',
  text: 'Bonjour Acme.',
  fields: [],
  edited: 0,
};
const ALARM = { ruleId: 'bug', sentence: 'Le bug d’Acme.', language: 'fr' } as const;
const WAITING = exportProposals({ ...NO_PROPOSALS, falseAlarms: [ALARM], templates: [TEMPLATE] });

test('an emptied box takes its entry out of the file, with « Annuler »', async () => {
  const pane = await openSettings(WAITING);
  await pane.user.click(await screen.findByText(words.title));
  await pane.user.clear(screen.getByLabelText(words.text));
  await pane.user.tab();
  await told(strings.settings.removed('Relance'));
  await pane.user.clear(screen.getByLabelText(words.sentence));
  await pane.user.tab();
  await told(strings.settings.removed(ALARM.sentence));
  expect(pane.kept()).toEqual(NO_PROPOSALS);
  // The button that Tab had come to went with its row.
  await waitFor(() => expect(document.activeElement?.tagName).toBe('SUMMARY'));
  await pane.user.click(button(strings.undo));
  await told(words.restored);
  expect(pane.kept()).toMatchObject({ falseAlarms: [ALARM], templates: [] });
});

test('a box shows the words that are kept, where a change is refused', async () => {
  const machine = createOneMachine(WAITING);
  const pane = await openPane({}, undefined, { proposals: machine.window() });
  await pane.user.click(button(strings.settings.title));
  await pane.user.click(await screen.findByText(words.title));
  machine.refuse(true);
  const box = screen.getByLabelText<HTMLTextAreaElement>(words.sentence);
  fireEvent.change(box, { target: { value: 'Le bug.' } });
  fireEvent.blur(box);
  await told(words.refused.nowhere);
  await waitFor(() => expect(box.value).toBe(ALARM.sentence));
});
