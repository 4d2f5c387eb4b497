import { languagesIn } from '../../text/language';
import type { Span } from '../../text/span';

/**
 * The language of the paragraph at an offset, for `lang`: nothing where it is neither that of the charter
 * nor of the English rules, so that a screen reader doesn't read German as French.
 * @param own the stretches that are read, in order; text spans
 */
export function paragraphLanguage(
  text: string,
  own: readonly Span[],
): (offset: number) => 'fr' | 'en' | undefined {
  const languages = languagesIn(text, own);
  return (offset) => {
    const language = languages.at(offset);
    return language === 'fr' || language === 'en' ? language : undefined;
  };
}
