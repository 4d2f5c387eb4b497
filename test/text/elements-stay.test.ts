/** Whatever is replaced in whatever markup, each word that stays stands in the elements that it stood in. */
import fc from 'fast-check';
import { ancestorsAt } from '../../src/text/markup';
import { parseHtml, type HtmlDocument } from '../../src/text/html-document';
import { rewordingSplices } from '../../src/text/rewording';
import { applySplices } from '../../src/text/splice';

const seed = Number(process.env.SEED ?? 20261130);

type Wrap = readonly [open: string, close: string];

/** What each client writes around words, inside of a line. */
const RUNS: readonly Wrap[] = [
  ['', ''],
  ['<b>', '</b>'],
  ['<span style="color: rgb(200, 38, 19);">', '</span>'],
  ["<span lang=FR style='mso-fareast-language:EN-US'>", '<o:p></o:p></span>'],
  ["<b><i><span style='font-size:11.0pt'>", '</span></i></b>'],
  ['<a href="https://acme.example/panier">', '</a>'],
  ['<a href="https://acme.example/"><span class=MsoHyperlink><b>', '</b></span></a>'],
  ['<a id="OWAAM12" class="mention" href="mailto:julie@acme.example">', '</a>'],
  ['<font face="Arial" color="#336699">', '</font>'],
  ['<!--[if !supportLists]-->', '<!--[endif]-->'],
  ['<span class="elementToProof">', '<img src="cid:1@agence.example" alt=""></span>'],
  ['<strong><u>', '</u></strong>'],
];
/** What each client writes around a line. */
const LINES: readonly Wrap[] = [
  ['<div class="elementToProof" style="font-size: 12pt;">', '</div>'],
  ['<p class=MsoNormal>', '<o:p></o:p></p>'],
  ["<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>", '</p>'],
  ['<div><span style="font-size: 14px">', '</span></div>'],
  ['<ul><li><div>', '</div></li></ul>'],
  ['<table><tr><td><p>', '</p></td><td>&nbsp;</td></tr></table>'],
  ['<div dir="ltr">', '<br></div>'],
  ['<blockquote style="margin:0 0 0 40px">', '</blockquote>'],
];

interface Line {
  readonly wrap: Wrap;
  readonly runs: readonly { readonly wrap: Wrap; readonly words: number }[];
}

const lineArb: fc.Arbitrary<Line> = fc.record({
  wrap: fc.constantFrom(...LINES),
  runs: fc.array(
    fc.record({ wrap: fc.constantFrom(...RUNS), words: fc.integer({ min: 1, max: 3 }) }),
    { minLength: 1, maxLength: 5 },
  ),
});

/** The body, and the words of each line: every word is another. */
function bodyOf(lines: readonly Line[]): { readonly body: string; readonly words: string[][] } {
  let count = 0;
  const words: string[][] = [];
  const body = lines
    .map(({ wrap: [start, end], runs }) => {
      const line: string[] = [];
      words.push(line);
      const inner = runs.map(({ wrap: [open, close], words: many }) => {
        const said = Array.from({ length: many }, () => `mot${String(count++)}x`);
        line.push(...said);
        return open + said.join(' ') + close;
      });
      return start + inner.join(' ') + end;
    })
    .join('\n');
  return { body, words };
}

/** The start tags of the elements that a word stands in, innermost first. */
function around({ map, markup }: HtmlDocument, word: string): readonly string[] {
  const at = map.text.indexOf(word);
  expect([word, at >= 0]).toEqual([word, true]);
  const { from } = map.sourceSpan({ from: at, to: at + word.length });
  return ancestorsAt(markup, from).map(({ start }) => map.source.slice(start.from, start.to));
}

/** What becomes of each word of the phrase. */
const changeArb = fc.array(fc.constantFrom('kept', 'kept', 'gone', 'other', 'more'), {
  minLength: 15,
  maxLength: 15,
});

test('words that stay keep the elements around them, whatever becomes of the others', () => {
  let replaced = 0;
  let refused = 0;
  fc.assert(
    fc.property(
      fc.array(lineArb, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      changeArb,
      (lines, which, first, length, changes) => {
        const { body, words } = bodyOf(lines);
        const line = words[which % words.length] ?? [];
        const from = first % line.length;
        const phrase = line.slice(from, from + 1 + (length % (line.length - from)));
        const before = parseHtml(body);
        const start = before.map.text.indexOf(phrase[0] ?? '');
        const last = phrase[phrase.length - 1] ?? '';
        const span = { from: start, to: before.map.text.indexOf(last) + last.length };
        const insert = phrase.flatMap((word, index) => {
          const change = changes[index];
          if (change === 'gone') return [];
          if (change === 'other') return [`neuf${String(index)}`];
          return change === 'more' ? [word, `plus${String(index)}`] : [word];
        });
        const wanted = insert.length === 0 ? ['neuf'] : insert;
        const splices = rewordingSplices(before, span, wanted.join(' '));
        if (splices === null) {
          refused += 1;
          // A link, a mention or a picture would have gone with all of its words.
          expect(body).toMatch(/<a |<img/);
          return;
        }
        replaced += 1;
        const after = parseHtml(applySplices(body, splices));
        const gone = new Set(phrase.filter((word) => !wanted.includes(word)));
        for (const word of words.flat().filter((each) => !gone.has(each))) {
          expect([word, around(after, word)]).toEqual([word, around(before, word)]);
        }
        for (const word of gone) expect(after.map.text).not.toContain(word);
        const { text } = after.map;
        const now = text.slice(start).replace(/[\s\u00a0]+/g, ' ');
        expect(now.startsWith(wanted.join(' '))).toBe(true);
        expect((after.map.source.match(/<img/g) ?? []).length).toBe(
          (body.match(/<img/g) ?? []).length,
        );
      },
    ),
    { seed, numRuns: Number(process.env.RUNS ?? 1000) },
  );
  console.log(
    `elements: ${String(replaced)} replaced, ${String(refused)} refused, seed ${String(seed)}`,
  );
  expect(replaced).toBeGreaterThan(800);
});
