import fc from 'fast-check';
import { readMessage } from '../../src/text/message';
import { rewordingSplices } from '../../src/text/rewording';
import { applySplices } from '../../src/text/splice';
import { generatedHtml } from './generated-html';

/** `source` with the words between ⟦ and ⟧ put as `insert`; null where that is refused. */
function reworded(marked: string, insert: string): string | null {
  const source = marked.replace(/[⟦⟧]/g, '');
  const { map: whole } = readMessage(marked, 'html');
  const from = whole.text.indexOf('⟦');
  const to = whole.text.indexOf('⟧') - 1;
  const message = readMessage(source, 'html');
  const splices = rewordingSplices(message, { from, to }, insert);
  if (splices === null) return null;
  const after = applySplices(source, splices);
  const expected = message.map.text.slice(0, from) + insert + message.map.text.slice(to);
  expect(readMessage(after, 'html').map.text).toBe(expected);
  return after;
}

test.each([
  [
    '<p>⟦Le bug de <a href="https://client.example/devis">la page devis</a> est corrigé⟧.</p>',
    'Le fonctionnement de la page devis est rétabli',
    '<p>Le fonctionnement de <a href="https://client.example/devis">la page devis</a> est rétabli.</p>',
  ],
  [
    '<p>⟦Le bug du menu est <b>corrigé</b>⟧.</p>',
    'Le fonctionnement du menu est rétabli',
    '<p>Le fonctionnement du menu est <b>rétabli</b>.</p>',
  ],
  [
    '<p>⟦Le <span style="color:red">bug</span> du <i>menu</i> est corrigé⟧.</p>',
    'Le fonctionnement du menu est rétabli',
    '<p>Le <span style="color:red">fonctionnement</span> du <i>menu</i> est rétabli.</p>',
  ],
  [
    '<p>Bonjour <a class="mention" href="mailto:ines@client.example">@Inès</a>, ⟦je suis <b>désolée</b> du retard⟧.</p>',
    'merci de votre patience',
    '<p>Bonjour <a class="mention" href="mailto:ines@client.example">@Inès</a>, merci de votre patience.</p>',
  ],
  ['<p>⟦Le bug 🐛 est corrigé⟧.</p>', 'Le bug 🐛 est rétabli', '<p>Le bug 🐛 est rétabli.</p>'],
  [
    '<p>⟦le menu <b>est en panne</b>⟧</p>',
    'le menu est rétabli',
    '<p>le menu <b>est rétabli</b></p>',
  ],
  [
    '<p class="MsoNormal"><span lang="FR">⟦Le bug est </span><b><span lang="FR">corrigé<o:p></o:p></span></b>⟧</p>',
    'Le formulaire est rétabli',
    '<p class="MsoNormal"><span lang="FR">Le formulaire est </span><b><span lang="FR">rétabli<o:p></o:p></span></b></p>',
  ],
])('%s → %s', (marked, insert, expected) => {
  expect(reworded(marked, insert)).toBe(expected);
});

test('an element whose words all go goes with them', () => {
  expect(reworded('<p>⟦Nous sommes <b>vraiment</b> en retard⟧.</p>', 'Nous avançons')).toBe(
    '<p>Nous avançons.</p>',
  );
});

test('a link is never dropped: its words stay, or the replacement is refused', () => {
  const marked = '<p>⟦Voir <a href="https://client.example/">le bug</a> ici⟧.</p>';
  expect(reworded(marked, 'Merci')).toBeNull();
  expect(reworded(marked, 'Voir le menu ici')).toBe(
    '<p>Voir <a href="https://client.example/">le menu</a> ici.</p>',
  );
});

test('an emoji inside a phrase survives', () => {
  const message = readMessage('Le bug 🐛 est corrigé.', 'text');
  const span = { from: 0, to: 'Le bug 🐛 est corrigé'.length };
  const splices = rewordingSplices(message, span, 'Le menu est rétabli') ?? [];
  expect(applySplices(message.map.source, splices)).toBe('Le menu 🐛 est rétabli.');
});

describe('in any markup', () => {
  const words = fc.array(fc.constantFrom('le', 'bug', 'du', 'menu', 'est', 'corrigé', 'prêt'), {
    minLength: 1,
    maxLength: 6,
  });
  const wrap = fc.constantFrom(
    ['', ''],
    ['<b>', '</b>'],
    ['<span style="color:#123456">', '</span>'],
    ['<a href="https://client.example/">', '</a>'],
    ['<span lang=FR><i>', '</i></span>'],
    ['<u>', '<o:p></o:p></u>'],
  );
  const phrase = fc.array(fc.tuple(words, wrap), { minLength: 1, maxLength: 4 });

  test('words that both texts share keep their elements, and none is left empty', () => {
    fc.assert(
      fc.property(phrase, words, (parts, wanted) => {
        const inner = parts.map(([each, [start, end]]) => `${start}${each.join(' ')}${end}`);
        const source = `<p>Bon <b>jour</b>, ${inner.join(' ')}.</p>`;
        const message = readMessage(source, 'html');
        const from = 'Bon jour, '.length;
        const span = { from, to: message.map.text.length - 1 };
        const insert = wanted.join(' ');
        const splices = rewordingSplices(message, span, insert);
        const links = (html: string): number => html.split('<a ').length;
        if (splices === null) {
          expect(links(source)).toBeGreaterThan(1);
          return;
        }
        const after = applySplices(source, splices);
        expect(readMessage(after, 'html').map.text).toBe(`Bon jour, ${insert}.`);
        expect(after).not.toMatch(/<(b|i|u|span|a)\b[^>]*>(?:<o:p><\/o:p>)?\s*<\/\1>/);
        expect(links(after)).toBe(links(source));
      }),
    );
  });

  test('any phrase of any body reads as wanted, or is refused', () => {
    fc.assert(
      fc.property(generatedHtml, fc.nat(), fc.nat(), words, (source, one, other, wanted) => {
        const message = readMessage(source, 'html');
        const { text, blockEnds } = message.map;
        const line = /[^\s\u00a0][^\n]*[^\s\u00a0]/.exec(text);
        if (line === null || line.index < 0) return;
        const start = line.index + (one % line[0].length);
        const end = Math.min(start + 1 + (other % 30), line.index + line[0].length);
        const span = { from: start, to: end };
        if (
          /^\s|\s$/.test(text.slice(start, end)) ||
          blockEnds.some((at) => at >= start && at < end)
        )
          return;
        const splices = rewordingSplices(message, span, wanted.join(' '));
        if (splices === null) return;
        let done = 0;
        splices.forEach(({ from, to }) => {
          expect(from).toBeGreaterThanOrEqual(done);
          done = to;
        });
      }),
    );
  });
});
