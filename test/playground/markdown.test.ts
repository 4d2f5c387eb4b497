/** @jest-environment jsdom */
import { decide } from '../../src/launchevent/decide';
import { wordsFor } from '../../src/launchevent/words';
import { markdownNodes } from '../../src/playground/window/markdown';

function shown(source: string): string {
  const box = document.createElement('div');
  box.append(...markdownNodes(source));
  return box.innerHTML;
}

it.each([
  ['a **b** _c_', '<p>a <strong>b</strong> <em>c</em></p>'],
  ['a\n\nb', '<p>a</p><p>b</p>'],
  ['a:\n\n- b\r- **c** d\r', '<p>a:</p><ul><li>b</li><li><strong>c</strong> d</li></ul>'],
  ['1. a\r2. b\r', '<ol><li>a</li><li>b</li></ol>'],
  ['a  \nb', '<p>a<br>b</p>'],
  ['a\\*b\\* \\[c\\]', '<p>a*b* [c]</p>'],
  ['a & b', '<p>a &amp; b</p>'],
  [
    '[a](https://acme.example/)',
    '<p><a href="https://acme.example/" target="_blank" rel="noopener noreferrer">a</a></p>',
  ],
])('%j', (source, html) => {
  expect(shown(source)).toBe(html);
});

it.each([
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<b>x</b>',
  '# x',
  '![x](https://acme.example/x.png)',
  '[x](javascript:alert(1))',
  '`x`',
  '> x',
])('shows %j as it is written', (source) => {
  const box = document.createElement('div');
  box.append(...markdownNodes(source));
  expect(box.textContent).toBe(source);
  expect(box.querySelector(':not(p)')).toBeNull();
});

it.each(['fr', 'en'] as const)('shows what the check at Send writes, in %s', (language) => {
  const leftover = { kind: 'field', id: 'x', start: 0, end: 8, actual: '{{site_*}}' } as const;
  const decision = decide(
    { leftovers: [leftover], findings: [], highlighted: true },
    wordsFor(language, undefined),
  );
  if (decision.allow) throw new Error('nothing is said');
  const box = document.createElement('div');
  box.append(...markdownNodes(decision.markdown));
  expect(box.querySelector('strong')?.textContent).toBe('{{site_*}}');
  expect(box.textContent).not.toMatch(/\\|\*\*/);
  expect(box.querySelectorAll('p')).toHaveLength(2);
});
