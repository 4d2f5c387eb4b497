import { MOST_BYTES } from '../../src/charter/published-charter';
import { readPublishedCharter } from '../../src/charter/read-published-charter';
import { publishedCharter } from './published';

const MADE = '2026-11-24T09:00:00.000Z';
const NOW = Date.parse('2026-11-30T12:00:00Z');
const GOOD = publishedCharter(MADE);
const TEXT = JSON.stringify(GOOD);

type Part = Record<string, unknown>;

/** The charter with something changed in a copy of it. */
function changed(
  change: (charter: Record<string, Part> & { templates: { templates: Part[] } }) => void,
) {
  const copy = JSON.parse(TEXT) as Parameters<typeof change>[0];
  change(copy);
  return JSON.stringify(copy);
}

/** The charter with the body of its first template changed. */
function withBody(body: string): string {
  return changed(({ templates }) => {
    const [first] = templates.templates;
    if (first) first.body = body;
  });
}

/** The charter with a first template that attaches these. */
function withFiles(json: string): string {
  return changed(({ templates }) => {
    const [first] = templates.templates;
    if (first) first.files = JSON.parse(json) as unknown;
  });
}

/** Another first pattern. */
function withPattern(tone: Part, pattern: string): void {
  Object.assign((tone.patterns as Part[])[0] ?? {}, { pattern });
}

const refusal = (text: string) => {
  const reading = readPublishedCharter(text, NOW);
  return reading.ok ? 'read' : reading.why;
};

it('reads what was published, with or without a byte order mark', () => {
  expect(refusal(TEXT)).toBe('read');
  expect(refusal(`\ufeff${TEXT}`)).toBe('read');
  expect(refusal(withFiles('[{"name":"Conditions générales.pdf","size":3}]'))).toBe('read');
});

