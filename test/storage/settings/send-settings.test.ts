import {
  blocksSend,
  parseSend,
  sendOver,
  storedSend,
  USUAL_SEND,
  type SendSettings,
} from '../../../src/storage/settings/send-settings';
import { toDomain } from '../../../src/house/domains';
import { NO_SETTINGS, parseSettings } from '../../../src/storage/settings/settings';
import { settingsSection } from '../../../src/storage/settings/settings-section';
import { exportSettings, importSettings } from '../../../src/storage/settings/settings-file';

const mine: SendSettings = {
  off: true,
  prompts: ['excuse', 'perso'],
  leftovers: ['subject'],
  inside: ['groupe.example'],
  listsInside: true,
};

const house: SendSettings = {
  ...USUAL_SEND,
  prompts: ['excuse'],
  leftovers: ['subject'],
  inside: ['agence.example'],
};

test('settings that nobody changed take no room; those that are usual by choice are kept as such', () => {
  expect(storedSend({})).toEqual({});
  for (const send of [undefined, {}, { off: false, inside: [], listsInside: false }]) {
    expect(settingsSection.stored({ ...NO_SETTINGS, send })).not.toHaveProperty('send');
  }
  expect(parseSend(undefined)).toEqual({});
  const { prompts, leftovers } = USUAL_SEND;
  const stored = settingsSection.stored({ ...NO_SETTINGS, send: USUAL_SEND });
  expect(parseSettings(stored).value.send).toEqual({ prompts, leftovers });
});

test('what an agency sets holds under what a person has set; its colleagues are theirs too', () => {
  expect(sendOver(house, undefined)).toEqual(house);
  expect(sendOver(house, mine)).toEqual({
    ...mine,
    inside: ['agence.example', 'groupe.example'],
  });
});

test('a domain of one’s own, imported or kept by an earlier version, leaves the agency’s prompts', () => {
  const both = { ...house, inside: ['agence.example', 'groupe.example'] };
  const file = exportSettings({ ...NO_SETTINGS, send: { inside: ['groupe.example'] } });
  const imported = importSettings(file, NO_SETTINGS);
  expect(imported.ok && sendOver(house, imported.settings.send)).toEqual(both);
  expect(sendOver(house, parseSend({ inside: ['groupe.example'] }))).toEqual(both);
  expect(sendOver(house, parseSend({ inside: ['groupe.example'], prompts: ['perso'] }))).toEqual({
    ...both,
    prompts: ['perso'],
  });
});

test('what differs is kept, alone and among the settings', () => {
  expect(parseSend(storedSend(mine))).toEqual(mine);
  const stored: unknown = JSON.parse(
    JSON.stringify(settingsSection.stored({ ...NO_SETTINGS, send: mine })),
  );
  expect(parseSettings(stored)).toEqual({ kind: 'ready', value: { ...NO_SETTINGS, send: mine } });
  const none = { prompts: [], leftovers: [] };
  expect(parseSend(storedSend(none))).toEqual(none);
});

test.each([
  null,
  7,
  'oui',
  [],
  { off: 1 },
  { lists: 'x' },
  { prompts: 'excuse' },
  { leftovers: {} },
  { inside: 'agence.example' },
  { inside: [7] },
  { inside: ['pas un domaine'] },
  { inside: ['x@agence.example'] },
])('%j is not settings of Send: all of the settings are kept as damaged', (send) => {
  expect(parseSend(send)).toBeUndefined();
  const stored = { ...settingsSection.stored(NO_SETTINGS), send };
  expect(parseSettings(stored).kind).toBe('damaged');
});

test('what a later version added is passed over', () => {
  expect(parseSend({ prompts: ['excuse', 'demain'], more: 1 })?.prompts).toEqual(['excuse']);
});

test.each([
  ['agence.example', 'agence.example'],
  [' @Agence.Example ', 'agence.example'],
  ['julie@agence.example', 'agence.example'],
  ['https://www.agence.example/contact?x', 'agence.example'],
  ['équipe.agence.example', 'équipe.agence.example'],
  ['agence', undefined],
  ['', undefined],
  ['agence exemple.fr', undefined],
  ['agence..example', undefined],
  ['-agence.example', undefined],
  ['.example', undefined],
  ['xn--crations-c1a.example', 'créations.example'],
  ['@Créations.example', 'créations.example'],
  ['xn--e1afmkfd.xn--p1ai', 'xn--e1afmkfd.xn--p1ai'],
])('« %s » is the domain %s', (typed, domain) => {
  expect(toDomain(typed)).toBe(domain);
});

test.each([
  ['desole', 'excuse', 'replace', true],
  ['desole', 'excuse', 'rephrase', false],
  ['retard', 'retard', 'replace', false],
  ['bug', 'probleme', 'rephrase', false],
  ['impossible', 'impuissance', 'rephrase', false],
  ['perso-point-bloquant', 'negatif', 'replace', true],
  ['maison', 'negatif', 'replace', true],
] as const)('%s, %s, %s: holds back is %s', (ruleId, category, severity, holds) => {
  expect(blocksSend({ ruleId, category, severity }, mine)).toBe(holds);
  expect(blocksSend({ ruleId, category, severity }, USUAL_SEND)).toBe(severity === 'replace');
});

test('domains go along with the file, and join those that are there', () => {
  const file = exportSettings({
    ...NO_SETTINGS,
    send: { ...mine, inside: ['a.example', 'b.example'] },
  });
  const outcome = importSettings(file, {
    ...NO_SETTINGS,
    send: { ...mine, inside: ['b.example'] },
  });
  expect(outcome).toMatchObject({
    ok: true,
    added: 1,
    known: 1,
    settings: { send: { ...mine, inside: ['b.example', 'a.example'] } },
  });
  expect(exportSettings(NO_SETTINGS)).not.toContain('domaines');
  const wrong = file.replace('a.example', 'partout');
  expect(importSettings(wrong, NO_SETTINGS)).toEqual({
    ok: false,
    where: ['domainesInternes', 0],
    what: 'domain',
  });
});
