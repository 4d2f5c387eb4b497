import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { fill } from '../../src/templates/fill';
import { compileUserTemplate } from '../../src/templates/user-template';
import { plainText } from '../../src/templates/plain-text';
import type { Field, FilledTemplate, Values } from '../../src/templates/template';
import { compileSubject, compileText } from '../../src/templates/template-text';
import { escapeText, isFieldId } from '../../src/templates/text-marks';
import { decodeAttribute } from '../../src/text/entities';
import { LONGER, growth, MOST_GROWTH } from '../growth';

const fields: readonly Field[] = [
  { id: 'nom', kind: 'text', label: 'Nom', required: false },
  { id: 'mot', kind: 'longText', label: 'Mot', required: false },
  { id: 'site', kind: 'address', label: 'Site', required: false },
  { id: 'option', kind: 'switch', label: 'Option', required: false, default: true },
  {
    id: 'ton',
    kind: 'choice',
    label: 'Ton',
    required: true,
    options: [
      { value: 'je', label: 'Je reste là' },
      { value: 'nous', label: 'Nous restons là' },
    ],
    default: 'je',
  },
];
const P = '<p style="margin:0 0 1em">';
const body = (text: string) => compileText(text, fields).body;
const problems = (text: string) => compileText(text, fields).problems;

function filled(text: string, values: Values = {}, subject = ''): FilledTemplate {
  const { template } = compileUserTemplate({
    id: 'x',
    title: 'X',
    phase: 'y',
    subject,
    text,
    fields,
  });
  const filling = fill(template, values);
  if (!filling.ok) throw new Error(JSON.stringify(filling.problems));
  return filling.filled;
}