describe('a hostile charte.json is refused with a reason', () => {
  it.each([
    ['nothing', '', 'json'],
    ['a page of the host’s', '<!doctype html><title>Accueil</title>', 'json'],
    ['half a file', TEXT.slice(0, TEXT.length / 2), 'json'],
    ['another kind of JSON', '[]', 'shape'],
    ['null', 'null', 'shape'],
    ['10 MB', ' '.repeat(10_000_000), 'large'],
    ['one byte more than is read', TEXT.padEnd(MOST_BYTES + 1), 'large'],
    ['a bomb of nested lists', '['.repeat(200_000) + ']'.repeat(200_000), 'odd'],
    ['a bomb of entries', `[${'0,'.repeat(700_000)}0]`, 'odd'],
    ['a key of prototypes', TEXT.replace('{', '{"__proto__":{"isAdmin":true},'), 'odd'],
    [
      'a key of prototypes, written otherwise',
      TEXT.replace('"misspellings":{', '"misspellings":{"\\u005f_proto__":"x",'),
      'odd',
    ],
    ['a constructor', TEXT.replace('"articles":{', '"articles":{"constructor":"x",'), 'odd'],
    ['another engine', TEXT.replace(/"engine":"[^"]*"/, '"engine":"0.9.0"'), 'engine'],
    ['no engine', TEXT.replace(/"engine":"[^"]*",/, ''), 'shape'],
    ['other compiled rules', TEXT.replace('"version":5', '"version":3'), 'shape'],
    ['a key more', TEXT.replace('{', '{"script":"alert(1)",'), 'shape'],
    ['a colleague’s domain that is none', TEXT.replace('"inside":[]', '"inside":["*"]'), 'shape'],
    [
      'days closed without end',
      TEXT.replace('"closed":[]', '"closed":[{"from":"2026-01-01","to":"2099-01-01"}]'),
      'shape',
    ],
    ['no date', TEXT.replace(MADE, 'hier'), 'shape'],
    ['a day that is none', TEXT.replace(MADE, '2026-13-41T09:00:00.000Z'), 'date'],
    ['a date to come', TEXT.replace(MADE, '2036-11-24T09:00:00.000Z'), 'date'],
    ['a script', withBody('<p>Bonjour</p><script>alert(1)</script>'), 'shape'],
    ['a picture that calls home', withBody('<img src="https://evil.example/x">'), 'shape'],
    ['an attribute', withBody('<p onclick="alert(1)">Bonjour</p>'), 'shape'],
    ['a style', withBody('<p style="position:fixed">Bonjour</p>'), 'shape'],
    ['an address that runs', withBody('<a href="javascript:alert(1)">ici</a>'), 'shape'],
    ['a quotation mark in an address', withBody('<a href="https://a" onclick="b">x</a>'), 'shape'],
    ['an unescaped value', withBody('<p>{{{site}}}</p>'), 'shape'],
    ['another template', withBody('<p>{{>autre}}</p>'), 'shape'],
    ['other signs for tags', withBody('<p>{{=<% %>=}}</p>'), 'shape'],
    ['a section without an end', withBody('<p>{{#site}}</p>'), 'shape'],
    ['a file of another folder', withFiles('[{"name":"../a.pdf","size":3}]'), 'shape'],
    ['a page to attach', withFiles('[{"name":"a.html","size":3}]'), 'shape'],
    ['a file of 11 MB', withFiles('[{"name":"a.pdf","size":11000000}]'), 'shape'],
    ['a body of a megabyte', withBody('a'.repeat(1_000_000)), 'shape'],
  ])('%s', (_, text, why) => {
    expect(refusal(text)).toBe(why);
  });

  it.each<[string, (charter: { tone: Part; transformations: Part }) => void]>([
    [
      'a pattern of no rule',
      ({ tone }) => Object.assign((tone.patterns as Part[])[0] ?? {}, { rule: 9999 }),
    ],
    ['a set of words that is not there', ({ tone }) => withPattern(tone, '=99999')],
    [
      'a choice that holds itself',
      ({ tone }) => Object.assign(tone.choices as unknown[], { 0: '#0' }),
    ],
    ['a pattern that repeats for ever', ({ tone }) => withPattern(tone, '0{0,1000000000} =0')],
    ['a node of no kind', ({ tone }) => withPattern(tone, '=0 eval')],
    ['a pattern without an anchor', ({ tone }) => withPattern(tone, '0 1')],
    ['a pattern with two anchors', ({ tone }) => withPattern(tone, '=0 =1')],
    ['a bracket that is not closed', ({ tone }) => withPattern(tone, '=0 (1 2')],
    ['a bracket that was not opened', ({ tone }) => withPattern(tone, '=0 1) (2')],
    [
      'a bomb of brackets',
      ({ tone }) => withPattern(tone, `=0 ${'('.repeat(9000)}1${')'.repeat(9000)}`),
    ],
    ['a count of nothing', ({ tone }) => withPattern(tone, '=0 ({1,2})')],
    ['a choice that is not there', ({ tone }) => withPattern(tone, '=0 #99999')],
    [
      'a bomb of words',
      ({ tone }) => Object.assign(tone, { wordSets: Array(40).fill('a#'.repeat(9000)) }),
    ],
    [
      'a transformation that names a set of words that is not there',
      ({ transformations }) => {
        const [first] = transformations.list as { patterns: Part[] }[];
        Object.assign(first?.patterns[0] ?? {}, { items: '99999' });
      },
    ],
    [
      'a transformation of no kind',
      ({ transformations }) =>
        Object.assign((transformations.list as Part[])[0] ?? {}, { kind: 'run' }),
    ],
    [
      'a set of words that no transformation has',
      ({ transformations }) => Object.assign(transformations, { wordSets: [] }),
    ],
  ])('%s', (_, change) => {
    expect(refusal(changed(change as never))).toBe('shape');
  });
});

it('says where', () => {
  const reading = readPublishedCharter(withBody('<script>'), NOW);
  expect(reading).toEqual({ ok: false, why: 'shape', where: 'templates.templates.0.body' });
});
