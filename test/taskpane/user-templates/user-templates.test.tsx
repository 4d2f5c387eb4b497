/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { SECTION_KEYS } from '../../../src/storage/keys';
import { parseUserTemplates } from '../../../src/storage/user-templates/user-templates';
import { strings } from '../../../src/taskpane/strings';
import { button, enter, openPane, SIGNATURE, type Pane } from '../pane';

const said = strings.userTemplates;
const TITLE = 'Invitation à la recette';
const BODY =
  '<div>Bonjour Julie,</div><div><br></div><div>La préproduction vous attend.</div>' + SIGNATURE;

/** As Testing Library reads it: every space is one. */
const read = (text: string) => text.replace(/\s+/g, ' ').trim();
const kept = ({ host }: Pane) =>
  parseUserTemplates(host.readSetting(SECTION_KEYS.templates)).value.list.map(({ title }) => title);
const told = async (text: string) =>
  expect((await screen.findAllByText(read(text))).length).toBeGreaterThan(0);
const textarea = () => screen.findByLabelText<HTMLTextAreaElement>(said.text);

async function openWith(body: string): Promise<Pane> {
  const pane = await openPane({ body });
  await screen.findByRole('button', { name: said.saveMessage });
  return pane;
}

/** Saves the message as a template, and stands in the list again. */
async function capture({ user }: Pane): Promise<void> {
  await user.click(button(said.saveMessage));
  await enter(user, await screen.findByLabelText(said.title), TITLE);
  await user.click(button(said.save));
  await told(said.saved(TITLE));
}

async function importFile(content: string): Promise<void> {
  const input = screen.getByLabelText(strings.settings.import, { selector: 'input' });
  const file = new File([content], 'x.json', { type: 'application/json' });
  // jsdom's File can't be read as text.
  Object.defineProperty(file, 'text', { value: () => Promise.resolve(content) });
  await act(async () => {
    fireEvent.change(input, { target: { files: [file] } });
    await Promise.resolve();
  });
}

test('a message becomes a template without its signature, deleted and brought back', async () => {
  const pane = await openWith(BODY);
  await pane.user.click(button(said.saveMessage));
  const { value } = await textarea();
  expect(value).toContain('La préproduction vous attend.');
  expect(value).not.toContain('Camille Martin');
  await pane.user.click(button(said.save));
  await told(said.needsTitle);
  expect(kept(pane)).toEqual([]);
  await enter(pane.user, screen.getByLabelText(said.title), TITLE);
  await pane.user.click(button(said.save));
  await told(said.saved(TITLE));
  await waitFor(() => expect(kept(pane)).toEqual([TITLE]));

  // In its phase, and among one's own.
  const own = screen.getByRole('list', { name: new RegExp(`^${said.heading}`) });
  await pane.user.click(within(own).getByRole('button', { name: new RegExp(`^${TITLE}`) }));
  await screen.findByRole('heading', { name: TITLE, level: 2 });
  await pane.user.click(button(said.remove));
  await told(said.removed(TITLE));
  await waitFor(() => expect(kept(pane)).toEqual([]));
  await pane.user.click(button(strings.undo));
  await told(said.restored(TITLE));
  await waitFor(() => expect(kept(pane)).toEqual([TITLE]));
});

test('a word in braces becomes a field, and the preview follows', async () => {
  const { user } = await openWith('<div>Bonjour,</div>');
  await user.click(button(said.saveMessage));
  const text = await textarea();
  await user.clear(text);
  await enter(user, text, 'Le site {adresse} vous attend.');
  await told(said.problems.unknown('{adresse}'));
  await user.click(button(said.createField('{adresse}')));
  expect(screen.getByLabelText(said.labelOf('{adresse}'))).toBeTruthy();
  const preview = screen.getByRole('region', { name: strings.templates.preview });
  expect(within(preview).getByText(/vous attend/)).toBeTruthy();
});

test('what was being written waits, and is taken up again', async () => {
  const { user } = await openWith(BODY);
  await user.click(button(said.saveMessage));
  await enter(user, await screen.findByLabelText(said.title), TITLE);
  await user.click(button(strings.templates.back));
  await told(said.paused);
  await user.click(button(said.resume));
  expect((await screen.findByLabelText<HTMLInputElement>(said.title)).value).toBe(TITLE);
});

test('a file that can’t be read is told, and what is there stays', async () => {
  const pane = await openWith(BODY);
  await capture(pane);
  await importFile('{"format":');
  await told(said.notImported('', said.faults.json));
  await importFile('{"format":"other"}');
  expect((await screen.findAllByText(/Vos modèles restent tels quels/)).length).toBeGreaterThan(0);
  expect(kept(pane)).toEqual([TITLE]);
});
