import type { CompiledTemplates } from '../templates/template';
import compiled from './compiled/templates.json';

const checked: unknown = compiled;

/** The charter's phases and templates; `compileTemplates` checked each entry when it wrote them. */
export const templates = checked as CompiledTemplates;
