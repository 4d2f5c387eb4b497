import type { EnglishTemplates } from '../templates/template';
import compiled from './compiled/templates-en.json';

const checked: unknown = compiled;

/** The charter's templates in English; `compileEnglish` checked each entry when it wrote them. */
export const englishTemplates = checked as EnglishTemplates;
