import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { englishToneRules } from '../../src/charter/tone-en';
import { check } from '../../src/tone/check';
import { withSuggestion } from './tone-rules';
import { ENGLISH_CONTEXTS, inContext } from './english-frames';

const FOLDER = join(__dirname, '..', '..', 'src', 'charter', 'en', 'expressions');

interface Flag {
  readonly text: string;
  readonly gives: readonly string[];
}

/** Every flagged example of the English rules that comes with words to put in, cut to its first sentence. */
const flagged = readdirSync(FOLDER)
  .filter((name) => name !== 'listes.yml')
  .flatMap((name) => {
    const file = parse(readFileSync(join(FOLDER, name), 'utf8')) as {
      rules: readonly { flags: readonly (string | Flag)[] }[];
    };
    return file.rules.flatMap(({ flags }) => flags);
  })
  .filter((flag): flag is Flag => typeof flag !== 'string')
  .map(({ text }) => text.replace(/^(?:Hi|Hello|Dear)[^,]*, /, '').replace(/[.!?].*$/, ''));

/** What no correct English sentence has. */
const BROKEN: readonly RegExp[] = [
  /\b(?!that|had)(\w{2,}) \1\b/i,
  /(?:^|[\s(])i(?=[\s'’])/,
  /\b(?:is|are|was|am) (?:is|are|was|am|has|have|will)\b/i,
  /\b(?:we|I) (?:thank you|it|please)\b/,
  /\b(?:has|have) (?:is|are)\b/i,
  / ,|,,| {2}|\s[.!?]/,
  /\ba (?=[aeiou])/i,
  /\b(?:working again|almost \w+|your patience|your understanding) yet\b/i,
];

describe('English suggestions in their frames', () => {
  it(`are tried with ${String(flagged.length)} sentences`, () => {
    expect(flagged.length).toBeGreaterThanOrEqual(60);
  });

  it.each(flagged)('leave a sentence: %s', (sentence) => {
    const broken: string[] = [];
    for (const context of ENGLISH_CONTEXTS) {
      const text = inContext(context, sentence);
      for (const finding of check(englishToneRules, text)) {
        finding.suggestions.forEach((suggestion, choice) => {
          const after = withSuggestion(text, finding, choice);
          if (BROKEN.some((sign) => sign.test(after) && !sign.test(text))) broken.push(after);
          const again = check(englishToneRules, after).filter(
            ({ span }) =>
              span.from < suggestion.span.from + suggestion.text.length &&
              suggestion.span.from < span.to,
          );
          if (again.some(({ severity }) => severity === 'replace')) broken.push(`again: ${after}`);
        });
      }
    }
    expect(broken).toEqual([]);
  });
});
