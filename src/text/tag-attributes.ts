import { Tokenizer } from 'htmlparser2';
import type { Span } from './span';

/** One attribute of a start tag. */
export interface Attribute {
  /** In lower case. */
  readonly name: string;
  /** As it stands in the source, references undecoded; empty without one. */
  readonly value: string;
  /** Source span from the white space before the name to the end of the value, quotes included. */
  readonly span: Span;
  /** Source span of the value, without its quotes. */
  readonly valueSpan: Span;
}

const nothing = (): void => undefined;

/** The attributes of the start tag at a source span, in order. */
export function attributesOf(source: string, start: Span): readonly Attribute[] {
  const tag = source.slice(start.from, start.to);
  const attributes: Attribute[] = [];
  let done = 0;
  let name = { from: 0, to: 0 };
  let value = name;
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname: (_from, to) => {
        done = to;
      },
      onattribname: (from, to) => {
        name = { from, to };
        value = { from: to, to };
      },
      onattribdata: (from, to) => {
        value = { from: value.from > name.to ? value.from : from, to };
      },
      onattribend: (_quote, end) => {
        // After a value a tag may go on without a space; a slash between two attributes goes with neither.
        const space = /\s*$/.exec(tag.slice(done, name.from));
        attributes.push({
          name: tag.slice(name.from, name.to).toLowerCase(),
          value: tag.slice(value.from, value.to),
          span: {
            from: start.from + name.from - (space === null ? 0 : space[0].length),
            to: start.from + end,
          },
          valueSpan: { from: start.from + value.from, to: start.from + value.to },
        });
        done = end;
      },
      onopentagend: nothing,
      onselfclosingtag: nothing,
      onclosetag: nothing,
      ontext: nothing,
      ontextentity: nothing,
      onattribentity: nothing,
      oncomment: nothing,
      oncdata: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(tag);
  tokenizer.end();
  return attributes;
}
