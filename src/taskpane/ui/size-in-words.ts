import { language, strings } from '../strings';

/** The size of a file, in the language that is spoken now: « 1,2 Mo ». @param bytes more than none are 0,1 ko at least */
export function sizeInWords(bytes: number): string {
  const isMega = bytes >= 1e6;
  const amount = Math.max(bytes / (isMega ? 1e6 : 1e3), bytes > 0 ? 0.1 : 0);
  const maximumFractionDigits = amount < 10 ? 1 : 0;
  return strings.besides.size(amount.toLocaleString(language, { maximumFractionDigits }), isMega);
}
