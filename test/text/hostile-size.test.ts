import { readMessage } from '../../src/text/message';
import { applySplices } from '../../src/text/splice';

/**
 * Bodies of a megabyte that make careless code overflow its stack or take quadratic time; each then
 * takes minutes rather than a second or two.
 */
const MEGABYTE = 1_000_000;

const fill = (part: string): string => part.repeat(Math.ceil(MEGABYTE / part.length));

const BODIES: Record<string, string> = {
  '10,000 nested elements': `${'<div>'.repeat(10_000)}problème${'</div>'.repeat(10_000)}`,
  '200,000 unclosed elements': `${fill('<b><p>')}problème`,
  'end tags that match nothing': `${'<i>'.repeat(100_000)}problème${'</b></i><p></i>'.repeat(50_000)}`,
  'formatting closed across blocks': `${'<b>'.repeat(100_000)}<div>${'<i>'.repeat(100_000)}${'</b>'.repeat(100_000)}problème`,
  'one text node': `${fill('mot ')}problème`,
  'one line of white space': `a${fill(' \n')}problème`,
  'one line of no-break spaces': `${fill('&nbsp;')}problème`,
  'one word': `${fill('a')} problème`,
  'one attribute': `<p title="${fill('<b>')}">problème`,
  'one style': `<p style="${fill('color:red;')}">problème`,
  'one class': `<p class="${fill('x_x_gmail ')}">problème`,
  'an id of prefixes': `<p id="${fill('x_m_1')}">problème`,
  'one comment': `<!--${fill('-- ')}-->problème`,
  entities: `${fill('&amp;')}problème`,
  'digits of an entity': `&#${fill('0')} problème`,
  'line breaks': `${fill('<br>')}problème`,
  'links that are addresses': `${fill('<a href=x>www.a.example</a> ')}problème`,
  dots: `${fill('www.'.padEnd(2000, '.'))} problème`,
  'at signs': `${fill('a@')} problème`,
  'quotes one after another': `${fill('<blockquote type=cite>a</blockquote>b')}problème`,
  'nested quotes': `${'<blockquote>'.repeat(50_000)}a${'</blockquote>'.repeat(50_000)}problème`,
  'signatures one after another': `${fill('<p class=gmail_signature>a</p>b')}problème`,
  'ends of the compose area': `${fill('<p id=appendonsend></p>a<hr>')}problème`,
  'signature lines': `${fill('-- <br>a<br>')}problème`,
  'labels of headers': `${fill('Date :<br>')}problème`,
  'lines that introduce': `${fill('Le 3 mars a écrit :<br>')}problème`,
  'drawn lines': `${fill('__________<br><br>')}problème`,
};

describe.each(Object.entries(BODIES))('%s', (_name, source) => {
  test('is read and edited in a moment', () => {
    const started = Date.now();
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
    expect(Date.now() - started).toBeLessThan(20_000);
  }, 30_000);
});

test('a megabyte of quoted lines between answers is read in a moment', () => {
  const { zones } = readMessage(fill('> a\nb\n'), 'text');
  expect(zones.length).toBe(2 * Math.ceil(MEGABYTE / 6));
});
