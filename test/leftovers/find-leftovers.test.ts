import { findLeftovers, type Surroundings } from '../../src/leftovers/find-leftovers';
import { greetedOthers } from '../../src/leftovers/greeted-other';
import { LEFTOVER_KINDS } from '../../src/leftovers/leftover';
import {
  ignore,
  NO_CHOICES,
  parseChoices,
  serializeChoices,
  withoutIgnored,
} from '../../src/leftovers/message-choices';
import { nameKind } from '../../src/templates/first-names';
import { firstNameOf } from '../../src/templates/person-name';
import { templates } from '../../src/charter/templates';
import { outlookBody } from '../bench/outlook-body';
import { htmlMessage, written } from './written';
import { LONGER, growth, MOST_GROWTH } from '../growth';

const around: Surroundings = {
  greetings: (message, correspondents) =>
    greetedOthers(message, correspondents, {
      isPerson: (who) => firstNameOf(who) !== undefined,
      isFirstName: (folded) => nameKind(folded) !== 'unknown',
    }),
  sender: 'camille@agence.example',
  recipients: [{ name: 'Julie', address: 'julie@acme.example' }],
  clients: [
    { domain: 'acme.example', sites: [] },
    { domain: 'boulon.example', name: 'Boulonnerie Martin', sites: [] },
  ],
  subject: 'Mise en ligne',
  attachments: 0,
};

const EVERYTHING =
  'Bonjour Marc,\nLe site {{site}} (https://adressedusite.com/) de la Boulonnerie Martin est prêt.\nCi-joint le devis, voir {{site}}.';

test('each kind is found, the gravest first, the same words once', () => {
  const found = findLeftovers(written(EVERYTHING), { ...around, subject: ' ' });
  expect(found.map(({ kind, actual }) => [kind, actual])).toEqual([
    ['client', 'Boulonnerie Martin'],
    ['greeting', 'Marc'],
    ['field', '{{site}}'],
    ['address', 'https://adressedusite.com/'],
    ['attachment', 'Ci-joint'],
    ['subject', ''],
  ]);
  for (const { span, actual } of found) {
    expect(EVERYTHING.slice(span?.from, span?.to)).toBe(span ? actual : EVERYTHING);
  }
});

test('only the kinds that are wanted are looked for', () => {
  for (const kind of LEFTOVER_KINDS) {
    const both = [...around.recipients, { name: 'Paul', address: 'paul@boulon.example' }];
    const recipients = kind === 'recipients' ? both : around.recipients;
    const message = written(EVERYTHING);
    const found = findLeftovers(message, { ...around, recipients, subject: '' }, [kind]);
    expect(found.map((leftover) => leftover.kind)).toEqual([kind]);
  }
});

