import { fittedHtml } from '../../src/editing/fitted-content';
import { parseHtml } from '../../src/text/html-document';
import { readMessage } from '../../src/text/message';

const P = '<p style="margin:0 0 1em">';
const TEMPLATE = `${P}Bonjour Inès,</p>${P}Le <b>site</b> est prêt&nbsp;:</p><ul><li>menu</li><li>panier</li></ul>${P}Bien à vous,</p>`;
const fitted = (body: string): string => fittedHtml(TEMPLATE, parseHtml(body));
const wordsOf = (html: string): string => readMessage(html, 'html').map.text.replace(/\n+/g, '\n');

const FONT = 'font-family:Aptos, Calibri, sans-serif;font-size:12pt;color:rgb(0, 0, 0)';
const WEB = `<div class="elementToProof" style="${FONT}">`;

test('Outlook on the web: its divisions, its font, an empty one between paragraphs', () => {
  const body = `${WEB}Bonjour,</div>${WEB}<br></div>${WEB}Voici.</div>`;
  const html = fitted(body);
  // Three paragraphs, and an empty one around the list and between them.
  expect(html.split(WEB).length - 1).toBe(6);
  expect(html).not.toContain('<p');
  expect(html).toContain(`${WEB}<span style="${FONT}"><br></span></div>`);
  expect(html).toContain(`<li><span style="${FONT}">menu</span></li>`);
  expect(html).toContain('Le <b>site</b> est');
  expect(wordsOf(html)).toBe(wordsOf(TEMPLATE));
});

test('classic: paragraphs of Word, with the font of their runs', () => {
  const body = `<div class=WordSection1><p class=MsoNormal><span style='font-size:11.0pt;font-family:"Calibri",sans-serif;mso-fareast-language:EN-US'>Bonjour,<o:p></o:p></span></p></div>`;
  const html = fitted(body);
  expect(html).toContain('<p class="MsoNormal"');
  expect(html).toContain("font-size:11.0pt;font-family:'Calibri',sans-serif");
  expect(html).not.toContain('mso-');
  expect(wordsOf(html)).toBe(wordsOf(TEMPLATE));
});

test('classic, where the style of the message gives the font', () => {
  const html = fitted('<p class=MsoNormal>Bonjour,<o:p></o:p></p>');
  expect(html).toBe(
    '<p class="MsoNormal">Bonjour Inès,</p><p class="MsoNormal"><br></p>' +
      '<p class="MsoNormal">Le <b>site</b> est prêt&nbsp;:</p><p class="MsoNormal"><br></p>' +
      '<ul style="margin-top:0;margin-bottom:0"><li class="MsoNormal">menu</li><li class="MsoNormal">panier</li></ul>' +
      '<p class="MsoNormal"><br></p>' +
      '<p class="MsoNormal">Bien à vous,</p>',
  );
});

test('a list inside a list is of the same look', () => {
  const html = fittedHtml(
    '<ul><li>menu<ol><li>un</li></ol></li><li>panier</li></ul>',
    parseHtml(`${WEB}Bonjour,</div>`),
  );
  const run = (words: string): string => `<span style="${FONT}">${words}</span>`;
  expect(html).toBe(
    `<ul style="margin-top:0;margin-bottom:0"><li>${run('menu')}<ol><li>${run('un')}</li></ol></li><li>${run('panier')}</li></ul>`,
  );
});

test('Mac: the innermost font counts, that of `font` elements too', () => {
  const body =
    '<div style="font-size:14px"><font face="Arial" color="#336699"><span style="font-size:12px">Bonjour,</span></font></div>';
  expect(fitted(body)).toContain(
    '<span style="font-size:12px;font-family:Arial;color:#336699">Bonjour Inès,</span>',
  );
});

test('the first lines that say something of their look give it', () => {
  const html = fitted(`<p>Une ligne collée.</p>${WEB}Bonjour,</div>`);
  expect(html).toContain(`${WEB}<span style="${FONT}">Bonjour Inès,</span></div>`);
});

test('without words of one’s own, as the signature', () => {
  const body = `<div><br></div><div id="Signature"><div style="${FONT}"><b>Léa Petit</b></div></div>`;
  expect(fitted(body)).toContain(
    `<div style="${FONT}"><span style="${FONT}">Bonjour Inès,</span></div>`,
  );
});

test.each([
  ['an empty draft', ''],
  ['paragraphs that say nothing of their look', '<p>Bonjour,</p>'],
  ['words outside of any block', 'Bonjour,'],
  ['a thread alone', `<div id="divRplyFwdMsg"><p style="${FONT}">De : Inès</p></div>`],
  ['a cell', `<table><tr><td style="${FONT}">Bonjour</td></tr></table>`],
])('%s takes it as it is', (_name, body) => {
  expect(fitted(body)).toBe(TEMPLATE);
});

test('nothing of the draft but its look comes along', () => {
  const body =
    '<p id="x" class="MsoNormal evil" onclick="x()" style="font-size:11pt;background:url(https://a.example/);display:block;color:red&quot;&gt;&lt;script&gt;">Bonjour</p>';
  const html = fitted(body);
  expect(html).not.toMatch(/evil|onclick|url|script|id=|display/);
  expect(html).toContain('font-size:11pt');
});