describe('the text of a template', () => {
  test('has paragraphs, lines, lists, bold, italics and links', () => {
    expect(
      body(
        'Bonjour,\nvoici **le *site***.\n\n- un\n- deux\n\n1. a\n2. b\nFin : [ici](https://a.example/?b&c).',
      ),
    ).toBe(
      `${P}Bonjour,<br>voici <strong>le <em>site</em></strong>.</p><ul><li>un</li><li>deux</li></ul>` +
        `<ol><li>a</li><li>b</li></ol>${P}Fin : <a href="https://a.example/?b&amp;c">ici</a>.</p>`,
    );
  });

  test('has lists in one another, as far to the right as their lines', () => {
    expect(
      body('- a\n  - b\n    1. c\n    2. d\n  - e\n\n  • f\n- g\n\t– h\n 1) i\n- j\n\n- k'),
    ).toBe(
      '<ul><li>a<ul><li>b<ol><li>c</li><li>d</li></ol></li><li>e</li><li>f</li></ul></li>' +
        '<li>g<ul><li>h</li></ul></li></ul><ol><li>i</li></ol><ul><li>j</li><li>k</li></ul>',
    );
    // Between two depths, the deeper one; another kind at the same depth stands in the same item.
    expect(body('- a\n    - b\n   - c\n    1. d\n- e')).toBe(
      '<ul><li>a<ul><li>b</li><li>c</li></ul><ol><li>d</li></ol></li><li>e</li></ul>',
    );
    // All of them to the right are not inside of anything.
    expect(body('    - a\n    - b\nFin')).toBe(`<ul><li>a</li><li>b</li></ul>${P}Fin</p>`);
  });

  test('has lists that begin at any number, where no words stand right above', () => {
    expect(body('3. c\n4. d')).toBe('<ol start="3"><li>c</li><li>d</li></ol>');
    expect(body('Voici :\n\n2) b')).toBe(`${P}Voici :</p><ol start="2"><li>b</li></ol>`);
    expect(body('- a\n  4. b')).toBe('<ul><li>a<ol start="4"><li>b</li></ol></li></ul>');
    expect(body('Le site ouvre le\n12. Rien de plus.')).toBe(
      `${P}Le site ouvre le<br>12. Rien de plus.</p>`,
    );
    expect(body('2026. Une année')).toBe(`${P}2026. Une année</p>`);
  });

  test('has parts that stand only sometimes around items of any depth', () => {
    const text =
      '- a\n{#option}\n  - b\n  - c\n{/option}\n- d\n{^option}\n- e\n  - f\n{/option}\n  - g';
    expect(problems(text)).toEqual([]);
    expect(filled(text, { option: true }).html).toBe(
      '<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li><li>g</li></ul>',
    );
    expect(filled(text, { option: false }).html).toBe(
      '<ul><li>a</li><li>d</li><li>e<ul><li>f</li></ul></li><li>g</li></ul>',
    );
    expect(filled('- a\n  - {mot}\n    - {nom}', { mot: 'un\ndeux' }).text).toBe(
      '- a\n  - un\n  - deux',
    );
    expect(problems('- a\n{#option}\n  - b\n- c\n{/option}')).toEqual([
      { why: 'across', shown: '{#option}' },
      { why: 'unopened', shown: '{/option}' },
    ]);
  });

  test('may have its marks in two braces, as the charter’s were written before', () => {
    const fieldsOf = (text: string) => ({
      ...compileText(text, fields),
      ...compileSubject(text, fields),
    });
    const text = '{#option}Bonjour {nom}, {site}{/option}{^ton.nous}x{/ton.nous}';
    const doubled = text.replace(/\{([^{}]*)\}/g, '{{$1}}');
    expect(fieldsOf(doubled)).toEqual(fieldsOf(text));
    expect(fieldsOf(doubled.replace('{{site}}', '{{ site }}'))).toEqual(fieldsOf(text));
  });

  test('links addresses that stand in it, and address fields', () => {
    expect(body('Voir https://a.example/b (https://c.example/d_(e)).')).toBe(
      `${P}Voir <a href="https://a.example/b">https://a.example/b</a> (<a href="https://c.example/d_(e)">https://c.example/d_(e)</a>).</p>`,
    );
    expect(body('{site} et [le site]({site}), {nom}')).toBe(
      `${P}<a href="{{site}}">{{site}}</a> et <a href="{{site}}">le site</a>, {{nom}}</p>`,
    );
  });

  test('has parts that stand only sometimes, around whole paragraphs, items and words', () => {
    const text =
      '{#nom}Bonjour {nom},{/nom}\n\n- a\n{#option}\n- b\n{/option}\n- {mot}\n\n{^option}\nsans\n\nrien\n{/option}\n{#ton.nous}nous{/ton.nous}';
    expect(problems(text)).toEqual([]);
    expect(filled(text, { mot: 'un\ndeux', ton: 'nous' }).html).toBe(
      `<ul><li>a</li><li>b</li><li>un</li><li>deux</li></ul>${P}nous</p>`,
    );
    expect(filled(text, { option: false, nom: 'Julie' }).html).toBe(
      `${P}Bonjour Julie,</p><ul><li>a</li></ul>${P}sans</p>${P}rien</p>`,
    );
  });

  test.each([
    ['{site', []],
    ['{autre}', ['unknown {autre}']],
    ['{#autre}x{/autre}', ['unknown {#autre}']],
    ['{option}', ['not-a-value {option}']],
    ['{#ton.tu}x{/ton.tu}', ['not-an-option {#ton.tu}']],
    ['{#option}\nx', ['unclosed {#option}']],
    ['{/option}', ['unopened {/option}']],
    ['a {#option}b\n\nc{/option}', ['across {#option}', 'unopened {/option}']],
    ['[x](javascript:alert(1))', []],
    ['[x](javascript:alert%281%29)', ['link javascript:alert%281%29']],
    ['[x](data:text/html,x)', ['link data:text/html,x']],
    ['[x]({nom})', ['link {nom}']],
    ['[x](mailto:julie@client.example)', []],
  ])('%s: %j', (text, expected) => {
    expect(problems(text).map(({ why, shown }) => `${why} ${shown}`)).toEqual(expected);
  });

  test('a field can’t be named as what objects have of their own', () => {
    for (const id of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'length', '1a', ''])
      expect(isFieldId(id)).toBe(false);
    for (const id of ['nom', 'préproduction', 'date2', 'back-office']) {
      expect(isFieldId(id)).toBe(true);
    }
  });
});

