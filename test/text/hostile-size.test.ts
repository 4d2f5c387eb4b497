import { readMessage } from '../../src/text/message';
import { applySplices } from '../../src/text/splice';
import { LONGER, growth, MOST_GROWTH } from '../growth';

/**
 * Bodies that make careless code overflow its stack or take quadratic time: a megabyte of each has to
 * cost what its length does.
 */
const MEGABYTE = 1_000_000;

const fill = (units: number, part: string): string => part.repeat(Math.ceil(units / part.length));

const BODIES: Record<string, (units: number) => string> = {
  '10,000 nested elements': (units) =>
    `${'<div>'.repeat(units / 100)}problème${'</div>'.repeat(units / 100)}`,
  '200,000 unclosed elements': (units) => `${fill(units, '<b><p>')}problème`,
  'end tags that match nothing': (units) =>
    `${'<i>'.repeat(units / 10)}problème${'</b></i><p></i>'.repeat(units / 20)}`,
  'formatting closed across blocks': (units) =>
    `${'<b>'.repeat(units / 10)}<div>${'<i>'.repeat(units / 10)}${'</b>'.repeat(units / 10)}problème`,
  'one text node': (units) => `${fill(units, 'mot ')}problème`,
  'one line of white space': (units) => `a${fill(units, ' \n')}problème`,
  'one line of no-break spaces': (units) => `${fill(units, '&nbsp;')}problème`,
  'one word': (units) => `${fill(units, 'a')} problème`,
  'one attribute': (units) => `<p title="${fill(units, '<b>')}">problème`,
  'one style': (units) => `<p style="${fill(units, 'color:red;')}">problème`,
  'one class': (units) => `<p class="${fill(units, 'x_x_gmail ')}">problème`,
  'an id of prefixes': (units) => `<p id="${fill(units, 'x_m_1')}">problème`,
  'one comment': (units) => `<!--${fill(units, '-- ')}-->problème`,
  entities: (units) => `${fill(units, '&amp;')}problème`,
  'digits of an entity': (units) => `&#${fill(units, '0')} problème`,
  'line breaks': (units) => `${fill(units, '<br>')}problème`,
  'links that are addresses': (units) => `${fill(units, '<a href=x>www.a.example</a> ')}problème`,
  dots: (units) => `${fill(units, 'www.'.padEnd(2000, '.'))} problème`,
  'at signs': (units) => `${fill(units, 'a@')} problème`,
  'quotes one after another': (units) =>
    `${fill(units, '<blockquote type=cite>a</blockquote>b')}problème`,
  'nested quotes': (units) =>
    `${'<blockquote>'.repeat(units / 20)}a${'</blockquote>'.repeat(units / 20)}problème`,
  'signatures one after another': (units) =>
    `${fill(units, '<p class=gmail_signature>a</p>b')}problème`,
  'ends of the compose area': (units) => `${fill(units, '<p id=appendonsend></p>a<hr>')}problème`,
  'signature lines': (units) => `${fill(units, '-- <br>a<br>')}problème`,
  'labels of headers': (units) => `${fill(units, 'Date :<br>')}problème`,
  'lines that introduce': (units) => `${fill(units, 'Le 3 mars a écrit :<br>')}problème`,
  'drawn lines': (units) => `${fill(units, '__________<br><br>')}problème`,
};

describe.each(Object.entries(BODIES))('%s', (_name, body) => {
  test('is read and edited at the cost of its length', () => {
    const editing = (units: number) => {
      const source = body(units);
      return () => {
        const { map, zones } = readMessage(source, 'html');
        const from = map.text.lastIndexOf('problème');
        expect(from).toBeGreaterThanOrEqual(0);
        const edited = applySplices(source, map.splices({ from, to: from + 8 }, 'point'));
        expect(edited).toBe(
          source.slice(0, source.lastIndexOf('problème')) +
            'point' +
            source.slice(source.lastIndexOf('problème') + 8),
        );
        expect(zones.length).toBeGreaterThan(0);
      };
    };
    const cost = growth(editing(MEGABYTE / LONGER), editing(MEGABYTE));
    expect(cost).toBeLessThan(MOST_GROWTH);
  }, 60_000);
});

test('a megabyte of quoted lines between answers is read in a moment', () => {
  const { zones } = readMessage(fill(MEGABYTE, '> a\nb\n'), 'text');
  expect(zones.length).toBe(2 * Math.ceil(MEGABYTE / 6));
});
