/** The largest number up to `most` that holds, where every smaller one than it holds too; else `0`. */
export function mostThat(holds: (count: number) => boolean, most: number): number {
  if (holds(most)) return most;
  let [good, bad] = [0, most];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
