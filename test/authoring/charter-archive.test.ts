import { strToU8, zipSync } from 'fflate';
import { readArchive, writeArchive } from '../../src/authoring/charter-archive';

const TEXTS = new Map([
  ['charter.yml', 'extends: livree\n'],
  ['expressions/maison.yml', 'category: negatif\nrules: []\n'],
  ['templates/bienvenue.md', 'été'],
]);
const BASED = '0123456789abcdef';

const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );

test('what was written is read, with the versions that it was based on, the same bytes each time', () => {
  const lineage = ['fedcba9876543210', '00112233445566ff'];
  const bytes = writeArchive(TEXTS, BASED, lineage);
  expect(readArchive(bytes)).toEqual({ ok: true, texts: TEXTS, based: BASED, lineage });
  expect(writeArchive(new Map([...TEXTS].reverse()), BASED, lineage)).toEqual(bytes);
});

test('a folder that was zipped as a whole is read, and what is no charter is passed over', () => {
  const reading = readArchive(
    zip({ 'charte/charter.yml': 'extends: livree', 'charte/notes.txt': 'x', '__MACOSX/x': 'y' }),
  );
  expect(reading).toEqual({
    ok: true,
    texts: new Map([['charter.yml', 'extends: livree']]),
    based: undefined,
    lineage: [],
  });
});

test('what templates attach is read and written to the byte, the charter’s own folder only', () => {
  const bytes = Uint8Array.from({ length: 70_001 }, (_, at) => (at * 7919) & 255);
  const reading = readArchive(
    zip({
      'charte/charter.yml': 'extends: livree',
      'charte/files/Conditions ge\u0301ne\u0301rales.pdf': bytes,
      'charte/files/page.html': 'x',
      'charte/files/in/side.pdf': 'x',
      'files/other.pdf': 'x',
    }),
  );
  if (!reading.ok) throw new Error(reading.why);
  const path = 'files/Conditions g\u00e9n\u00e9rales.pdf';
  expect(Array.from(reading.texts.keys())).toEqual(['charter.yml', path]);
  expect(Buffer.from(reading.texts.get(path) ?? '', 'base64').equals(bytes)).toBe(true);
  const again = readArchive(writeArchive(reading.texts, BASED, []));
  expect(again).toEqual({ ok: true, texts: reading.texts, based: BASED, lineage: [] });
});

test('what is no fingerprint says nothing of a version', () => {
  const named = { 'charter.yml': 'extends: livree', '.ton-juste': `${BASED}\n<b>\n${BASED}\n` };
  expect(readArchive(zip(named))).toMatchObject({ ok: true, based: BASED, lineage: [BASED] });
});

/** An archive that states other sizes than it has. */
function stating(bytes: Uint8Array, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return lying;
}

test.each<[string, Uint8Array, string]>([
  ['no archive', strToU8('Bonjour'), 'zip'],
  ['nothing', new Uint8Array(), 'zip'],
  ['half an archive', writeArchive(TEXTS, BASED, []).slice(0, 60), 'zip'],
  ['more than 42 MB', new Uint8Array(42_000_001), 'large'],
  [
    'an attached file of more than 10 MB',
    zip({ 'charter.yml': 'x', 'files/a.pdf': new Uint8Array(10_000_001) }),
    'large',
  ],
  [
    'attached files of more than 40 MB',
    zip({
      'charter.yml': 'x',
      ...Object.fromEntries(
        Array.from({ length: 5 }, (_, n) => [`files/${n}.pdf`, new Uint8Array(9_000_000)]),
      ),
    }),
    'large',
  ],
  ['a bomb', zip({ 'charter.yml': new Uint8Array(5_000_000) }), 'large'],
  [
    'a bomb that states no size',
    stating(zip({ 'charter.yml': new Uint8Array(5_000_000) }), 10),
    'text',
  ],
  [
    'a thousand files',
    zip(Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`templates/a${n}.md`, '']))),
    'many',
  ],
  ['a way out', zip({ '../charter.yml': 'x' }), 'path'],
  ['a way out inside', zip({ 'templates/../../x.md': 'x' }), 'path'],
  ['an absolute name', zip({ '/charter.yml': 'x' }), 'path'],
  ['a name of Windows', zip({ 'C:\\charter.yml': 'x' }), 'path'],
  ['a key of prototypes', zip({ 'constructor/charter.yml': 'x' }), 'path'],
  ['bytes that are no text', zip({ 'charter.yml': new Uint8Array([0xff, 0xfe, 0xfd]) }), 'text'],
  ['another kind of files', zip({ 'photo.txt': 'x' }), 'empty'],
])('refuses %s, with a reason', (_, bytes, why) => {
  const reading = readArchive(bytes);
  expect(reading.ok ? 'read' : reading.why).toBe(why);
});
