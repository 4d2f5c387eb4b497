/** @jest-environment jsdom */
import { readRecipient, recipientsFrom } from '../../src/playground/draft/address';
import { PlainBody } from '../../src/playground/body/plain-body';
import { readableSize } from '../../src/playground/window/attachments-list';
import { clampWidth, resizable, widthAfterKey } from '../../src/playground/window/pane-width';

describe('a recipient as it is typed', () => {
  it.each([
    ['julie@acme.example', { name: 'julie@acme.example', address: 'julie@acme.example' }],
    ['Julie Martin <julie@acme.example>', { name: 'Julie Martin', address: 'julie@acme.example' }],
    [
      '"Martin, Julie" <julie@acme.example>',
      { name: 'Martin, Julie', address: 'julie@acme.example' },
    ],
    ['Julie', { name: 'Julie', address: '' }],
    ['a@b@c', { name: 'a@b@c', address: '' }],
  ])('%s', (typed, expected) => {
    expect(readRecipient(typed)).toEqual(expected);
  });

  it('comes in lines', () => {
    expect(
      recipientsFrom('a@x.example; b@x.example,\n c@x.example ;').map(({ address }) => address),
    ).toEqual(['a@x.example', 'b@x.example', 'c@x.example']);
  });
});

it.each([
  [12, '12\u00a0octets'],
  [12_400, '12\u00a0ko'],
  [2_460_000, '2,5\u00a0Mo'],
  [14_000_000, '14\u00a0Mo'],
])('%i bytes read %s', (bytes, text) => {
  expect(readableSize(bytes)).toBe(text);
});

describe('the separator', () => {
  it.each([
    ['ArrowLeft', 320, 336],
    ['ArrowRight', 320, 304],
    ['ArrowRight', 280, 280],
    ['ArrowLeft', 640, 640],
    ['Home', 500, 280],
    ['End', 320, 640],
    ['Enter', 500, 320],
    ['a', 320, null],
  ])('%s at %i', (key, width, expected) => {
    expect(widthAfterKey(width, key)).toBe(expected);
  });

  it('keeps the pane within its limits', () => {
    expect([clampWidth(-5), clampWidth(400.4), clampWidth(5000)]).toEqual([280, 400, 640]);
  });

  it('tells its width to assistive technology', () => {
    const separator = document.createElement('div');
    const widths: number[] = [];
    resizable(separator, (width) => widths.push(width));
    separator.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', cancelable: true }));
    expect(widths).toEqual([320, 336]);
    expect(separator.getAttribute('aria-valuenow')).toBe('336');
    expect(separator.getAttribute('aria-valuemin')).toBe('280');
    expect(separator.getAttribute('aria-valuemax')).toBe('640');
  });
});

describe('a body in plain text', () => {
  it('comes back exactly, and keeps its line ends when it is typed in', () => {
    const body = new PlainBody('a\r\nb');
    expect(body.source()).toBe('a\r\nb');
    body.element.value = 'a\nbc';
    body.element.dispatchEvent(new Event('input'));
    expect(body.source()).toBe('a\r\nbc');
    body.replace('a\r\nb\nc');
    expect(body.source()).toBe('a\r\nb\nc');
    body.element.dispatchEvent(new Event('input'));
    expect(body.source()).toBe('a\nb\nc');
  });

  it('takes text on top without a cursor, and at the cursor with one', () => {
    const body = new PlainBody('un deux');
    document.body.replaceChildren(body.element);
    expect(body.selectedText()).toBeNull();
    body.insertAtSelection('zéro ');
    expect(body.source()).toBe('zéro un deux');
    body.element.focus();
    body.element.setSelectionRange(5, 7);
    expect(body.selectedText()).toBe('un');
    body.insertAtSelection('trois');
    expect(body.source()).toBe('zéro trois deux');
  });
});
