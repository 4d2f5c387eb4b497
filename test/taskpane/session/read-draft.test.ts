/** @jest-environment jsdom */
import fc from 'fast-check';
import { templates } from '../../../src/charter/templates';
import { createMemoryHost } from '../../../src/testing/memory-host';
import { inertDocument } from '../../../src/taskpane/session/inert-document';
import { cleaned, readDraft } from '../../../src/taskpane/session/read-draft';
import { templateToText } from '../../../src/templates/template-to-text';
import { fill } from '../../../src/templates/fill';
import { compileUserTemplate } from '../../../src/templates/user-template';
import type { Template, Values } from '../../../src/templates/template';
import { compileText } from '../../../src/templates/template-text';
import { SIGNATURE, THREAD } from '../pane';

const read = (body: string, options: object = {}) =>
  readDraft(createMemoryHost({ body, ...options }));

test('lines of Outlook on the web: empty ones between paragraphs, signature and thread left out', async () => {
  const line = (text: string) => `<div class="elementToProof" style="font-size:12pt">${text}</div>`;
  const body =
    [
      'Bonjour Julie,',
      '<br>',
      'Le site est <b>en ligne</b>&nbsp;: <a href="https://acme.example/">https://acme.example</a>',
      'Voir <a href="https://acme.example/a_(b)?c=1&amp;d=2">la page</a>.',
      '<br>',
    ]
      .map(line)
      .join('\n') +
    SIGNATURE +
    THREAD;
  expect(await read(body, { subject: 'RE: TR : Site' })).toEqual({
    text:
      'Bonjour Julie,\n\nLe site est **en ligne**\u00a0: https://acme.example/\n' +
      'Voir [la page](https://acme.example/a_%28b%29?c=1&d=2).',
    subject: 'Site',
    images: 0,
    tables: 0,
  });
});

test('paragraphs of Word, its bullets, a list, a table, a heading', () => {
  expect(
    cleaned(
      '<p class=MsoNormal>Bonjour,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>' +
        '<p class=MsoListParagraph><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span><![endif]>un</p>' +
        '<h2>Titre</h2><ul><li>a<ul><li>b</li></ul></li><li><p>c<br>d</p></li></ul><ol><li>e</li><li>f</li></ol>' +
        '<table><tr><th>Jour</th><td>lundi</td></tr><tr><td>Heure</td><td>9 h</td></tr></table>',
    ),
  ).toBe(
    'Bonjour,\n\n- un\n\n**Titre**\n\n- a\n  - b\n- c d\n1. e\n2. f\nJour – lundi\nHeure – 9 h',
  );
});

