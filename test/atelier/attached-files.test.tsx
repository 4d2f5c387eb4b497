/** @jest-environment jsdom */
import { useState } from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { FormFile } from '../../src/authoring/own-templates';
import { AttachedFiles } from '../../src/atelier/AttachedFiles';
import { wordsIn } from '../../src/atelier/strings';

const words = wordsIn('fr');

function Form() {
  const [files, setFiles] = useState<readonly FormFile[]>([]);
  return <AttachedFiles {...{ words, files }} onChange={setFiles} />;
}

/** A file of one byte, which jsdom's own can't read. */
function fileOf(name: string, bytes: () => Promise<ArrayBuffer> = () => read(1), content = 'x') {
  return Object.assign(new File([content], name), { arrayBuffer: bytes });
}

const read = (byte: number) => Promise.resolve(new Uint8Array([byte]).buffer);

function choose(file: File): void {
  fireEvent.change(screen.getByLabelText(words.attach, { selector: 'input' }), {
    target: { files: [file] },
  });
}

const removers = () => screen.queryAllByRole('button', { name: /^Retirer / });
const names = () => removers().map((one) => one.getAttribute('aria-label'));

test('two files that are read at the same time are both attached, and one of the same name once', async () => {
  render(<Form />);
  let readSlowly = (): void => undefined;
  const slow = new Promise<void>((resolve) => {
    readSlowly = resolve;
  });
  choose(fileOf('Devis n° 2 – été.pdf', () => slow.then(() => read(2))));
  choose(fileOf('cgv.pdf'));
  await screen.findByText('cgv.pdf');
  readSlowly();
  await screen.findByText('Devis n° 2 – été.pdf');
  expect(names()).toEqual(['Retirer cgv.pdf', 'Retirer Devis n° 2 – été.pdf']);
  choose(fileOf('CGV.pdf'));
  await screen.findByText('CGV.pdf');
  expect(names()).toEqual(['Retirer Devis n° 2 – été.pdf', 'Retirer CGV.pdf']);
});

test.each([
  ['plan.pages', fileOf('plan.pages'), words.notAttached.name('plan.pages')],
  ['tarif 100 %.pdf', fileOf('tarif 100 %.pdf'), words.notAttached.signs('tarif 100 %.pdf')],
  ['an empty one', fileOf('vide.pdf', undefined, ''), words.notAttached.empty('vide.pdf')],
  [
    'one that is gone',
    fileOf('loin.pdf', () => Promise.reject(new DOMException('', 'NotReadableError'))),
    words.notAttached.unread('loin.pdf'),
  ],
])('%s is refused for what it is', async (_, file, reason) => {
  render(<Form />);
  choose(file);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(reason));
  expect(names()).toEqual([]);
});
