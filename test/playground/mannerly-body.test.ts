/** @jest-environment jsdom */
import { CLIENT_BEHAVIOURS, behaviourById } from '../../src/testing/client-behaviours';
import { HtmlBody } from '../../src/playground/body/html-body';
import { MannerlyBody } from '../../src/playground/body/mannerly-body';
import { PlainBody } from '../../src/playground/body/plain-body';
import { CLIENTS } from '../../src/playground/client';

const BEFORE = '<p CLASS=a>avant</p>';

function type(body: HtmlBody, text: string): void {
  body.element.querySelector('p')?.append(text);
  body.element.dispatchEvent(new Event('input'));
}

describe('a client of Outlook', () => {
  it('that is faithful changes nothing on the way', () => {
    const body = new HtmlBody(BEFORE);
    const seen = new MannerlyBody(body, behaviourById('faithful'));
    expect(seen.source()).toBe(BEFORE);
    seen.prepend('<p>1</p>');
    expect(seen.source()).toBe(`<p>1</p>${BEFORE}`);
    seen.replace('<P>2</P>');
    expect(body.source()).toBe('<P>2</P>');
  });

  it('on the web wraps what is written', () => {
    const body = new HtmlBody(BEFORE);
    new MannerlyBody(body, behaviourById('web')).replace('<p>x</p>');
    expect(body.source()).toBe('<div><p>x</p></div><br>');
  });

  it('that reports success does nothing', () => {
    const body = new HtmlBody(BEFORE);
    const seen = new MannerlyBody(body, behaviourById('silent'));
    seen.replace('x');
    seen.prepend('x');
    seen.insertAtSelection('x');
    expect(body.source()).toBe(BEFORE);
  });

  it('that is classic omits the last second of typing', () => {
    let now = 0;
    const body = new HtmlBody(BEFORE);
    const seen = new MannerlyBody(body, behaviourById('classic'), () => now);
    now = 5000;
    type(body, ' un');
    now = 5600;
    type(body, ' deux');
    expect(seen.source()).toBe(BEFORE);
    now = 6100;
    expect(seen.source()).toBe('<p CLASS=a>avant un</p>');
    now = 6700;
    expect(seen.source()).toBe('<p CLASS=a>avant un deux</p>');
    seen.dispose();
  });

  it('on Mac applies late and inserts on top', () => {
    jest.useFakeTimers();
    const body = new HtmlBody(BEFORE);
    const seen = new MannerlyBody(body, behaviourById('mac'));
    seen.insertAtSelection('<p>x</p>');
    expect(body.source()).toBe(BEFORE);
    jest.runAllTimers();
    expect(body.source()).toBe(`<p>x</p>${BEFORE}`);
    jest.useRealTimers();
  });

  it('has a person type between a read and a write, when asked to and once', async () => {
    const body = new HtmlBody(BEFORE);
    const seen = new MannerlyBody(body, behaviourById('typing'));
    seen.source();
    await Promise.resolve();
    expect(body.source()).toBe(BEFORE);
    seen.typeAfterNextRead();
    expect(seen.source()).toBe(BEFORE);
    await Promise.resolve();
    const typed = body.source();
    expect(typed).not.toBe(BEFORE);
    expect(typed.endsWith(BEFORE)).toBe(true);
    seen.source();
    await Promise.resolve();
    expect(body.source()).toBe(typed);
  });

  it.each(CLIENTS)('$id can be chosen for a message in HTML and in plain text', ({ manner }) => {
    for (const body of [new HtmlBody(BEFORE), new PlainBody('avant\r\n')]) {
      const seen = new MannerlyBody(body, manner);
      expect(seen.source()).toBe(body.source());
      expect(seen.selectedText()).toBeNull();
      seen.dispose();
    }
  });

  it('stands in the menu for each manner but plain text, under its own id', () => {
    const ids = CLIENTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, format } of CLIENT_BEHAVIOURS)
      expect(ids.includes(id)).toBe(format === undefined);
  });
});

describe('the cursor', () => {
  it('stays at its place in the text when the body is written', () => {
    const body = new HtmlBody('<p>un deux</p>');
    document.body.replaceChildren(body.element);
    const text = body.element.querySelector('p')?.firstChild;
    if (!(text instanceof Text)) throw new Error('no text');
    document.getSelection()?.collapse(text, 3);
    document.dispatchEvent(new Event('selectionchange'));
    body.replace('<p>un <b>deux</b></p>');
    body.insertAtSelection('X');
    expect(body.source()).toBe('<p>un X<b>deux</b></p>');
  });

  it.each([
    ['start', '<p><i>X</i>a</p>'],
    ['end', '<p>a<i>X</i></p>'],
    ['lost', '<i>X</i><p>a</p>'],
  ] as const)('moves to the %s', (to, expected) => {
    const body = new HtmlBody('<p>a</p>');
    body.moveCursor(to);
    body.insertAtSelection('<i>X</i>');
    expect(body.source()).toBe(expected);
  });
});
