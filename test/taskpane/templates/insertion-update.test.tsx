/** @jest-environment jsdom */
import { act, configure, screen, waitFor } from '@testing-library/react';
import { strings } from '../../../src/taskpane/strings';
import { DRAFT, enter, openPane, openTemplate, SIGNATURE, THREAD } from '../pane';

// Parts of the pane come later, and later still on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const VALIDATION = 'Demande de validation pour mise en production';
const site = () => screen.getByLabelText<HTMLInputElement>('Adresse de la préproduction');
/** Among few: a role is slow to find among all of the pane. */
const inFooter = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('footer button')].find(
    ({ textContent }) => textContent === name,
  );
/** What is said of « Insérer » beside its name. */
const describedAs = () => {
  const id = inFooter(strings.templates.insert)?.getAttribute('aria-describedby');
  return typeof id === 'string' ? document.getElementById(id)?.textContent : undefined;
};
const update = () => inFooter(strings.userTemplates.update) ?? null;
const press = async (user: Awaited<ReturnType<typeof openPane>>['user'], name: string) => {
  const found = inFooter(name);
  if (!found) throw new Error(`no button « ${name} »`);
  await user.click(found);
};

async function inserted(options: Parameters<typeof openPane>[0] = { body: DRAFT }) {
  const pane = await openPane(options);
  await openTemplate(pane.user, VALIDATION);
  await enter(pane.user, site(), 'https://un.example.fr/');
  await press(pane.user, strings.templates.insert);
  await screen.findAllByText(strings.templates.inserted);
  return pane;
}

async function retype({ user }: Awaited<ReturnType<typeof inserted>>, value: string) {
  await user.clear(site());
  await enter(user, site(), value);
}

test('is offered once a value has changed, and only while the form is complete', async () => {
  const pane = await inserted();
  expect(update()).toBeNull();
  await retype(pane, 'https://deux.example.fr/');
  expect(update()).not.toBeNull();
  await retype(pane, 'deux');
  expect(update()).toBeNull();
  await retype(pane, 'https://un.example.fr/');
  expect(update()).toBeNull();
});

test('replaces the block alone; « Annuler » goes back step by step', async () => {
  const pane = await inserted();
  const first = pane.host.body();
  await retype(pane, 'https://deux.example.fr/');
  await press(pane.user, strings.userTemplates.update);
  await screen.findAllByText(strings.userTemplates.updated);
  expect(pane.host.body()).toBe(first.split('https://un.').join('https://deux.'));
  expect(update()).toBeNull();
  await press(pane.user, strings.undo);
  await waitFor(() => expect(pane.host.body()).toBe(first));
  expect(update()).not.toBeNull();
  await press(pane.user, strings.undo);
  await waitFor(() => expect(pane.host.body()).toBe(DRAFT));
  expect(update()).toBeNull();
});

test('what was typed elsewhere stays, what was typed into it is left alone and said', async () => {
  const pane = await inserted();
  act(() => pane.host.type('<p>Un mot.</p>', pane.host.body().indexOf(SIGNATURE)));
  await retype(pane, 'https://deux.example.fr/');
  await press(pane.user, strings.userTemplates.update);
  await screen.findAllByText(strings.userTemplates.updated);
  expect(pane.host.body()).toContain(`<p>Un mot.</p>${SIGNATURE}${THREAD}`);
  act(() => pane.host.type('Encore. ', pane.host.body().indexOf('https://deux.')));
  const before = pane.host.body();
  await retype(pane, 'https://trois.example.fr/');
  await press(pane.user, strings.userTemplates.update);
  await screen.findAllByText(strings.editing.outcomes.blockGone.replace(/\s+/g, ' '));
  expect(pane.host.body()).toBe(before);
  expect(inFooter(strings.copy)).toBeTruthy();
  expect(update()).toBeNull();
});

test('is still offered after the form was left and opened again', async () => {
  const pane = await inserted();
  await pane.user.keyboard('{Escape}');
  // Among the recent ones too, by now.
  const [row] = screen.getAllByRole('button', { name: VALIDATION });
  if (row) await pane.user.click(row);
  await screen.findByRole('heading', { name: VALIDATION, level: 2 });
  expect(screen.queryByText(strings.templates.inserted)).toBeNull();
  await retype(pane, 'https://deux.example.fr/');
  await press(pane.user, strings.userTemplates.update);
  await screen.findAllByText(strings.userTemplates.updated);
  expect(pane.host.body()).not.toContain('https://un.');
});

test('above a thread with pictures, the form says what cannot be taken back before the click, and no « Annuler » after it', async () => {
  const ahead = strings.editing.finalAhead(strings.editing.causes['quoted-images']);
  // Without a greeting it goes on top, where no cursor is needed.
  const body = `<p>Le point du jour.</p>${THREAD}<p><img src="cid:1@client.example"></p>`;
  const pane = await openPane({ body });
  await openTemplate(pane.user, VALIDATION);
  await waitFor(() => expect(describedAs()).toBe(ahead));
  await enter(pane.user, site(), 'https://un.example.fr/');
  await press(pane.user, strings.templates.insert);
  await screen.findAllByText(strings.templates.inserted);
  expect(inFooter(strings.undo)).toBeUndefined();
  expect(document.body.textContent).not.toContain(ahead);
  pane.unmount();

  const { user } = await openPane({ body: DRAFT });
  await openTemplate(user, VALIDATION);
  // The menu names the greeting once the draft was looked at.
  await user.click(screen.getByLabelText(strings.templates.placementMenu));
  await screen.findByText(strings.templates.placedBelow('Bonjour Julie,').replace(/\s+/g, ' '));
  expect(describedAs()).toBeUndefined();
});
