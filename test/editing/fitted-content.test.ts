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

test.each([
  ['a heading', `${WEB}<b><span style="font-size:18pt;color:red">Le bilan</span></b></div>`],
  ['a word in red', `${WEB}<span style="color:red">Important</span> : lisez la suite.</div>`],
  [
    'a link',
    `${WEB}<a href="https://acme.example/"><span style="color:blue">acme</span></a></div>`,
  ],
])('%s is not how the person writes', (_name, first) => {
  const html = fitted(`${first}${WEB}Voici ce que nous avons fait.</div>`);
  expect(html).toContain(`${WEB}<span style="${FONT}">Bonjour Inès,</span></div>`);
  expect(html).not.toMatch(/red|blue/);
});

test('what gives all of a message its font counts, and the innermost goes before it', () => {
  const body =
    '<div style="font-family:Calibri;color:#1f497d"><div>Bonjour,</div><div><span style="color:#000">Une ligne, puis une autre.</span></div></div>';
  expect(fitted(body)).toContain(
    '<div style="font-family:Calibri;color:#000"><span style="font-family:Calibri;color:#000">Bonjour Inès,</span></div>',
  );
});

test.each([
  ['margin-top:1em;margin-bottom:1em', false],
  ['margin:0 0 8pt', false],
  ['margin:1em', false],
  ['margin:0cm;margin-bottom:.0001pt', true],
  ['margin:0', true],
  ['margin-bottom:0', true],
])('paragraphs of Outlook with %s: an empty line between is %s', (margin, isBlank) => {
  for (const name of ['MsoNormal', 'elementToProof']) {
    const html = fitted(`<p class="${name}" style="${margin};font-size:12pt">Bonjour,</p>`);
    expect(html.includes('<br></span></p>')).toBe(isBlank);
    expect(html.includes('<ul>')).toBe(!isBlank);
  }
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
