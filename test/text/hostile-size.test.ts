import { textSplices } from '../../src/text/text-splices';
import { readMessage } from '../../src/text/message';
import { applySplices } from '../../src/text/splice';
import { LONGER, growth, MOST_GROWTH } from '../growth';
import { HOSTILE_MARKUP } from '../hostile-bodies';

const MEGABYTE = 1_000_000;

describe.each(Object.entries(HOSTILE_MARKUP))('%s', (_name, body) => {
  test('is read and edited at the cost of its length', () => {
    const editing = (units: number) => {
      const source = body(units);
      return () => {
        const { map, zones } = readMessage(source, 'html');
        const from = map.text.lastIndexOf('problème');
        expect(from).toBeGreaterThanOrEqual(0);
        const edited = applySplices(source, textSplices(map, { from, to: from + 8 }, 'point'));
        expect(edited).toBe(
          source.slice(0, source.lastIndexOf('problème')) +
            'point' +
            source.slice(source.lastIndexOf('problème') + 8),
        );
        expect(zones.length).toBeGreaterThan(0);
      };
    };
    const cost = growth(editing(MEGABYTE / LONGER), editing(MEGABYTE));
    expect(cost).toBeLessThan(MOST_GROWTH);
  }, 60_000);
});

test('a megabyte of quoted lines between answers is read in a moment', () => {
  const { zones } = readMessage('> a\nb\n'.repeat(Math.ceil(MEGABYTE / 6)), 'text');
  expect(zones.length).toBe(2 * Math.ceil(MEGABYTE / 6));
});
