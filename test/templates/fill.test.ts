import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { fill, type Filling } from '../../src/templates/fill';
import type { Field, FilledTemplate, Template } from '../../src/templates/template';
import { LONGER, growth, MOST_GROWTH } from '../growth';

const fields: Field[] = [
  { id: 'nom', kind: 'text', label: 'Nom', required: true },
  { id: 'mot', kind: 'longText', label: 'Mot', required: false },
  { id: 'site', kind: 'address', label: 'Site', required: true },
  { id: 'avecDate', kind: 'switch', label: 'Avec date', required: true, default: false },
  {
    id: 'jour',
    kind: 'date',
    label: 'Jour',
    required: true,
    when: { field: 'avecDate', is: true },
  },
  {
    id: 'ton',
    kind: 'choice',
    label: 'Ton',
    required: true,
    options: [
      { value: 'je', label: 'Je reste <là>' },
      { value: 'nous', label: 'Nous restons là' },
    ],
    default: 'je',
  },
];
const template: Template = {
  id: 'essai',
  title: 'Essai',
  phase: 'recette',
  fields,
  subject: 'Pour {{nom}}{{#avecDate}}, le {{jour}}{{/avecDate}}',
  body:
    '<p>Bonjour {{nom}},</p>{{#mot}}<p>{{mot}}</p>{{/mot}}<ul>{{#mot.lines}}<li>{{.}}</li>{{/mot.lines}}</ul>' +
    '<p>Ici : <a href="{{site}}">{{site}}</a> {{{nom}}}{{&nom}}</p>' +
    '<ul><li>{{#ton.nous}}Nous{{/ton.nous}}</li></ul><p>{{ton}} {{#avecDate}}{{jour}}{{/avecDate}}</p>',
};
const values = { nom: 'Acme', site: 'https://www.example.fr/' };

function filled(result: Filling): FilledTemplate {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.filled;
}

function readBack(html: string): { tags: string[]; text: string; hrefs: string[] } {
  const tags: string[] = [];
  const hrefs: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      tags.push(name + Object.keys(attributes).join());
      if (name === 'br') text += '\n';
      if (attributes['href'] !== undefined) hrefs.push(attributes['href']);
    },
    ontext(data) {
      text += data;
    },
    oncomment() {
      tags.push('!--');
    },
  });
  parser.end(html);
  return { tags, text, hrefs };
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        '<script>',
        '</p>',
        '<img src=x onerror=alert(1)>',
        '{{nom}}',
        '{{{nom}}}',
        '{{#mot}}',
        '{{/avecDate}}',
        '{{=<% %>=}}',
        '&lt;',
        '&#60;',
        '"',
        "'",
        '<!--',
        '-->',
        '\n',
        '\u2028',
        ']]>',
        'javascript:',
        '$&',
        '$1',
        '\\',
        '\0',
        'é',
        ' ',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

describe('a value', () => {
  test('survives as text and never becomes markup', () => {
    const bland = readBack(filled(fill(template, { ...values, mot: 'mot' })).html).tags.filter(
      notPerLine,
    );
    fc.assert(
      fc.property(hostile, hostile, (nom, mot) => {
        const typed = expectedText(nom).replace(/\s*\n\s*/g, ' ');
        fc.pre(expectedText(nom) !== '' && expectedText(mot) !== '');
        const { html, text, subject } = filled(fill(template, { ...values, nom, mot }));
        const back = readBack(html);
        expect(back.tags.filter(notPerLine)).toEqual(bland);
        expect(back.text).toContain(`Bonjour ${typed},`);
        expect(back.text.split(typed).length).toBeGreaterThan(3);
        expect(back.text).toContain(expectedText(mot));
        expect(squeezed(text)).toContain(squeezed(`Bonjour ${typed},`));
        expect(subject.length).toBeLessThanOrEqual(255);
        expect(subject).not.toMatch(/[\r\n]/);
      }),
      { numRuns: 500 },
    );
  });

  test('never changes the form of another value', () => {
    const { html } = filled(fill(template, { ...values, nom: '{{site}} {{{site}}} {{#mot}}' }));
    expect(html).toContain('Bonjour {{site}} {{{site}}} {{#mot}},');
  });

  test('keeps its lines where the field has several, and only there', () => {
    const { html, text } = filled(
      fill(template, { ...values, nom: 'A\nB', mot: 'un\r\ndeux\n\ntrois' }),
    );
    expect(html).toContain('<p>un<br>deux<br><br>trois</p>');
    expect(html).toContain('Bonjour A B,');
    expect(html).toContain('<ul><li>un</li><li>deux</li><li>trois</li></ul>');
    expect(text).toContain('un\ndeux\n\ntrois\n\n- un\n- deux\n- trois\n\n');
  });
});

