const plural = new Intl.PluralRules('fr');

/** « 1 expression », « 3 expressions »: French counts 0 and 1 as one. */
export function count(n: number, one: string, other: string): string {
  return `${String(n)} ${plural.select(n) === 'one' ? one : other}`;
}
