/**
 * Inputs that failed once, kept outside of the project and read only from there; skipped where absent. Whose
 * words they are is in text/cases.test.ts; each of the others is held to what its index expects.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sendTone } from '../src/charter/send';
import { toneRules } from '../src/charter/tone';
import { checkDocument, repaired } from '../src/cli/check-document';
import { FREQUENT_NAMES } from '../src/launchevent/first-names';
import { announcedAttachment } from '../src/leftovers/announced-attachment';
import { findLeftovers, type Surroundings } from '../src/leftovers/find-leftovers';
import { greetedOthers } from '../src/leftovers/greeted-other';
import { shownWords } from '../src/leftovers/leftover';
import { clientOfMessage } from '../src/storage/clients/message-client';
import { importUserTemplates } from '../src/storage/user-templates/user-templates-file';
import { fill } from '../src/templates/fill';
import { plainText } from '../src/templates/plain-text';
import { compileUserTemplate } from '../src/templates/user-template';
import { firstNameOf } from '../src/templates/person-name';
import { readMessage, type BodyFormat } from '../src/text/message';
import { rewordingSplices } from '../src/text/rewording';
import { withoutSafeLink } from '../src/text/safe-link';
import { applySplices } from '../src/text/splice';
import { ownMessageSpans } from '../src/text/unmarked-signature';
import { findPhrases } from '../src/tone/find-phrases';
import { review, reviewBy } from '../src/tone/review';
import { compileUserExpressions } from '../src/tone/user/user-expressions';
import { draftHost, insertTemplate, OWN } from './editing/drafts';
import { answering, goodCalls, runCheck } from './launchevent/office';

const DIRECTORY = join(process.cwd(), '../shared/cases');
const INDEX = join(DIRECTORY, 'index.jsonl');
const absent = !existsSync(INDEX);

const input = (file: string): string => readFileSync(join(DIRECTORY, file), 'utf8');
const json = (file: string): unknown => JSON.parse(input(file));
const findingsIn = (source: string, format: BodyFormat) => review(source, format, toneRules);

/** A source with the first suggestion of each finding in place. */
function replaced(source: string, format: BodyFormat): string {
  let now = source;
  for (let left = 9; left > 0; left -= 1) {
    const { message, findings } = findingsIn(now, format);
    const [suggestion] = findings.flatMap(({ suggestions }) => suggestions.slice(0, 1));
    if (suggestion === undefined) return now;
    const splices = rewordingSplices(message, suggestion.span, suggestion.text);
    if (splices === null) return now;
    now = applySplices(now, splices);
  }
  return now;
}

