import { reasonInFrench } from '../charter-compiler/reason-in-french';
import type { Words } from './strings';

interface ReasonProps {
  readonly words: Words;
  /** As the compiler gives it, in English. */
  readonly reason: string;
}

/** What is to be mended, in the language of the page where it has words for it. */
export function Reason({ words, reason }: ReasonProps) {
  const french = words.language === 'fr' ? reasonInFrench(reason) : undefined;
  return <span lang={french === undefined ? 'en' : 'fr'}>{french ?? reason}</span>;
}
