/** Own templates with lists that look like the headers of a message go into any draft. */
import { fill } from '../../src/templates/fill';
import { compileUserTemplate } from '../../src/templates/user-template';
import type { Field } from '../../src/templates/template';
import { behaviourById } from '../../src/testing/client-behaviours';
import { readMessage } from '../../src/text/message';
import { draftHost, insertTemplate, OWN, REPLY } from './drafts';

const AFTER = 'Merci de les valider.';
const LISTS: Record<string, string> = {
  'settings of a mailing':
    '- Expéditeur : {exp}\n- Destinataire : contact@client.example\n- Sujet : Commande\n- Date : 04/05/2026 09:30',
  minutes: 'Objet : point hebdomadaire\nDate : 4 mai 2026 à 10h30\nDestinataires : Julie, Paul',
  'a planned operation': 'Date : mardi 5 mai 2026\nDe : 22:00\nÀ : 23:30\nObjet : passage en PHP 8',
  'a numbered list': '1. De : Lyon\n2. À : Paris\n3. Date : 05/05/2026 08:04\n4. Objet : atelier',
  'copied headers':
    'From: Boutique <{exp}>\nTo: contact@client.example\nSubject: Commande\nDate: Tue, 5 May 2026 09:30:00 +0200',
  'what someone wrote': 'Le 5 mai 2026 à 9h30, l’hébergeur nous a écrit :\nle serveur est prêt.',
};
const fields: readonly Field[] = [
  { id: 'exp', kind: 'text', label: 'Expéditeur', required: true, default: 'site@client.example' },
];

function filledWith(list: string) {
  const text = `Bonjour,\n\nVoici le détail :\n\n${list}\n\n${AFTER}`;
  const { template, problems } = compileUserTemplate({
    id: 'mien:x',
    title: 'Détail',
    phase: 'recette',
    subject: '',
    text,
    fields: fields.filter(({ id }) => list.includes(`{${id}}`)),
  });
  expect(problems).toEqual([]);
  const filling = fill(template, { exp: 'site@client.example' });
  if (!filling.ok) throw new Error('blank');
  return filling.filled;
}

describe.each(Object.entries(LISTS))('%s', (_name, list) => {
  test.each([
    ['a new message', OWN, 'html', 'faithful'],
    ['a reply', REPLY, 'html', 'faithful'],
    ['the web', REPLY, 'html', 'web'],
    ['classic', REPLY, 'html', 'classic'],
    ['plain text', 'Bonjour Julie,\n\nVoici.\n', 'text', 'faithful'],
  ] as const)('is inserted and read: %s', async (_draft, body, format, manner) => {
    for (const place of ['cursor', 'top'] as const) {
      const { host, editing } = draftHost({ body, format, manner: behaviourById(manner) });
      const outcome = await insertTemplate(host, filledWith(list), place, 'ask', editing);
      expect(outcome.kind).toBe('done');
      const { map, own } = readMessage(host.body(), format);
      const words = own.map(({ from, to }) => map.text.slice(from, to)).join('\n');
      expect(words).toContain(AFTER);
    }
  });
});
