import vm from 'node:vm';
import fc from 'fast-check';
import { withoutConditionals } from '../../../src/tools/bundle/without-conditionals';

const run = (code: string): unknown => vm.runInNewContext(code, { log: [] });
const called = (body: string): string => `(()=>{"use strict";${body}})()`;

test.each([
  ['let a = 1; return a ? "yes" : "no"', 'yes'],
  ['let a = 0; return a ? "yes" : "no"', 'no'],
  ['return (1, 0) ? 1 : 2', 2],
  ['return 0 || null ? 1 : 2', 2],
  ['return true ? 0 : 2', 0],
  ['return false ? 1 : undefined', undefined],
  ['return 1 ? 0 ? "a" : "b" : "c"', 'b'],
  ['return 0 ? "a" : 0 ? "b" : "c"', 'c'],
  ['return (1 ? 0 : 1) ? "a" : "b"', 'b'],
  ['let x; let y = 1 ? x = 5 : 6; return x + y', 10],
  ['return [1, 2, 3].map((n) => n > 1 ? n > 2 ? "c" : "b" : "a").join("")', 'abc'],
  ['const f = 1 ? (n) => n ? "x" : "y" : null; return f(0)', 'y'],
  ['return `${1 ? `${0 ? 1 : 2}` : 3}`', '2'],
  ['return ((a = 1 ? 2 : 3) => a)()', 2],
  ['let t = 4, tt = 5; return (1 ? t : tt) + (0 ? t : tt)', 9],
  ['const f = (n) => n > 1 ? n * f(n - 1) : 1; return f(5)', 120],
  ['return typeof (1 ? "a" : 2)', 'string'],
  ['return -(1 ? 2 : 3)', -2],
  ['return { a: 1 ? 2 : 3 }.a', 2],
  ['return [1 ? "" : 2, 0 ? "" : 2].join("/")', '/2'],
  ['return (0 || 1 ? /x/ : 2).source + (0 ? /x/ : 2)', 'x2'],
  ['let x; return (x = 0) ? "a" : "b"', 'b'],
  ['return ((n) => n, 1) ? "a" : "b"', 'a'],
  ['return 0 ? "a" : (1, "b")', 'b'],
  ['const f = 0 ? "a" : (n) => n; return f(3)', 3],
  ['return "1 ? 2 : 3".length + /a?b:c/.source.length', 14],
])('%s', (body, value) => {
  const code = withoutConditionals(called(body));
  expect(run(code)).toEqual(value);
  expect(run(called(body))).toEqual(value);
  expect(withoutConditionals(code)).toBe(code);
});

test('the same parts are evaluated, in the same order', () => {
  const { expression } = fc.letrec((tie) => ({
    expression: fc.oneof({ maxDepth: 5 }, tie('leaf'), tie('choice'), tie('sum')),
    leaf: fc
      .tuple(fc.nat(99), fc.boolean())
      .map(([id, truthy]) => `see(${String(id)},${String(truthy)})`),
    choice: fc
      .tuple(tie('expression'), tie('expression'), tie('expression'))
      .map(([a, b, c]) => `(${String(a)}?${String(b)}:${String(c)})`),
    sum: fc
      .tuple(tie('expression'), tie('expression'))
      .map(([a, b]) => `(${String(a)}||${String(b)})`),
  }));
  fc.assert(
    fc.property(expression, (source) => {
      const body = `const seen=[];const see=(id,value)=>{seen.push(id);return value&&id+1};const last=${String(source)};return [last,seen].join()`;
      expect(run(withoutConditionals(called(body)))).toBe(run(called(body)));
    }),
    { numRuns: 500 },
  );
});

test('a script without any stays as it is', () => {
  expect(withoutConditionals(called('return 1'))).toBe(called('return 1'));
});

test.each(['let a = 1 ? 2 : 3', '(() => 1 ? 2 : 3)()', 'f(1 ? 2 : 3); g()'])(
  '%s is not one function that is called at once',
  (code) => {
    expect(() => withoutConditionals(code)).toThrow(RangeError);
  },
);
