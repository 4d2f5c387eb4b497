/** How many of the same words two lists begin with. */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared++;
  return shared;
}

const words = (text: string): readonly string[] => text.match(/\s+|[^\s]+/g) ?? [];

/** What stands before, what differs, and what follows. */
type Parts = [head: string, change: string, tail: string];

/** The words of both that differ: as [head, change, tail] of each. */
export function differing(before: string, after: string): readonly [Parts, Parts] {
  const [one, other] = [words(before), words(after)];
  const head = sharedWords(one, other);
  const rest = [one.slice(head), other.slice(head)] as const;
  const tail = sharedWords(rest[0].slice().reverse(), rest[1].slice().reverse());
  const parts = (list: readonly string[]): Parts => [
    list.slice(0, head).join(''),
    list.slice(head, list.length - tail).join(''),
    list.slice(list.length - tail).join(''),
  ];
  return [parts(one), parts(other)];
}
