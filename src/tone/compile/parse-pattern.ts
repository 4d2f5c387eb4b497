import { fold, LETTERS } from '../../text/fold';
import type { PatternNode, WordSet } from '../match/pattern-node';
import { PUNCTUATION } from '../match/token';

/** Where patterns get their named lists and inflected forms from. */
export interface Lexicon {
  /** The pattern text of a named list, or undefined. */
  list(name: string): string | undefined;
  /**
   * The forms of `lemma`: kind `v` (verb), `n` (noun), `a` (adjective or participle).
   * @throws PatternError when the lemma or a tag is not known
   */
  forms(kind: string, lemma: string, tags: readonly string[]): readonly string[];
  /** All that a folded word may be written as, itself among them. */
  spellings(word: string): readonly string[];
}

/** What is wrong with a pattern, and what to do. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** Nested lists deeper than this refer to themselves. */
const DEEPEST = 8;
const NO_WORD = new RegExp(`[^${LETTERS}]`);

/** The words of a literal, as the tokeniser cuts them: at apostrophes, hyphens and spaces; « s'il » is « si il ». */
function literalWords(text: string): string[] {
  return fold(text)
    .replace(/\bs'(?=ils?\b)/g, 'si ')
    .split(/['\s-]+/)
    .filter((word) => word !== '');
}

function sequence(items: readonly PatternNode[]): PatternNode {
  const [only] = items;
  return items.length === 1 && only ? only : { kind: 'sequence', items };
}

/** Alternatives; those of single words are joined into one set. */
function choice(options: readonly PatternNode[]): PatternNode {
  const words: string[] = [];
  const rest: PatternNode[] = [];
  for (const option of options) {
    if (option.kind === 'words' && !option.negated) words.push(...Array.from(option.words));
    else rest.push(option);
  }
  const all = [...rest];
  if (words.length > 0) all.push({ kind: 'words', words: new Set(words.sort()) });
  const [only] = all;
  return all.length === 1 && only ? only : { kind: 'choice', options: all };
}

class Parser {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    /** The named lists parsed so far. */
    private readonly lists: Map<string, PatternNode>,
    private readonly depth: number,
  ) {
    if (depth > DEEPEST) throw new PatternError('the named lists refer to each other in a circle');
  }

  whole(): PatternNode {
    const node = this.options('');
    if (this.at < this.text.length) this.fail(`unexpected « ${this.text.charAt(this.at)} »`);
    return node;
  }

  private fail(reason: string): never {
    throw new PatternError(`${reason} at character ${this.at + 1} of « ${this.text} »`);
  }

  private spaces(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at++;
  }

  private options(close: string): PatternNode {
    const options: PatternNode[] = [this.items(close)];
    while (this.text.charAt(this.at) === '|') {
      this.at++;
      options.push(this.items(close));
    }
    return choice(options);
  }

  private items(close: string): PatternNode {
    const items: PatternNode[] = [];
    for (;;) {
      this.spaces();
      const char = this.text.charAt(this.at);
      if (char === '' || char === '|' || (close !== '' && char === close)) break;
      items.push(close === '' ? this.tight() : this.atom());
    }
    if (items.length === 0) this.fail('an empty alternative');
    return sequence(items);
  }

  /** Outside brackets, « | » without spaces joins words only: je|nous|on. */
  private tight(): PatternNode {
    const options = [this.atom()];
    while (this.text.charAt(this.at) === '|' && /[^\s|)\]]/.test(this.text.charAt(this.at + 1))) {
      if (/\s/.test(this.text.charAt(this.at - 1))) break;
      this.at++;
      options.push(this.atom());
    }
    return options.length === 1 && options[0] ? options[0] : choice(options);
  }

  private atom(): PatternNode {
    const char = this.text.charAt(this.at);
    switch (char) {
      case '(':
        return this.counted(this.group(')'));
      case '[':
        return { kind: 'repeat', item: this.group(']'), min: 0, max: 1 };
      case '<':
        return this.counted(this.named());
      case '{':
        return this.inflected();
      case '@':
        return this.capture();
      case '!':
        return this.counted(this.complement());
      case '~':
        return this.absent();
      case '^':
      case '$':
        this.at++;
        return { kind: 'edge' };
      case ',':
        this.at++;
        return { kind: 'comma' };
      case ';':
        this.at++;
        return { kind: 'words', words: new Set([PUNCTUATION]) };
      case '_':
        this.at++;
        return this.counted({ kind: 'any' });
      case '…':
        this.at++;
        return { kind: 'repeat', item: { kind: 'any' }, min: 0, max: 3 };
      default:
        return this.word();
    }
  }

  private group(close: string): PatternNode {
    this.at++;
    const node = this.options(close);
    if (this.text.charAt(this.at) !== close) this.fail(`« ${close} » is missing`);
    this.at++;
    return node;
  }

  /** `x{2}`, `x{0,3}`, `x?` after an atom. */
  private counted(item: PatternNode): PatternNode {
    if (this.text.charAt(this.at) === '?') {
      this.at++;
      return { kind: 'repeat', item, min: 0, max: 1 };
    }
    const count = /^\{(\d+)(?:,(\d+))?\}/.exec(this.text.slice(this.at));
    if (!count) return item;
    this.at += count[0].length;
    const min = Number(count[1]);
    const max = Number(count[2] ?? count[1]);
    if (max < min || max > 12 || max === 0) this.fail('a count goes from 0 to 12, least first');
    return { kind: 'repeat', item, min, max };
  }

  private until(close: string): string {
    const end = this.text.indexOf(close, this.at);
    if (end < 0) this.fail(`« ${close} » is missing`);
    const inside = this.text.slice(this.at + 1, end);
    this.at = end + 1;
    return inside;
  }

  private named(): PatternNode {
    const name = this.until('>');
    const known = this.lists.get(name);
    if (known) return known;
    const text = this.lexicon.list(name);
    if (text === undefined) this.fail(`there is no list named « ${name} »`);
    const list = new Parser(text, this.lexicon, this.lists, this.depth + 1).whole();
    this.lists.set(name, list);
    return list;
  }

  /** The words of a `!…` or `~…`. */
  private wordSet(): WordSet {
    const sign = this.text.charAt(this.at);
    this.at++;
    const char = this.text.charAt(this.at);
    const inside =
      char === '<'
        ? this.named()
        : char === '('
          ? this.group(')')
          : char === '{'
            ? this.inflected()
            : this.word();
    if (inside.kind !== 'words') this.fail(`« ${sign} » takes single words only`);
    return inside.words;
  }

  /** `!<list>` or `!(a|b)`: any one word but these. */
  private complement(): PatternNode {
    return { kind: 'words', words: this.wordSet(), negated: true };
  }

  /** `~<list>` or `~(a|b)`: the next word (before the first: the previous one) is none of these. */
  private absent(): PatternNode {
    return { kind: 'not', words: this.wordSet() };
  }

  private inflected(): PatternNode {
    const inside = this.until('}');
    const parts = /^([van]):([^\s]+)((?:\s+[^\s]+)*)$/.exec(inside.trim());
    if (!parts) this.fail('write {v:verbe}, {n:nom} or {a:adjectif}, then tags');
    const tags = (parts[3] ?? '').split(/\s+/).filter((tag) => tag !== '');
    const options: PatternNode[] = [];
    for (const lemma of (parts[2] ?? '').split('|')) {
      for (const form of this.lexicon.forms(parts[1] ?? '', lemma, tags)) {
        options.push(this.literal(form));
      }
    }
    return choice(options);
  }

  private capture(): PatternNode {
    const head = /^@([a-z]+)\(/.exec(this.text.slice(this.at));
    if (!head) this.fail('a capture is written @name(…)');
    this.at += head[0].length - 1;
    return { kind: 'capture', name: head[1] ?? '', item: this.group(')') };
  }

  private word(): PatternNode {
    const word = /^[^\s|()[\]{}<>@!~^$,;_…?]+/.exec(this.text.slice(this.at));
    if (!word || literalWords(word[0]).length === 0) this.fail('a word is expected');
    this.at += word[0].length;
    return this.counted(this.literal(word[0]));
  }

  private literal(text: string): PatternNode {
    const words = literalWords(text);
    const strange = words.find((word) => NO_WORD.test(word));
    if (strange !== undefined) {
      throw new PatternError(`no word of a text is « ${strange} »: leave its punctuation out`);
    }
    return sequence(
      words.map((word) => ({ kind: 'words', words: new Set(this.lexicon.spellings(word)) })),
    );
  }
}

/**
 * What parses the patterns of the charter's rule language (see docs/regles.md) with the lists and forms
 * of `lexicon`; each named list is parsed once. It throws PatternError, saying what is wrong and where.
 */
export function patternParser(lexicon: Lexicon): (text: string) => PatternNode {
  const lists = new Map<string, PatternNode>();
  return (text) => new Parser(text, lexicon, lists, 0).whole();
}