describe('a greeting', () => {
  const greeted = (line: string, ...recipients: [string, string][]): string[] =>
    findLeftovers(
      written(`${line}\nLe site est prêt.`),
      { ...around, recipients: recipients.map(([name, address]) => ({ name, address })) },
      ['greeting'],
    ).map(({ actual }) => actual);
  const julie: [string, string] = ['Julie Martin', 'julie@acme.example'];

  test.each([
    ['Bonjour Marc,', ['Marc']],
    ['Bonjour Marc, le site est prêt.', ['Marc']],
    ['Bonjour Julie et Marc,', ['Marc']],
    ['Chère Sophie,', ['Sophie']],
    ['Hello Paul!', ['Paul']],
    ['Bonjour à vous Sophie,', ['Sophie']],
    ['Bonjour sophie,', ['sophie']],
    ['Bonjour @Sophie Durand,', ['Sophie']],
    ['Bonjour Sophie/Julie,', ['Sophie']],
    ['Sophie,', ['Sophie']],
    ['Julie,', []],
    ['Le site est prêt.\nSophie,', []],
    ['bonjour tous,', []],
    ['Bonjour Julie,', []],
    ['Bonjour Julie, Marc est absent lundi.', []],
    ['Bonjour à tous,', []],
    ['Bonjour,', []],
    ['Bonjour Madame Sophie,', []],
    ['Bonjour Monsieur Martin,', []],
    ['Bonjour Tifaine,', []],
    ['Marc, bonjour,', []],
  ])('« %s » to Julie', (line, expected) => {
    expect(greeted(line, julie)).toEqual(expected);
  });

  test.each([
    ['Bonjour Alex,', ['Alexandre Petit', 'a.petit@acme.example']],
    ['Bonjour Manu,', ['Emmanuelle Petit', 'epetit@acme.example']],
    ['Bonjour Tom,', ['Thomas Petit', 'x@acme.example']],
    ['Bonjour Jean,', ['Jean-Marc Petit', 'x@acme.example']],
    ['Bonjour Marc,', ['', 'marc.petit@acme.example']],
    ['Bonjour Marc,', ['Support Acme', 'support@acme.example']],
    ['Bonjour Marc,', ['contact@acme.example', 'contact@acme.example']],
  ] as [string, [string, string]][])('« %s » to %s may be right', (line, recipient) => {
    expect(greeted(line, recipient)).toEqual([]);
    expect(greeted(line, recipient, julie)).toEqual([]);
  });

  test('to a list, or to nobody yet, says nothing', () => {
    expect(greeted('Bonjour Marc,')).toEqual([]);
    const list = { name: 'Julie', address: 'julie@acme.example', isList: true as const };
    expect(
      findLeftovers(written('Bonjour Marc,'), { ...around, recipients: [list] }, ['greeting']),
    ).toEqual([]);
  });
});

describe('two clients among the recipients', () => {
  const together = (recipients: string[], inside: string[] = []): string[] =>
    findLeftovers(
      written('Bonjour,'),
      {
        ...around,
        inside,
        recipients: recipients.map((address) => ({ name: '', address })),
      },
      ['recipients'],
    ).map(({ actual }) => actual);

  test.each([
    [['julie@acme.example', 'paul@boulon.example'], ['acme.example, Boulonnerie Martin']],
    [['julie@acme.example', 'marc@acme.example'], []],
    [['julie@acme.example', 'paul@inconnu.example'], []],
    [['julie@acme.example', 'camille@agence.example'], []],
    [['paul@boulon.example'], []],
    [['JULIE@ACME.example', 'paul@lyon.boulon.example'], ['acme.example, Boulonnerie Martin']],
    [['julie@acme.example', 'paul@boulon.example.org'], []],
    [['julie@acme.example', ''], []],
  ])('%j', (recipients, expected) => {
    expect(together(recipients)).toEqual(expected);
  });

  test('colleagues are none', () => {
    expect(together(['julie@acme.example', 'paul@boulon.example'], ['boulon.example'])).toEqual([]);
  });
});

test('what is not known is not complained about', () => {
  const { sender, recipients, clients } = around;
  expect(findLeftovers(written('Ci-joint le devis.'), { sender, recipients, clients })).toEqual([]);
});

test('a file is attached, or shared by a link', () => {
  expect(findLeftovers(written('Ci-joint le devis.'), { ...around, attachments: 1 })).toEqual([]);
  const link = htmlMessage('<p>Ci-joint <a href="https://we.tl/t-1">la vidéo</a>.</p>');
  expect(findLeftovers(link, around)).toEqual([]);
});

test.each(['', '  ', 'RE:', 'TR : ', 'RE: RE:', 'Fwd:'])('« %s » is no subject', (subject) => {
  expect(findLeftovers(written('Bonjour.'), { ...around, subject })).toEqual([
    { kind: 'subject', actual: '' },
  ]);
});

test.each(['Devis', 'RE: Devis', 'Re', 'TR: RE: Point'])('« %s » is a subject', (subject) => {
  expect(findLeftovers(written('Bonjour.'), { ...around, subject })).toEqual([]);
});

