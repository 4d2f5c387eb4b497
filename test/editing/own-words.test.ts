import fc from 'fast-check';
import { inPlaceOfOwnWords } from '../../src/editing/own-words';
import { dense } from '../../src/editing/dense';
import { readMessage } from '../../src/text/message';
import { applySplices } from '../../src/text/splice';
import { generatedHtml } from '../text/generated-html';
import { draftHost, insertTemplate, OWN, SIGNATURE, THREAD } from './drafts';

const seed = Number(process.env.SEED ?? 20261130);
const CONTENT = '<p>Le site est en ligne.</p>';
const FILLED = { subject: '', html: CONTENT, text: 'Le site est en ligne.' };

/** The body with the content in place of the words, in the best place. */
function replaced(source: string): string {
  const [splices] = inPlaceOfOwnWords(readMessage(source, 'html'), CONTENT);
  if (splices === undefined) throw new Error('no words');
  return applySplices(source, splices);
}

describe('in place of one’s own words', () => {
  test.each([
    ['paragraphs', OWN + SIGNATURE, CONTENT + SIGNATURE],
    ['lines', `<div>Bonjour<br>à tous</div>${SIGNATURE}`, CONTENT + SIGNATURE],
    [
      'words of a wrapper that holds more',
      `<div>Bonjour${SIGNATURE}</div>`,
      `<div>${CONTENT}${SIGNATURE}</div>`,
    ],
    ['a table', `<table><tr><td>Bonjour</td></tr></table>${THREAD}`, CONTENT + THREAD],
    ['a list', `<ul><li>Un<li>Deux</ul>${THREAD}`, CONTENT + THREAD],
    [
      'a picture among them, which stays',
      `<p>Bonjour <img src="cid:1"> à tous</p>${THREAD}`,
      `${CONTENT}<p><img src="cid:1"></p>${THREAD}`,
    ],
    [
      'what a client marks, which stays',
      `<div id="x">Bonjour</div>${THREAD}`,
      `<div id="x">${CONTENT}</div>${THREAD}`,
    ],
    [
      'hidden words, which stay',
      `<p><span style="display:none">a</span>Bonjour</p>${THREAD}`,
      `${CONTENT}<p><span style="display:none">a</span></p>${THREAD}`,
    ],
    [
      'an attribute with a tag in it',
      `<p><span title="a > b <p>">Bonjour</span></p>${THREAD}`,
      CONTENT + THREAD,
    ],
    [
      'a style before them',
      `<style>p > b {}</style><p>Bonjour</p>`,
      `<style>p > b {}</style>${CONTENT}`,
    ],
    [
      'a field before them',
      `<select><option>a</option></select>Bonjour${THREAD}`,
      `<select><option>a</option></select>${CONTENT}${THREAD}`,
    ],
  ])('%s', (_what, source, wanted) => {
    expect(replaced(source)).toBe(wanted);
  });

  test('that are seen inside what is hidden: where they are seen', async () => {
    const body = `<div style="visibility:hidden"><p style="visibility:visible">Le point</p></div>${THREAD}`;
    const { host, editing } = draftHost({ body });
    const outcome = await insertTemplate(host, FILLED, 'own', 'keep', editing);
    expect(outcome.kind).toBe('done');
    expect(readMessage(host.body(), 'html').map.text).toMatch(/^Le site est en ligne\./);
  });

  test('a template that would be read as a quoted message is refused', async () => {
    const { host, editing } = draftHost({ body: OWN + SIGNATURE });
    const headers =
      '<p>Merci.</p><div style="border-top:solid #E1E1E1 1pt"><b>De :</b> Julie &lt;julie@client.example&gt;<br><b>Envoyé :</b> lundi 2 mars 2026 09:12<br><b>À :</b> Camille<br><b>Objet :</b> Site</div><p>Bonne journée</p>';
    const outcome = await insertTemplate(
      host,
      { ...FILLED, html: headers },
      'own',
      'keep',
      editing,
    );
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'no-place' });
    expect(host.body()).toBe(OWN + SIGNATURE);
  });

  test('any: the content is seen among them or refused, no other word or picture is gone', async () => {
    const hidden = fc.constantFrom(
      '<style>a > b{}</style>',
      '<span style="display:none">caché > là</span>',
      '<select title="x > y"><option>o</option></select>',
      '<!-- <p> -->',
      '<img alt="a > b" src="cid:1">',
      '<span title="<p>">',
      '<o:p></o:p>',
      '<![if !vml]>',
    );
    const part = fc.oneof(generatedHtml, hidden, fc.constant('<p>Bonjour</p>'));
    const bodies = fc.tuple(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('', SIGNATURE, THREAD, SIGNATURE + THREAD),
    );
    let done = 0;
    await fc.assert(
      fc.asyncProperty(bodies, async ([parts, tail]) => {
        const body = parts.join('') + tail;
        const before = readMessage(body, 'html');
        const { host, editing } = draftHost({ body });
        const outcome = await insertTemplate(host, FILLED, 'own', 'keep', editing);
        if (outcome.kind !== 'done') {
          expect(['refused', 'uncertain']).toContain(outcome.kind);
          expect(host.body()).toBe(body);
          return;
        }
        done += 1;
        const after = readMessage(host.body(), 'html');
        const own = after.own.map(({ from, to }) => dense(after.map.text.slice(from, to))).join('');
        expect(own).toContain('Lesiteestenligne.');
        const rest = (message: typeof before): string =>
          message.zones
            .filter(({ kind }) => kind !== 'own')
            .map(({ span }) => dense(message.map.text.slice(span.from, span.to)))
            .join('');
        expect(rest(after)).toBe(rest(before));
        expect((host.body().match(/<img/g) ?? []).length).toBe((body.match(/<img/g) ?? []).length);
      }),
      { seed, numRuns: Number(process.env.RUNS ?? 800) },
    );
    console.log(`own words: ${String(done)} replaced, seed ${String(seed)}`);
    expect(done).toBeGreaterThan(200);
  });
});
