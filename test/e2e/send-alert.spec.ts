import { DISPATCH_ID } from '../../src/playground/office/dispatch-id';
import { SLOW_AFTER_MS } from '../../src/playground/window/sending';
import { expect, test, type ComposeWindow } from './compose-window';

const BODY =
  '<div>Bonjour Julie, je suis désolée pour mon retard. Pas de soucis pour la suite.</div>';

async function startOn(compose: ComposeWindow, client: string, body = BODY): Promise<void> {
  await compose.start('nouveau-message');
  await compose.page.evaluate((id) => {
    window.playground.client(id);
    window.playground.setSubject('Mise en ligne');
  }, client);
  await compose.setBody(body);
}

const buttons = (compose: ComposeWindow): Promise<string[]> =>
  compose.alert.getByRole('button').allTextContents();

for (const client of ['faithful', 'web', 'truncating', 'classic']) {
  test(`${client}, Mailbox 1.15: Markdown, and a button of its own for the pane`, async ({
    compose,
  }) => {
    await startOn(compose, client);
    await compose.send();
    await expect(compose.alert.locator('p').first()).toHaveText(
      '2 expressions à reformuler avant l’envoi\u00a0:',
    );
    await expect(compose.alert.getByRole('listitem')).toHaveText([
      '«\u00a0je suis désolée pour mon retard\u00a0»',
      '«\u00a0Pas de soucis\u00a0»',
    ]);
    await expect(compose.alert.locator('strong')).toHaveCount(2);
    expect(await buttons(compose)).toEqual([
      'Vérifier le ton',
      'Envoyer quand même',
      'Ne pas envoyer',
    ]);
  });
}

test('an English paragraph is held by the English rules, told in the interface’s language, and marked in the pane', async ({
  compose,
}) => {
  const english =
    '<div>Hi Julie,</div><div>Apologies for the late reply, the new page is online.</div><div>La page vous attend à la même adresse.</div>';
  await startOn(compose, 'faithful', english);
  await compose.send();
  await expect(compose.alert.locator('p').first()).toHaveText(
    '1 expression à reformuler avant l’envoi\u00a0:',
  );
  await expect(compose.alert.getByRole('listitem')).toHaveText([
    '«\u00a0Apologies for the late reply\u00a0»',
  ]);
  await compose.alert.getByRole('button', { name: 'Vérifier le ton' }).click();
  const mirror = compose.pane.getByRole('region', { name: 'Votre message' });
  await expect(mirror.locator('mark')).toHaveText(['Apologies for the late reply']);
});

for (const client of ['mac', 'mac-thread-lost', 'classic-2404']) {
  test(`${client}, Mailbox 1.14: text, and our label in the place of « Ne pas envoyer »`, async ({
    compose,
  }) => {
    await startOn(compose, client);
    await compose.send();
    await expect(compose.alert.locator('p').first()).toHaveText(
      '2 expressions à reformuler avant l’envoi\u00a0: «\u00a0je suis désolée pour mon retard\u00a0», «\u00a0Pas de soucis\u00a0».',
    );
    await expect(compose.alert.locator('strong, li')).toHaveCount(0);
    expect(await buttons(compose)).toEqual(['Envoyer quand même', 'Vérifier le ton']);
    await compose.alert.getByRole('button', { name: 'Vérifier le ton' }).click();
    await expect(compose.pane.getByRole('tab', { name: /^Ton/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    expect(await compose.sent()).toHaveLength(0);
  });
}

test('Mailbox 1.12: text, no button for the pane, which finds by itself', async ({ compose }) => {
  await startOn(compose, 'classic-2403');
  await compose.send();
  await expect(compose.alert).toContainText('2 expressions à reformuler');
  await expect(compose.alert.locator('strong, li')).toHaveCount(0);
  expect(await buttons(compose)).toEqual(['Envoyer quand même', 'Ne pas envoyer']);
  await compose.alert.getByRole('button', { name: 'Ne pas envoyer' }).click();
  await compose.openPane('Ton');
  const mirror = compose.pane.getByRole('region', { name: 'Votre message' });
  await expect(mirror.locator('mark').first()).toContainText('désolée pour mon retard');
});

for (const client of ['old-client', 'mac-legacy']) {
  test(`${client}: the message leaves without a check`, async ({ compose }) => {
    await startOn(compose, client);
    await compose.send();
    await expect.poll(async () => (await compose.sent()).length).toBe(1);
    expect(await compose.page.evaluate(() => window.playground.sendTimes)).toEqual([]);
  });
}

for (const [client, words, back] of [
  ['host-down', 'n’est pas disponible', 'Réessayer plus tard'],
  ['offline', 'hors connexion', 'Ne pas envoyer'],
] as const) {
  test(`${client}: sending is offered, and not sending`, async ({ compose }) => {
    await startOn(compose, client);
    await compose.send();
    await expect(compose.alert).toContainText(words);
    expect(await buttons(compose)).toEqual(['Envoyer quand même', back]);
    await compose.alert.getByRole('button', { name: back }).click();
    expect(await compose.sent()).toHaveLength(0);
    await compose.send();
    await compose.alert.getByRole('button', { name: 'Envoyer quand même' }).click();
    await expect.poll(async () => (await compose.sent()).length).toBe(1);
  });
}

test('in English: our sentence and label, and Outlook’s buttons', async ({ compose }) => {
  await startOn(compose, 'web');
  await compose.page.getByLabel('Langue').selectOption('en-US');
  await compose.send();
  await expect(compose.alert).toContainText('2 expressions to reword before sending:');
  expect(await buttons(compose)).toEqual(['Check the tone', 'Send Anyway', 'Don’t Send']);
});

test('what the message says is never markup in the alert', async ({ compose }) => {
  const field = '{{&lt;img src=x onerror=alert(1)&gt; **a**}}';
  await startOn(compose, 'web', `<div>Bonjour Julie, voici ${field}.</div>`);
  await compose.send();
  await expect(compose.alert).toContainText('<img src=x');
  await expect(compose.alert.locator('#alert-text img, #alert-text a')).toHaveCount(0);
});

test('a runtime that doesn’t come: after five seconds the person may send, or wait no more', async ({
  compose,
}) => {
  await compose.page.route('**/launchevent.js', () => new Promise(() => {}));
  await startOn(compose, 'web');
  await compose.page.clock.install();
  await compose.send();
  // Real time goes on beside the clock that is set forward, on a busy machine for a while.
  await compose.page.clock.runFor(SLOW_AFTER_MS - 3000);
  await expect(compose.alert).toBeHidden();
  await compose.page.clock.runFor(3000);
  await expect(compose.alert).toContainText('met plus de temps que prévu');
  expect(await buttons(compose)).toEqual(['Envoyer quand même', 'Ne pas envoyer']);
  await compose.alert.getByRole('button', { name: 'Ne pas envoyer' }).click();
  expect(await compose.sent()).toHaveLength(0);
  await compose.send();
  await compose.page.clock.runFor(SLOW_AFTER_MS + 100);
  await compose.alert.getByRole('button', { name: 'Envoyer quand même' }).click();
  await expect.poll(async () => (await compose.sent()).length).toBe(1);
});

test('a call that never answers is given up before Outlook calls the check slow', async ({
  compose,
}) => {
  await startOn(compose, 'web');
  await compose.fault(DISPATCH_ID.getBody, 'hang');
  await compose.send();
  await expect.poll(async () => (await compose.sent()).length).toBe(1);
  const [times] = await compose.page.evaluate(() => window.playground.sendTimes);
  expect(times?.handlerMs ?? Infinity).toBeLessThan(SLOW_AFTER_MS);
});
