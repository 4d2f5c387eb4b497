/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { NotStarted } from '../../../src/taskpane/app/NotStarted';
import { button, openPane, openTemplate, tab } from '../pane';

const TEMPLATE = 'Point d’avancement';

test('a pane that fails says that the message has not moved, and is drawn again on request', async () => {
  // React tells of it itself, and jsdom once more.
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user } = await openPane();
  await openTemplate(user, TEMPLATE);
  // As an extension of the browser that translates pages does, for one.
  document.querySelector('footer')?.parentElement?.remove();
  fireEvent.keyDown(document, { key: 'k', ctrlKey: true });

  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Votre message, lui, n’a pas bougé.');
  expect(screen.getByRole('main').contains(alert)).toBe(true);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ton juste');
  await user.click(button('Recharger le volet'));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(tab('Modèles')).not.toBeNull();
  expect(told).toHaveBeenCalled();
  told.mockRestore();
});

test('outside Outlook the page says where it opens', () => {
  render(<NotStarted reason={{ kind: 'outside' }} onRetry={() => undefined} />);
  expect(screen.getByRole('main').textContent).toMatch(
    /Ton juste s’ouvre dans Outlook\.Ouvrez-le depuis un nouveau message ou une réponse/,
  );
});
