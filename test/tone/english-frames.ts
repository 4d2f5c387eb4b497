/** What may stand around an English sentence that a rule flags; `{S}` begins a sentence, `{s}` goes on with one. */
export const ENGLISH_CONTEXTS: readonly string[] = [
  '{S}.',
  '{S}!',
  '{S}?',
  '{S}…',
  '{S}',
  'Hi Anna, {s}.',
  'Dear Anna,\n\n{S}.\n\nKind regards',
  'Yes, {s}.',
  'As agreed, {s}.',
  'In short: {s}.',
  'The site is live: {s}.',
  'The site is live – {s}.',
  'The site is live ({s}).',
  'The site is live; {s}.',
  '• {S}',
  '- {S};',
  'The site is live, {s}.',
  'The site is live and {s}.',
  'The site is live, but {s}.',
  'The site is live, so {s}.',
  '{S}, but the site is live.',
  '{S} but the site is live.',
  '{S} and the site is live.',
  '{S} and tested the form.',
  '{S}, and have a nice day.',
  '{S}, here is the link.',
  '{S} – here is the link.',
  '{S} (here is the link).',
  '{S} because the team was busy.',
  '{S} by our host.',
  '{S} this morning.',
  '{S} on Monday.',
  '{S} for now.',
  '{S} with the form.',
  '{S}. It may come back.',
  'We told Anna that {s}.',
  'I think {s}.',
  'Anna says {s}.',
  'If {s}, call us.',
  'Once {s}, we go live.',
  'Did you know that {s}?',
];

/** The sentence in a context; a name or « I » keeps its capital. */
export function inContext(context: string, sentence: string): string {
  const lower = /^(?:I\b|[A-Z]{2})/.test(sentence)
    ? sentence
    : sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return context.replace('{S}', sentence).replace('{s}', lower);
}
