/** A template for a draft that has its greeting, or its closing, already. */
import { plainText } from '../templates/plain-text';
import type { FilledTemplate } from '../templates/template';
import { isClosing, isGreeting } from '../text/salutation';
import { closedFrom, greetedLength, isThanks } from './salutations';
import { paragraphParts, templateBlocks } from './template-blocks';

/** Which of its own salutations a template leaves out. */
export interface LeftOut {
  readonly greeting: boolean;
  readonly closing: boolean;
}

export const NOTHING_LEFT_OUT: LeftOut = { greeting: false, closing: false };

/** Lines of a name that a template signs with, below its closing. */
const MOST_SIGNED = 3;
const LONGEST_SIGNED = 60;

/** A block of the template: what a paragraph holds line by line, or a list as it is. */
interface Block {
  readonly open: string;
  lines: string[];
  readonly close: string;
}

/** The template without the lines that greet, or close and sign; as it is where nothing else is in it. */
export function withoutSalutations(filled: FilledTemplate, leftOut: LeftOut): FilledTemplate {
  const blocks = templateBlocks(filled.html).map((html): Block => {
    const paragraph = paragraphParts(html);
    if (paragraph === null) return { open: '', lines: [html], close: '' };
    const { open, inside, close } = paragraph;
    return { open, lines: inside.split('<br>'), close };
  });
  if (leftOut.greeting) dropGreeting(blocks);
  if (leftOut.closing) dropClosing(blocks);
  const html = blocks
    .filter(({ lines }) => lines.length > 0)
    .map(({ open, lines, close }) => open + lines.join('<br>') + close)
    .join('');
  return html === '' || html === filled.html ? filled : { ...filled, html, text: plainText(html) };
}

/** Whether a template greets or closes: it is a whole message then, rather than a passage of one. */
export function hasSalutations(filled: FilledTemplate): boolean {
  return withoutSalutations(filled, { greeting: true, closing: true }).html !== filled.html;
}

/** Whether a template closes, with « Bien à vous, » or its like. */
export function hasClosing(filled: FilledTemplate): boolean {
  return withoutSalutations(filled, { greeting: false, closing: true }).html !== filled.html;
}

function dropGreeting(blocks: readonly Block[]): void {
  let greeted = false;
  for (const { open, lines } of blocks) {
    if (open === '') return;
    while (lines[0] !== undefined && isGreeting(plainText(lines[0]))) {
      greeted = true;
      lines.shift();
    }
    const [first] = lines;
    if (first === undefined) continue;
    const length = greeted || first.startsWith('<') ? 0 : greetedLength(first);
    if (length > 0) {
      lines[0] = first.slice(length).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    }
    return;
  }
}

function dropClosing(blocks: readonly Block[]): void {
  let signed = 0;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const { open, lines } = blocks[at] as Block;
    if (open === '') return;
    for (let line = lines.length - 1; line >= 0; line -= 1) {
      const html = lines[line] ?? '';
      const words = plainText(html);
      const from = closedFrom(html);
      if (isClosing(words)) {
        cutFrom(blocks, at, closingStart(lines, line));
        return;
      }
      if (from >= 0) {
        lines[line] = html.slice(0, from).trimEnd();
        cutFrom(blocks, at, line + 1);
        return;
      }
      signed += 1;
      if (signed > MOST_SIGNED || words.length > LONGEST_SIGNED || /[.!?…:;]$/.test(words)) return;
    }
  }
}

/** The first of the lines that close, above the last one; thanks above it are words of the message. */
function closingStart(lines: readonly string[], last: number): number {
  let first = last;
  while (first > 0) {
    const above = plainText(lines[first - 1] ?? '');
    if (!isClosing(above) || isThanks(above)) break;
    first -= 1;
  }
  return first;
}

function cutFrom(blocks: readonly Block[], at: number, line: number): void {
  blocks.slice(at).forEach((block, index) => {
    block.lines = index === 0 ? block.lines.slice(0, line) : [];
  });
}
