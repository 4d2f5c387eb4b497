/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { openPane } from '../pane';

const GO_LIVE = 'Annonce de mise en production';

describe('the picker', () => {
  test('lists the phases in order, each with its templates', async () => {
    await openPane();
    const steps = within(screen.getByRole('list', { name: 'Étapes du projet' }));
    expect(
      steps
        .getAllByRole('heading', { level: 2 })
        .map((phase) => phase.textContent.replace(/\d+$/, '')),
    ).toEqual([
      'Commercial',
      'Lancement',
      'Conception',
      'Développement',
      'Recette',
      'Mise en production',
      'Maintenance',
      'Vie du contrat',
    ]);
    const launch = within(screen.getByRole('list', { name: 'Mise en production' }));
    expect(launch.getByRole('button', { name: GO_LIVE })).toBeTruthy();
  });

  test('finds what a person means, and opens the first with Enter', async () => {
    const { user } = await openPane();
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
    // Faster than the search.
    await user.keyboard('mep{Enter}');
    await screen.findByRole('heading', { name: GO_LIVE });
  });

  test('says so calmly when nothing is found, and empties the search with Escape', async () => {
    const { user } = await openPane();
    await user.type(screen.getByRole('searchbox'), 'zzzqqq');
    expect(await screen.findByText(/Aucun modèle pour/)).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('list', { name: 'Étapes du projet' })).toBeTruthy();
  });

  test('arrows walk from the search through the templates', async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(document.querySelector('[data-template]'));
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });
});
