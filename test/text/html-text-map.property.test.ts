import { textSplices } from '../../src/text/text-splices';
import fc from 'fast-check';
import { parseHtml } from '../../src/text/html-document';
import { applySplices } from '../../src/text/splice';
import { corpusBodies, corpusMissing } from './corpus';
import { generatedHtml, hostileHtml, inserts } from './generated-html';
import { asSeen, keepsTheRest, withPlainSpaces } from './lossless';

const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env.FC_RUNS ?? 2000);

beforeAll(() => {
  console.log(`text map properties: FC_SEED=${seed} FC_RUNS=${numRuns}`);
});

const place = fc.double({ min: 0, max: 1, noNaN: true });

/** The line of `text` around `offset`, as bounds that an edit may not pass. */
function lineAround(text: string, offset: number): [number, number] {
  const end = text.indexOf('\n', offset);
  return [text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end];
}

/** A span of one line of `text`, from two places between 0 and 1. */
function spanIn(text: string, one: number, other: number): { from: number; to: number } {
  const at = Math.floor(one * text.length);
  const [start, end] = lineAround(text, at);
  const second = start + Math.floor(other * (end - start + 1));
  return { from: Math.min(at, second), to: Math.max(at, Math.min(second, end)) };
}

function check(source: string, one: number, other: number, insert: string): void {
  const map = parseHtml(source).map;
  const { from, to } = spanIn(map.text, one, other);
  const splices = textSplices(map, { from, to }, insert);
  expect(keepsTheRest(source, splices)).toBe(true);
  const edited = parseHtml(applySplices(source, splices)).map.text;
  const wanted = map.text.slice(0, from) + insert + map.text.slice(to);
  // What stands beside a deletion, or a line break put in, may come to the edge of a line.
  if (/^\s*$|^[\r\n]|[\r\n]$/.test(insert)) expect(asSeen(edited)).toBe(asSeen(wanted));
  else expect(withPlainSpaces(edited)).toBe(withPlainSpaces(wanted));
}

/** Letters, so that words put in stand on their own. */
const solid = fc.constantFrom('point', 'R&amp;D', 'a&b', '<i>', 'é', '« oui »', '😀');

/** Several edits at once, of places that don't touch, as « Tout remplacer » makes them. */
function checkSet(source: string, places: readonly number[], insert: string): void {
  const map = parseHtml(source).map;
  const bounds = places.map((at) => Math.floor(at * map.text.length)).sort((a, b) => a - b);
  let wanted = '';
  let done = 0;
  const splices = [];
  for (let index = 0; index + 1 < bounds.length; index += 2) {
    const from = Math.max(bounds[index] as number, done + 1);
    const to = bounds[index + 1] as number;
    const cutsPair = [from, to].some((edge) => /[\udc00-\udfff]/.test(map.text.charAt(edge)));
    if (from >= to || cutsPair || map.text.slice(from, to).includes('\n')) continue;
    splices.push(...textSplices(map, { from, to }, insert));
    wanted += map.text.slice(done, from) + insert;
    done = to;
  }
  wanted += map.text.slice(done);
  expect(keepsTheRest(source, splices)).toBe(true);
  const edited = parseHtml(applySplices(source, splices)).map.text;
  expect(withPlainSpaces(edited)).toBe(withPlainSpaces(wanted));
}

/** A span over any number of blocks: their ends stay, the letters are as spliced. */
function checkAcross(source: string, one: number, other: number, insert: string): void {
  const map = parseHtml(source).map;
  const [from = 0, to = 0] = [one, other]
    .map((at) => Math.floor(at * map.text.length))
    .sort((a, b) => a - b);
  const splices = textSplices(map, { from, to }, insert);
  expect(keepsTheRest(source, splices)).toBe(true);
  const letters = (text: string): string => text.replace(/\s+/g, '');
  const wanted = map.text.slice(0, from) + insert + map.text.slice(to);
  expect(letters(parseHtml(applySplices(source, splices)).map.text)).toBe(letters(wanted));
}

const sources: [string, fc.Arbitrary<string>][] = [
  ['generated HTML', generatedHtml],
  ['hostile input', hostileHtml],
];
if (!corpusMissing) {
  // The longest would take most of the time.
  const bodies = corpusBodies.map(({ source }) => source).filter(({ length }) => length < 20_000);
  sources.push(['real bodies', fc.constantFrom(...bodies)]);
}

describe.each(sources)('on %s', (name, arbitrary) => {
  const runs = name === 'real bodies' ? Math.ceil(numRuns / 8) : numRuns;
  const parameters = { seed, numRuns: runs };

  test('no splice gives the identical source', () => {
    fc.assert(
      fc.property(arbitrary, place, (source, at) => {
        const map = parseHtml(source).map;
        const offset = Math.floor(at * map.text.length);
        expect(applySplices(source, textSplices(map, { from: offset, to: offset }, ''))).toBe(
          source,
        );
      }),
      parameters,
    );
  });

  test('one splice shows the old text spliced and keeps every other byte', () => {
    fc.assert(fc.property(arbitrary, place, place, inserts, check), parameters);
  });

  test('a set of splices does too', () => {
    const places = fc.array(place, { minLength: 2, maxLength: 12 });
    fc.assert(fc.property(arbitrary, places, solid, checkSet), parameters);
  });

  test('a splice over several blocks keeps their ends', () => {
    fc.assert(fc.property(arbitrary, place, place, inserts, checkAcross), parameters);
  });

  test('each character has its source, in order', () => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        const map = parseHtml(source).map;
        let last = 0;
        for (let at = 0; at < map.text.length; at += 1) {
          const { from, to } = map.sourceSpan({ from: at, to: at + 1 });
          if (from < last || to < from || to > source.length) {
            throw new Error(`character ${at} comes from ${from} to ${to}, the last from ${last}`);
          }
          last = from;
        }
      }),
      parameters,
    );
  });
});
