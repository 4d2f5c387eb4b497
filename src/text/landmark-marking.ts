import type { InlineStyle } from './inline-style';
import type { LandmarkKind } from './landmark';

/** The attributes by which mail clients mark the parts of a message, as they stand in the source. */
export interface Marking {
  id: string;
  className: string;
  name: string;
  type: string;
  /** Zimbra's `data-marker`. */
  marker: string;
  /** Odoo's `data-o-mail-quote`. */
  odoo: string;
}

/**
 * What webmails put before the names of a message that they show or quote again: Outlook `x_`, Gmail
 * `m_123…`, Yahoo `ydp1a2b…` and `yiv123…`; several at once when quoted several times.
 */
const REQUOTED = /^(?:x_|m_-?\d+_?|ydp[0-9a-f]+?(?=yahoo)|ydp[0-9a-f]{6,12}_?|yiv\d+)+/;

/**
 * Names in lower case, without those prefixes. Where they come from is public sent mail and the
 * parsers that read it: Outlook on the web and new Outlook (`divRplyFwdMsg`, `appendonsend`,
 * `Signature`), Outlook for iOS, Android and new Mac (`*reference-message*`,
 * `ms-outlook-mobile-signature`), Outlook 2003 (`OutlookMessageHeader`), Outlook 2011 for Mac
 * (`OLK_SRC_BODY_SECTION`), Outlook.com before 2013 (`stopSpelling`), classic (`_MailOriginal`,
 * `_MailAutoSig`), Zimbra (`zwchr`, `__QUOTED_TEXT__`), Teams (`me-email-text`), Skype
 * (`divSkypeMeeting`).
 */
const MARKS = new Map<string, LandmarkKind>();

function mark(kind: LandmarkKind, names: string): void {
  names.split(' ').forEach((name) => MARKS.set(name, kind));
}

mark('thread', 'divrplyfwdmsg olk_src_body_section outlookmessageheader moz-email-headers-table');
mark('thread', 'mail-editor-reference-message-container ms-outlook-mobile-reference-message');
mark('thread', 'zwchr stopspelling');
mark('compose-end', 'appendonsend _mailoriginal');
mark('thread', '__divider__ __headers__ __quoted_text__');
mark('wrap', 'gmail_quote gmail_quote_container yahoo_quoted moz-forward-container zmail_extra');
mark('wrap', 'protonmail_quote tutanota_quote hs_reply freshdesk_quote messagereplysection');
mark('wrap', 'mailspring-quote nylas-quote front-blockquote sparrow_quote email-quote');
mark('wrap', 'isforwardcontent isreplycontent');
mark('meeting', 'me-email-text divskypemeeting');
mark('attribution', 'gmail_attr moz-cite-prefix airmail_on bloop_on moz-txt-cite-prefix');
mark('signature', 'signature _mailautosig gmail_signature gmail_signature_prefix moz-signature');
mark('signature', 'applemailsignature acompli_signature ms-outlook-mobile-signature');
mark('signature', 'protonmail_signature_block messagesignaturesection bloop_sign airmail_sign');
mark('signature', 'mobile-signature msoautosig zmail_signature -x-evo-signature spark-signature');
mark('signature', '__sig_pre__ __sig_post__');

/** The more telling of the marks on one element wins. */
const ORDER: readonly LandmarkKind[] = [
  'thread',
  'compose-end',
  'wrap',
  'meeting',
  'attribution',
  'signature',
];

/** @returns undefined for the many elements that no client has marked. */
export function landmarkOf(
  tag: string,
  { id, className, name, type, marker, odoo }: Marking,
  style: InlineStyle | undefined,
): LandmarkKind | undefined {
  if (tag === 'hr') return id !== '' && named(id) === 'thread' ? 'thread' : 'rule';
  let strongest: LandmarkKind | undefined;
  if (id !== '') strongest = named(id);
  if (name !== '') strongest = stronger(strongest, named(name));
  if (marker !== '') strongest = stronger(strongest, named(marker));
  if (className !== '' && !isWordStyle(className)) {
    className.split(/\s+/).forEach((token) => {
      strongest = stronger(strongest, named(token));
    });
  }
  if (style !== undefined && style.bookmark !== undefined) {
    strongest = stronger(strongest, named(style.bookmark));
  }
  if (strongest === 'wrap' && tag === 'blockquote') return 'quote';
  if (strongest !== undefined) return strongest;
  if (odoo === '1') return 'quote';
  if (tag === 'blockquote') return type.toLowerCase() === 'cite' ? 'quote' : 'indent';
  if (tag === 'li') return 'item';
  if (style === undefined) return undefined;
  if (style.ruledLeft && tag === 'div') return 'indent';
  return style.ruledAbove ? 'rule' : undefined;
}

/** The class of nearly every paragraph of Word; known at a glance, since there are so many. */
function isWordStyle(className: string): boolean {
  return className === 'MsoNormal' || className === 'MsoListParagraph';
}

function stronger(
  one: LandmarkKind | undefined,
  other: LandmarkKind | undefined,
): LandmarkKind | undefined {
  if (one === undefined || other === undefined) return one || other;
  return ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other;
}

function named(value: string): LandmarkKind | undefined {
  const bare = value.replace(REQUOTED, '').toLowerCase();
  const kind = MARKS.get(bare);
  if (kind !== undefined) return kind;
  // Yahoo numbers its quotes: `ydp9b1f0a55yahoo_quoted_5894033310`.
  return /yahoo_quoted(?:_\d+)?$/.test(bare) ? 'wrap' : undefined;
}
