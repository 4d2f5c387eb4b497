import { DISPATCH_ID } from '../../src/playground/office/dispatch-id';
import { clientsSection } from '../../src/storage/clients/clients-section';
import { expect, test, type ComposeWindow } from './compose-window';

async function startWith(compose: ComposeWindow, body: string, subject = 'Mise en ligne') {
  await compose.start('nouveau-message');
  await compose.page.evaluate((text) => window.playground.setSubject(text), subject);
  await compose.setBody(body);
}

const press = (compose: ComposeWindow, name: RegExp) =>
  compose.alert.getByRole('button', { name }).click();
const cards = (compose: ComposeWindow) =>
  compose.pane.getByRole('list', { name: 'À voir avant l’envoi' }).getByRole('listitem');
const leaves = (compose: ComposeWindow, count = 1) =>
  expect.poll(async () => (await compose.sent()).length).toBe(count);

test('a blank is named, the pane stands at it, and once it is filled the message leaves', async ({
  compose,
}) => {
  await startWith(compose, '<div>Le site {{site}} est en ligne.</div>');
  await compose.send();
  await expect(compose.alert).toContainText('À compléter avant l’envoi');
  await expect(compose.alert).toContainText('{{site}}');
  await press(compose, /Vérifier/);
  await expect(cards(compose)).toHaveCount(1);
  await expect(cards(compose).first()).toHaveAttribute('aria-current', 'true');
  const mirror = compose.pane.getByRole('region', { name: 'Votre message' });
  await expect(mirror.locator('mark')).toHaveText('{{site}}');
  await compose.setBody('<div>Le site https://www.acme.example/ est en ligne.</div>');
  await expect(cards(compose)).toHaveCount(0);
  await compose.send();
  await leaves(compose);
});

test('an ignored leftover is asked about no more, and can be taken back', async ({ compose }) => {
  await startWith(compose, '<div>Voir https://adressedusite.com/ pour la suite.</div>');
  await compose.send();
  await expect(compose.alert).toContainText('Une adresse d’exemple est restée');
  await press(compose, /Vérifier/);
  await cards(compose).getByRole('button', { name: 'Ignorer' }).click();
  await expect(cards(compose)).toHaveCount(0);
  await compose.pane.getByRole('button', { name: 'Revoir' }).click();
  await expect(cards(compose)).toHaveCount(1);
  await cards(compose).getByRole('button', { name: 'Ignorer' }).click();
  await compose.send();
  await leaves(compose);
});

test('an announced attachment that is missing; attached, the message leaves', async ({
  compose,
}) => {
  await startWith(compose, '<div>Bonjour Julie,</div><div>Ci-joint le devis.</div>');
  await compose.send();
  await expect(compose.alert).toContainText(
    'Une pièce jointe est annoncée («\u00a0Ci-joint\u00a0»)',
  );
  await press(compose, /Vérifier/);
  await expect(cards(compose)).toContainText(['Une pièce jointe est annoncée']);
  await compose.page
    .locator('#file')
    .setInputFiles({ name: 'devis.pdf', mimeType: 'application/pdf', buffer: Buffer.from('x') });
  await expect(cards(compose)).toHaveCount(0);
  await compose.send();
  await leaves(compose);
});

test('an empty subject is written from the pane', async ({ compose }) => {
  await startWith(compose, '<div>Bonjour Julie, le site est en ligne.</div>', '');
  await compose.send();
  await expect(compose.alert).toContainText('L’objet est vide.');
  await press(compose, /Vérifier/);
  await cards(compose).getByLabel('Objet du message').fill('Mise en ligne');
  await compose.pane.getByRole('button', { name: 'Écrire l’objet' }).click();
  await expect.poll(() => compose.subject()).toBe('Mise en ligne');
  await expect(cards(compose)).toHaveCount(0);
  await compose.send();
  await leaves(compose);
});

test('another client’s name in this client’s message', async ({ compose }) => {
  await compose.page.goto('/');
  const stored = clientsSection.stored({
    list: [
      { domain: 'acme.example', name: 'Acme', projects: [], people: {}, used: 0 },
      { domain: 'boulon.example', name: 'Boulonnerie Martin', projects: [], people: {}, used: 0 },
    ],
  });
  await compose.page.evaluate((clients) => {
    const kept = { 'ton-juste.clients': JSON.stringify(clients) };
    localStorage.setItem('ton-juste.playground.roaming-settings', JSON.stringify(kept));
  }, stored);
  await startWith(compose, '<div>Le site de la Boulonnerie Martin est en ligne.</div>');
  await compose.send();
  await expect(compose.alert).toContainText('Un autre client est cité');
  await press(compose, /Vérifier/);
  await expect(cards(compose)).toContainText(['Boulonnerie Martin']);
});

test('« Ne plus me prévenir pour ce message » is honoured, and can be taken back', async ({
  compose,
}) => {
  await startWith(compose, '<div>Bonjour Julie, pas de soucis. Ci-joint le devis.</div>');
  await compose.openPane('Ton');
  const silence = compose.pane.getByRole('switch', {
    name: 'Ne plus me prévenir pour ce message',
  });
  await silence.click();
  await expect(silence).toBeChecked();
  await compose.send();
  await leaves(compose);
  await compose.setBody('<div>Bonjour Julie, pas de soucis.</div>');
  await compose.page.evaluate(() => window.playground.setSubject('Suite'));
  await compose.send();
  await expect(compose.alert).toContainText('pas de soucis');
});

test('colleagues of a domain that was set are not asked', async ({ compose }) => {
  await startWith(compose, '<div>Bonjour Julie, pas de soucis.</div>');
  await compose.openPane('Ton');
  await compose.pane.getByRole('button', { name: 'Réglages' }).click();
  await compose.unfold('À l’envoi');
  await compose.pane.getByLabel('Domaine interne').fill('https://www.acme.example/');
  await compose.pane.getByRole('button', { name: 'Ajouter ce domaine' }).click();
  await expect(
    compose.pane.getByRole('list', { name: 'Mes collègues' }).getByText('acme.example'),
  ).toBeVisible();
  await compose.send();
  await leaves(compose);
});

test('what holds a message back is a choice', async ({ compose }) => {
  await startWith(compose, '<div>Bonjour Julie, pas de soucis.</div>');
  await compose.openPane('Ton');
  await compose.pane.getByRole('button', { name: 'Réglages' }).click();
  await compose.unfold('À l’envoi');
  await compose.pane.getByRole('checkbox', { name: /Pas de soucis/ }).click();
  await expect(compose.pane.getByRole('checkbox', { name: /Pas de soucis/ })).not.toBeChecked();
  await compose.send();
  await leaves(compose);
});

for (const [name, id, untold] of [
  ['subject.getAsync', DISPATCH_ID.getSubject, 'L’objet'],
  ['getAttachmentsAsync', DISPATCH_ID.getAttachments, 'pièce jointe'],
] as const) {
  for (const fault of ['hang', 5001] as const) {
    test(`${name}, ${String(fault)}: what is known is said, and nothing of it`, async ({
      compose,
    }) => {
      await startWith(compose, '<div>Pas de soucis. Ci-joint le devis.</div>');
      await compose.fault(id, fault);
      await compose.send();
      await expect(compose.alert).toContainText('Pas de soucis');
      await expect(compose.alert).not.toContainText(untold);
    });
  }
}
