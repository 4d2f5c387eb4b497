import { escapeAttribute } from '../text/escape-html';
import { parseAddress } from './address';
import type { Field } from './template';
import { markAt, misuseOf, WEB_ADDRESS, withoutPunctuation, type MarkMisuse } from './text-marks';

/** What has to be looked at in a template's text, and the words that it is about. */
export interface TextProblem {
  readonly why: MarkMisuse | 'unclosed' | 'unopened' | 'across' | 'link';
  /** As written: `{site}`, or a link's address. */
  readonly shown: string;
}

/** What a run of text is compiled with. */
export interface InlineContext {
  readonly fields: readonly Field[];
  readonly report: (problem: TextProblem) => void;
}

const LINK = /^\[((?:\\.|[^[\]\\\n]){0,1000})\]\(((?:\\.|[^()\s\\]){0,2000})\)/;
const MAIL = /^mailto:[^\s"'<>{}\\]+@[^\s"'<>{}\\]+$/i;

/**
 * A run of a template's text, without section marks, as Mustache over e-mail HTML. Its own words are
 * escaped, braces too: nothing but what is made here is markup or a tag.
 * @param inLink addresses in it make no links of their own
 */
export function compileInline(run: string, context: InlineContext, inLink = false): string {
  let html = '';
  // A star whose partner was not found has none further on either.
  const alone = { '**': false, '*': false };
  for (let at = 0; at < run.length;) {
    const rest = run.slice(at);
    const char = run.charAt(at);
    const escaped = /^\\([!-/:-@[-`{-~])/.exec(rest);
    if (escaped) {
      html += toHtml(escaped[1] ?? '');
      at += 2;
      continue;
    }
    const mark = char === '{' ? markAt(rest) : undefined;
    if (mark) {
      html += valueOf(mark.raw, context, inLink);
      at += mark.raw.length;
      continue;
    }
    const link = char === '[' && !inLink ? LINK.exec(rest) : null;
    if (link) {
      html += linkOf(link[1] ?? '', link[2] ?? '', context);
      at += link[0].length;
      continue;
    }
    const address = /h/i.test(char) && !inLink ? WEB_ADDRESS.exec(rest) : null;
    if (address) {
      const href = withoutPunctuation(address[0]);
      const shown = toHtml(href);
      html += parseAddress(href) ? `<a href="${shown}">${shown}</a>` : shown;
      at += Math.max(1, href.length);
      continue;
    }
    const star = char !== '*' ? undefined : rest.charAt(1) === '*' ? '**' : '*';
    const end = star === undefined || alone[star] ? -1 : partnerOf(run, at + star.length, star);
    if (star !== undefined && end >= 0) {
      const tag = star === '**' ? 'strong' : 'em';
      const inner = compileInline(run.slice(at + star.length, end), context, inLink);
      html += `<${tag}>${inner}</${tag}>`;
      at = end + star.length;
      continue;
    }
    if (star !== undefined) alone[star] = true;
    html += toHtml(char);
    at += 1;
  }
  return html;
}

/** Where the stars that open before `from` are closed; -1 where they are not. */
function partnerOf(run: string, from: number, star: '**' | '*'): number {
  if (/^(?:\s|$)/.test(run.slice(from, from + 1))) return -1;
  for (let at = from + 1; at < run.length; at += 1) {
    const char = run.charAt(at);
    if (run.charAt(at - 1) === '\\' && run.charAt(at - 2) !== '\\') continue;
    if (char !== '*' || /\s/.test(run.charAt(at - 1))) continue;
    const two = run.charAt(at + 1) === '*';
    // Of three, the first ends what began inside.
    if (star === '**' && two) return run.charAt(at + 2) === '*' ? at + 1 : at;
    if (star === '*' && !two) return at;
    if (star === '*') at += 1;
  }
  return -1;
}

function valueOf(raw: string, { fields, report }: InlineContext, inLink: boolean): string {
  const mark = markAt(raw);
  const why = mark && misuseOf(mark, fields);
  if (!mark || why !== undefined || mark.kind !== 'value') {
    if (why !== undefined) report({ why, shown: raw });
    return toHtml(raw);
  }
  const tag = `{{${mark.id}}}`;
  const [field] = fields.filter(({ id }) => id === mark.id);
  return field?.kind === 'address' && !inLink ? `<a href="${tag}">${tag}</a>` : tag;
}

function linkOf(shown: string, target: string, context: InlineContext): string {
  const inner = compileInline(shown, context, true);
  const mark = markAt(target);
  if (mark && mark.raw === target) {
    const [field] = context.fields.filter(({ id }) => id === mark.id);
    if (mark.kind === 'value' && field?.kind === 'address') {
      return `<a href="{{${mark.id}}}">${inner}</a>`;
    }
    const why = misuseOf(mark, context.fields);
    context.report({ why: why ?? 'link', shown: target });
    return inner;
  }
  const href = target.replace(/\\(.)/g, '$1');
  if (parseAddress(href) || MAIL.test(href)) return `<a href="${toHtml(href)}">${inner}</a>`;
  context.report({ why: 'link', shown: target });
  return inner;
}

/** Words as HTML that Mustache reads nothing in. */
function toHtml(words: string): string {
  return escapeAttribute(words).replace(/\{/g, '&#123;').replace(/\}/g, '&#125;');
}
