import { readMessage } from '../../src/text/message';
import { parseHtml } from '../../src/text/html-document';
import { differenceOf } from '../../src/editing/same-draft';
import { inventory } from '../../src/editing/inventory';
import { asWebRewrites, asWordRewrites } from '../../src/testing/client-rewrites';
import { REPLY, SIGNATURE, THREAD } from './drafts';

const html = (source: string) => readMessage(source, 'html');
const text = (source: string) => readMessage(source, 'text');

describe('a client’s rewriting is no difference', () => {
  test.each([
    ['elements around, an empty line', `<div>${REPLY}</div><br>`],
    ['attributes', asWebRewrites(REPLY)],
    ['Word’s paragraphs', asWordRewrites(REPLY)],
    ['no-break spaces', REPLY.replace('Bonjour Julie', 'Bonjour&nbsp;Julie')],
    ['a whole document', `<html><head><style>p{}</style></head><body>${REPLY}</body></html>`],
  ])('%s', (_what, actual) => {
    expect(actual).not.toBe(REPLY);
    expect(differenceOf(html(REPLY), html(actual))).toBeNull();
  });
});

describe('a loss is one', () => {
  const LINKED = `<p><a href="https://agence.example/a">Voir</a></p>${REPLY}`;
  test.each([
    ['words', REPLY, REPLY.replace('bug', '')],
    ['words', REPLY, REPLY.replace('</p><p>', ' ')],
    ['words', REPLY, REPLY.slice(0, -20)],
    ['words', REPLY, REPLY + REPLY],
    ['images', REPLY, REPLY.replace(/<img[^>]*>/, '')],
    ['images', REPLY, REPLY.replace('cid:logo', 'cid:autre')],
    ['images', REPLY, REPLY.replace(/(<img[^>]*>)/, '$1$1')],
    ['links', LINKED, LINKED.replace('/a"', '/b"')],
    ['links', LINKED, LINKED.replace(/<a [^>]*>/, '')],
    ['zones', REPLY, REPLY.replace(/id="Signature"/, '')],
  ])('of %s', (difference, before, after) => {
    expect(differenceOf(html(before), html(after))).toBe(difference);
  });

  test('of a thread that is no longer one', () => {
    const words = THREAD.replace(/<[^>]*>/g, ' ');
    expect(
      differenceOf(html(SIGNATURE + THREAD), html(`${SIGNATURE}<p>${words}</p>`)),
    ).not.toBeNull();
  });

  test('in plain text', () => {
    expect(differenceOf(text('a\r\nb'), text('a\nb\n'))).toBeNull();
    expect(differenceOf(text('a\nb'), text('ab'))).toBe('words');
  });
});

test('an inventory counts what is shown, entities decoded, comments apart', () => {
  const html =
    '<!--[if gte vml 1]><img src="cid:vml"><![endif]--><IMG SRC=cid:a&amp;b><img alt="<img src=x>" src=\'https://agence.example/l.png\'><a href="https://1drv.ms/f">f</a><a name="x">g</a>';
  expect(inventory(parseHtml(html))).toEqual({
    images: ['cid:a&b', 'https://agence.example/l.png'],
    carried: [html.indexOf('<IMG')],
    links: ['https://1drv.ms/f'],
    cloudLinks: 1,
  });
});
