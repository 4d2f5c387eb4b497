/** @jest-environment jsdom */
import fc from 'fast-check';
import { HtmlBody } from '../../src/playground/body/html-body';
import { SCENARIOS } from '../../src/playground/scenarios';

function caret(body: HtmlBody, text: string, offset: number, length = 0): void {
  document.body.replaceChildren(body.element);
  const walker = document.createTreeWalker(body.element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const at = node.nodeValue?.indexOf(text) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at + offset);
    range.setEnd(node, at + offset + length);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    document.dispatchEvent(new Event('selectionchange'));
    return;
  }
  throw new Error(`no text ${text}`);
}

const SOURCES = [
  '',
  'texte seul',
  "<p>un</p>\n<P CLASS=a id='b'>d&eacute;j&agrave; &nbsp;&amp; <BR/>vu</P >",
  '<div><![if !vml]><b>x</b><![endif]></div>',
  '<!--[if gte mso 9]><xml><o:x v:ext="edit"/></xml><![endif]--><p>a<o:p>&nbsp;</o:p></p>',
  '<ul><li>un<li>deux</ul></b> reste </i>',
  '<table><tr><td>sans tbody</table>',
  'fin de ligne\r\nWindows &#233; &#xe9 &notin; & seul',
  '<pre>\nligne</pre><textarea>\n x</textarea>',
  '<html><head><style>p{color:red}</style></head><body lang=FR><p>a</p></body></html>\n',
  '<style><!-- p {a:b} --></style><p>&lt;style&gt;</p>',
  'a < b et c > d',
  '<p>non fermé <b>gras',
];

describe('the source of a body', () => {
  it.each(SOURCES)('comes back byte for byte: %j', (source) => {
    expect(new HtmlBody(source).source()).toBe(source);
  });

  it.each(SCENARIOS.filter(({ format }) => format === 'html'))(
    'comes back byte for byte: $id',
    ({ body }) => {
      expect(new HtmlBody(body).source()).toBe(body);
    },
  );

  it('comes back byte for byte, whatever it is', () => {
    const piece = fc.constantFrom(
      ...SOURCES,
      '<p>',
      '</p>',
      '<div a=1>',
      '</div>',
      '&',
      '<',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 8 }), (pieces) => {
        const source = pieces.join('');
        expect(new HtmlBody(source).source()).toBe(source);
      }),
      { numRuns: 300 },
    );
  });

  it.each(SCENARIOS.filter(({ format }) => format === 'html'))(
    'changes only where it is edited: $id',
    ({ body: source }) => {
      const body = new HtmlBody(source);
      const word = ['Bonjour', 'Camille'].find((name) => source.includes(name)) ?? '';
      caret(body, word, 0, 7);
      expect(body.selectedText()).toBe(word);
      body.insertAtSelection('<i>C&eacute;line</i>');
      const at = body.element.innerHTML.indexOf('<i>');
      expect(at).toBeGreaterThan(0);
      expect(body.source()).toBe(source.replace(word, '<i>C&eacute;line</i>'));
      body.dispose();
    },
  );

  it('keeps the spelling of both halves of a divided text', () => {
    const body = new HtmlBody('<p>d&eacute;j&agrave; vu, d&#233;j&#xe0; lu</p>');
    caret(body, 'vu', 0);
    body.insertAtSelection('<b>X</b>');
    expect(body.source()).toBe('<p>d&eacute;j&agrave; <b>X</b>vu, d&#233;j&#xe0; lu</p>');
  });

  it('keeps the spelling around what is typed', () => {
    const body = new HtmlBody('<p CLASS=a>d&eacute;j&agrave; vu</p ><hr>');
    const text = body.element.querySelector('p')?.firstChild;
    if (!(text instanceof Text)) throw new Error('no text');
    text.insertData(5, 'jamais & ');
    body.element.dispatchEvent(new Event('input'));
    expect(body.source()).toBe('<p CLASS=a>d&eacute;j&agrave; jamais &amp; vu</p ><hr>');
  });

  it('keeps end tags that close nothing', () => {
    const body = new HtmlBody('<p>a</p></i><p>b</p></i></u>');
    caret(body, 'b', 1);
    body.insertAtSelection('c');
    expect(body.source()).toBe('<p>a</p></i><p>bc</p></i></u>');
  });

  it('writes new elements and keeps the others when a list is made', () => {
    const body = new HtmlBody('<p CLASS=a>un</p><p CLASS=b>deux</p>');
    const list = document.createElement('ul');
    const item = document.createElement('li');
    item.textContent = '1 < 2';
    list.append(item);
    body.element.firstElementChild?.replaceWith(list);
    body.element.dispatchEvent(new Event('input'));
    expect(body.source()).toBe('<ul><li>1 &lt; 2</li></ul><p CLASS=b>deux</p>');
  });
});

describe('inserting', () => {
  it('puts source on top, inside the body of a document', () => {
    const body = new HtmlBody('<html><body lang=FR><p>a</p></body></html>');
    body.prepend('<p>d&eacute;but</p>');
    expect(body.source()).toBe('<html><body lang=FR><p>d&eacute;but</p><p>a</p></body></html>');
  });

  it('goes on top where there was never a cursor', () => {
    const body = new HtmlBody('<p>a</p>');
    body.insertAtSelection('<p>b</p>');
    expect(body.source()).toBe('<p>b</p><p>a</p>');
    expect(body.selectedText()).toBeNull();
  });

  it.each([
    ['at the start of', 0, '<p>bloc</p><p id=x>avant après</p>'],
    ['at the end of', 11, '<p id=x>avant après</p><p>bloc</p>'],
    ['inside', 6, '<p id=x>avant </p><p>bloc</p><p id=x>après</p>'],
  ])('never puts a block into a paragraph: %s', (_, offset, expected) => {
    const body = new HtmlBody('<p id=x>avant après</p>');
    caret(body, 'avant après', offset);
    body.insertAtSelection('<p>bloc</p>');
    expect(body.source()).toBe(expected);
    expect(new HtmlBody(expected).source()).toBe(expected);
  });

  it('leaves the cursor behind what it inserted', () => {
    const body = new HtmlBody('<p>ab</p>');
    caret(body, 'ab', 1);
    body.insertAtSelection('1');
    body.insertAtSelection('2');
    expect(body.source()).toBe('<p>a12b</p>');
  });
});
