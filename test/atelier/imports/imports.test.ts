/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { readQuickParts, readTable } from '../../../src/atelier/imports';
import { readProposalFile } from '../../../src/atelier/read-proposal-file';
import { NO_PROPOSALS } from '../../../src/storage/proposals/proposals';

// jsdom has neither.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const BRISKINE = [
  'id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text',
  'a1,Relance devis,rd,"Votre devis, {{to.0.first_name}}",,,,"devis, relance","<div>Bonjour {{to.0.first_name}},</div><div><br></div><div>Voici le <b>devis</b> pour <a href=""https://www.acme.example/"">le site</a>.</div><ul><li>maquettes</li><li>recette</li></ul><script>x()</script>{{#if x}}y{{/if}}",Bonjour',
  'a2,Vide,v,,,,,,,',
  'a3,Merci,m,,,,,,Merci à vous {{from.first_name}}.,',
].join('\r\n');

test('Briskine’s export becomes templates, with its values as fields and its formatting as marks', () => {
  expect(readTable(BRISKINE)).toEqual({
    ok: true,
    templates: [
      {
        title: 'Relance devis',
        subject: 'Votre devis, {prenom}',
        text: 'Bonjour {prenom},\n\nVoici le **devis** pour [le site](https://www.acme.example/).\n- maquettes\n- recette\n\\{\\{#if x\\}\\}y\\{\\{/if\\}\\}',
      },
      { title: 'Merci', subject: '', text: 'Merci à vous {monPrenom}.' },
    ],
  });
});

test('a table of another program’s does too, whatever its order; one without titles is left', () => {
  expect(readTable('Texte;Nom\nMerci.;Remerciement\n')).toEqual({
    ok: true,
    templates: [{ title: 'Remerciement', subject: '', text: 'Merci.' }],
  });
  for (const text of ['', 'À éviter;À privilégier\na;b', 'title,body\n,']) {
    expect(readTable(text)).toEqual({ ok: false, what: 'columns' });
  }
});

test.each([
  ['with Excel’s line of the separator', 'sep=;\r\ntitle;body\r\nA;"x, ""q"", y"\r\n', 'x, "q", y'],
  [
    'with a line above a signature',
    'title,body\nA,"Merci.\n---\nAtelier | Lyon"',
    'Merci.\n---\nAtelier | Lyon',
  ],
  [
    'with entities and no tag',
    'title,body\nA,"Bonjour&nbsp;!&#160;<3 &eacute;t&eacute;"',
    'Bonjour\u00a0!\u00a0<3 été',
  ],
  [
    'with the names of an object',
    'title,body\nA,{{constructor}} {{to.toString}}',
    '{constructor} {toToString}',
  ],
  [
    'with Handlebars’ own words',
    'title,body\nA,{{a}} {{else}} {{this}}',
    '{a} \\{\\{else\\}\\} \\{\\{this\\}\\}',
  ],
])('a table %s is read as it is meant', (_, table, text) => {
  expect(readTable(table)).toEqual({ ok: true, templates: [{ title: 'A', subject: '', text }] });
});

test('a subject is one line', () => {
  const read = readTable('title,subject,body\nA,"Votre\ndevis",B');
  expect(read).toMatchObject({ templates: [{ subject: 'Votre devis' }] });
});

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const part = (name: string, gallery: string, body: string): string =>
  `<w:docPart><w:docPartPr><w:name w:val="${name}"/><w:category><w:name w:val="Général"/><w:gallery w:val="${gallery}"/></w:category></w:docPartPr><w:docPartBody>${body}</w:docPartBody></w:docPart>`;
const run = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const item = (id: string, text: string): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const glossary = (...parts: string[]): string =>
  `<?xml version="1.0"?><w:glossaryDocument ${W}><w:docParts>${parts.join('')}</w:docParts></w:glossaryDocument>`;
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="https://www.acme.example/" TargetMode="External"/></Relationships>';
const word = (document: string): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8('<x/>'),
    'word/glossary/document.xml': strToU8(document),
    'word/glossary/numbering.xml': strToU8(NUMBERING),
    'word/glossary/_rels/document.xml.rels': strToU8(RELATIONS),
  });

const PARTS = glossary(
  part(
    'Mise en ligne',
    'docParts',
    `<w:p>${run('Bonjour Julie,')}</w:p><w:p>${run('Le ')}${run('site', '<w:b/>')}${run(' est', '<w:b w:val="0"/>')}<w:hyperlink r:id="rId1">${run(' ici')}</w:hyperlink><w:del>${run('non')}</w:del>${run('caché', '<w:vanish/>')}${run('.')}</w:p>${item('1', 'un')}${item('1', 'deux')}${item('2', 'point')}<w:tbl><w:tr><w:tc><w:p>${run('Étape')}</w:p></w:tc><w:tc><w:p>${run('Date')}</w:p></w:tc></w:tr></w:tbl>`,
  ),
  part('En-tête', 'hdrs', `<w:p>${run('Page')}</w:p>`),
  part('Vide', 'docParts', '<w:p/>'),
  part('Merci', 'autoTxt', `<w:p>${run('Merci.')}</w:p>`),
);

test('Quick Parts become templates: words, bold, links, lists and tables; other galleries are passed over', () => {
  expect(readQuickParts(word(PARTS))).toEqual({
    ok: true,
    templates: [
      {
        title: 'Mise en ligne',
        subject: '',
        text: 'Bonjour Julie,\n\nLe **site** est [ici](https://www.acme.example/).\n\n1. un\n2. deux\n- point\nÉtape – Date',
      },
      { title: 'Merci', subject: '', text: 'Merci.' },
    ],
  });
});

test.each([
  ['no archive', strToU8('Bonjour'), 'archive'],
  ['a document without Quick Parts', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'parts'],
  ['broken XML', word('<w:glossaryDocument'), 'parts'],
  ['XML that declares entities', word(`<!DOCTYPE x [<!ENTITY a "b">]>${PARTS}`), 'parts'],
])('%s is refused with a reason', (_, bytes, what) => {
  expect(readQuickParts(bytes)).toEqual({ ok: false, what });
});

test('they wait among the proposals, as those of the team do', async () => {
  const bytes = word(PARTS);
  const file = {
    name: 'NormalEmail.dotm',
    size: bytes.length,
    text: () => Promise.resolve(''),
    arrayBuffer: () => Promise.resolve(bytes.buffer as ArrayBuffer),
  };
  const reading = await readProposalFile(file, NO_PROPOSALS);
  if (!reading.ok) throw new Error(`${reading.what} ${reading.where}`);
  expect(reading.proposals.templates.map(({ title }) => title)).toEqual(['Mise en ligne', 'Merci']);
  const heavy = { ...file, size: 40_000_001 };
  expect(await readProposalFile(heavy, NO_PROPOSALS)).toMatchObject({ ok: false, what: 'large' });
  const gone = { ...file, arrayBuffer: () => Promise.reject(new Error('gone')) };
  expect(await readProposalFile(gone, NO_PROPOSALS)).toMatchObject({ ok: false, what: 'unread' });
  const broken = await readProposalFile({ ...file, name: 'x.csv' }, NO_PROPOSALS);
  expect(broken).toEqual({ ok: false, what: 'columns', where: '' });
});
