import { marked, type Token, type Tokens } from 'marked';

/**
 * The nodes of the Markdown that a Smart Alert may have: paragraphs, bold, italic, lists, line breaks and
 * https links. Anything else, HTML above all, is shown as it was written. Built node by node: the text
 * quotes the message, and nothing of it becomes markup.
 */
export function markdownNodes(source: string): Node[] {
  return nodes(marked.lexer(source, { gfm: false }));
}

function nodes(tokens: readonly Token[] | undefined): Node[] {
  return (tokens ?? []).flatMap(node);
}

function node(token: Token): Node[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'paragraph':
      return [wrapped('p', token.tokens)];
    case 'strong':
      return [wrapped('strong', token.tokens)];
    case 'em':
      return [wrapped('em', token.tokens)];
    case 'br':
      return [document.createElement('br')];
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      const list = document.createElement(ordered ? 'ol' : 'ul');
      list.append(...items.map(({ tokens }) => wrapped('li', tokens)));
      return [list];
    }
    case 'link':
      return [linked(token as Tokens.Link)];
    case 'escape':
      return [new Text((token as Tokens.Escape).text)];
    case 'text': {
      const { tokens, text } = token as Tokens.Text;
      return tokens === undefined ? [new Text(text)] : nodes(tokens);
    }
    default:
      return [new Text(token.raw)];
  }
}

function wrapped(tag: 'p' | 'strong' | 'em' | 'li', tokens: readonly Token[] | undefined): Element {
  const element = document.createElement(tag);
  element.append(...nodes(tokens));
  return element;
}

function linked({ href, raw, tokens }: Tokens.Link): Node {
  if (!/^https:\/\//i.test(href)) return new Text(raw);
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.append(...nodes(tokens));
  return link;
}
