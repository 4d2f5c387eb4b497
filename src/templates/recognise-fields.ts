import { domainOf, isUnder, hostName } from '../text/domain';
import { parseAddress } from './address';
import { firstNameOf, fullNameOf, type NamedAddress } from './person-name';
import type { Field } from './template';
import { WEB_ADDRESS, withoutPunctuation } from './text-marks';

/** Words of a draft that another message would say otherwise, and the field that would say them. */
export interface FieldProposal {
  readonly field: Field;
  /** As they stand in the text. */
  readonly shown: string;
  /** The line of greeting that they stand in alone: it goes with them when the field stays empty. */
  readonly greeting?: string;
  /** Whether to take it as accepted until the person says otherwise. */
  readonly likely: boolean;
}

/** Whose message it is. */
export interface DraftPeople {
  readonly sender: NamedAddress;
  readonly recipients: readonly NamedAddress[];
  /** Whether everybody may have an address at this domain. */
  readonly isSharedProvider: (domain: string) => boolean;
}

/** What the proposals' labels say; by what was recognised. */
export interface FieldLabels {
  readonly firstName: string;
  readonly firstNameHelp: string;
  readonly recipient: string;
  readonly sender: string;
  readonly client: string;
  readonly site: string;
  readonly staging: string;
  readonly backOffice: string;
  readonly address: string;
  readonly date: string;
}

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const DAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const S = '[ \\u00a0\\u202f]+';
const DATE = new RegExp(
  `\\b(?:(?:${DAYS})${S})?(?:1er|[12]?\\d|3[01])${S}(?:${MONTHS})(?:${S}(?:19|20)\\d\\d)?(?![\\w\\u00c0-\\u024f])` +
    '|\\b(?:0?[1-9]|[12]\\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.](?:20)?\\d\\d(?!\\d)',
  'gi',
);
const LETTER = '[a-z\\u00c0-\\u024f]';
const GREETING = new RegExp(
  `^((?:Bonjour|Bonsoir|Salut|Cher|Chère|Hello)${S})([A-Z\\u00c0-\\u00de]${LETTER}+(?:-[A-Z\\u00c0-\\u00de]${LETTER}+)?)([ \\u00a0\\u202f]*[,!.]?)$`,
  'm',
);
const NOT_A_NAME = /^(?:Madame|Monsieur|Mesdames|Messieurs|Tous|Toutes|Mme|Client|Confrère)$/i;
const STAGING =
  /(?:^|[./-])(?:pre-?prod|preproduction|recette|staging|stage|test|demo|dev|uat)\d*(?=[./-])/i;
const BACK_OFFICE =
  /\/(?:wp-admin|wp-login\.php|admin|administrator|backoffice|back-office|login)\b/i;
/** More proposals than that is a list to go through, not help. */
const MOST = 20;

/**
 * The addresses, dates and names of a draft that may become fields, each once, in the order in which they
 * stand: `likely` those that change with the client or the day.
 * @param text as a template's text; `subject` likewise
 */
export function recogniseFields(
  text: string,
  subject: string,
  people: DraftPeople,
  labels: FieldLabels,
): FieldProposal[] {
  const all = `${subject}\n${text}`;
  const found: { at: number; proposal: FieldProposal }[] = [];
  const taken: string[] = [];
  const propose = (
    wanted: string,
    label: string,
    shown: string,
    likely: boolean,
    rest: Omit<Partial<FieldProposal>, 'field'> & { field?: Partial<Field> },
  ): void => {
    const at = placeOf(all, shown);
    if (at < 0 || found.some(({ proposal }) => proposal.shown === shown)) return;
    const { field, ...others } = rest;
    let id = wanted;
    for (let n = 2; taken.indexOf(id) >= 0; n += 1) id = wanted + String(n);
    const again = id.slice(wanted.length);
    taken.push(id);
    const full = {
      required: true,
      kind: 'text',
      ...field,
      id,
      label: again ? `${label} ${again}` : label,
    };
    found.push({ at, proposal: { ...others, field: full as Field, shown, likely } });
  };

  proposePeople(text, all, people, labels, propose);
  const own = domainOf(people.sender.address);
  addressesIn(all).forEach((address) => {
    const host = hostOf(address);
    const mine = isUnder(host, own);
    const [id, label] = STAGING.test(host + '/')
      ? ['preproduction', labels.staging]
      : BACK_OFFICE.test(address)
        ? ['backOffice', labels.backOffice]
        : /^https?:\/\/[^/]+\/?$/i.test(address)
          ? ['site', labels.site]
          : ['adresse', labels.address];
    propose(id, label, address, !mine, { field: { kind: 'address' } });
  });
  (all.match(DATE) || []).forEach((date) => {
    propose('date', labels.date, date, true, { field: { kind: 'date' } });
  });
  return found
    .sort((one, other) => one.at - other.at)
    .slice(0, MOST)
    .map(({ proposal }) => proposal);
}

