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
  return {
    title: titleOf(words),
    phase: OWN_PHRASE,
    subject: '',
    text,
    fields: [],
    proposals: recogniseFields(text, '', people, strings.userTemplates),
    images: 0,
    tables: 0,
  };
}

/** Its first words, without the punctuation that ends them. */
function titleOf(words: string): string {
  const all = words.trim().split(/\s+/);
  const first = all.slice(0, TITLE_WORDS).join(' ').slice(0, TITLE_LENGTH);
  // Small words lead on to what is cut off; where most are small, they are what it says.
  const whole = all.length > TITLE_WORDS ? first.replace(/(?:\s+\S{1,3}){1,3}$/, '') : first;
  return whole.replace(/[.,:;!?\s]+$/, '');
}
