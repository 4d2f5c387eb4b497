/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { strings } from '../../../src/taskpane/strings';
import { button, enter, openPane, openTemplate, showWhole } from '../pane';

const said = strings.templates;
const preview = () => screen.getByTestId('preview-body');

test('a message is written in English with what was entered, and in French again', async () => {
  const { user, host } = await openPane();
  await openTemplate(user, 'Annonce de mise en production');
  await showWhole(user);
  await enter(user, screen.getByLabelText(/Adresse du site/), 'https://www.acme.example/');
  await user.click(button(said.inEnglish));
  await screen.findByRole('heading', { name: 'Go-live announcement', level: 2 });
  expect(preview().lang).toBe('en');
  expect(preview().textContent).toContain('Congratulations! The new site is live:');
  expect(preview().textContent).toContain('https://www.acme.example/');
  // The charter's own words change too; what a person enters stays.
  const settings = screen.getByLabelText<HTMLTextAreaElement>(/What is in place/);
  expect(settings.value).toContain('301 redirects');
  await user.clear(settings);
  await enter(user, settings, 'All is in place.');

  await user.click(button(said.insert));
  await waitFor(() => expect(host.body()).toContain('The new site is live'));
  expect(host.subject()).toBe('Congratulations, your new site is live!');

  await user.click(button(said.inFrench));
  await screen.findByRole('heading', { name: 'Annonce de mise en production', level: 2 });
  expect(preview().textContent).toContain('All is in place.');
});

test('the choice goes along to the next template', async () => {
  const { user } = await openPane();
  await openTemplate(user, 'Annonce de mise en production');
  await user.click(button(said.inEnglish));
  await screen.findByRole('heading', { name: 'Go-live announcement', level: 2 });
  await user.click(button(said.back));
  await user.click(button('Relance de validation'));
  await screen.findByRole('heading', { name: 'Approval reminder', level: 2 });
});
