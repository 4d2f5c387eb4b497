import { CLIENT_BEHAVIOURS } from '../../src/testing/client-behaviours';
import { expect, test } from './compose-window';

const PHRASE = 'Je suis désolée pour mon retard';
const REPLACEMENT = 'Merci d’avoir patienté';

/** Words and pictures that no replacement may cost: the writer's, the signature's and the thread's. */
const KEPT = ['Bonjour Julie,', 'Camille Durand', 'désolée de vous relancer', 'Envoyé'];
const pictures = (html: string): number => (html.match(/<img\b/gi) ?? []).length;

/** What the pane says when an edit was not simply done; nothing of it stands there otherwise. */
const TOLD =
  /rien n’a été remplacé|le texte d’avant est (remis|gardé)|le message (est (resté|laissé) )?tel quel|Outlook n’a pas|Outlook reste muet|Outlook met du temps|Le message a changé\s: il vient d’être relu/;

for (const { id, title } of CLIENT_BEHAVIOURS.filter(({ format }) => format === undefined)) {
  test(`${title}: done, or told and nothing lost`, async ({ compose }) => {
    await compose.start('reponse-web');
    await compose.page.evaluate((client) => window.playground.client(client), id);
    const before = await compose.body();
    await compose.openPane('Ton');
    await compose.pane.locator('#panel-ton mark').first().click();
    const panel = compose.pane.getByRole('tabpanel', { name: /Ton/ });
    expect(await panel.innerText()).not.toMatch(TOLD);
    await compose.pane.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
    await expect(async () => {
      const body = await compose.body();
      const whole =
        KEPT.every((words) => body.includes(words)) && pictures(body) === pictures(before);
      const done = whole && body.split(REPLACEMENT).length === 2 && !body.includes(PHRASE);
      const told = TOLD.test(await panel.innerText());
      expect(done || told, body).toBe(true);
      // Where words or pictures are gone, the text from before is within reach.
      if (!whole) {
        await expect(
          compose.pane.getByRole('button', { name: 'Récupérer le texte d’avant' }),
        ).toBeVisible({ timeout: 100 });
      }
    }).toPass({ timeout: 45_000 });
  });
}

test('a client that adds a recipient while it writes is told on', async ({ compose }) => {
  const { pane } = compose;
  await compose.start('reponse-web');
  await compose.page.evaluate((client) => window.playground.client(client), 'mac-recipients');
  await compose.openPane('Ton');
  const notice = pane.getByText(/Les destinataires ont changé entre-temps/).first();
  await expect(pane.locator('#panel-ton mark').first()).toBeVisible();
  await expect(notice).toHaveCount(0);
  await pane.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
  await expect(notice).toContainText('Paul Ancien en plus');
});
