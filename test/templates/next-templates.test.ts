import { nextTemplates } from '../../src/templates/next-templates';
import { templatesFor } from '../../src/templates/templates-for';
import { charter } from './charter';

const messages = templatesFor(charter, 'message');

const next = (phase: string, last: string, favourites: readonly string[] = []) =>
  nextTemplates(messages, { phase, last }, favourites).map(({ id }) => id);

test('what follows in the charter, into the next phase', () => {
  expect(next('recette', 'demande-de-validation')).toEqual([
    'relance-de-validation',
    'confirmation-de-la-date-de-mise-en-ligne',
    'annonce-de-mise-en-production',
  ]);
});

test('favourites of this phase and the next one come first, others don’t', () => {
  const favourites = ['point-d-avancement', 'annonce-de-mise-en-production'];
  expect(next('recette', 'demande-de-validation', favourites)).toEqual([
    'annonce-de-mise-en-production',
    'relance-de-validation',
    'confirmation-de-la-date-de-mise-en-ligne',
  ]);
});

test('a template that is gone: what its phase begins with', () => {
  expect(next('recette', 'plus-la')[0]).toBe('mise-a-disposition-de-la-preproduction');
});

test('nothing after the last one, for a new client, or in a phase of another charter', () => {
  expect(next('maintenance', charter.templates.at(-1)?.id ?? '')).toEqual([]);
  expect(nextTemplates(charter, {}, ['demande-de-validation'])).toEqual([]);
  expect(next('ailleurs', 'demande-de-validation')).toEqual([]);
});

test('a message and an invitation are offered their own templates, and English ones of these', () => {
  const meetings = templatesFor(charter, 'meeting');
  expect(meetings.templates.map(({ id }) => id)).toEqual([
    'reunion-de-lancement',
    'point-hebdomadaire',
    'recette-guidee',
    'seance-de-prise-en-main',
  ]);
  expect(meetings.inEnglish).toEqual(meetings.templates.map(({ id }) => id));
  expect(messages.templates).toHaveLength(charter.templates.length - 4);
  expect(messages.phases).toEqual(charter.phases);
});
