import { parse, type Node } from 'acorn';
import { NO_HOUSE } from '../../src/house/house';
import { sendCharterOf } from '../../src/publishing/publish-charter';
import { sendCharterMade, SendFileError, withSendCharter } from '../../src/publishing/send-file';
import { SHIPPED_COMPILED } from '../charter/published';

const MADE = '2026-11-24T09:00:00.000Z';
const CHARTER = sendCharterOf(SHIPPED_COMPILED, NO_HOUSE, MADE);

/** A file as the build writes it, with other texts of JSON around the charter. */
function file(charter: string): string {
  return `(()=>{const a=JSON.parse('["\\u00e9"]'),b=JSON.parse(${charter});run(a,b,JSON.parse(c))})();`;
}
const BUILT = file(
  `'{"charter":"ton-juste","made":"","rules":{"note":"l\\'\\u00e9t\\u00e9 \\\\"ici\\\\""}}'`,
);

/** What a parser of JavaScript reads as the argument of each JSON.parse. */
function parsedTexts(code: string): unknown[] {
  const found: unknown[] = [];
  const visit = (node: Node): void => {
    const call = node as unknown as {
      type: string;
      callee: { object?: { name?: string } };
      arguments: { value: unknown }[];
    };
    if (call.type === 'CallExpression' && call.callee.object?.name === 'JSON') {
      found.push(call.arguments[0]?.value);
    }
    for (const value of Object.values(node) as unknown[]) {
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node);
      }
    }
  };
  visit(parse(code, { ecmaVersion: 2016, sourceType: 'script' }));
  return found;
}

describe('withSendCharter', () => {
  it('puts a charter in the place of the one in the file, and touches nothing else', () => {
    const published = withSendCharter(BUILT, CHARTER);
    const texts = parsedTexts(published);
    expect(texts).toEqual(['["é"]', expect.any(String), undefined]);
    expect(JSON.parse(texts[1] as string)).toEqual(CHARTER);
    const start = BUILT.indexOf(`'{"charter"`);
    expect(published.slice(0, start)).toBe(BUILT.slice(0, start));
    expect(published.endsWith(BUILT.slice(BUILT.indexOf(');run(')))).toBe(true);
    expect(published).toMatch(/^[\x20-\x7e]*$/);
    expect(sendCharterMade(BUILT)).toBe('');
    expect(sendCharterMade(published)).toBe(MADE);
  });

  it('gives the same bytes when it is done again', () => {
    const once = withSendCharter(BUILT, CHARTER);
    expect(withSendCharter(once, CHARTER)).toBe(once);
  });

  it.each(['"', '`', "'"])('reads a charter in %s, whatever is in it', (quote) => {
    const hard = `{"charter":"ton-juste","made":"","rules":"\\\\n \\\\u2028 \\\\\\" ) '"}`;
    const written = hard.replace(/\\/g, '\\\\').split(quote).join(`\\${quote}`);
    const published = withSendCharter(file(quote + written + quote), CHARTER);
    expect(JSON.parse(parsedTexts(published)[1] as string)).toEqual(CHARTER);
  });

  it.each([
    ['no charter', 'run();'],
    ['a page', '<!doctype html><title>404</title>'],
    ['two charters', `${BUILT}${BUILT}`],
    ['a charter that does not end', BUILT.slice(0, BUILT.indexOf('}}'))],
  ])('refuses %s', (_, code) => {
    expect(() => withSendCharter(code, CHARTER)).toThrow(SendFileError);
  });
});
