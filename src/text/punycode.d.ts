declare module 'punycode/punycode.es6.js' {
  /** @throws RangeError where it is no Punycode */
  export function decode(label: string): string;
}
