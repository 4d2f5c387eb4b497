/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { reminder } from '../../src/charter/reminder';
import { CallSheet } from '../../src/pense-bete/CallSheet';

test('phase and reason give what to say, to ask and how to end, to tick', () => {
  const choose = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  render(<CallSheet reminder={reminder} />);
  const call = reminder.calls[1];
  const phase = reminder.phases[4];
  if (!call || !phase) throw new Error('the charter has fewer');
  choose('Étape du projet', phase.title);
  choose('Raison de l’appel', call.title);
  choose('Prochaine date', '12 mai');
  /** The library takes every white space for a plain one. */
  const item = (text: string) => screen.getByLabelText<HTMLInputElement>(text.replace(/\s/g, ' '));
  for (const text of [...call.first, phase.first, ...call.ask, phase.ask]) {
    expect(item(text).checked).toBe(false);
  }
  const next = item(call.next.replace('{date}', '12 mai'));
  fireEvent.click(next);
  expect(next.checked).toBe(true);
  fireEvent.click(screen.getByText('Tout décocher'));
  expect(next.checked).toBe(false);
});
