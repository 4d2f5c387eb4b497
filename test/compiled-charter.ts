import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkedRules } from '../src/charter/checked-rules';
import type { CompiledTemplates, EnglishTemplates } from '../src/templates/template';

/**
 * The compiled charter for what runs in Node's own modules, where JSON can't be imported as the build does:
 * Playwright's tests.
 */
const compiled = (name: string): unknown =>
  JSON.parse(readFileSync(join('src', 'charter', 'compiled', name), 'utf8'));

export const toneRules = checkedRules(compiled('tone.json'));
export const englishToneRules = checkedRules(compiled('tone-en.json'));
export const templates = compiled('templates.json') as CompiledTemplates;
export const englishTemplates = compiled('templates-en.json') as EnglishTemplates;
