import type { Sentence } from '../strings';

/** Sentences one after the other, with what the first failure among them is searched by. */
export function together(sentences: readonly Sentence[]): Sentence {
  const code = sentences.find((sentence) => sentence.code !== undefined)?.code;
  const all = (): string => sentences.map((say) => say()).join(' ');
  return code === undefined ? all : Object.assign(all, { code });
}