/** What there may be one of for each line of a value. */
function notPerLine(tag: string): boolean {
  return tag !== 'br' && tag !== 'li';
}

/** What a value should read as: trimmed, with the control characters that mail can't carry gone. */
function expectedText(value: string): string {
  return Array.from(value.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n'))
    .filter((sign) => /[\t\n]/.test(sign) || !/\p{Cc}/u.test(sign))
    .map((sign) => (/\p{Cs}/u.test(sign) ? '\ufffd' : sign))
    .join('')
    .trim();
}

function squeezed(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ');
}

test('bullets that were typed are not doubled in a list', () => {
  const { html } = filled(fill(template, { ...values, mot: '- un\n• deux\n-3 °C\n\n* quatre' }));
  expect(html).toContain('<ul><li>un</li><li>deux</li><li>-3 °C</li><li>quatre</li></ul>');
});

describe('problems', () => {
  test('each missing or bad value is named at its field, with what to do', () => {
    const result = fill(template, {
      site: 'javascript:alert(1)',
      avecDate: true,
      jour: '2026-02-30',
    });
    expect(result).toEqual({
      ok: false,
      problems: [
        { field: 'nom', why: 'missing', label: 'Nom' },
        { field: 'site', why: 'address', example: 'https://www.example.fr/' },
        { field: 'jour', why: 'date', label: 'Jour' },
      ],
    });
  });

  test('an address without its scheme stands there with it', () => {
    const { html } = filled(fill(template, { ...values, site: ' www.example.fr/blog ' }));
    expect(html).toContain('href="https://www.example.fr/blog"');
  });

  test('a blank that is not shown is neither asked for nor inserted', () => {
    const { html } = filled(fill(template, { ...values, avecDate: false, jour: '2026-12-07' }));
    expect(html).not.toContain('décembre');
  });

  test('values of the wrong kind count as not given', () => {
    const odd = { ...values, ton: 'personne', avecDate: 'oui', mot: true };
    expect(filled(fill(template, odd))).toEqual(filled(fill(template, values)));
    expect(fill(template, { nom: '   ', site: values.site }).ok).toBe(false);
  });

  test('nothing is read from the prototype of the values', () => {
    const inherited = Object.create({ nom: 'hérité' }) as Record<string, string>;
    inherited['site'] = values.site;
    expect(fill(template, inherited).ok).toBe(false);
  });
});

describe('the filled message', () => {
  test('has no paragraph or list left empty', () => {
    const { html } = filled(fill(template, values));
    expect(html).toBe(
      '<p>Bonjour Acme,</p><p>Ici : <a href="https://www.example.fr/">https://www.example.fr/</a> AcmeAcme</p>' +
        '<p>Je reste &lt;là&gt;</p>',
    );
  });

  test('has the French date in subject and body', () => {
    const dated = filled(
      fill(template, { ...values, ton: 'nous', avecDate: true, jour: '2026-12-01' }),
    );
    expect(dated.subject).toBe('Pour Acme, le mardi 1er décembre 2026');
    expect(dated.html).toContain(
      '<ul><li>Nous</li></ul><p>Nous restons là mardi 1er décembre 2026</p>',
    );
  });

  test('has a subject that Outlook accepts', () => {
    const { subject } = filled(fill(template, { ...values, nom: '🙂'.repeat(200) }));
    expect(subject.length).toBeLessThanOrEqual(255);
    expect(subject).toMatch(/🙂…$/u);
  });

  test('takes no longer for a long value than its length', () => {
    const filling = (size: number) => {
      const mot = `a${'\n'.repeat(size)}${' '.repeat(size)}b`;
      return () => {
        const { text } = filled(fill(template, { ...values, nom: mot, mot }));
        expect(text.length).toBeGreaterThan(size);
      };
    };
    const size = 12_500;
    expect(growth(filling(size), filling(LONGER * size))).toBeLessThan(MOST_GROWTH);
  });
});