test('lists in one another, and where they begin, as each client writes them', () => {
  const word = (level: number, sign: string, words: string): string =>
    `<p class=MsoListParagraph style='margin-left:${String(36 * level)}.0pt;text-indent:-18.0pt;mso-list:l0 level${String(level)} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
  expect(
    cleaned(word(1, '·', 'a') + word(2, 'o', 'b') + word(3, '§', 'c') + word(1, '·', 'd')),
  ).toBe('- a\n  - b\n    - c\n- d');
  // The web writes a list right into the other.
  const web =
    '<ol start="3"><li><div class="elementToProof">a</div></li><ul><li>b</li></ul><li>c</li></ol>';
  expect(cleaned(web)).toBe('3. a\n  - b\n4. c');
  for (const html of [
    '<ul><li>a<ul><li>b<ol start="5"><li>c</li><li>d</li></ol></li></ul></li><li>e</li></ul>',
    '<ol start="0"><li>a</li></ol>',
  ]) {
    expect(compileText(cleaned(html), []).body).toBe(html);
  }
});

test('a table is counted where a reader sees one', async () => {
  const table =
    '<table><tr><td>Page</td><td>Statut</td></tr><tr><td>Accueil</td><td>livrée</td></tr></table>';
  const cell = '<table><tr><td><p>Une case.</p></td><td>&nbsp;</td></tr></table>';
  const { text, tables } = await read(`<p>Voici :</p>${table}${cell}${SIGNATURE}`);
  expect(text).toBe('Voici :\n\nPage – Statut\nAccueil – livrée\n\nUne case.');
  expect(tables).toBe(1);
});

test('plain text as it is, what would be read as a mark escaped', async () => {
  const body = 'Bonjour,\r\n\r\n{{nom}} *a* [b](c)\r\n- un\r\n\r\n-- \r\nCamille\r\n';
  const { text } = await read(body, { format: 'text' });
  expect(text).toBe('Bonjour,\n\n\\{\\{nom\\}\\} \\*a\\* [b]\\(c)\n- un');
});

test('pictures are counted among the writer’s words alone', async () => {
  const logo = SIGNATURE.replace('<p>', '<img src="cid:logo"><p>');
  const body = `<p>Voici <img src="cid:1">.</p><p><img src="https://a.example/x.png"></p>${logo}${THREAD}<img src="cid:2">`;
  expect((await read(body)).images).toBe(2);
  expect((await read(`<p>Voici.</p>${logo}`)).images).toBe(0);
});

test('nothing hostile comes through', () => {
  const text = cleaned(
    '<p onclick="x()">Un<script>alert(1)</script><style>p{}</style><iframe srcdoc="x"></iframe></p>' +
      '<a href="javascript:alert(1)">deux</a> <a href="data:text/html,x">trois</a> <a href=" java&#10;script:x">quatre</a>' +
      '<svg><script>x</script><a xlink:href="javascript:x">y</a></svg><math><mtext><img src=x onerror=alert(1)></mtext></math>' +
      '<form action="javascript:x"><input name=attributes>cinq</form><img src=x onerror=alert(1)>{{{nom}}}',
  );
  expect(text).toContain('Un');
  expect(text).toContain('deux trois quatre');
  expect(text).not.toMatch(/javascript|alert|data:|<|onerror/);
  expect(text).toContain('\\{\\{\\{nom\\}\\}\\}');
});

test('whatever the HTML: the words of a reader, and only our markup', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<b>',
      '</b>',
      '<i>',
      '</i>',
      '<br>',
      '<ul><li>',
      '</li></ul>',
    ],
    ...[
      '<a href="https://a.example/">',
      '<a href="javascript:x">',
      '</a>',
      '<script>',
      '</script>',
    ],
    ...[
      '<img src=x onerror=alert(1)>',
      '<svg onload=x>',
      '{{nom}}',
      '{',
      '*',
      '**',
      '[a](',
      ')',
      '\\',
    ],
    ...['mot', ' ', '&nbsp;', '&lt;b&gt;', 'é', 'https://b.example/', '<!--', '-->', '<table><td>'],
  );
  const letters = (text: string) => text.replace(/[^a-zé{}*]/gi, '');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
      const html = parts.join('');
      const text = cleaned(html);
      const { body, problems } = compileText(text, []);
      expect(problems).toEqual([]);
      expect(body).not.toMatch(/\{\{|<(?!\/?(?:p|ul|ol|li|strong|em|br|a)\b)|javascript:x"/);
      const shown = new DOMParser().parseFromString(body, 'text/html').body.textContent;
      expect(letters(shown)).toBe(
        letters(
          new DOMParser().parseFromString(compileText(cleaned(body), []).body, 'text/html').body
            .textContent,
        ),
      );
    }),
    { numRuns: 200 },
  );
});

/** Values for every field, with each switch on and off and each choice in turn. */
function combinations(template: Template): Values[] {
  const base: Record<string, string | boolean> = {};
  for (const { id, kind } of template.fields) {
    base[id] =
      kind === 'address' ? 'https://a.example/' : kind === 'date' ? '2026-12-07' : `<${id}>\nx`;
  }
  const all = [base, {}];
  for (const field of template.fields) {
    if (field.kind === 'switch')
      all.push({ ...base, [field.id]: true }, { ...base, [field.id]: false });
    if (field.kind === 'choice') {
      for (const { value } of field.options) all.push({ ...base, [field.id]: value });
    }
  }
  return all;
}

test.each(templates.templates.map((template) => [template.id, template] as const))(
  '%s of the charter says the same when one starts from it',
  (_, template) => {
    const { text, subject } = templateToText(template, inertDocument);
    const copy = compileUserTemplate({ ...template, id: 'mien:x', text, subject });
    expect(copy.problems).toEqual([]);
    for (const values of combinations(template)) {
      const [one, other] = [fill(template, values), fill(copy.template, values)];
      if (!one.ok || !other.ok) expect(other).toEqual(one);
      else {
        expect({ ...other.filled, html: '' }).toEqual({ ...one.filled, html: '' });
        // Around what stands only sometimes, bold begins anew.
        const joined = (html: string) => html.replace(/<\/strong>(\s*)<strong>/g, '$1');
        expect(joined(other.filled.html)).toBe(joined(one.filled.html));
      }
    }
  },
);

describe('what a draft brings along', () => {
  test.each([
    [
      'a Safe Link leads where it was meant to, without the recipient’s address',
      '<p><a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.client.example%2F&amp;data=05%7Cines%40client.example" originalsrc="https://www.client.example/">https://www.client.example/</a></p>',
      'https://www.client.example/',
    ],
    [
      'a Safe Link under words',
      '<p>Voir <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.client.example%2Fpage&amp;data=1">la page</a>.</p>',
      'Voir [la page](https://www.client.example/page).',
    ],
    ['bold by style', '<p>Le <span style="font-weight:bold">menu</span></p>', 'Le **menu**'],
    ['bold by weight', '<p>Le <span style="font-weight:600">menu</span></p>', 'Le **menu**'],
    ['italics by style', '<p>Le <span style="font-style:italic">menu</span></p>', 'Le *menu*'],
    [
      'what a style takes back',
      '<p><b>Le <span style="font-weight:normal">menu</span></b></p>',
      '**Le** menu',
    ],
    ['where a list begins', '<ol start="3"><li>un</li><li>deux</li></ol>', '3. un\n4. deux'],
  ])('%s', (_name, html, expected) => {
    expect(cleaned(html)).toBe(expected);
  });
});