(absent ? describe.skip : describe)('cases', () => {
  test('each input of the index is tried here or among the zones', () => {
    const inputs = readFileSync(INDEX, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { readonly input: string }).input);
    const tests = ['test/cases.test.ts', 'test/text/cases.test.ts'].map((file) =>
      readFileSync(join(process.cwd(), file), 'utf8'),
    );
    expect(inputs.filter((name) => !tests.some((file) => file.includes(name)))).toEqual([]);
  });

  test('own templates with a list are inserted', async () => {
    const outcome = importUserTemplates(input('12-own-template-list.json'), [], 0);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome));
    expect(outcome.added).toHaveLength(2);
    for (const template of outcome.added) {
      const compiled = compileUserTemplate(template).template;
      const values = Object.fromEntries(
        compiled.fields.map((field) => [field.id, 'default' in field ? (field.default ?? '') : '']),
      );
      const filling = fill(compiled, values);
      if (!filling.ok) throw new Error('blank');
      for (const place of ['cursor', 'top'] as const) {
        const { host, editing } = draftHost({ body: OWN });
        const { html } = filling.filled;
        const filled = { subject: '', html, text: plainText(html) };
        expect((await insertTemplate(host, filled, place, 'ask', editing)).kind).toBe('done');
      }
    }
  });

  test('a link and bold stay around the words that stay', () => {
    const after = replaced(input('11-link-in-phrase.html'), 'html');
    expect(after).toContain('<a href="https://acme.example/panier">');
    expect(after).not.toMatch(/<(\w+)[^>]*><\/\1>/);
    expect(readMessage(after, 'html').map.text).toContain('rétabli');
  });

  test('no phrase runs over cells or paragraphs', () => {
    const source = input('13-across-cells.html');
    const { map } = readMessage(source, 'html');
    for (const { span } of findingsIn(source, 'html').findings) {
      expect(map.text.slice(span.from, span.to)).not.toContain('\n');
    }
    const after = replaced(source, 'html');
    expect(after).not.toMatch(/<td><\/td>|<div>\s*\.\s*<\/div>/);
  });

  test('a table keeps its cells', () => {
    const text = input('14-table.md');
    const findings = checkDocument(
      { kind: 'markdown', file: '14-table.md', text },
      (source, format) => {
        const { message, findings: found } = findingsIn(source, format);
        return { map: message.map, findings: found };
      },
    );
    const cells = (table: string) => table.split('\n').map((line) => line.split('|').length);
    expect(cells(repaired(text, findings))).toEqual(cells(text));
  });

  test.each(['15-third-person.txt', '16-vous-n-avez.txt', '17-presque-tous.txt'])(
    '%s has no button that makes nonsense of the sentence',
    (file) => {
      const after = replaced(input(file), 'text');
      expect(after).not.toMatch(/est merci|n’avez presque|Presque le fonctionnement/);
    },
  );

  test('inches open no quotation', () => {
    expect(findingsIn(input('18-inches.txt'), 'text').findings).toHaveLength(1);
  });

  test('own expressions are not flagged in their preferred form', () => {
    const { expressions, text } = json('19-own-expressions.json') as {
      readonly expressions: readonly [string, string][];
      readonly text: string;
    };
    const userRules = compileUserExpressions(
      expressions.map(([expression, replacement]) => ({ expression, replacement })),
    );
    const found = (words: string) =>
      reviewBy(findPhrases, words, 'text', sendTone.rules, { userRules }).findings.map(
        ({ actual }) => actual,
      );
    expect(found(text)).toEqual(['maquette']);
    expect(found(text.replace('maquette', 'maquette graphique'))).toEqual([]);
    expect(found('Il est fait à 100 %.')).toEqual(['100 %']);
  });

  test('no first name that is none is sure', () => {
    const names = json('22-display-names.json') as readonly [string, string | null][];
    for (const [name, wrong] of names) {
      const guess = firstNameOf({ name, address: 'x@acme.example' });
      expect([name, guess?.certain === true && guess.name === wrong]).toEqual([name, false]);
    }
    expect(firstNameOf({ name: names[0]?.[0] ?? '', address: '' })).toEqual({
      name: 'Julie',
      certain: true,
    });
  });

  const around: Surroundings = {
    sender: 'lea@agence.example',
    recipients: [{ name: 'Julie Martin', address: 'julie@acme.example' }],
    clients: [
      { domain: 'acme.example', name: 'Acme', sites: ['https://preprod.acme.example/'] },
      { domain: 'zenith.example', name: 'Zenith', sites: [] },
    ],
    greetings: (message, who) => greetedOthers(message, who, FREQUENT_NAMES),
  };

  test('what a link leads to is looked at', () => {
    const message = readMessage(input('23-hidden-href.html'), 'html');
    expect(findLeftovers(message, around, ['client']).map(shownWords)).toEqual([
      'votre site → https://www.zenith.example/',
      'https://www.acme.example/ → https://www.zenith.example/',
    ]);
  });

  test('a notice announces no file', () => {
    const message = readMessage(input('24-disclaimer.html'), 'html');
    expect(announcedAttachment(message)).toBeUndefined();
  });

  test('a recipient without an address is outside', async () => {
    const { to } = json('25-recipient-null.json') as { readonly to: readonly object[] };
    const outcomes = runCheck({
      ...goodCalls,
      'to.getAsync': answering(to),
      'body.getAsync': answering('<p>Le bug est corrigé.</p>'),
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(outcomes).toMatchObject([{ allowEvent: false }]);
  });

  test('colleagues are no client', () => {
    const { settings, first, second } = json('26-colleague-domain.json') as {
      readonly settings: { readonly inside: readonly string[] };
      readonly first: readonly string[];
      readonly second: readonly string[];
    };
    const clientOf = (addresses: readonly string[]) =>
      clientOfMessage(
        addresses.map((address) => ({ name: '', address, field: 'to' as const })),
        around.sender,
        settings.inside,
      )?.domain;
    expect([clientOf(first), clientOf(second)]).toEqual(['acme.example', 'zenith.example']);
  });

  test('a signature in a table is none of the message', () => {
    const message = readMessage(input('27-table-signature.html'), 'html');
    const own = ownMessageSpans(message).map(({ from, to }) => message.map.text.slice(from, to));
    expect(own.join('')).toContain('Bonjour');
    expect(own.join('')).not.toContain('Camille');
  });

  test('a Safe Link is undone', () => {
    const [, href = ''] = /href="([^"]+)"/.exec(input('28-safelink.html')) ?? [];
    expect(withoutSafeLink(href.replace(/&amp;/g, '&'))).toBe('https://acme.example/');
  });
});
