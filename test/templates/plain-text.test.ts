import { plainText } from '../../src/templates/plain-text';

test.each([
  ['paragraphs', '<p>A</p><p>B</p>', 'A\n\nB'],
  ['lines', '<p>A<br>B</p>', 'A\nB'],
  ['divs', '<div>A</div><div><br></div><div>B</div>', 'A\n\nB'],
  ['entities', '<p>&lt;b&gt; &amp; d&#39;ici</p>', "<b> & d'ici"],
  ['bold', '<p><strong>Bravo</strong> !</p>', 'Bravo !'],
  [
    'a list',
    '<p>Voici :</p><ul><li>un</li><li>deux</li></ul><p>fin</p>',
    'Voici :\n\n- un\n- deux\n\nfin',
  ],
  ['a numbered list', '<ol><li>un</li><li>deux</li></ol>', '1. un\n2. deux'],
  [
    'an address',
    '<p><a href="https://example.fr/">https://example.fr/</a></p>',
    'https://example.fr/',
  ],
  [
    'a link with words',
    '<p>Voir <a href="https://example.fr/">le site</a>.</p>',
    'Voir le site (https://example.fr/).',
  ],
  ['a mail address', '<a href="mailto:a@example.fr">a@example.fr</a>', 'a@example.fr'],
  ['white space of the source', '<p> A\n  <em>b</em> </p>\n<p>C</p>', 'A b\n\nC'],
  ['no-break spaces', '<p>Oui\u00a0!</p>', 'Oui\u00a0!'],
])('%s', (_, html, text) => {
  expect(plainText(html)).toBe(text);
});

test('lists in one another, and a list that begins at another number', () => {
  expect(
    plainText(
      '<p>Voici :</p><ul><li>a<ol start="3"><li>b</li><li>c<ul><li>d</li></ul></li></ol></li><li>e</li></ul><ol><li>f</li></ol><p>Fin</p>',
    ),
  ).toBe('Voici :\n\n- a\n  3. b\n  4. c\n    - d\n- e\n\n1. f\n\nFin');
});