test('the charter’s templates as they are written are full of blanks, and their examples are none', () => {
  for (const { body, fields } of templates.templates) {
    const message = written(body.replace(/<[^>]+>/g, ' '));
    const blanks = findLeftovers(message, around, ['field']);
    expect(blanks.length > 0).toBe(fields.length > 0);
  }
});

test('the cost grows with the length of the message, not faster', () => {
  const reading = (size: number) => {
    const message = htmlMessage(
      outlookBody(size).replace(/<div><div style="border[^]*?<\/div><\/div>/g, ''),
    );
    return () => void findLeftovers(message, around);
  };
  const size = 30_000;
  expect(growth(reading(size), reading(LONGER * size))).toBeLessThan(MOST_GROWTH);
});

test('many different leftovers, as many of them ignored, cost what their number does', () => {
  const reading = (count: number) => {
    const numbers = Array.from({ length: count }, (_, n) => n);
    const message = written(
      numbers.map((n) => `{{${n}}} [à compléter ${n}] https://a.example/{{x${n}}}`).join(' '),
    );
    const ignored = numbers.map((n) => ({ kind: 'field', words: `{{autre ${n}}}` }));
    return () => {
      const found = findLeftovers(message, around, ['field', 'address', 'client']);
      expect(found.length).toBeGreaterThanOrEqual(2 * count);
      expect(withoutIgnored(found, { silent: false, ignored })).toHaveLength(found.length);
    };
  };
  expect(growth(reading(1000), reading(LONGER * 1000))).toBeLessThan(MOST_GROWTH);
});

describe('hostile texts', () => {
  test.each([
    ['blanks that don’t close', '{{', 50_000],
    ['brackets that don’t close', '[à adapter ', 20_000],
    ['dots', 'a.', 100_000],
    ['one word', 'a', 300_000],
    ['at signs', '@a', 100_000],
    ['hyphens', 'a-', 100_000],
    ['« joint » without end', 'joint ', 40_000],
    ['« ci-joint » in one sentence', 'je vous joins, ', 20_000],
    ['spaces', ' ', 300_000],
    ['lines', '\n', 300_000],
  ])('%s cost what their length does', (_name, part, times) => {
    const reading = (count: number) => {
      const message = written(part.repeat(count));
      return () => void findLeftovers(message, around);
    };
    expect(growth(reading(times / LONGER), reading(times))).toBeLessThan(MOST_GROWTH);
  });
});

describe('what the writer decided for the message', () => {
  const found = findLeftovers(written(EVERYTHING), { ...around, subject: '' });

  test('goes through session data and back', () => {
    const choices = { silent: true, ignored: found.map(ignore) };
    expect(parseChoices(serializeChoices(choices))).toEqual(choices);
    expect(withoutIgnored(found, choices)).toEqual([]);
    expect(withoutIgnored(found, NO_CHOICES)).toEqual(found);
  });

  test('is for these words, in whatever capitals and accents; a file is one in any words', () => {
    const ignored = found.map(ignore);
    const again = findLeftovers(
      written('La BOULONNERIE MARTIN. Le devis est en pièce jointe. {{date}}'),
      { ...around, subject: '' },
    );
    expect(withoutIgnored(again, { silent: false, ignored }).map(({ actual }) => actual)).toEqual([
      '{{date}}',
    ]);
  });

  test.each([undefined, null, '', '{', '42', 'null', '[]', '{"silent":"oui"}', '{"kept":{}}'])(
    '%p decides nothing',
    (text) => expect(parseChoices(text)).toEqual(NO_CHOICES),
  );

  test('damaged entries are left out', () => {
    const text = '{"silent":true,"kept":[["field","x"],["day","y"],["field"],[3,"x"],3]}';
    expect(parseChoices(text)).toEqual({
      silent: true,
      ignored: [
        { kind: 'field', words: 'x' },
        { kind: 'day', words: 'y' },
      ],
    });
  });
});
