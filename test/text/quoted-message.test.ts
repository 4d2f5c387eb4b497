import { classicReply } from '../../src/playground/scenarios/classic-reply';
import { plainTextScenario } from '../../src/playground/scenarios/plain-text';
import { webReply } from '../../src/playground/scenarios/web-reply';
import { readMessage } from '../../src/text/message';
import { newestQuoted } from '../../src/text/quoted-message';

const read = (body: string, format: 'html' | 'text' = 'html') =>
  newestQuoted(readMessage(body, format));

test('in Outlook on the web, what stands below the headers', () => {
  const quoted = read(webReply.body);
  expect(quoted?.header).toContain('julie.martin@acme.example');
  expect(quoted?.words).toMatch(/^Bonjour Camille,\nJe suis désolée de vous relancer/);
  expect(quoted?.words).not.toContain('Objet');
});

test('in classic Outlook too', () => {
  const lines = (read(classicReply.body)?.words ?? '').split('\n').map((line) => line.trim());
  expect(lines.filter((line) => line !== '')).toEqual([
    'Bonjour Camille,',
    'Désolé d’insister, le bug est-il corrigé sur téléphone\u00a0?',
    'Marc',
  ]);
});

test('in plain text, without the signs of the quotation', () => {
  const words = read(plainTextScenario.body, 'text')?.words ?? '';
  expect(words).not.toBe('');
  expect(words).not.toContain('>');
});

test('older messages and the signature are left out', () => {
  const body = [
    'Bonjour,',
    '',
    'Le lun. 16 nov. 2026 à 09:42, Julie Martin <julie@acme.example> a écrit :',
    '> Bonjour Camille,',
    '> Où en est-on ?',
    '> -- ',
    '> Julie Martin, Acme',
    '>',
    '> Le ven. 13 nov. 2026 à 17:03, Camille Durand <camille@agence.example> a écrit :',
    '> > Pouvez-vous m’envoyer les photos ?',
  ].join('\n');
  expect(read(body, 'text')?.words).toBe('Bonjour Camille,\nOù en est-on ?');
});

test('nothing is quoted in a new message', () => {
  expect(read('<div>Bonjour Julie,</div><div>Où en est-on ?</div>')).toBeUndefined();
  expect(read('', 'text')).toBeUndefined();
});
