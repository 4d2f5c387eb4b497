import type { Strings } from '../translation';

/** “When sending”, in the settings. */
export const send: Strings['send'] = {
  title: 'When sending',
  hint: 'Messages to clients are reviewed when you press Send. You can always send anyway.',
  check: 'Review when sending',
  checkOn: 'The review when sending is on.',
  checkOff: 'Your messages leave without a review.',
  prompts: 'Ask me about',
  prompt: {
    excuse: '“Je m’excuse”',
    retard: '“Pardon pour ma réponse tardive”',
    probleme: '“Le bug est corrigé”',
    reassurance: '“Pas de soucis”',
    inacheve: '“Je n’ai pas encore fini”',
    perso: 'The expressions of my list',
  },
  leftover: {
    client: 'Another client’s name or address',
    recipients: 'Two of my clients among the recipients',
    greeting: 'A greeting to somebody who is not a recipient',
    field: 'A blank or a mark of a template',
    address: 'An example address',
    attachment: 'An announced attachment that is missing',
    subject: 'An empty subject',
  },
  changed: 'Changed.',
  colleagues: 'My colleagues',
  colleaguesHint:
    'Messages among colleagues leave without a review. Your own domain is one of theirs; add those of your group.',
  domain: 'Internal domain',
  ofTheHouse: 'set by your agency',
  domainExample: 'agence.example',
  add: 'Add this domain',
  needsDomain: 'Write a domain, such as agence.example.',
  alreadyThere: 'This domain is in your list already.',
  added: (domain) => `${domain} is internal from now on.`,
  removed: (domain) => `${domain} has left the list.`,
  lists: 'Count distribution lists and unknown addresses as internal',
};
