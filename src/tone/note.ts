/** Why a rule speaks: in French alone, or by the language that the reader has chosen for the pane. */
export type Note = string | { readonly fr: string; readonly en: string };

/** A note in the language that the pane speaks, and the language that it is in. */
export function noteIn(note: Note, language: 'fr' | 'en'): { text: string; language: 'fr' | 'en' } {
  return typeof note === 'string'
    ? { text: note, language: 'fr' }
    : { text: note[language], language };
}
