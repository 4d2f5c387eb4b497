import { recogniseFields, type DraftPeople } from '../../templates/recognise-fields';
import { escapeText } from '../../templates/text-marks';
import { MOST, OWN_PHRASE } from '../../templates/user-template';
import type { UserTemplateDraft } from '../../templates/user-template-draft';
import { strings } from '../strings';

/** Words of a phrase that it is called by. */
const TITLE_WORDS = 6;
/** UTF-16 units of its name. */
const TITLE_LENGTH = 80;

/** A phrase of one's own to begin with, from what is selected in a message. @param words not empty */
export function phraseDraft(words: string, people: DraftPeople): UserTemplateDraft {
  const text = escapeText(words.replace(/\s*[\r\n]+\s*/g, '\n')).slice(0, MOST.text);
  const title = words
    .split(/\s+/, TITLE_WORDS)
    .join(' ')
    // Small words at its end lead on to what is cut off.
    .replace(/(?:\s+\S{1,3})*[.,:;!?\s]*$/, '')
    .slice(0, TITLE_LENGTH);
  return {
    title,
    phase: OWN_PHRASE,
    subject: '',
    text,
    fields: [],
    proposals: recogniseFields(text, '', people, strings.userTemplates),
    images: 0,
    tables: 0,
  };
}
