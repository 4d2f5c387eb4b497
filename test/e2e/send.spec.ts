import { DISPATCH_ID } from '../../src/playground/office/dispatch-id';
import { expect, test } from './compose-window';

test('findings are named, and « Ne pas envoyer » leads back to the message', async ({
  compose,
}) => {
  await compose.start('nouveau-message');
  await compose.page.getByLabel('Objet').fill('Formulaire');
  const before = await compose.body();
  await compose.send();
  await expect(compose.alert).toContainText('expressions à reformuler avant l’envoi');
  await expect(compose.alert).toContainText('désolée pour mon retard');
  await compose.alert.getByRole('button', { name: 'Ne pas envoyer' }).click();
  await expect(compose.alert).toBeHidden();
  expect(await compose.sent()).toHaveLength(0);
  expect(await compose.body()).toBe(before);
});

test('« Envoyer quand même » sends exactly what was written', async ({ compose }) => {
  await compose.start('reponse-web');
  const before = await compose.body();
  await compose.send();
  await compose.alert.getByRole('button', { name: 'Envoyer quand même' }).click();
  await expect.poll(async () => (await compose.sent()).map((sent) => sent.body)).toEqual([before]);
});

test('« Vérifier le ton » opens the pane on « Ton », at the first finding', async ({ compose }) => {
  await compose.start('reponse-classique');
  await compose.send();
  await compose.alert.getByRole('button', { name: 'Vérifier le ton' }).click();
  await expect(compose.pane.getByRole('tab', { name: /^Ton/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const first = compose.pane.getByRole('region', { name: 'Votre message' }).locator('mark').first();
  await expect(first).toContainText('Désolé de vous avoir fait attendre');
  await expect(compose.pane.getByRole('button', { name: 'Remplacer' }).first()).toBeVisible();
});

test('a pane that is already open is led to the findings too', async ({ compose }) => {
  await compose.start('reponse-web');
  await compose.openPane('Modèles');
  await compose.send();
  await compose.alert.getByRole('button', { name: 'Vérifier le ton' }).click();
  await expect(compose.pane.getByRole('tab', { name: /^Ton/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('a message in tone leaves without a word', async ({ compose }) => {
  await compose.start('nouveau-message');
  await compose.page.getByLabel('Objet').fill('Formulaire');
  await compose.setBody('<div>Bonjour Julie, le fonctionnement du formulaire est rétabli.</div>');
  await compose.send();
  await expect.poll(async () => (await compose.sent()).length).toBe(1);
  await expect(compose.alert).toBeHidden();
});

test('a message to colleagues leaves, and its body is not read', async ({ compose }) => {
  await compose.start('collegues');
  await compose.send();
  await expect.poll(async () => (await compose.sent()).length).toBe(1);
  const reads = await compose.page.evaluate(
    (id) => window.playground.log.filter((call) => call.dispatchId === id).length,
    DISPATCH_ID.getBody,
  );
  expect(reads).toBe(0);
});

test('what the client wrote in the thread is not held against the writer', async ({ compose }) => {
  await compose.start('reponse-web');
  const body = await compose.body();
  const thread = body.slice(body.indexOf('<div id="appendonsend">'));
  expect(thread).toContain('désolée de vous relancer');
  await compose.setBody(`<div>Bonjour Julie, merci d’avoir patienté.</div>${thread}`);
  await compose.send();
  await expect.poll(async () => (await compose.sent()).length).toBe(1);
});

test('after fixing, the message leaves without another word', async ({ compose }) => {
  await compose.start('texte-brut');
  await compose.send();
  await compose.alert.getByRole('button', { name: 'Vérifier le ton' }).click();
  await compose.pane.getByRole('button', { name: 'Tout remplacer' }).click();
  await expect.poll(() => compose.body()).not.toContain('Je suis désolée');
  await compose.send();
  await expect.poll(async () => (await compose.sent()).length).toBe(1);
});

test('what was ignored in the pane is not asked about again', async ({ compose }) => {
  await compose.start('nouveau-message');
  await compose.page.getByLabel('Objet').fill('Formulaire');
  await compose.setBody('<div>Bonjour Julie, pas de soucis, je m’en occupe.</div>');
  await compose.openPane('Ton');
  await compose.pane.getByRole('button', { name: 'Ignorer', exact: true }).click();
  await expect(compose.pane.getByRole('heading', { name: /Rien à reprendre/ })).toBeVisible();
  await compose.send();
  await expect.poll(async () => (await compose.sent()).length).toBe(1);
});

const reads = {
  'recipients.getAsync': DISPATCH_ID.getRecipients,
  'body.getTypeAsync': DISPATCH_ID.getBodyType,
  'sessionData.getAsync': DISPATCH_ID.getSessionValue,
};

for (const fault of ['hang', 5001] as const) {
  const how = fault === 'hang' ? 'never answers' : `fails with ${String(fault)}`;
  test(`body.getAsync ${how}: the message leaves`, async ({ compose }) => {
    await compose.start('reponse-web');
    const before = await compose.body();
    await compose.fault(DISPATCH_ID.getBody, fault);
    await compose.send();
    await expect
      .poll(async () => (await compose.sent()).map((sent) => sent.body))
      .toEqual([before]);
    await expect(compose.alert).toBeHidden();
  });

  for (const [name, id] of Object.entries(reads)) {
    test(`${name} ${how}: what is known is said`, async ({ compose }) => {
      await compose.start('reponse-web');
      await compose.fault(id, fault);
      await compose.send();
      await expect(compose.alert).toContainText('désolée pour mon retard');
      expect(await compose.sent()).toHaveLength(0);
    });
  }
}
