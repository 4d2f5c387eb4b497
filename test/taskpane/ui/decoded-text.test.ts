import { decodedText } from '../../../src/taskpane/ui/decoded-text';

const TEXT = 'À éviter\tÀ privilégier\r\ndeadline\téchéance';
const bytes = (from: Buffer): ArrayBuffer => new Uint8Array(from).buffer;

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['« Texte Unicode » of Excel', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['the other UTF-16', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ['Windows', Buffer.from(TEXT, 'latin1')],
])('a file in %s is read as it was written', (_, file) => {
  expect(decodedText(bytes(file))).toBe(TEXT);
});

test('two bytes or none are a file too', () => {
  expect(decodedText(bytes(Buffer.from('')))).toBe('');
  expect(decodedText(bytes(Buffer.from('é')))).toBe('é');
});