type Propose = (
  id: string,
  label: string,
  shown: string,
  likely: boolean,
  rest: Omit<Partial<FieldProposal>, 'field'> & { field?: Partial<Field> },
) => void;

function proposePeople(
  text: string,
  all: string,
  { sender, recipients, isSharedProvider }: DraftPeople,
  labels: FieldLabels,
  propose: Propose,
): void {
  const greeting = GREETING.exec(text);
  const greeted = greeting?.[2] ?? '';
  if (greeting && !NOT_A_NAME.test(greeted)) {
    const only = all.split(wordOf(greeted)).length === 2;
    propose('prenom', labels.firstName, greeted, true, {
      ...(only ? { greeting: greeting[0] } : {}),
      field: only
        ? { kind: 'person', required: false, help: labels.firstNameHelp }
        : { kind: 'person' },
    });
  }
  recipients.forEach((recipient) => {
    [fullNameOf(recipient)?.name, firstNameOf(recipient)?.name].forEach((name) => {
      if (name !== undefined && name !== '' && name !== greeted) {
        propose('destinataire', labels.recipient, name, true, { field: { kind: 'person' } });
      }
    });
  });
  const mine = fullNameOf(sender)?.name;
  if (mine !== undefined) {
    propose('expediteur', labels.sender, mine, false, {
      field: { kind: 'person', of: 'sender', default: mine },
    });
  }
  const own = domainOf(sender.address);
  recipients.forEach(({ address }) => {
    const domain = domainOf(address);
    const [name = ''] = domain.split('.').slice(-2);
    if (domain === own || name.length < 3 || isSharedProvider(domain)) return;
    const called = new RegExp(
      `(?:^|[^\\w@./\\u00c0-\\u024f-])(${name.replace(/[^a-z0-9]/gi, '[ -]?')})(?![\\w\\u00c0-\\u024f@/-]|\\.\\w)`,
      'i',
    ).exec(all);
    if (called)
      propose('client', labels.client, called[1] ?? '', true, { field: { kind: 'text' } });
  });
}

/** The text with the field in place of the words that were recognised. */
export function withField(text: string, { field, shown, greeting }: FieldProposal): string {
  const mark = `{${field.id}}`;
  const greeted = greeting === undefined ? undefined : greeting.split(wordOf(shown)).join(mark);
  const placed =
    greeting === undefined || greeted === undefined
      ? text
      : text
          .split('\n')
          .map((line) => (line === greeting ? `{#${field.id}}${greeted}{/${field.id}}` : line))
          .join('\n');
  return placed.split(wordOf(shown)).join(mark);
}

/** The text with the words again in place of their field. */
export function withoutField(text: string, { field, shown }: FieldProposal): string {
  return text
    .split(new RegExp(`\\{[#^/]${field.id}\\}`))
    .join('')
    .split(`{${field.id}}`)
    .join(shown);
}

/** Where the words stand by themselves, not in a longer word, number or address. */
function wordOf(shown: string): RegExp {
  const literal = shown.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const address = /^https?:/i.test(shown);
  // Without a lookbehind, which classic Outlook's runtime lacks, what comes before is checked by \b.
  const start = /^\w/.test(shown) && !address ? '\\b' : '';
  const end = address ? '(?=[.,;:!?»*]*(?:[\\s)\\]»<]|$))' : '(?![\\w\\u00c0-\\u024f])';
  return new RegExp(start + literal + end);
}

function placeOf(text: string, shown: string): number {
  const found = wordOf(shown).exec(text);
  return found ? found.index : -1;
}

function addressesIn(text: string): string[] {
  const found: string[] = [];
  for (let at = text.search(/https?:\/\//i); at >= 0;) {
    const [whole = ''] = WEB_ADDRESS.exec(text.slice(at, at + 2000)) || [];
    const address = withoutPunctuation(whole);
    if (parseAddress(address) && found.indexOf(address) < 0) found.push(address);
    const from = at + Math.max(1, whole.length);
    const next = text.slice(from).search(/https?:\/\//i);
    at = next < 0 ? -1 : from + next;
  }
  return found;
}

function hostOf(address: string): string {
  const [, host = ''] = /^https?:\/\/([^/?#:]+)/i.exec(address) || [];
  return hostName(host);
}
