/** @jest-environment jsdom */
import { useState } from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import type { EnglishWords } from '../../src/authoring/own-templates';
import { EnglishFields } from '../../src/atelier/EnglishFields';
import { wordsIn } from '../../src/atelier/strings';

const words = wordsIn('fr');
const FRENCH = { title: 'Bienvenue', subject: 'Bienvenue', text: 'Bonjour,' };

function Form() {
  const [english, setEnglish] = useState<EnglishWords | undefined>(undefined);
  return (
    <EnglishFields {...{ words, english }} french={FRENCH} faulty={false} onChange={setEnglish} />
  );
}

test('the English words begin as the French ones, and what was written comes back with the switch', () => {
  render(<Form />);
  const inEnglish = screen.getByLabelText(words.inEnglish);
  const title = () => screen.queryByLabelText<HTMLInputElement>(words.englishTitle);
  fireEvent.click(inEnglish);
  expect(title()?.value).toBe('Bienvenue');
  fireEvent.change(title() ?? document.body, { target: { value: 'Welcome' } });
  fireEvent.click(inEnglish);
  expect(title()).toBeNull();
  fireEvent.click(inEnglish);
  expect(title()?.value).toBe('Welcome');
});
