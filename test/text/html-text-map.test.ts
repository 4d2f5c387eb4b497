import { textSplices } from '../../src/text/text-splices';
import { parseHtml } from '../../src/text/html-document';
import { applySplices } from '../../src/text/splice';

const textOf = (html: string): string => parseHtml(html).map.text;

/** The source once `phrase`, at its first place in the visible text, is replaced. */
function replaced(html: string, phrase: string, insert: string): string {
  const map = parseHtml(html).map;
  const from = map.text.indexOf(phrase);
  expect(from).toBeGreaterThanOrEqual(0);
  return applySplices(html, textSplices(map, { from, to: from + phrase.length }, insert));
}

describe('the visible text', () => {
  test.each([
    [
      'white space collapses',
      '<p>\n  Le site\n\t est  <b> en </b> ligne. </p>',
      'Le site est en ligne.',
    ],
    ['a space between elements shows once', 'a <b> b</b> <i>c</i>', 'a b c'],
    ['a no-break space stays', 'Bonjour&nbsp;!', 'Bonjour\u00a0!'],
    ['white space is kept in pre', '<pre>a\n  b</pre>c', 'a\n  b\nc'],
    ['the first line feed of pre is not shown', '<pre>\na</pre>', 'a'],
    [
      'white-space: pre-wrap keeps it too',
      '<span style="white-space:pre-wrap">a  b</span>',
      'a  b',
    ],
    ['white-space: normal undoes it', '<pre style="white-space: normal">a  b</pre>', 'a b'],
    ['pre-line keeps line feeds only', '<p style="white-space:pre-line">a  b\nc</p>', 'a b\nc'],
  ])('%s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test.each([
    ['paragraphs', '<p>a</p>\n<p>b</p>', 'a\nb'],
    ['unclosed paragraphs', '<p>a<p>b', 'a\nb'],
    ['br', 'a<br>b<br/>c', 'a\nb\nc'],
    ['an empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['a br at the end of a block is no line more', '<div>a<br></div><div>b</div>', 'a\nb'],
    ["Word's empty paragraph", '<p>a</p><p><o:p>&nbsp;</o:p></p><p>b</p>', 'a\n\u00a0\nb'],
    ['lists', '<ul><li>a<li>b</ul>c', 'a\nb\nc'],
    ['tables', '<table><tr><td>a<td>b<tr><td>c</table>d', 'a\nb\nc\nd'],
    ['a hr', 'a<hr>b', 'a\nb'],
    ['a stray </p>', 'a</p>b', 'a\nb'],
    ['a stray </br>', 'a</br>b', 'a\nb'],
    ['misnested formatting', '<b><p>a</b>b</p>c', 'ab\nc'],
    ['an end tag from outside a cell', '<div><table><tr><td></div>a</table>b', 'a\nb'],
    ['display: inline', '<div style="display:inline">a</div>b', 'ab'],
    ['display: block', 'a<span style="display:block">b</span>c', 'a\nb\nc'],
  ])('breaks lines as a browser does: %s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test.each([
    ['comments', 'pro<!-- x -->blème'],
    ['conditional comments', 'pro<!--[if mso]><p>x</p><![endif]-->blème'],
    ['VML', 'pro<!--[if gte vml 1]><v:shape><v:textbox>x</v:textbox></v:shape><![endif]-->blème'],
    ['the marks around what is shown without VML', '<![if !vml]>problème<![endif]>'],
    [
      'the marks around what others than Outlook show',
      '<!--[if !mso]><!-->problème<!--<![endif]-->',
    ],
    ['style', '<style>p { color: red }</style>problème'],
    ['script', '<script>"</p>"</script>problème'],
    ['title', '<head><title>x</title></head><body>problème'],
    ["Office's XML", '<xml><o:shapedefaults v:ext="edit"/>x</xml>problème'],
    ['display: none', 'pro<span style="display:none">x<b>y</b></span>blème'],
    ["Word's hidden text", "pro<span style='mso-hide:all'>x</span>blème"],
    ['visibility', 'pro<span style="visibility:hidden">x</span>blème'],
    ['the hidden attribute', 'pro<span hidden>x</span>blème'],
    ['form fields', '<select><option>x</select><textarea>x</textarea>problème'],
    ['pictures', 'pro<img alt="a > b < c" src=x>blème'],
    ['self-closed foreign elements', 'pro<xml/><svg/>blème'],
    ['a tag that is broken off', 'problème<b title="'],
    ['an end tag that is broken off', 'problème</'],
  ])('leaves out what a reader does not see: %s', (_name, html) => {
    expect(textOf(html)).toBe('problème');
  });

  test('shows what is visible again inside what is not', () => {
    expect(textOf('<p style="visibility:hidden">a<b style="visibility:visible">b</b></p>')).toBe(
      'b',
    );
    expect(textOf('<p style="display:none">a<p>b')).toBe('b');
  });

  test.each([
    ['named', '&eacute;&amp;&lt;', 'é&<'],
    ['numeric', '&#233;&#x2019;', 'é’'],
    ['without a semicolon', 'caf&eacute', 'café'],
    ['beyond the basic plane', '&#128512;', '😀'],
    ['that only HTML 5 has: as written', '&NotEqualTilde;', '&NotEqualTilde;'],
    ['not one at all', 'R&D & x&#; &nbspx', 'R&D & x&#; \u00a0x'],
    ['a space', 'a&#32; &#10;b', 'a b'],
  ])('decodes entities: %s', (_name, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  test('keeps characters without width, with their source', () => {
    const map = parseHtml('pro&shy;bl\u200bème&zwnj;.').map;
    expect(map.text).toBe('pro\u00adbl\u200bème\u200c.');
    expect(map.sourceSpan({ from: 3, to: 4 })).toEqual({ from: 3, to: 8 });
  });
});

describe('what is not prose', () => {
  const opaqueOf = (html: string): string[] => {
    const { text, opaque } = parseHtml(html).map;
    return opaque.map(({ from, to }) => text.slice(from, to));
  };

  test.each([
    ['code', '<p>voir <code>bug()</code> ici</p>', ['bug()']],
    ['pre', 'a<pre>Error: bug\n at x</pre>b', ['Error: bug\n at x']],
    ['kbd and samp', '<kbd>Ctrl</kbd> <samp>bug</samp>', ['Ctrl', 'bug']],
    ['nested', '<pre>a <code>b</code> c</pre>', ['a b c']],
    [
      'a link that is an address',
      '<a href="https://x.example">agence.example/bug</a>',
      ['agence.example/bug'],
    ],
    ['a link in words', '<a href="https://x.example">le bug du site</a>', []],
    [
      'an address in the text',
      'Voir https://agence.example/bug-1, merci',
      ['https://agence.example/bug-1'],
    ],
    ['an address of mail', 'à bug.retard@agence.example.', ['bug.retard@agence.example']],
    [
      "Word's bullets",
      '<span style="mso-list:Ignore">n<span>&nbsp; </span></span>texte',
      ['n\u00a0'],
    ],
  ])('%s', (_name, html, opaque) => {
    expect(opaqueOf(html)).toEqual(opaque);
  });
});

describe('from text to source', () => {
  test('gives the smallest span, markup between included', () => {
    const html = '<p>un <b>gros</b> bug</p>';
    const map = parseHtml(html).map;
    const from = map.text.indexOf('gros');
    const { from: start, to: end } = map.sourceSpan({ from, to: from + 8 });
    expect(html.slice(start, end)).toBe('gros</b> bug');
  });

  test('covers the markup between two lines', () => {
    const html = '<p>a</p>\n<p>b</p>';
    const { from, to } = parseHtml(html).map.sourceSpan({ from: 1, to: 2 });
    expect(html.slice(from, to)).toBe('</p>\n<p>');
  });

  test.each([
    [-1, 0],
    [2, 1],
    [0, 4],
    [0.5, 1],
  ])('refuses %d to %d in a text of 3, with the numbers', (from, to) => {
    const map = parseHtml('abc').map;
    const message = `span ${from} to ${to} is not inside a text of 3`;
    expect(() => map.sourceSpan({ from, to })).toThrow(RangeError);
    expect(() => textSplices(map, { from, to }, 'x')).toThrow(message);
  });
});

describe('splices', () => {
  test('replace in the first element and empty the others', () => {
    const html = '<p>Un <b>gros <i>pro</i></b>blème ici</p>';
    expect(replaced(html, 'gros problème', 'point')).toBe('<p>Un <b>point<i></i></b> ici</p>');
  });

  test('change only the phrase, white space of the source included', () => {
    expect(replaced('<p>un\n  gros\n  bug ici</p>', 'gros bug', 'point')).toBe(
      '<p>un\n  point ici</p>',
    );
  });

  test('leave white space alone that collapsed into a space outside', () => {
    expect(replaced('a <b> b</b>', 'b', 'x')).toBe('a <b> x</b>');
    expect(replaced('a <b> b</b>', ' b', '-')).toBe('a-<b></b>');
  });

  test('take a whole entity, never half of one', () => {
    expect(replaced('probl&egrave;me&nbsp;!', 'problème', 'point')).toBe('point&nbsp;!');
  });

  test('reach over comments without touching them', () => {
    expect(replaced('pro<!-- x -->blème', 'problème', 'point')).toBe('point<!-- x -->');
  });

  test('escape what would be markup, and leave typography alone', () => {
    expect(replaced('x', 'x', '<b> & "« ’ »"')).toBe('&lt;b&gt; &amp; "« ’ »"');
    expect(replaced('x', 'x', 'fin\u00a0!')).toBe('fin&nbsp;!');
  });

  test('keep spaces that a browser would drop', () => {
    expect(replaced('<p>a b</p>', 'b', ' c ')).toBe('<p>a &nbsp;c&nbsp;</p>');
    expect(replaced('<p>x</p>', 'x', 'a  b')).toBe('<p>a &nbsp;b</p>');
    expect(replaced('<pre>x</pre>', 'x', ' a  b ')).toBe('<pre> a  b </pre>');
  });

  test('write a line break as br', () => {
    expect(replaced('<p>x</p>', 'x', 'a\r\nb')).toBe('<p>a<br>b</p>');
  });

  test('keep a line that they empty', () => {
    expect(replaced('<p>a</p><p>x</p><p>b</p>', 'x', '')).toBe('<p>a</p><p><br></p><p>b</p>');
  });

  test('remove a line break that is a br', () => {
    expect(replaced('a<br>b', 'a\nb', 'c')).toBe('c');
  });

  test('keep the end of a block inside the span', () => {
    expect(replaced('<p>a x</p><p>y b</p>', 'x\ny', 'z')).toBe('<p>a z</p><p> b</p>');
  });

  test('insert where nothing is removed', () => {
    const at = (html: string, offset: number, insert: string): string =>
      applySplices(html, textSplices(parseHtml(html).map, { from: offset, to: offset }, insert));
    expect(at('<p>ab</p>', 1, 'x')).toBe('<p>axb</p>');
    expect(at('<p>a </p>', 1, 'x')).toBe('<p>ax </p>');
    expect(at('<p> a</p>', 0, 'x')).toBe('<p> xa</p>');
    expect(at('<p>a</p><p><br></p>', 2, 'x')).toBe('<p>a</p><p>x<br></p>');
    expect(at('<html><body></body></html>', 0, 'x')).toBe('<html><body>x</body></html>');
    expect(at('', 0, 'x')).toBe('x');
    expect(at('<p>a</p>', 1, '')).toBe('<p>a</p>');
  });

  test.each([
    ['R&D', 'D', 'lt;', 'R&lt;'],
    ['a &-lt; b', '-', '', 'a &lt; b'],
    ['1 <- b', '- ', '', '1 <b'],
    ['1 < 2', ' 2', 'b>', '1 <b>'],
    ['caf&eacute x', ' x', ';', 'café;'],
    ['n&#23 4', ' 4', '4', 'n\u00174'],
    ['<pre>x\ny</pre>', 'x', '', '\ny'],
  ])('never make an entity or a tag at their seams: %s', (html, phrase, insert, text) => {
    expect(textOf(replaced(html, phrase, insert))).toBe(text);
  });
});
