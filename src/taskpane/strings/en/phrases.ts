import type { Strings } from '../translation';

/** Phrases: a sentence or two, put where the cursor is. */
export const phrases: Strings['phrases'] = {
  heading: 'Phrases',
  one: 'Phrase',
  of: (situation) => `Phrase · ${situation}`,
  keep: 'Keep the selection as a phrase',
  selectFirst: 'First select a sentence or two in your message, then come back to this button.',
  atCursor: 'It goes where the cursor is, in the font of your message.',
  inserted: 'Phrase inserted',
  onTop: 'It is on top of your message.',
  newTitle: 'New phrase',
  editTitle: 'Edit the phrase',
  startFrom: 'Start from this phrase',
  saved: (title) => `“${title}” is among your phrases.`,
};