/** Tags, words and addresses of a filled message; throws where an element is not closed as it should. */
function readBack(html: string): { tags: Set<string>; hrefs: string[]; text: string } {
  const tags = new Set<string>();
  const hrefs: string[] = [];
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        tags.add(`${name} ${Object.keys(attributes).join()}`.trim());
        if (attributes['href'] !== undefined) hrefs.push(decodeAttribute(attributes['href']));
        if (name !== 'br') open.push(name);
      },
      onclosetag(name, implied) {
        if (name === 'br') return;
        expect([name, implied]).toEqual([open.pop(), false]);
      },
      oncomment() {
        tags.add('!--');
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return { tags, hrefs, text: plainText(html) };
}

const ALLOWED = ['p style', 'ul', 'ol', 'ol start', 'li', 'a href', 'strong', 'em', 'br'];
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['{nom}', '{mot}', '{site}', '{#option}', '{/option}', '{^nom}', '{/nom}', '{#ton.je}'],
        ...['{/ton.je}', '{{nom}}', '{{{nom}}}', '{{/a}}', '{{=<% %>=}}', '{{!', '}}', '{', '}'],
        ...[
          '**',
          '*',
          '\\',
          '[',
          '](',
          ')',
          '- ',
          '\n  - ',
          '\n    3. ',
          '1. ',
          '\n',
          '\n\n',
          ' ',
          '[a](https://b.example)',
        ],
        ...['<script>', '</p>', '<img src=x onerror=alert(1)>', '&lt;', '"', "'", '<!--', '-->'],
        ...['[x](javascript:alert)', 'https://a.example/', 'http://', 'mot', 'é', '\0', '\u2028'],
      ),
      fc.string({ maxLength: 5 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

test('whatever the text and the values: only what we make, well-formed, leading to the web alone', () => {
  fc.assert(
    fc.property(pieces, pieces, fc.boolean(), (text, value, option) => {
      const { html } = filled(text, { nom: value, mot: value, option, site: 'https://s.example/' });
      const { tags, hrefs } = readBack(html);
      expect([...tags].filter((tag) => !ALLOWED.includes(tag))).toEqual([]);
      for (const href of hrefs) expect(href).toMatch(/^(https?:\/\/|mailto:)/i);
    }),
    { numRuns: 3000 },
  );
});

test('a value survives as text, in every place of an own template', () => {
  fc.assert(
    fc.property(pieces, (value) => {
      fc.pre(/[!-~]/.test(value));
      const once = filled('{nom}', { nom: value });
      fc.pre(once.text !== '');
      const { html, text } = filled('**{nom}**\n\n- {nom}\n\n[voir {nom}](https://a.example/)', {
        nom: value,
      });
      expect(readBack(html).tags.size).toBe(5);
      expect(text.split(once.text).length).toBeGreaterThanOrEqual(4);
      expect(text).toContain(`- ${once.text}`);
    }),
    { numRuns: 500 },
  );
});

test('plain words, escaped, read as they are: braces, stars, brackets and tags', () => {
  const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
  fc.assert(
    fc.property(pieces, (words) => {
      // Dashes and numbers before a line make a list of it, as a person means them.
      const line = squeezed(words.replace(/[^ -\uffff]|\u2028/g, ' ')).replace(
        /^(?:[-–•]|\d+[.)]) /,
        '',
      );
      fc.pre(!/^(?:[-–•]|\d+[.)])\s/.test(line));
      const compiled = compileText(escapeText(line), fields);
      expect(compiled.problems).toEqual([]);
      expect(squeezed(filled(escapeText(line)).text)).toBe(line);
      const subject = compileSubject(escapeText(line), fields);
      expect(subject.problems).toEqual([]);
      expect(filled('', {}, escapeText(line)).subject).toBe(line);
    }),
    { numRuns: 2000 },
  );
});

test.each(['**a ', '*', '[', '[a](', '{', '{#option}', '\\', 'h', 'https://', '- ', '{/a}'])(
  'the cost of « %s » grows with the length',
  (piece) => {
    const compiling = (times: number) => {
      const text = piece.repeat(times);
      return () => void compileText(text, fields);
    };
    // More would measure the garbage collector.
    const times = 1_000;
    expect(growth(compiling(times), compiling(LONGER * times))).toBeLessThan(MOST_GROWTH);
  },
);
