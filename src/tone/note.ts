import type { Note } from './match/rules';

/** A note in the language that the pane speaks, and the language that it is in. */
export function noteIn(note: Note, language: 'fr' | 'en'): { text: string; language: 'fr' | 'en' } {
  return typeof note === 'string'
    ? { text: note, language: 'fr' }
    : { text: note[language], language };
}
