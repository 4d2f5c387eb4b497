/** @jest-environment jsdom */
import {
  safeHtml,
  settle,
  sourceOf,
  withoutPictures,
  withPictures,
} from '../../src/relire/safe-nodes';

function shown(source: string, pictures = new Map<string, string>()): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = safeHtml(source);
  settle(root, pictures);
  return root;
}

test('what a text is made of comes back as it was', () => {
  const source =
    '<p class="MsoNormal" style="color: red;">Le <b>bug</b> &amp; co</p><ul><li>un</li></ul><a href="https://www.acme.example/">lien</a>';
  expect(sourceOf(shown(source))).toBe(source);
});

test('no style attribute and no address of a picture reaches the parser of the page', () => {
  const html = safeHtml(
    '<p style=\'font-family:"Segoe UI";color:red\'>a</p><img src=https://ailleurs.example/p.png>',
  );
  expect(html).not.toMatch(/\s(?:style|src)=/);
  expect(html).toContain('https://ailleurs.example/p.png');
  const root = shown('<img src="https://ailleurs.example/p.png" alt="logo">');
  expect(root.querySelector('img')?.getAttribute('src')).toBeNull();
  expect(sourceOf(root)).toContain('src="https://ailleurs.example/p.png"');
});

test('nothing runs, covers the page or is fetched', () => {
  const root = shown(
    '<script>x()</script><img src="x" onerror="x()"><form><input><p style="position:fixed;background:url(https://ailleurs.example/);color:red">mots</p></form><iframe src="https://ailleurs.example/"></iframe><style>p{}</style>',
  );
  const source = sourceOf(root);
  expect(source).not.toMatch(/script|onerror|form|input|iframe|<style|position|url\(/);
  expect(source).toContain('color: red');
  expect(root.textContent).toBe('mots');
});

test('pictures of the text go by a short address, and come back whole', () => {
  const source = `<p>a</p><img alt="logo" src="data:image/png;base64,${'A'.repeat(5000)}">`;
  const pictures = new Map<string, string>();
  const light = withoutPictures(source, (picture) => {
    pictures.set('cid:relire-1', picture);
    return 'cid:relire-1';
  });
  expect(light).toBe('<p>a</p><img alt="logo" src="cid:relire-1">');
  const root = shown(light, pictures);
  expect(root.querySelector('img')?.src).toBe(pictures.get('cid:relire-1'));
  expect(sourceOf(root)).toContain('src="cid:relire-1"');
  expect(withPictures(sourceOf(root), pictures)).toContain('A'.repeat(5000));
});
