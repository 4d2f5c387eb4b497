const plural = new Intl.PluralRules('en');

/** “1 expression”, “0 expressions”, “3 expressions”. */
export function count(n: number, one: string, other: string): string {
  return `${String(n)} ${plural.select(n) === 'one' ? one : other}`;
}
