import fc from 'fast-check';
import type { Client } from '../../../src/storage/clients/clients';
import type { MessageClient } from '../../../src/storage/clients/message-client';
import {
  enterValue,
  projectOf,
  followRecipients,
  proposeAgain,
  takeOver,
  proposeDraft,
  type FormDraft,
  type FormSource,
} from '../../../src/taskpane/templates/form-draft';
import { isFor } from '../../../src/taskpane/templates/is-for';
import {
  confirmedSender,
  messageToRemember,
} from '../../../src/taskpane/templates/message-to-remember';
import type { Template } from '../../../src/templates/template';
import { charterTemplate } from '../../templates/charter';

const goLive = charterTemplate('annonce-de-mise-en-production');
const SITE = 'https://www.acme.example/';
const AT = 1_800_000_000_000;

const to: MessageClient = {
  domain: 'acme.example',
  people: [{ name: 'Julie Martin', address: 'julie@acme.example', field: 'to' }],
};
const acme: Client = {
  domain: 'acme.example',
  name: 'Acme',
  used: 0,
  people: {},
  projects: [
    { name: 'Vitrine', used: 2, values: { site: SITE, contrat: true, formule: 'tous' } },
    { name: 'Boutique', used: 1, values: { site: 'https://boutique.acme.example/' } },
  ],
};
const source: FormSource = {
  today: '2026-11-23',
  sender: { name: 'Camille Durand', address: 'camille@agence.example' },
  to,
  client: acme,
};
const thomas: MessageClient = {
  domain: 'acme.example',
  people: [{ name: 'Martin Thomas', address: 'contact@acme.example', field: 'to' }],
};

test('starts from the last project, and says what is from there', () => {
  const draft = proposeDraft(goLive, source);
  expect(draft.values).toMatchObject({
    prenom: 'Julie',
    site: SITE,
    backOffice: `${SITE}wp-admin/`,
    contrat: true,
  });
  // What is as the template has it anyway needs no mark.
  expect(draft.recalled).toEqual(['site', 'contrat']);
  expect(draft.named).toEqual(['prenom']);
  expect(draft).toMatchObject({ client: 'Acme', project: 'Vitrine', guesses: {} });
});

test('what a template no longer keeps is not proposed', () => {
  const client = { ...acme, projects: [{ name: 'X', used: 1, values: { reglages: 'Tout.' } }] };
  const { values } = proposeDraft(goLive, { ...source, client });
  expect(values['reglages']).toMatch(/^Les redirections/);
});

test('no day is proposed on which the agency is closed', () => {
  const confirmation = charterTemplate('confirmation-de-la-date-de-mise-en-ligne');
  const closed = [{ from: '2026-11-24', to: '2026-12-31' }];
  const date = confirmation.fields.find(({ kind }) => kind === 'date')?.id ?? '';
  expect(proposeDraft(confirmation, { ...source, closed }).values[date]).toMatch(/^2027-01-/);
});

test('a name that is not certain is left to be confirmed', () => {
  const draft = proposeDraft(goLive, { ...source, to: thomas });
  expect(draft.values['prenom']).toBe('');
  expect(draft.guesses).toEqual({ prenom: 'Martin' });
  expect(enterValue(goLive, draft, 'prenom', 'Thomas').guesses).toEqual({});
});

test('what is entered is the person’s, and what follows from it loses its mark', () => {
  const draft = enterValue(goLive, proposeDraft(goLive, source), 'site', 'https://autre.example/');
  expect(draft.values['backOffice']).toBe('https://autre.example/wp-admin/');
  expect(draft.recalled).toEqual(['contrat']);
  expect(draft.typed).toEqual(['site']);
});

test('other recipients never overwrite what was entered', () => {
  const begun = enterValue(goLive, proposeDraft(goLive, source), 'prenom', 'Juliette');
  const other: FormSource = {
    ...source,
    to: { domain: 'client.example', people: [{ name: 'Inès', address: 'i@client.example' }] },
    client: { ...acme, domain: 'client.example', projects: [] },
  };
  const again = proposeAgain(goLive, begun, other);
  expect(again.values).toMatchObject({ prenom: 'Juliette', site: '', contrat: false });
  expect(again.proposedFor).toBe(proposeDraft(goLive, other).proposedFor);
  expect(again.proposedFor).not.toBe(begun.proposedFor);
});

