/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { safeMarkup } from '../../../src/taskpane/preview/safe-markup';

/** The markup of a preview. */
function preview(html: string): string {
  const { container } = render(
    <>
      {safeMarkup(
        html,
        (text) => (
          <q>{text}</q>
        ),
        'link',
      )}
    </>,
  );
  return container.innerHTML;
}

test('a template’s own elements are drawn, without attributes', () => {
  const html =
    '<p style="margin:0" class="a">Un <strong>mot</strong><br>et <a href="https://client.example/">un lien</a>.</p><ul><li>un<li>deux</ul>';
  expect(preview(html)).toBe(
    '<p><q>Un </q><strong><q>mot</q></strong><br><q>et </q><span class="link"><q>un lien</q></span><q>.</q></p><ul><li><q>un</q></li><li><q>deux</q></li></ul>',
  );
});

test('lists stand in one another, and begin where they did', () => {
  expect(preview('<ul><li>un<ol start="3" class="a"><li>b</li></ol></li></ul>')).toBe(
    '<ul><li><q>un</q><ol start="3"><li><q>b</q></li></ol></li></ul>',
  );
  expect(preview('<ol start="javascript:x"><li>a</li></ol><ul start="3"></ul>')).toBe(
    '<ol><li><q>a</q></li></ol><ul></ul>',
  );
});

test('text is decoded once, whole', () => {
  expect(preview('<p>a &lt;b&gt; &amp;amp; l&#39;été&nbsp;!</p>')).toBe(
    "<p><q>a &lt;b&gt; &amp;amp; l'été&nbsp;!</q></p>",
  );
});

test.each([
  ['<img src=x onerror=alert(1)>', ''],
  ['<p onclick="alert(1)">un</p>', '<p><q>un</q></p>'],
  ['<script>alert(1)</script>un', '<q>un</q>'],
  ['<style>p{}</style><iframe srcdoc="<p>a</p>">b</iframe>un', '<q>un</q>'],
  ['<svg onload=alert(1)><p>un</p></svg>', '<p><q>un</q></p>'],
  ['<a href="javascript:alert(1)">un</a>', '<span class="link"><q>un</q></span>'],
  ['<object data="x"><p>un</p></object>deux', '<q>deux</q>'],
  ['<title><img src=x></title>un', '<q>un</q>'],
  ['<math><mtext></p><img src=x onerror=alert(1)>un', '<p></p><q>un</q>'],
  ['<p>un', '<p><q>un</q></p>'],
  ['un</p></div>', '<q>un</q><p></p>'],
])('%s can be nothing but text', (html, expected) => {
  expect(preview(html)).toBe(expected);
});
