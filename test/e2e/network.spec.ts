import { expect, test } from './compose-window';
import { FLAVOURS } from './flavours';

for (const [flavour, client] of Object.entries(FLAVOURS)) {
  test(`on Office.js of ${flavour}, with every other machine blocked, all works and nothing is asked of any`, async ({
    compose,
    page,
    baseURL,
  }) => {
    const foreign: string[] = [];
    const seen: string[] = [];
    const isForeign = (address: string): boolean =>
      !/^(data|blob|about):/.test(address) && new URL(address).origin !== baseURL;
    page.context().on('request', (request) => {
      seen.push(request.url());
      if (isForeign(request.url())) foreign.push(request.url());
    });
    await page.context().route(
      (url) => isForeign(url.href),
      (route) => route.abort(),
    );
    await compose.start('reponse-web');
    await page.evaluate((id) => window.playground.client(id), client);
    await compose.openPane('Ton');
    await expect(compose.pane.locator('#panel-ton mark').first()).toBeVisible();
    const before = await compose.body();
    await compose.pane.getByRole('button', { name: 'Remplacer', exact: true }).first().click();
    await expect.poll(() => compose.body()).not.toBe(before);

    await compose.pane.getByRole('tab', { name: 'Modèles' }).click();
    await compose.pane.getByRole('searchbox').fill('annonce');
    await compose.pane
      .getByRole('button', { name: /Annonce de mise en production/ })
      .first()
      .click();
    await compose.pane.getByLabel(/Adresse du site/).fill('https://www.acme.example/');
    await compose.pane.getByRole('button', { name: 'Insérer', exact: true }).click();
    await expect.poll(() => compose.body()).toContain('Félicitations');

    await compose.send();
    await compose.alert.getByRole('button', { name: 'Envoyer quand même' }).click();
    await expect.poll(async () => (await compose.sent()).length).toBe(1);
    expect(seen.some((address) => address.endsWith('/office-js/office.js'))).toBe(true);
    expect(foreign).toEqual([]);
  });
}
