import { parse } from 'acorn';

/**
 * Classic Outlook before version 2403 doesn't load a file that has a conditional operator (Microsoft's
 * docs/testing/troubleshoot-event-based-and-spam-reporting-add-ins.md). Transpilers make them of `??`
 * and `?.`, and none takes them out.
 *
 * `a ? b : c` becomes `(a && (t = b, 1) || (t = c), t)`: the same parts are evaluated in the same order,
 * and nothing comes between setting `t` and reading it, so that one `t` does for the whole file. What
 * is always true needs none: `a ? 'b' : c` becomes `(a && 'b' || c)`.
 * @param {string} code one script: a function that is called at once
 * @returns {string} the same without conditional operators
 * @throws {RangeError} when the script is something else
 */
export function withoutConditionals(code) {
  const program = parse(code, { ecmaVersion: 2016, sourceType: 'script' });
  const [statement, ...others] = program.body;
  const body = statement?.expression?.callee?.body;
  if (others.length > 0 || body?.type !== 'BlockStatement') {
    throw new RangeError('the script is not one function that is called at once');
  }
  const { conditionals, names } = survey(program);
  if (conditionals.length === 0) return code;
  let kept = 't';
  while (names.has(kept)) kept += 't';

  /** The source from `from` to `to`, with these conditionals, outermost ones in order, written out. */
  const written = (from, to, outermost) => {
    let text = '';
    let at = from;
    for (const { node, inner } of outermost) {
      const part = ({ start, end }) =>
        written(
          start,
          end,
          inner.filter((other) => start <= other.node.start && other.node.end <= end),
        );
      const { test, consequent, alternate } = node;
      const condition = CLOSED.has(test.type) ? part(test) : `(${part(test)})`;
      text +=
        code.slice(at, node.start) +
        (isTrue(consequent)
          ? `(${condition}&&${part(consequent)}||(${part(alternate)}))`
          : `(${condition}&&(${kept}=${part(consequent)},1)||(${kept}=${part(alternate)}),${kept})`);
      at = node.end;
    }
    return text + code.slice(at, to);
  };
  const start = afterDirectives(body);
  return `${code.slice(0, start)}let ${kept};${written(start, code.length, conditionals)}`;
}

/** What binds at least as closely as `&&` does. */
const CLOSED = new Set([
  'BinaryExpression',
  'CallExpression',
  'Identifier',
  'Literal',
  'MemberExpression',
  'UnaryExpression',
]);

function isTrue({ type, value, regex }) {
  if (type === 'Literal') return Boolean(value) || regex !== undefined;
  return type === 'ArrayExpression' || type === 'NewExpression';
}

/** The conditionals of a tree, each with those within it, and all its names. */
function survey(program) {
  const names = new Set();
  const visit = (node, found) => {
    let inner = found;
    if (node.type === 'Identifier') names.add(node.name);
    if (node.type === 'ConditionalExpression') {
      inner = [];
      found.push({ node, inner });
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof child?.type === 'string') visit(child, inner);
      }
    }
    inner.sort((one, other) => one.node.start - other.node.start);
  };
  const conditionals = [];
  visit(program, conditionals);
  return { conditionals, names };
}

/** The offset in the source after « use strict » and what else must come first in a function. */
function afterDirectives({ start, body }) {
  const directives = body.filter(({ directive }) => directive !== undefined);
  return directives.at(-1)?.end ?? start + 1;
}

/** Takes the conditional operators out of every script of a build, once it is minified. */
export class WithoutConditionals {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const name = 'WithoutConditionals';
    compiler.hooks.compilation.tap(name, (compilation) => {
      // After minifying, before hashes and sizes are taken.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
        for (const file of Object.keys(assets).filter((asset) => asset.endsWith('.js'))) {
          const code = String(assets[file].source());
          compilation.updateAsset(file, new sources.RawSource(withoutConditionals(code)));
        }
      });
    });
  }
}
