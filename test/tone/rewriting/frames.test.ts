import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withBlanksFilled, type Suggestion } from '../../../src/tone/suggestion';
import { brokenFrench } from '../broken-french';
import { framed } from '../frames';
import { rewrittenFindings } from './shipped-rewriter';

const FOLDER = join(__dirname, '..', '..', '..', 'src', 'charter', 'fr', 'transformations');
/** Each example is put into one frame in so many; into which, its own letters say, not its neighbours. */
const STEP = 6;
const turn = (text: string): number =>
  [...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % STEP;

/** Frames in which an example is no French before anything is rewritten. */
const NO_FRENCH =
  /\b(?:que|seul|pas|car|comme|presque|de) merci\b|\b(?:presque|seul|de) je\b|^(?:pas|seule?|presque) (?:j[e'’]|l[ea]s?\b|l['’]|[nv]ous|ils?|elles?|[nv]otre|[nv]os|une?)|merci [^.!?]*\bmais\b/i;

interface Authored {
  readonly transformations?: readonly {
    readonly examples: readonly { readonly before: string }[];
  }[];
}

/** What every transformation rewrites, without the final mark. */
function examples(): string[] {
  return readdirSync(FOLDER)
    .flatMap(
      (name) => (parse(readFileSync(join(FOLDER, name), 'utf8')) as Authored).transformations ?? [],
    )
    .flatMap(({ examples: all }) => all.map(({ before }) => before))
    .map((text) => text.replace(/[\s,]*[.,!?…]$/, ''));
}

function filled(suggestion: Suggestion): string {
  const { blanks = [] } = suggestion;
  const words = blanks.map(({ kind }) => (kind === 'date' ? '12 mars' : 'Karim'));
  return withBlanksFilled(suggestion, words);
}

test('every transformation leaves a right sentence in every frame, or is not offered', () => {
  const frames = examples().flatMap((text) =>
    framed(text).filter((frame, place) => place % STEP === turn(text) && !NO_FRENCH.test(frame)),
  );
  let offered = 0;
  const broken = frames.flatMap((before) => {
    const known = brokenFrench(before).map(({ kind }) => kind);
    return rewrittenFindings(before).flatMap(({ suggestions }) =>
      suggestions.flatMap((one) => {
        offered++;
        const { from, to } = one.span;
        const after = before.slice(0, from) + filled(one) + before.slice(to);
        return brokenFrench(after)
          .filter(({ kind }) => !known.includes(kind))
          .map(({ kind, words }) => `${kind} « ${words} »: ${before} → ${after}`);
      }),
    );
  });
  expect(offered).toBeGreaterThan(2000);
  expect([...new Set(broken)]).toEqual([]);
});