describe('recipients that change', () => {
  const ines: FormSource = {
    ...source,
    to: {
      domain: 'client.example',
      people: [{ name: 'Inès Marchand', address: 'i@client.example' }],
    },
    client: {
      ...acme,
      domain: 'client.example',
      projects: [{ name: 'Y', used: 1, values: { site: 'https://www.client.example/' } }],
    },
  };
  const begun = enterValue(goLive, proposeDraft(goLive, source), 'prenom', 'Juliette');

  test('what nobody touched follows them, what was entered stays', () => {
    const followed = followRecipients(goLive, begun, ines);
    expect(followed.values).toMatchObject({
      prenom: 'Juliette',
      site: 'https://www.client.example/',
    });
    expect(followRecipients(goLive, followed, ines)).toBe(followed);
    expect(followRecipients(goLive, begun, source)).toBe(begun);
  });

  const outdated = (draft: FormDraft, now: FormSource): readonly string[] =>
    followRecipients(goLive, draft, now).outdated;

  test('there is something to say only where an entry would be another', () => {
    expect(outdated(begun, source)).toEqual([]);
    expect(outdated(begun, ines)).toEqual(['prenom']);
    const other = enterValue(goLive, proposeDraft(goLive, source), 'reglages', 'Tout.');
    expect(outdated(other, ines)).toEqual([]);
    const same = enterValue(goLive, proposeDraft(goLive, source), 'prenom', 'Inès');
    expect(outdated(same, ines)).toEqual([]);
  });

  test('it stays said while something else is filled, until that very entry is changed', () => {
    const followed = followRecipients(goLive, begun, ines);
    const more = enterValue(goLive, followed, 'reglages', 'Tout.');
    expect(more.outdated).toEqual(['prenom']);
    expect(outdated(more, ines)).toEqual(['prenom']);
    expect(enterValue(goLive, more, 'prenom', 'Mme Marchand').outdated).toEqual([]);
    expect(outdated(begun, source)).toEqual([]);
  });

  test('no entry is lost to what follows from another one', () => {
    const own = enterValue(goLive, begun, 'backOffice', 'https://www.client.example/wp-admin/');
    const both = enterValue(goLive, own, 'site', 'https://www.neuf.example/');
    for (const now of [ines, source, { ...source, to: undefined, client: undefined }]) {
      expect(followRecipients(goLive, both, now).values).toMatchObject({
        prenom: 'Juliette',
        backOffice: 'https://www.client.example/wp-admin/',
        site: 'https://www.neuf.example/',
      });
    }
  });

  test('whatever recipients come and go, entries stay and the rest is what they would be proposed', () => {
    const nobody: FormSource = { ...source, to: undefined, client: undefined };
    const both: FormSource = {
      ...source,
      to: { ...to, people: [...to.people, ...(ines.to?.people ?? [])] },
    };
    const sources = [source, ines, nobody, both];
    const typed = fc.dictionary(
      fc.constantFrom(...goLive.fields.map(({ id }) => id)),
      fc.constantFrom('', 'Tout.', 'https://x.example/'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ typed, now: fc.nat({ max: 3 }) }), { maxLength: 6 }),
        (steps) => {
          const entered: Record<string, string> = {};
          let draft = proposeDraft(goLive, source);
          for (const { typed: entries, now } of steps) {
            for (const [id, value] of Object.entries(entries)) {
              draft = enterValue(goLive, draft, id, value);
              entered[id] = value;
            }
            const before = draft.values;
            draft = followRecipients(goLive, draft, sources[now] ?? source);
            for (const id of Object.keys(entered)) expect(draft.values[id]).toBe(before[id]);
          }
          const last = steps[steps.length - 1];
          const fresh = proposeDraft(goLive, (last && sources[last.now]) ?? source);
          for (const { id, ...field } of goLive.fields) {
            if (id in entered || 'proposedFrom' in field) continue;
            expect(draft.values[id]).toBe(fresh.values[id]);
          }
        },
      ),
    );
  });

  test('taking over brings the entries along', () => {
    const taken = takeOver(goLive, begun, ines);
    expect(taken.values).toMatchObject({ prenom: 'Inès', site: 'https://www.client.example/' });
    expect(outdated(taken, ines)).toEqual([]);
    expect(taken.projectChosen).toBe(false);
  });
});

describe('projects', () => {
  const draft = proposeDraft(goLive, source);

  test('another site is another project, a page of the same one is not', () => {
    const other = enterValue(goLive, draft, 'site', 'https://nouveau.example/');
    expect(projectOf(goLive, other, acme)).toBeNull();
    const same = enterValue(goLive, draft, 'site', `${SITE}accueil`);
    expect(projectOf(goLive, same, acme)).toBe('Vitrine');
  });

  test('a first message is of the project that was kept of it, another site is not', () => {
    const first = enterValue(
      goLive,
      proposeDraft(goLive, { ...source, client: undefined }),
      'site',
      SITE,
    );
    expect(projectOf(goLive, first, undefined)).toBeNull();
    expect(projectOf(goLive, first, acme)).toBe('Vitrine');
    const other = enterValue(goLive, first, 'site', 'https://nouveau.example/');
    expect(projectOf(goLive, other, acme)).toBeNull();
  });

  test('the person has the last word: a project that they choose is corrected', () => {
    const other = enterValue(goLive, draft, 'site', 'https://nouveau.example/');
    const chosen = proposeAgain(goLive, other, source, 'Vitrine');
    expect(projectOf(goLive, chosen, acme)).toBe('Vitrine');
    expect(chosen.values['site']).toBe('https://nouveau.example/');
  });

  test('choosing one brings its values, a new one brings none', () => {
    const boutique = proposeAgain(goLive, draft, source, 'Boutique');
    expect(boutique.values['site']).toBe('https://boutique.acme.example/');
    const fresh = proposeAgain(goLive, draft, source, null);
    expect(fresh.values).toMatchObject({ site: '', prenom: 'Julie', contrat: false });
    expect(projectOf(goLive, fresh, acme)).toBeNull();
  });
});

