import type { CompiledTemplates } from '../templates/template';
import compiled from './compiled/phrases.json';

const checked: unknown = compiled;

/** The charter's phrases by situation; `compilePhrases` checked each when it wrote them. */
export const phrases = checked as CompiledTemplates;
