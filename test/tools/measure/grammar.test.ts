import { join } from 'node:path';
import {
  addedMistakes,
  grammarMistakes,
  hasGrammalecte,
  type GrammarMistake,
} from '../../../src/tools/measure/grammar';
import { readExamples } from '../../../src/tools/measure/examples';
import { readCorpus, readMessages, type Passage } from '../../../src/tools/measure/passages';
import { rewritingsOf } from '../../../src/tools/measure/rewritings';
import { loadReview } from '../../../src/cli/load-review';

const CORPUS = join(__dirname, '..', '..', '..', '..', 'shared', 'corpus', 'real-dev.jsonl');
const MESSAGES = join(__dirname, '..', '..', 'tone', 'messages');

const corpus = readCorpus(CORPUS);
if (!corpus) console.warn(`No corpus at ${CORPUS}: its passages are left out.`);
const installed = hasGrammalecte();
if (!installed)
  console.warn(
    'No grammalecte-cli here (Debian: apt-get install grammalecte-cli): grammar is not compared.',
  );
const withCorpus = corpus ? it : it.skip;
const withBoth = installed && corpus ? it : it.skip;
const withGrammar = installed ? it : it.skip;

function mistake(rule: string, words: string): GrammarMistake {
  return { rule, words, message: '' };
}

describe('addedMistakes', () => {
  it('is what stands after and not before, each as often as it stands', () => {
    const before = [mistake('gn', 'les problème'), mistake('conj', 'je vas')];
    const after = [mistake('conj', 'je vas'), mistake('conj', 'je vas'), mistake('gn', 'la bug')];
    expect(addedMistakes(before, after)).toEqual([
      mistake('conj', 'je vas'),
      mistake('gn', 'la bug'),
    ]);
  });
});

describe('grammarMistakes', () => {
  withGrammar('gives each text its own mistakes, over lines and characters outside the BMP', () => {
    const [right, wrong] = grammarMistakes([
      'Tout va bien.',
      'Bonjour.\nBravo 👋 ! Les problème est là.',
    ]);
    expect(right).toEqual([]);
    expect(wrong?.map(({ words }) => words)).toEqual(['problème']);
  });
});

describe('suggestions', () => {
  const review = loadReview();

  /** Each text and what accepting suggestions makes of it, where Grammalecte finds something new. */
  function newMistakes(texts: readonly string[]): string[] {
    const rewritings = texts.map((text) => rewritingsOf(text, review));
    const all = grammarMistakes([...texts, ...rewritings.flat().map(({ text }) => text)]);
    let next = texts.length;
    return texts.flatMap((_text, index) =>
      (rewritings[index] ?? []).flatMap(({ change, text }) =>
        addedMistakes(all[index] ?? [], all[next++] ?? []).map(
          ({ words, message }) => `${change}\n  ${text}\n  « ${words} » ${message}`,
        ),
      ),
    );
  }

  /** Texts in which accepting all first suggestions leads to a finding that was not there before. */
  function newFindings(passages: readonly Passage[]): string[] {
    return passages.flatMap(({ id, text }) => {
      // A word may have come to the beginning, and an explanation after the good news.
      const known = review(text, 'text').findings.map(({ actual }) => actual.toLowerCase());
      const all = rewritingsOf(text, review).pop();
      if (!all) return [];
      return review(all.text, 'text')
        .findings.filter(({ actual }) => !known.includes(actual.toLowerCase()))
        .map(({ ruleId, actual }) => `${id}: ${ruleId} « ${actual} » in ${all.text}`);
    });
  }

  withGrammar(
    'add no grammar mistake to the examples of the rules',
    () => {
      const examples = readExamples();
      expect(examples.length).toBeGreaterThan(10);
      expect(newMistakes(examples)).toEqual([]);
    },
    300_000,
  );

  withBoth(
    'add no grammar mistake to the corpus',
    () => {
      expect(newMistakes((corpus ?? []).map(({ text }) => text))).toEqual([]);
    },
    300_000,
  );

  withGrammar(
    'add no grammar mistake to our own messages',
    () => {
      expect(newMistakes(readMessages(MESSAGES).map(({ text }) => text))).toEqual([]);
    },
    300_000,
  );

  withCorpus('accepted all at once, lead to no new finding in the corpus', () => {
    expect(newFindings(corpus ?? [])).toEqual([]);
  });

  it('accepted all at once, lead to no new finding in our own messages', () => {
    expect(newFindings(readMessages(MESSAGES))).toEqual([]);
  });
});