describe('what is remembered', () => {
  test('nothing for a message to nobody', () => {
    const alone: FormSource = { today: source.today, sender: source.sender };
    expect(messageToRemember(goLive, proposeDraft(goLive, alone), alone, AT)).toBeUndefined();
  });

  test('values by their project, without dates, long texts or plain names', () => {
    const message = messageToRemember(goLive, proposeDraft(goLive, source), source, AT);
    expect(message).toEqual({
      domain: 'acme.example',
      at: AT,
      template: goLive,
      project: 'Vitrine',
      values: { site: SITE, backOffice: `${SITE}wp-admin/`, contrat: true },
      cleared: [],
      name: 'acme.example',
      nameIs: 'host',
      people: {},
    });
  });

  test('a first name that was corrected, by its address', () => {
    const asked = { ...source, to: thomas };
    const draft = enterValue(goLive, proposeDraft(goLive, asked), 'prenom', ' Thomas ');
    expect(messageToRemember(goLive, draft, asked, AT)?.people).toEqual({
      'contact@acme.example': 'Thomas',
    });
  });

  test('no first name where several are greeted', () => {
    const both = { ...to, people: [...to.people, ...thomas.people] };
    const asked = { ...source, to: both };
    const draft = enterValue(goLive, proposeDraft(goLive, asked), 'prenom', 'Julie et Thomas');
    expect(messageToRemember(goLive, draft, asked, AT)?.people).toEqual({});
  });

  test('the writer’s own name, once they confirmed it', () => {
    const signed: Template = {
      ...goLive,
      fields: [{ id: 'moi', kind: 'person', of: 'sender', label: 'Vous', required: true }],
    };
    const certain = proposeDraft(signed, source);
    expect(certain.values['moi']).toBe('Camille Durand');
    expect(confirmedSender(signed, certain)).toBeUndefined();
    const unsure = { ...source, sender: { name: 'Martin Thomas', address: 'x@agence.example' } };
    const draft = proposeDraft(signed, unsure);
    expect(draft.guesses).toEqual({ moi: 'Martin Thomas' });
    expect(confirmedSender(signed, enterValue(signed, draft, 'moi', 'Thomas Martin'))).toBe(
      'Thomas Martin',
    );
    const known = proposeDraft(signed, { ...unsure, confirmedSender: 'Thomas Martin' });
    expect(known.values['moi']).toBe('Thomas Martin');
  });
});

describe('what was asked for before', () => {
  const asked = {
    what: 'contents',
    template: 'demande-de-contenus-et-d-acces',
    project: 'Boutique',
    asked: new Date(2026, 10, 12, 18, 30).getTime(),
    due: '2026-11-20',
  };
  const firm = charterTemplate('relance-ferme');
  const reminding: FormSource = { ...source, client: { ...acme, awaited: [asked] }, asked };

  test('fills its reminder: the day, the words, the project', () => {
    const draft = proposeDraft(firm, reminding);
    expect(draft.values).toMatchObject({ demande: '2026-11-12', element: 'vos contenus' });
    expect(draft.recalled).toEqual(expect.arrayContaining(['demande', 'element']));
    expect(draft.project).toBe('Boutique');
  });

  test('is due again the working day after the day that the reminder gives', () => {
    const draft = enterValue(firm, proposeDraft(firm, reminding), 'date', '2026-11-27');
    expect(messageToRemember(firm, draft, reminding, AT)).toMatchObject({
      project: 'Boutique',
      awaits: { what: 'contents', template: 'relance-ferme', due: '2026-11-30', again: asked },
    });
  });

  test('a first request is awaited for the working days that its template says', () => {
    const validation = charterTemplate('demande-de-validation');
    const draft = proposeDraft(validation, source);
    expect(messageToRemember(validation, draft, source, AT)?.awaits).toEqual({
      what: 'validation',
      template: 'demande-de-validation',
      due: '2026-11-26',
    });
    expect(messageToRemember(goLive, proposeDraft(goLive, source), source, AT)).not.toHaveProperty(
      'awaits',
    );
  });

  test('without recipients, a reminder is still the client’s who was come back to', () => {
    const alone: FormSource = { ...reminding, to: undefined };
    const draft = proposeDraft(firm, alone);
    expect(messageToRemember(firm, draft, alone, AT)).toMatchObject({ domain: 'acme.example' });
    expect(isFor(draft, 'acme.example')).toBe(true);
    expect(isFor(draft, 'acme')).toBe(false);
  });
});

test('the renewal of a contract comes from its day, and is then seen to', () => {
  const renewal = charterTemplate('renouvellement-du-contrat');
  const under: FormSource = { ...source, client: { ...acme, anniversary: '2024-12-20' } };
  const draft = proposeDraft(renewal, under);
  expect(draft.values['echeance']).toBe('2026-12-20');
  expect(draft.recalled).toContain('echeance');
  expect(messageToRemember(renewal, draft, under, AT)?.renewed).toBe('2026-12-20');
});
